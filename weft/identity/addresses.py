"""E-mail addresses: how one is spelled, and which domain it belongs to."""

import re

from weft.kernel.errors import Invalid

LONGEST = 320
_ADDRESS = re.compile(r"[^\s@<>\"(),:;'\\]{1,64}@(?![-.])[\w-]{1,63}(\.[\w-]{1,63})+")


def address(text: str, field: str = "email") -> str:
    """An address as it is stored: one spelling for one person."""
    found = text.strip().lower()
    if len(found) > LONGEST or not _ADDRESS.fullmatch(found):
        raise Invalid("{field}: Must be an e-mail address, such as ada@example.com", field=field)
    return found


def domain_of(email: str) -> str:
    """The part after the @ of an address as it is stored."""
    return email.rpartition("@")[2]
