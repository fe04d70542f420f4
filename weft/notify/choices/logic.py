"""Pure decisions about choices: which kinds of news there are, which ways they come, and when one
wants quiet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from weft.kernel.errors import Invalid

WAYS = ("inbox", "mail", "browser")
LEVELS = ("all", "important", "none", "muted")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of news with the ways on which it comes to whoever chose nothing."""

    inbox: bool = True
    mail: bool = False
    browser: bool = False

    def by(self, way: str) -> bool:
        """Whether it comes this way."""
        return bool(getattr(self, way))


KINDS: Mapping[str, Kind] = {
    "mentioned": Kind(mail=True, browser=True),
    "assigned": Kind(mail=True, browser=True),
    "unblocked": Kind(mail=True, browser=True),
    "commented": Kind(mail=True, browser=True),
    "approval_changed": Kind(mail=True, browser=True),
    "access_requested": Kind(mail=True, browser=True),
    "access_answered": Kind(mail=True),
    "status_update": Kind(mail=True),
    "message_posted": Kind(mail=True),
    "due_changed": Kind(),
    "completed": Kind(),
    "attached": Kind(),
    "followed": Kind(),
    "added": Kind(mail=True),
    "liked": Kind(),
    "task_added": Kind(),
}


def matrix(chosen: Mapping[str, bool]) -> dict[str, dict[str, bool]]:
    """Kind → way → whether it comes, with what was chosen otherwise."""
    return {
        name: {way: chosen.get(f"{name}.{way}", kind.by(way)) for way in WAYS}
        for name, kind in KINDS.items()
    }


def shown(chosen: Mapping[str, Any]) -> dict[str, Any]:
    """All choices, as the API shows them."""
    return {
        "kinds": matrix(chosen["kinds"]),
        "quiet_from": text_of(chosen["quiet_from"]),
        "quiet_until": text_of(chosen["quiet_until"]),
        "has_digest": chosen["has_digest"],
        "digest_hour": chosen["digest_hour"],
    }


def chosen(before: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    """All choices, with those that a request speaks of."""
    new = dict(before)
    if asked.get("kinds") is not None:
        new["kinds"] = cells(before["kinds"], asked["kinds"])
    for name in ("quiet_from", "quiet_until"):
        if name in asked:
            new[name] = minute_of(asked[name], name)
    if (new["quiet_from"] is None) != (new["quiet_until"] is None):
        raise Invalid("quiet_from: Give quiet_from and quiet_until, or neither")
    if new["quiet_from"] is not None and new["quiet_from"] == new["quiet_until"]:
        raise Invalid("quiet_until: Must not be the beginning")
    for name in ("has_digest", "digest_hour"):
        if asked.get(name) is not None:
            new[name] = asked[name]
    if not 0 <= new["digest_hour"] < 24:
        raise Invalid("digest_hour: Must be 0 to 23")
    return new


def cells(chosen: Mapping[str, bool], asked: Any) -> dict[str, bool]:
    """What is kept after some cells of the matrix were set: only what differs from the ordinary."""
    kept = dict(chosen)
    for name, ways in _object(asked, "kinds").items():
        if name not in KINDS:
            raise Invalid("kinds: Must be among {choices}", choices=", ".join(KINDS))
        for way, wanted in _object(ways, f"kinds.{name}").items():
            if way not in WAYS or not isinstance(wanted, bool):
                raise Invalid(
                    "kinds.{name}: Must map {choices} to true or false",
                    name=name,
                    choices=", ".join(WAYS),
                )
            kept[f"{name}.{way}"] = wanted
    return {key: wanted for key, wanted in kept.items() if wanted != _ordinary(key)}


def _ordinary(key: str) -> bool:
    name, _, way = key.partition(".")
    return KINDS[name].by(way)


def _object(value: Any, field: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise Invalid("{field}: Must be an object", field=field)
    return cast(dict[str, Any], value)


def minute_of(text: str | None, field: str) -> int | None:
    """`"22:30"` → the minute of the day."""
    if text is None:
        return None
    hours, colon, minutes = text.partition(":")
    if not (colon and len(hours) == len(minutes) == 2 and f"{hours}{minutes}".isascii()):
        raise Invalid("{field}: Must be a time of day such as 22:30", field=field)
    if not (hours.isdigit() and minutes.isdigit() and int(hours) < 24 and int(minutes) < 60):
        raise Invalid("{field}: Must be a time of day such as 22:30", field=field)
    return int(hours) * 60 + int(minutes)


def text_of(minute: int | None) -> str | None:
    """The minute of the day → `"22:30"`."""
    return None if minute is None else f"{minute // 60:02}:{minute % 60:02}"
