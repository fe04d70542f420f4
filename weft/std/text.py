"""This module is about words: keys to sort names by, and the words that a search compares.

Writing without spaces between words (Chinese, Japanese, Korean, Thai and their like) is cut into
overlapping pairs of characters, on both sides alike, so that any two of them in a row are found.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

LONGEST_KEY: Final = 256
"""How many characters of a name decide its place."""

LONGEST_WORD: Final = 64
"""How many characters of a word are compared."""

MOST_WORDS: Final = 10_000
"""How many words of one document are searched."""

MOST_TERMS: Final = 16
"""How many words of one query are looked for."""

_SPACELESS: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff"
)
_WORD: Final = re.compile(
    rf"[{_SPACELESS}]+|(?:(?![{_SPACELESS}])(?:[^\W_]|[\u0900-\u0963\u0971-\u0dff]))+"
)
_IS_SPACELESS: Final = re.compile(rf"[{_SPACELESS}]")
_VOICING: Final = "\u3099\u309a"
_UNDECOMPOSED: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"}
)


def sort_key(name: str) -> str:
    """Return the key that puts names in order regardless of case, accents and spacing."""
    folded = _folded(name[: LONGEST_KEY * 2])
    kept = "".join(letter for letter in folded if letter.isspace() or not _is_control(letter))
    return " ".join(kept.split())[:LONGEST_KEY].rstrip()


def words(text: str) -> str:
    """Return the words of a text for a search document, in order and with spaces between."""
    found: list[str] = []
    for phrase in _phrases(text):
        found.extend(phrase)
        if len(found) >= MOST_WORDS:
            break
    return " ".join(found[:MOST_WORDS])


def bigrams(run: str) -> tuple[str, ...]:
    """Return the overlapping pairs of characters of a run, or the run itself if it is shorter."""
    return tuple(run[at : at + 2] for at in range(max(len(run) - 1, 1)))


def query_terms(text: str) -> list[tuple[str, ...]]:
    """Return what a query looks for: each term is one word, or several that stand in a row."""
    terms: dict[tuple[str, ...], None] = {}
    for phrase in _phrases(text):
        terms[phrase[:MOST_TERMS]] = None
        if len(terms) == MOST_TERMS:
            break
    return list(terms)


def _phrases(text: str) -> Iterator[tuple[str, ...]]:
    """Yield each word as a phrase of one, and each run without spaces as a phrase of pairs."""
    composed = unicodedata.normalize("NFC", _folded(text))
    for found in _WORD.finditer(composed):
        word = found[0]
        if _IS_SPACELESS.match(word):
            yield bigrams(word)
        else:
            yield (word[:LONGEST_WORD],)


def _folded(text: str) -> str:
    """Return a text without case and accents; letters that accents change stay what they are.

    Folding case can bring forth marks and decomposing can bring forth capitals, hence twice.
    """
    if text.isascii():
        return text.lower()
    opened = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = opened.casefold().translate(_UNDECOMPOSED)
    return "".join(letter for letter in plain if not _is_accent(letter))


def _is_control(letter: str) -> bool:
    """Tell whether a character has no form of its own, or none that could be stored."""
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs")


def _is_accent(letter: str) -> bool:
    """Tell whether a mark only varies a letter, as in Latin, Greek, Cyrillic, Hebrew, Arabic."""
    return "\u0300" <= letter <= "\u06ff" and unicodedata.combining(letter) != 0
