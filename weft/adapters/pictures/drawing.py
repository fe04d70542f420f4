"""The process that reads one picture: from its input, to several smaller ones on its output.

It is run by its path and knows nothing of Weft: what goes wrong in here goes wrong with little
memory, little time, no file to write and nobody's secrets around.

    python -I drawing.py squares 36.png 1024.jpg < picture > pieces
    python -I drawing.py inside 640.webp < picture > pieces

Squares show the middle; what lies inside keeps its shape and is never enlarged.  Each piece is its
length in four bytes, then a whole file.
"""

import io
import resource
import struct
import sys
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
MOST_PIXELS = 50_000_000
MEMORY = 1024**3
SECONDS = 20
NO_PICTURE, TOO_MANY_PIXELS, BROKEN = 3, 4, 5
WHITE = (255, 255, 255)


def limit() -> None:
    """Give away what reading a picture does not take."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    for name in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE, resource.RLIMIT_NPROC):
        resource.setrlimit(name, (0, 0))
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)


def upright(picture: bytes, side: int) -> Image.Image:
    """The picture as its camera was held, without anything it said of itself; not much larger than
    `side` takes.
    """
    with Image.open(io.BytesIO(picture), formats=FORMATS) as opened:
        opened.draft("RGB", (side, side))
        turned = ImageOps.exif_transpose(opened)
    has_holes = "A" in turned.getbands() or "transparency" in turned.info
    plain = turned.convert("RGBA" if has_holes else "RGB")
    factor = min(plain.size) // (2 * side)
    return plain.reduce(factor) if factor > 1 else plain


def square(plain: Image.Image, side: int) -> Image.Image:
    """The middle of it."""
    return ImageOps.fit(plain, (side, side), Image.Resampling.LANCZOS)


def inside(plain: Image.Image, side: int) -> Image.Image:
    """All of it."""
    small = plain.copy()
    small.thumbnail((side, side), Image.Resampling.LANCZOS)
    return small


SHAPES = {"squares": square, "inside": inside}


def encoded(small: Image.Image, ending: str) -> bytes:
    """The file: PNG, WebP or, on white, JPEG."""
    out = io.BytesIO()
    if ending == "png":
        small.save(out, "PNG", optimize=True)
    elif ending == "webp":
        small.save(out, "WEBP", quality=80)
    else:
        ground = Image.new("RGB", small.size, WHITE)
        ground.paste(small, mask=small.getchannel("A") if small.mode == "RGBA" else None)
        ground.save(out, "JPEG", quality=88, optimize=True)
    return out.getvalue()


def main(shape: str, names: list[str]) -> int:
    """Draw what was asked for; the exit code says why not."""
    limit()
    sizes = [(int(size), ending) for size, _, ending in (name.partition(".") for name in names)]
    try:
        largest = max(size for size, _ in sizes)
        plain = upright(sys.stdin.buffer.read(), largest)
        whole = SHAPES[shape](plain, largest)
        pieces = [encoded(SHAPES[shape](whole, size), ending) for size, ending in sizes]
    except UnidentifiedImageError:
        return NO_PICTURE
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return TOO_MANY_PIXELS
    except Exception:  # whatever a file does to its reader, it is not a picture for us
        return BROKEN
    for piece in pieces:
        sys.stdout.buffer.write(struct.pack("!I", len(piece)) + piece)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
