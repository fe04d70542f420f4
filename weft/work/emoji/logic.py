"""Pure decisions about emoji: whether a text is one, and which one it is a variant of."""

import unicodedata

from weft.kernel.errors import Invalid

LONGEST = 32
JOINER, KEYCAP, PRESENTED = "\u200d", "\u20e3", "\ufe0f"
TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
REGIONS = frozenset(map(chr, range(0x1F1E6, 0x1F200)))
_TAGS = frozenset(map(chr, range(0xE0020, 0xE0080)))
_ODD = frozenset("\u203c\u2049\u3030")
_KEYS = frozenset("0123456789#*")
_AFTER = TONES | _TAGS | {PRESENTED, KEYCAP}


def base_of(emoji: str) -> str:
    """The emoji without tones of skin: what its variants have in common."""
    return "".join(sign for sign in emoji if sign not in TONES)


def checked(text: str, name: str = "emoji") -> str:
    """The text, if it is one emoji."""
    if len(text) > LONGEST or not all(map(_is_element, text.split(JOINER))):
        raise Invalid("{name}: Must be one emoji", name=name)
    return text


def _is_element(part: str) -> bool:
    """One sign with what changes its looks; a pair of regions is a flag."""
    bare = part.rstrip("".join(_AFTER))
    if len(bare) == 2:
        return part == bare and set(bare) <= REGIONS
    if bare in _KEYS:
        return bool(bare) and part.endswith(KEYCAP)
    return len(bare) == 1 and _is_sign(bare)


def _is_sign(sign: str) -> bool:
    kind = unicodedata.category(sign)
    is_newer = kind == "Cn" and 0x1F000 <= ord(sign) < 0x1FB00
    is_symbol = kind == "So" and sign not in REGIONS
    return sign in _ODD or is_symbol or (kind == "Sm" and sign > "\u2000") or is_newer
