"""What a file is, by its first bytes.  Its name and its sender's word do not count."""

import puremagic

HEAD = 8_192
PLAIN = "text/plain"
UNKNOWN = "application/octet-stream"


def sniffed(head: bytes) -> str:
    """The media type that the first bytes of a file speak of."""
    try:
        found = puremagic.from_string(head, mime=True)  # pyright: ignore[reportUnknownMemberType]
    except (puremagic.PureError, ValueError):
        found = ""
    return found or (PLAIN if _reads_as_text(head) else UNKNOWN)


def _reads_as_text(head: bytes) -> bool:
    if not head or b"\x00" in head:
        return False
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4 and len(head) == HEAD
    return True
