"""Custom fields with their options, and tags."""

from weft.exchange.seeding.scale.ground import START, Ground, Organisation, Row
from weft.std import rank
from weft.std.gid import Kind

FIELDS, FIELDS_SHOWN, OPTIONS = 40, 5, 6
KINDS = ("enum", "number", "text", "date", "enum")
TAGS = 200


async def sow_labels(ground: Ground, made: Organisation) -> None:
    """The library of fields, and the tags."""
    for n in range(FIELDS):
        made.fields.append(_field(ground, KINDS[n % len(KINDS)]))
    await ground.copy(
        "custom_fields",
        "workspace_gid gid name sort_key resource_subtype precision reads created_at",
        (_definition(made, n) for n in range(FIELDS)),
    )
    ranks = rank.spread(OPTIONS)
    await ground.copy(
        "enum_options",
        "workspace_gid gid field_gid name color rank",
        (
            (made.workspace, option, gid, f"Option {i}", "blue", ranks[i])
            for gid, _, options in made.fields
            for i, option in enumerate(options)
        ),
    )
    made.tags = [ground.gid(Kind.TAG) for _ in range(TAGS)]
    await ground.copy(
        "tags",
        "workspace_gid gid name sort_key color created_at",
        (
            (made.workspace, gid, f"Tag {n}", f"tag {n:04}", "blue", START)
            for n, gid in enumerate(made.tags)
        ),
    )


def _field(ground: Ground, kind: str) -> tuple[int, str, list[int]]:
    count = OPTIONS if kind == "enum" else 0
    options = [ground.gid(Kind.ENUM_OPTION) for _ in range(count)]
    return ground.gid(Kind.CUSTOM_FIELD), kind, options


def _definition(made: Organisation, n: int) -> Row:
    gid, kind, _ = made.fields[n]
    precision = 1 if kind == "number" else None
    return (made.workspace, gid, f"Field {n}", f"field {n:04}", kind, precision, "{}", START)
