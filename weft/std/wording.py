"""This module is about sentences in the reader's language.

English is the source and stands in the code, beside what says it; each other language is one file
in `weft/locales`, with a table for every part of the product.  Whatever a language lacks is said in
English.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

Texts = Mapping[str, str]
Template = str
"""English with `{placeholders}`, translated as it stands: the catalogues' table `errors`.

Whatever takes one names its type so; `python -m tools.languages` finds the sentences by it.
"""

LOCALES: Final = Path(__file__).parents[1] / "locales"
LANGUAGES: Final = (
    "en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "sv", "zh-TW",
)  # fmt: skip
ERRORS: Final = "errors"

# What stands before a sentence names a field: for programs, and the same in every language.
_FIELD: Final = re.compile(r"(?:[A-Za-z0-9_.\[\]-]|\{[a-z_]+\})+: ")


@cache
def catalogue(language: str) -> Mapping[str, Texts]:
    """A language's own sentences by table, without those that wait for a translator."""
    if language == "en":
        return {}
    tables = tomllib.loads((LOCALES / f"{language}.toml").read_text("utf-8"))
    return {
        name: {key: text for key, text in table.items() if text} for name, table in tables.items()
    }


@lru_cache(512)
def language_of(locale: str) -> str:
    """The language among ours that a locale is best served by: itself, its parent (`fr-CA` → `fr`),
    a sister (`pt-PT` → `pt-BR`), else English.
    """
    return known_language(locale) or "en"


def known_language(locale: str) -> str | None:
    """As `language_of`; None where no language of ours will do."""
    parts = locale.replace("_", "-").split("-")
    if parts[0].lower() == "zh":  # who reads the simplified characters is not served by the others
        return "zh-TW" if {"hant", "tw", "hk", "mo"} & {p.lower() for p in parts[1:]} else None
    return next((known for known in LANGUAGES if known[:2] == parts[0].lower()), None)


class Wording:
    """The texts of one part of the product; `english` is their source.

    Where both `key.one` and `key.other` are there, they count: a language has as many forms of
    them as its plurals need (CLDR's names).
    """

    def __init__(self, table: str, english: Texts) -> None:
        self.table = table
        self.english = english
        self._known: dict[str, Texts] = {}

    def texts(self, locale: str) -> Texts:
        """All texts as this language has them."""
        language = language_of(locale)
        if language not in self._known:
            self._known[language] = {**self.english, **catalogue(language).get(self.table, {})}
        return self._known[language]


def filled(template: str, words: Mapping[str, str]) -> str:
    """Placeholders are looked up once: what stands in a name is never read as a placeholder."""
    pieces: list[str] = []
    for piece in template.split("{"):
        name, closed, rest = piece.partition("}")
        pieces.append((words.get(name, "") if closed else name) + rest)
    return "".join(pieces)


def sentence_of(template: Template) -> tuple[str, str]:
    """What names a field, and what is said of it: only that is translated."""
    named = _FIELD.match(template)
    end = named.end() if named else 0
    return template[:end], template[end:]


class Said:
    """A sentence before it is said in some language; words may be sentences themselves."""

    def __init__(self, template: Template, /, **words: object) -> None:
        self.template = template
        self.words = words

    def __str__(self) -> str:
        return self.within("en")

    def within(self, language: str) -> str:
        """The sentence in a language."""
        return "".join(self.parts(language))

    def parts(self, language: str) -> tuple[str, str]:
        """The name of the field with its colon, if it names one, and what is said of it."""
        field, english = sentence_of(self.template)
        template = catalogue(language).get(ERRORS, {}).get(english, english)
        words = {name: _worded(word, language) for name, word in self.words.items()}
        return filled(field, words), filled(template, words)


class Spoken(Exception):
    """An error that speaks to people: `str()` is English, `within` any language."""

    def __init__(self, template: Template, /, **words: object) -> None:
        self.said = Said(template, **words)
        super().__init__(str(self.said))

    def within(self, language: str) -> str:
        """What it says, in a language."""
        return self.said.within(language)

    def parts(self, language: str) -> tuple[str, str]:
        """The field that it names, or nothing, and what it says of it."""
        field, sentence = self.said.parts(language)
        return field.removesuffix(": "), sentence


def _worded(word: Any, language: str) -> str:
    return word.within(language) if isinstance(word, Said | Spoken) else str(word)
