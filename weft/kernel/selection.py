"""opt_fields: text → a tree of names → a plan checked against the catalog."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from weft.kernel.errors import Invalid
from weft.kernel.resource import Catalog, Field, Many, One, Shaped, Spec, targets

Names = dict[str, "Names"]


class Spelled(dict[str, Names]):
    """A tree of names that remembers its normal spelling; not changed once it is made."""

    def __init__(self, names: Names) -> None:
        super().__init__(names)
        self.spelling = _spelling(names)


DEEPEST = 5
LONGEST = 8_000
MOST_NODES = 400
EVERYTHING = "*"
NONE: Names = {"": {}}
"""A selection of nothing: no field has that name."""

_GROUP = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, eq=False)
class Plan:
    """What to read: pure data, no SQL and no connection yet.

    `nested` also holds what nobody asked for but decides what is seen, for that must not depend on
    what is selected: essential references, and the links along which a field is rendered.  `inner`
    are the sub-names asked of a field whose JSON a feature renders.
    """

    resource: Spec
    fields: tuple[Field, ...]
    nested: Mapping[tuple[str, str], "Plan"]
    inner: Mapping[str, Names]

    @property
    def bare(self) -> "Plan":
        """Nothing to show, and what decides whether a row is seen."""
        fields = self.resource.fields
        kept = {
            key: inner.bare
            for key, inner in self.nested.items()
            if isinstance(f := fields[key[0]], One) and f.essential
        }
        return Plan(self.resource, (), kept, {})

    @cached_property
    def finishes(self) -> bool:
        """Whether any value may have to be completed for its reader."""
        return bool(self.marks)

    @cached_property
    def marks(self) -> frozenset[bytes]:
        """What stands in answers that need completing; an empty mark stands in all of them."""
        own = {(f.mark or "").encode() for f in self.fields if f.finish}
        return frozenset(own.union(*(p.marks for p in self.nested.values())))


def parse(text: str) -> Names:
    """`"name,(assignee|owner).name"` → `{"name": {}, "assignee": {"name": {}}, "owner": {"name":
    {}}}`.
    """
    if len(text) > LONGEST:
        raise Invalid("opt_fields: Must be at most {most} characters", most=LONGEST)
    tree: Names = {}
    for path in _paths(text):
        node = tree
        for name in path.removeprefix("this.").split("."):
            node = node.setdefault(name, {})
    return tree


def _paths(text: str) -> list[str]:
    """Split at commas outside groups, then spell each group out."""
    flat = _GROUP.sub(lambda m: "(" + m[1].replace(",", "|") + ")", text)
    found: list[str] = []
    waiting = [p.strip() for p in flat.split(",") if p.strip()]
    while waiting:
        path = waiting.pop(0)
        group = _GROUP.search(path)
        if group is None:
            found.append(path)
        else:
            waiting[:0] = [
                path[: group.start()] + o.strip() + path[group.end() :] for o in group[1].split("|")
            ]
        if len(found) + len(waiting) > MOST_NODES:
            raise Invalid("opt_fields: Must name at most {most} fields", most=MOST_NODES)
    return found


def normal(names: Names) -> str:
    """One spelling for every order of the same names: the key of compiled statements."""
    return names.spelling if isinstance(names, Spelled) else _spelling(names)


def _spelling(names: Names) -> str:
    return ",".join(f"{n}{{{_spelling(names[n])}}}" if names[n] else n for n in sorted(names))


def plan(known: Catalog, resource: Spec, wanted: Names, *, full: bool, depth: int = 0) -> Plan:
    """Resolve names to fields.  Unknown names are ignored, as the wire contract has it."""
    chosen = _chosen(resource, wanted, full=full)
    along = {f.along.field for f in chosen if isinstance(f, Shaped) and f.along}
    nested: dict[tuple[str, str], Plan] = {}
    for f in resource.fields.values():
        is_link = f not in chosen and f.name in along
        if f not in chosen and not is_link and not (isinstance(f, One) and f.essential):
            continue
        for target in targets(f):
            inner = NONE if is_link else _below(f, wanted) if depth < DEEPEST else {}
            whole = full and not wanted and isinstance(f, Shaped) and not f.brief
            nested[(f.name, target)] = plan(
                known, known[target], inner, full=whole, depth=depth + 1
            )
    inner_names = {f.name: wanted.get(f.name, {}) for f in chosen if isinstance(f, Shaped)}
    return Plan(resource, chosen, nested, inner_names)


def _below(f: Field, wanted: Names) -> Names:
    """What to show of a field's targets; nothing named means their compact form."""
    unnamed: Names = {"resource_type": {}} if isinstance(f, One | Many) and f.bare else {}
    return wanted.get(f.name) or unnamed


def _chosen(resource: Spec, wanted: Names, *, full: bool) -> tuple[Field, ...]:
    if EVERYTHING in wanted:
        return tuple(resource.full())
    if wanted:
        return tuple(f for name, f in resource.fields.items() if name in wanted or name == "gid")
    return tuple(resource.full() if full else resource.compact())
