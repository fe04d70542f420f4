"""This tool is about the server's catalogues: `python -m tools.languages` tells what is missing,
left over or contradicts its English; `--write` brings the files in step with the code.

With `--full` whatever waits for a translator is a fault too.
"""

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from jinja2.ext import babel_extract

from tools.sentences import PLACEHOLDER, literals, speakers, templates
from weft.doors.pages.rendering import HERE, PAGES
from weft.identity.sessions.letters import LETTERS
from weft.notify.mail.wordings import MAIL
from weft.std.cldr import forms, sample
from weft.std.wording import ERRORS, LANGUAGES, LOCALES, sentence_of
from weft.work.arrival import NAMES
from weft.work.stories.sentences import STORIES

ROOT = Path(__file__).resolve().parents[1]
HEAD = """# {language}: what the server says. How to translate: docs/how-to/translate.md.
# Words in braces stay as they are; the order may change. `python -m tools.languages --write` brings
# this file in step with the code, and keeps what is translated.
"""
ABOUT = {
    "stories": "What a task's story tells; who did it stands before each.",
    "names": "What Weft itself names: the sections with which one's own list begins.",
    "letters": "Letters of the account.",
    "mail": "Letters about the work; who did it stands before each `did`.",
    "pages": "The pages that work without the app: signing in, setting up, leaving letters.",
    ERRORS: "Why something cannot be done. The name of a field may stand before each.",
}
ENGLISH_ONLY = ("weft/doors/mcp", "weft/doors/cli")
"""What speaks to programs and to admins at a command line."""
Table = dict[str, str]


def english() -> dict[str, Table]:
    """Every sentence by table and key; its English is the key's own where it has no name."""
    named = {wording.table: dict(wording.english) for wording in (STORIES, NAMES, LETTERS, MAIL)}
    return {**named, PAGES: _itself(_of_pages()), ERRORS: _itself(_of_errors())}


def _itself(sentences: Iterator[str]) -> Table:
    return {sentence: sentence for sentence in sentences}


def _of_pages() -> Iterator[str]:
    for page in sorted((HERE / "templates").glob("*.html")):
        with page.open("rb") as source:
            for _, _, said, _ in babel_extract(source, ["_"], [], {}):
                yield said if isinstance(said, str) else cast(tuple[str, ...], said)[0]


def _of_errors() -> Iterator[str]:
    files = sorted((ROOT / "weft").rglob("*.py"))
    trees = {path.relative_to(ROOT): ast.parse(path.read_text("utf-8")) for path in files}
    known = speakers(trees.values())
    for path, tree in trees.items():
        if any(path.is_relative_to(place) for place in ENGLISH_ONLY):
            continue
        found = sorted(templates(tree, known), key=lambda one: one[0])
        for sentence in (sentence_of(text)[1] for _, one in found for text in literals(one)):
            if re.search(r"[^\W\d_]", PLACEHOLDER.sub("", sentence)):
                yield sentence


def wanted(table: Table, language: str) -> Iterator[tuple[str, str, str]]:
    """Key, English and a hint for each text that a language needs."""
    for key, text in table.items():
        stem, _, form = key.rpartition(".")
        if form == "one" and f"{stem}.other" in table:
            for one in forms(language):
                source = table[f"{stem}.{'one' if one == 'one' else 'other'}"]
                yield f"{stem}.{one}", source, sample(language, one)
        elif not (form == "other" and f"{stem}.one" in table):
            yield key, text, ""


def drawn(language: str, source: Mapping[str, Table], have: Mapping[str, Table]) -> str:
    """The whole file of a language, with what it has."""
    lines = [HEAD.format(language=language)]
    for name, table in source.items():
        lines.append(f"\n# {ABOUT[name]}\n[{name}]\n")
        for key, text, hint in wanted(table, language):
            if key != text:
                lines.append(f"# {text}{f'  ({hint})' if hint else ''}\n")
            lines.append(f"{_quoted(key)} = {_quoted(have.get(name, {}).get(key, ''))}\n")
    return "".join(lines)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def faults(
    language: str, source: Mapping[str, Table], have: Mapping[str, Table], *, full: bool
) -> Iterator[str]:
    """What is wrong with a catalogue, a line each."""
    for name, table in source.items():
        needed, mine = {key: text for key, text, _ in wanted(table, language)}, have.get(name, {})
        for key in needed.keys() - mine.keys():
            yield f"{language} [{name}] has no line for {key!r}: run --write"
        for key in mine.keys() - needed.keys():
            yield f"{language} [{name}] {key!r} is said nowhere any more: run --write"
        for key, text in needed.items():
            said = mine.get(key, "")
            if full and key in mine and not said:
                yield f"{language} [{name}] {key!r} is not translated"
            if said and set(PLACEHOLDER.findall(said)) != set(PLACEHOLDER.findall(text)):
                yield f"{language} [{name}] {key!r} has other words in braces than its English"
            if said != said.strip() and text == text.strip():
                yield f"{language} [{name}] {key!r} begins or ends with a blank"


def main() -> int:
    """Print what is wrong, or write; 1 when something is."""
    source, wrong = english(), 0
    for language in LANGUAGES[1:]:
        path = LOCALES / f"{language}.toml"
        have = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
        if "--write" in sys.argv:
            path.write_text(drawn(language, source, have), "utf-8")
            have = tomllib.loads(path.read_text("utf-8"))
        found = list(faults(language, source, have, full="--full" in sys.argv))
        wrong += len(found)
        empty = sum(not text for table in have.values() for text in table.values())
        if empty or found:
            print(f"{language}: {empty} to translate")
        print(*found, sep="\n", end="\n" if found else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
