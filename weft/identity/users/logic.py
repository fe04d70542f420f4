"""Pure decisions about people: the photo's sizes, and where they lie and are found."""

import re
from collections.abc import Mapping

PHOTOS: Mapping[str, str] = {
    **{f"image_{n}x{n}": f"{n}.png" for n in (21, 27, 36, 60, 128)},
    "image_1024x1024": "1024.jpg",
}
"""The sizes by their names on the wire, and the file of each."""
ADDRESS = "/api/weft/1/photos/"
LARGEST_PHOTO = 10 * 1024 * 1024
_LYING = re.compile(r"photos/[0-9a-f]{2}/([0-9a-f]{32})/.+")


def photo_addresses(site: str, key: str | None) -> dict[str, str] | None:
    """Where the sizes of a photo are found."""
    if key is None:
        return None
    return {name: f"{site}{ADDRESS}{key}/{file}" for name, file in PHOTOS.items()}


def blob_of(key: str, file: str) -> str:
    """Where one size of a photo lies."""
    return f"photos/{key[:2]}/{key}/{file}"


def photo_of(blob: str) -> str | None:
    """The photo whose file lies under this key; None for what is no photo."""
    match = _LYING.fullmatch(blob)
    return match[1] if match else None
