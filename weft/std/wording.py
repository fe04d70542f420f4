"""This module is about sentences in the reader's language: one table of texts for each, whose
placeholders are filled once.
"""

from collections.abc import Mapping

Texts = Mapping[str, str]


def texts_in(tables: Mapping[str, Texts], locale: str) -> Texts:
    """The table of a language: the very one, its parent (`pt-BR` → `pt`), else English."""
    return tables.get(locale) or tables.get(locale.split("-")[0]) or tables["en"]


def filled(template: str, words: Mapping[str, str]) -> str:
    """Placeholders are looked up once: what stands in a name is never read as a placeholder."""
    pieces: list[str] = []
    for piece in template.split("{"):
        name, closed, rest = piece.partition("}")
        pieces.append((words.get(name, "") if closed else name) + rest)
    return "".join(pieces)
