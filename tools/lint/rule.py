"""What a rule, a source file and a finding are, and how a line is excused."""

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

EXCUSE = re.compile(r"#\s*lint:\s*allow\s+(?P<rule>[a-z-]+)(?:\s*[—–-]+\s*(?P<reason>\S.*))?")


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the repository's root and its text."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed file."""
        return ast.parse(self.text, filename=self.path)

    @cached_property
    def lines(self) -> list[str]:
        """The file's lines, without their ends."""
        return self.text.splitlines()

    def within(self, *places: str) -> bool:
        """Whether the file is one of the places or lies below one of them."""
        path = PurePosixPath(self.path)
        return any(path.is_relative_to(place) for place in places)


@dataclass(frozen=True, order=True)
class Finding:
    """A place that breaks a rule, with the sentence that helps."""

    path: str
    line: int
    rule: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.sentence}"


@dataclass(frozen=True)
class Rule:
    """A named check of one file; `check` yields line numbers with sentences."""

    name: str
    applies: Callable[[Source], bool]
    check: Callable[[Source], Iterable[tuple[int, str]]]

    def findings(self, source: Source) -> Iterator[Finding]:
        """What the rule has to say about a file, excused or not."""
        if self.applies(source):
            for line, sentence in self.check(source):
                yield Finding(source.path, line, self.name, sentence)


def judge(source: Source, rules: Iterable[Rule]) -> list[Finding]:
    """The findings that stand: those without an excuse, and the excuses that are wrong."""
    found = [finding for rule in rules for finding in rule.findings(source)]
    excuses = dict(_excuses(source))
    used = {line for finding in found if (line := _excuse_of(finding, excuses))}
    standing = [finding for finding in found if not _excuse_of(finding, excuses)]
    return sorted([*standing, *_wrong_excuses(source, excuses, used)])


def _excuses(source: Source) -> Iterator[tuple[int, re.Match[str]]]:
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        match = EXCUSE.match(token.string) if token.type == tokenize.COMMENT else None
        if match:
            yield token.start[0], match


def _excuse_of(finding: Finding, excuses: dict[int, re.Match[str]]) -> int | None:
    for line in (finding.line, finding.line - 1):
        excuse = excuses.get(line)
        if excuse and excuse["rule"] == finding.rule:
            return line
    return None


def _wrong_excuses(
    source: Source, excuses: dict[int, re.Match[str]], used: set[int]
) -> Iterator[Finding]:
    for line, excuse in excuses.items():
        if not excuse["reason"]:
            yield Finding(source.path, line, "excuse", "An excuse needs its reason after a dash.")
        if line not in used:
            yield Finding(source.path, line, "excuse", "This excuse excuses nothing; delete it.")


def dotted(node: ast.expr) -> str:
    """The dotted name an expression spells; what is not a name in it is left out."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            return f"{dotted(value)}.{attr}".lstrip(".")
        case _:
            return ""


def calls(source: Source) -> Iterator[tuple[ast.Call, str]]:
    """Every call in a file with the dotted name of what is called."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            yield node, dotted(node.func)


def is_product(source: Source) -> bool:
    """Whether a file belongs to the product itself."""
    return source.within("weft")
