"""Pure decisions about definitions: what a new field is made of, which options stand where, which
formulas fit.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from weft.kernel.errors import Invalid
from weft.std import formula, rank
from weft.std.text import sort_key

MOST_PRECISION = 6
LONGEST_NAME = 1024
LONGEST_LABEL = 100
LONGEST_PREFIX = 20
WITH_OPTIONS = ("enum", "multi_enum")
BUILT_IN = frozenset(
    {
        "name",
        "assignee",
        "co-assignees",
        "start date",
        "due date",
        "due time",
        "completed",
        "completed on",
        "created on",
        "created by",
        "last modified on",
        "projects",
        "section",
        "tags",
        "collaborators",
        "followers",
        "description",
        "subtasks",
        "dependencies",
        "blocked by",
        "blocking",
        "parent task",
        "task id",
    }
)
NUMBER_ONLY = ("precision", "format", "currency_code", "custom_label", "custom_label_position")
PLAIN = (
    *NUMBER_ONLY,
    "description",
    "has_notifications_enabled",
    "privacy_setting",
    "default_access_level",
)
MAY_BE_NULL = frozenset(
    {"description", "precision", "currency_code", "custom_label", "custom_label_position"}
)
KIND_OF_VALUE = {
    "number": formula.ValueKind.NUMBER,
    "text": formula.ValueKind.TEXT,
    "enum": formula.ValueKind.TEXT,
    "date": formula.ValueKind.DATE,
}
SUBTYPE_OF_RESULT = {
    formula.ValueKind.NUMBER: "number",
    formula.ValueKind.TEXT: "text",
    formula.ValueKind.TRUTH: "text",
    formula.ValueKind.DATE: "date",
}


@dataclass(frozen=True, slots=True)
class Grant:
    """A person's or a team's place in a field."""

    gid: int
    member: int
    level: int


def check_admins(grants: Sequence[Grant], leaving: Mapping[int, int], most: int) -> None:
    """At least one admin stays; `leaving` maps members to their new level, 0 for those who go, and
    `most` is an admin's.
    """
    had = any(g.level == most for g in grants)
    if had and not any(leaving.get(g.member, g.level) == most for g in grants):
        raise Invalid(
            "access_level: A field keeps at least one admin. Make somebody else an admin first."
        )


def named(name: str | None) -> dict[str, Any]:
    """A field's name with the key it sorts by; built-in names are refused."""
    clean = (name or "").strip()
    if not clean:
        raise Invalid("name: Missing input")
    key = sort_key(clean)
    if key in BUILT_IN:
        raise Invalid(
            "name: {name} is the name of a built-in field. Choose another one", name=repr(clean)
        )
    return {"name": clean, "sort_key": key}


def edited(field: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    """The new values of the columns that a request speaks of, checked as a whole."""
    new = {k: asked[k] for k in PLAIN if k in asked and (asked[k] is not None or k in MAY_BE_NULL)}
    if asked.get("id_prefix") is not None:
        new["id_prefix"] = _prefix(asked["id_prefix"])
    _check_number({**field, **new}, new)
    return new | _of_format({**field, **new})


def _of_format(whole: Mapping[str, Any]) -> dict[str, Any]:
    """What a number's format has no use for is empty; ids have no places, labels stand behind."""
    if whole["resource_subtype"] != "number":
        return {}
    found: dict[str, Any] = {"precision": 0} if whole["format"] == "identifier" else {}
    if whole["format"] != "currency":
        found["currency_code"] = None
    if whole["format"] != "custom":
        return found | {"custom_label": None, "custom_label_position": None}
    return found | {"custom_label_position": whole.get("custom_label_position") or "suffix"}


def _check_number(whole: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    given = [k for k in NUMBER_ONLY if new.get(k) not in (None, "none")]
    if not given:
        return
    if whole["resource_subtype"] != "number":
        raise Invalid("{first}: Only number fields have one", first=given[0])
    precision = whole.get("precision")
    if precision is not None and not 0 <= precision <= MOST_PRECISION:
        raise Invalid("precision: Must be between 0 and {most}", most=MOST_PRECISION)
    code = whole.get("currency_code")
    if whole.get("format") == "currency" and not code:
        raise Invalid("currency_code: Missing input. A currency needs its ISO 4217 code")
    if code and not (len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()):
        raise Invalid("currency_code: Must be an ISO 4217 code such as EUR")
    if whole.get("format") == "custom" and not whole.get("custom_label"):
        raise Invalid("custom_label: Missing input. The format 'custom' needs a label")
    if len(whole.get("custom_label") or "") > LONGEST_LABEL:
        raise Invalid("custom_label: Must be at most {most} characters", most=LONGEST_LABEL)


def _prefix(prefix: str) -> str:
    clean = prefix.strip()
    if not (clean.isascii() and clean.replace("_", "").isalnum() and len(clean) <= LONGEST_PREFIX):
        raise Invalid(
            "id_prefix: Must be at most {most} letters, digits or underscores", most=LONGEST_PREFIX
        )
    return clean


def representation(asked: Mapping[str, Any]) -> str:
    """How a new field presents itself; computed kinds are asked for by name."""
    subtype: str | None = asked.get("resource_subtype") or asked.get("type")
    numbered = "custom_id" if asked.get("id_prefix") else subtype
    found: str | None = asked.get("representation_type") or numbered
    if asked.get("formula"):
        return "formula"
    if found is None:
        raise Invalid("resource_subtype: Missing input")
    if found == "formula":
        raise Invalid("formula: Missing input")
    if asked.get("id_prefix") and subtype not in (None, "text", "custom_id"):
        raise Invalid("id_prefix: Only fields of the resource_subtype text count tasks")
    if found not in ("custom_id", subtype):
        raise Invalid("representation_type: Must be the resource_subtype, formula or custom_id")
    return found


def start(kind: str, asked: Mapping[str, Any]) -> dict[str, Any]:
    """What a new field is before its request is read."""
    subtype = {"custom_id": "text", "formula": "number"}.get(kind, kind)
    return {
        "resource_subtype": subtype,
        "representation_type": kind if kind in ("formula", "custom_id") else None,
        "formula": None,
        "reads": [],
        "precision": 0 if subtype == "number" else None,
        "format": "none",
        "privacy_setting": "public_with_guests",
        "default_access_level": "user",
        "input_restrictions": _restrictions(kind, asked.get("input_restrictions")),
    }


def _restrictions(kind: str, asked: Any) -> list[str]:
    if kind != "reference" or not asked:
        return ["task"] if kind == "reference" else []
    given: list[Any] = cast("list[Any]", asked) if isinstance(asked, list) else [asked]
    for name in given:
        if name not in ("task", "project", "portfolio", "goal"):
            raise Invalid("input_restrictions: Must be task, project, portfolio or goal")
    return list(dict.fromkeys(given))


def new_options(asked: Any, kind: str, most: int) -> list[dict[str, Any]]:
    """The options of a new field, in their order."""
    if kind not in WITH_OPTIONS:
        if asked:
            raise Invalid("enum_options: Only enum and multi_enum fields have options")
        return []
    items = cast("list[Any]", asked) if isinstance(asked, list) else []
    if not items:
        raise Invalid("enum_options: Missing input. An enum field needs at least one option")
    if len(items) > most:
        raise Invalid("enum_options: A field has at most {most} options", most=most)
    ranks = rank.spread(len(items))
    found = [_option(item, rank_) for item, rank_ in zip(items, ranks, strict=True)]
    if not any(option["enabled"] for option in found):
        raise Invalid("enum_options: At least one option must be enabled")
    return found


def _option(item: Any, rank_: str) -> dict[str, Any]:
    given = cast("Mapping[str, Any]", item if isinstance(item, Mapping) else {})
    name = given.get("name")
    if not isinstance(name, str) or not 0 < len(name.strip()) <= LONGEST_NAME:
        raise Invalid(
            "enum_options: Each needs a name of at most {most} characters", most=LONGEST_NAME
        )
    enabled, color = given.get("enabled", True), given.get("color") or "none"
    if not isinstance(enabled, bool) or not isinstance(color, str):
        raise Invalid("enum_options: `enabled` is true or false, `color` a text")
    return {"name": name.strip(), "color": color, "enabled": enabled, "rank": rank_}


def option_name(name: str | None) -> str:
    """An option's name, without the space around it."""
    clean = (name or "").strip()
    if not clean:
        raise Invalid("name: Missing input")
    return clean


def beside(
    ranks: Sequence[tuple[int, str]], before: int | None, after: int | None, name: str
) -> str:
    """A rank before or after a sibling, or at the end; `name` is the input's, {} its side."""
    if before is not None and after is not None:
        raise Invalid(
            "{before}: Give {before} or {after}, not both",
            before=name.format("before"),
            after=name.format("after"),
        )
    if before is None and after is None:
        return rank.between(ranks[-1][1] if ranks else None, None)
    wanted = before if before is not None else after
    at = next((i for i, (gid, _) in enumerate(ranks) if gid == wanted), None)
    if at is None:
        side = "before" if before is not None else "after"
        raise Invalid("{field}: Not a recognized ID: {gid}", field=name.format(side), gid=wanted)
    start = at if before is not None else at + 1
    left = ranks[start - 1][1] if start > 0 else None
    right = ranks[start][1] if start < len(ranks) else None
    return rank.between(left, right)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A field that a formula may mean by a name; `is_here` where it stands beside the formula."""

    gid: int
    name: str
    is_here: bool


def meant(name: str, found: Sequence[Candidate], before: Collection[int]) -> int:
    """The field that a formula means by a name: one that it reads already, else one beside it, else
    any other; several that are alike are refused.
    """
    read, here = [f for f in found if f.gid in before], [f for f in found if f.is_here]
    nearest = read or here or found
    alike = [f for f in nearest if f.name == name] or nearest
    if not alike:
        raise Invalid("formula: There is no field named {name}", name=repr(name[:80]))
    if len(alike) > 1:
        raise Invalid(
            "formula: {count} fields are named {name}. Say which one is meant by"
            " its ID, as in {gid}",
            count=len(alike),
            name=repr(name[:80]),
            gid=f"{{{alike[0].gid}}}",
        )
    return alike[0].gid


def called(text: str) -> tuple[str, ...]:
    """The fields that a formula calls by name."""
    parsed(text, None)
    return formula.names(text)


def kind_in_formulas(kind: str, field: Mapping[str, Any]) -> formula.ValueKind:
    """What a field is within a formula."""
    found = KIND_OF_VALUE.get(field["resource_subtype"] if kind == "formula" else kind)
    if found is None:
        raise Invalid(
            "formula: Cannot compute with {kind} fields such as {name}",
            kind=kind,
            name=repr(field["name"]),
        )
    return found


def subtype_of(result: formula.Formula) -> str:
    """The type under which a formula's value is shown."""
    return SUBTYPE_OF_RESULT[result.kind] if result.kind else "text"


def parsed(text: str, kinds: Mapping[str, formula.ValueKind] | None) -> formula.Formula:
    """The formula, or a refusal that says what is wrong with it."""
    try:
        return formula.parse(text, kinds=kinds)
    except formula.FormulaError as error:
        raise Invalid("formula: {error}", error=error) from None


def closure(own: int, direct: Sequence[int], others: Mapping[int, Sequence[int]]) -> list[int]:
    """Everything a formula reads, through other formulas too; itself must not be among it."""
    found: set[int] = set()
    waiting = list(direct)
    while waiting:
        gid = waiting.pop()
        if gid == own:
            raise Invalid("formula: Must not read itself, not even through other formulas")
        if gid not in found:
            found.add(gid)
            waiting += others.get(gid, ())
    return sorted(found)
