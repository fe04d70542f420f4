"""Pure decisions about attachments: what a file may be called, and where a link may lead."""

import re
from urllib.parse import unquote, urlsplit

from weft.kernel.errors import Invalid

LONGEST_NAME = 255
UNNAMED = "file"
# Controls, and marks that turn the direction of text: `annexe‮gpj.exe` must not look like a picture.
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}")


def clean_name(given: str) -> str:
    """The last part of a path, its escapes undone, without what is unseen or misleads."""
    name = unquote(given, errors="replace") if _ESCAPED.search(given) else given
    name = _HIDDEN.sub("", name.replace("\\", "/")).rstrip("/ ").rsplit("/", 1)[-1].strip()
    name = name.encode("utf-8", "ignore").decode()
    return _shortened(name) if name.strip(".") else UNNAMED


def _shortened(name: str) -> str:
    """At most as long as file systems allow; the ending stays."""
    if len(name) <= LONGEST_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    kept = f"{dot}{ending}" if dot and len(ending) <= 20 else ""
    return (stem if kept else name)[: LONGEST_NAME - len(kept)] + kept


def checked_link(url: str) -> str:
    """An address that leads to another site and runs nothing."""
    try:
        parts = urlsplit(url.strip())
        fits = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        fits = False
    if not fits or _HIDDEN.search(url):
        raise Invalid("url: Must be an address that starts with http:// or https://")
    return url.strip()
