"""What a person decided about an import, as a request says it: pure, and every refusal names what
is wrong.
"""

import re
from collections.abc import Iterable
from collections.abc import Mapping as Dict
from typing import Any, Final, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from weft.exchange.imports.mapping import NEW, NOBODY, Mapping, Named, Survey
from weft.kernel.access import Gid
from weft.kernel.errors import Invalid
from weft.std import gid
from weft.std.wording import Said, Template

MOST_WRITTEN: Final = 1_000_000
"""Characters of all choices together, and of a mapping, as JSON."""
MOST_MAPPED: Final = 10_000
LONGEST_NAME: Final = 1024
SUBTYPES: Final = ("default_task", "milestone", "approval")
_AT: Final = re.compile(r"(.*?)(?: - at `\$?\.?(.*)`)?", re.DOTALL)


def choices_in(given: Any) -> dict[str, Any]:
    """What was said about the reading: an object, from a form as its JSON."""
    if given in (None, ""):
        return {}
    if isinstance(given, str):
        try:
            given = msgspec.json.decode(given)
        except (msgspec.DecodeError, RecursionError):
            raise Invalid("choices: Must be a JSON object") from None
    if not isinstance(given, dict):
        raise Invalid("choices: Must be a JSON object")
    found = cast(dict[str, Any], given)
    _check_text("choices", found)
    if "columns" in found and not isinstance(found["columns"], dict):
        raise Invalid("choices.columns: Must be an object")
    if "forms" in found and not isinstance(found["forms"], dict):
        raise Invalid("choices.forms: Must be an object")
    if "zone" in found:
        _check_zone(found["zone"])
    return found


def _check_text(field: str, given: Any) -> None:
    """Whether it can be kept at all."""
    try:
        written = msgspec.json.encode(given)
    except UnicodeEncodeError:
        written = b"\\u0000"
    if b"\\u0000" in written:
        raise Invalid("{field}: Must not hold NUL or unpaired surrogates", field=field)
    if len(written) > MOST_WRITTEN:
        raise Invalid("{field}: Must be at most {most} characters", field=field, most=MOST_WRITTEN)


def _check_zone(zone: Any) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        raise Invalid("choices.zone: Must be a time zone, such as Europe/Berlin") from None


def mapping_in(given: Any, survey: Survey) -> Mapping:
    """What becomes what, as far as that can be judged without looking at what is here."""
    try:
        found = msgspec.convert(given, Mapping)
    except (msgspec.ValidationError, RecursionError) as error:
        said = _AT.fullmatch(str(error))
        what, place = said.groups() if said else (str(error), None)
        field = f"mapping.{place}" if place else "mapping"
        raise Invalid("{field}: {sentence}", field=field, sentence=what[:200]) from None
    _check_text("mapping", given)
    _check_keys(found, survey)
    _check_names(found)
    _check_chosen(found)
    return found


def _check_chosen(found: Mapping) -> None:
    """What is chosen is a word that means something, or a gid."""
    for kind, subtype in found.kinds.items():
        if subtype not in SUBTYPES:
            _wrong("kinds", kind, "Must be one of {choices}", choices=", ".join(SUBTYPES))
    for field, chosen in (("people", found.people), ("fields", found.fields)):
        for key, one in chosen.items():
            if one not in (NEW, NOBODY) and gid.parse(one) is None:
                _wrong(field, key, "Must be a gid, `new`, or empty for nothing")
    for key, target in found.boards.items():
        for one in (target.project, target.team):
            if one and gid.parse(one) is None:
                _wrong("boards", key, "Must name a project and a team by their gids")


def _check_keys(found: Mapping, survey: Survey) -> None:
    """Only what the file holds can be mapped; people beyond those that are listed may be, too."""
    sections = [*survey.places, *survey.statuses, *survey.kinds]
    listed: Dict[str, tuple[Dict[str, Any], list[Named] | None]] = {
        "boards": (found.boards, survey.boards or [Named("", "")]),
        "names": (found.names, sections),
        "done": (found.done, survey.statuses),
        "kinds": (found.kinds, survey.kinds),
        "people": (found.people, None),
        "fields": (found.fields, survey.fields),
    }
    for field, (chosen, there) in listed.items():
        if len(chosen) > MOST_MAPPED:
            raise Invalid(
                "mapping.{field}: Must name at most {most}", field=field, most=MOST_MAPPED
            )
        known = {one.key for one in there} if there is not None else chosen.keys()
        for key in chosen.keys() - known:
            _wrong(field, key, "Nothing in the file is called so")


def _check_names(found: Mapping) -> None:
    called = {key: target.name for key, target in found.boards.items()}
    for field, names in (("boards", called), ("names", found.names)):
        for key, name in names.items():
            if len(name) > LONGEST_NAME:
                _wrong(field, key, "Must be at most {most} characters", most=LONGEST_NAME)


def _wrong(field: str, key: str, template: Template, **words: object) -> None:
    sentence = Said(template, **words)
    raise Invalid(
        "mapping.{field}: {sentence}: {name}", field=field, sentence=sentence, name=key[:80]
    )


def gids_of(chosen: Iterable[str]) -> list[Gid]:
    """The gids among what was chosen."""
    return sorted({int(one) for one in chosen if one not in (NEW, NOBODY)})
