"""The process that reads one picture: from its input, to several squares on its output.

It is run by its path and knows nothing of Weft: what goes wrong in here goes wrong with little
memory, little time, no file to write and nobody's secrets around.

    python -I drawing.py 36.png 1024.jpg < picture > pieces

Each piece is its length in four bytes, then a whole file.
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
    """The middle of the picture as a square, as its camera was held, without anything it said of
    itself.
    """
    with Image.open(io.BytesIO(picture), formats=FORMATS) as opened:
        opened.draft("RGB", (side, side))
        turned = ImageOps.exif_transpose(opened)
    has_holes = "A" in turned.getbands() or "transparency" in turned.info
    plain = turned.convert("RGBA" if has_holes else "RGB")
    factor = min(plain.size) // (2 * side)
    return ImageOps.fit(plain.reduce(factor) if factor > 1 else plain, (side, side))


def encoded(square: Image.Image, name: str) -> bytes:
    """One size of it, as PNG or, on white, as JPEG."""
    size, _, ending = name.partition(".")
    small = ImageOps.fit(square, (int(size), int(size)), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    if ending == "png":
        small.save(out, "PNG", optimize=True)
    else:
        ground = Image.new("RGB", small.size, WHITE)
        ground.paste(small, mask=small.getchannel("A") if small.mode == "RGBA" else None)
        ground.save(out, "JPEG", quality=88, optimize=True)
    return out.getvalue()


def main(names: list[str]) -> int:
    """Draw what was asked for; the exit code says why not."""
    limit()
    try:
        square = upright(sys.stdin.buffer.read(), max(int(n.partition(".")[0]) for n in names))
        pieces = [encoded(square, name) for name in names]
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
    sys.exit(main(sys.argv[1:]))
