"""Projects at random, made over the API: names as people write them and as nobody should."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hypothesis import strategies as st

from tests.work.making import data
from tests.world import Person, World

PIECES = (
    *("=1+1", "+1", "-2", "@x", "'=quoted", '"', "''", "ß", "日本語", "👩‍🔬", "e\u0301", "\u05d0"),
    *(" ", "a", "B", "7", "<b>&", "\\n", "#", "(", "N/A", "yes", "2031-02-03", "."),
)
BETWEEN = (",", ";", "、", "\n")
"""What cells of CSV put between several things."""
OPTIONS = ("High", "=Low", "né", "7")
DOCUMENTS = (
    "",
    "<body><strong>Soon</strong>\n<ul><li>a &amp; b</li><li>=c</li></ul></body>",
    '<body><h1>日本</h1>see <a href="https://files.example/1">there</a></body>',
)
FORMS = ("text", "number", "date", "enum", "multi_enum", "people")


@dataclass
class Spun:
    """A task, as it is to be made: others are meant by their places."""

    name: str
    section: int = 0
    under: int | None = None
    notes: str = ""
    due_on: date | None = None
    start_on: date | None = None
    assignee: int | None = None
    is_done: bool = False
    tags: Sequence[str] = ()
    waits_for: Sequence[int] = ()
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])
    html: str = ""
    says: str = ""
    is_milestone: bool = False


@dataclass
class Woven:
    """A project, as it is to be made."""

    sections: Sequence[str]
    tasks: Sequence[Spun]


def texts(*more: str, least: int = 1) -> st.SearchStrategy[str]:
    """Texts that have a sign in them which somebody sees."""
    pieces = st.lists(st.sampled_from((*PIECES, *more)), min_size=least, max_size=4)
    return pieces.map("".join).filter(lambda text: not least or bool(text.strip()))


@st.composite
def projects(draw: st.DrawFn, *between: str, is_rich: bool = False) -> Woven:
    """A small project; `between` may stand in names of tags.  Where it is rich, it has what no cell
    holds.
    """
    sections = draw(st.lists(texts(*BETWEEN), min_size=1, max_size=3, unique_by=plain))
    names = draw(st.lists(texts(*BETWEEN), min_size=1, max_size=5, unique_by=plain))
    days = st.dates(date(2020, 1, 1), date(2040, 1, 1))
    tasks: list[Spun] = []
    for at, name in enumerate(names):
        before = st.sampled_from(range(max(at, 1)))
        under = draw(st.none() | before) if at else None
        ends = sorted(draw(st.lists(days, max_size=2)))
        one = Spun(
            name,
            draw(st.sampled_from(range(len(sections)))),
            under,
            draw(st.just("") | texts("\n", "\t", ",", "  ")),
            due_on=ends[-1] if ends else None,
            start_on=ends[0] if len(ends) == 2 and ends[0] < ends[1] else None,
            assignee=draw(st.none() | st.sampled_from((0, 1))),
            is_done=draw(st.booleans()),
            tags=draw(st.lists(texts(*between), max_size=2, unique_by=plain)),
            waits_for=draw(st.lists(before, max_size=1)) if at else [],
            values=draw(_values()) if under is None else {},
        )
        if is_rich:
            one.html = draw(st.sampled_from(DOCUMENTS))
            one.says = draw(st.just("") | texts("\n"))
            one.is_milestone = one.start_on is None and draw(st.booleans())
        tasks.append(one)
    return Woven(sections, tasks)


def _values() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {},
        optional={
            "text": texts(",", "  "),
            "number": st.decimals(-(10**6), 10**6, places=2).map(float),
            "date": st.dates(date(2020, 1, 1), date(2040, 1, 1)).map(str),
            "enum": st.sampled_from(OPTIONS),
            "multi_enum": st.lists(st.sampled_from(OPTIONS), min_size=1, unique=True),
            "people": st.just([0]),
        },
    )


def plain(name: str) -> str:
    """A name as those are compared that must differ."""
    return " ".join(name.casefold().split())


class Loom:
    """Where such projects are made: a workspace with people and a field of every form."""

    def __init__(self, world: World, people: Sequence[Person]) -> None:
        self.world, self.people = world, people
        self.fields: dict[str, Any] = {}
        self.tags: dict[str, str] = {}

    async def set_up(self) -> None:
        """The fields, in the library."""
        for form in FORMS:
            asked: dict[str, Any] = {"name": f"A {form}", "resource_subtype": form}
            asked |= {"precision": 2} if form == "number" else {}
            if form in ("enum", "multi_enum"):
                asked["enum_options"] = [{"name": name} for name in OPTIONS]
            asked["workspace"] = self.world.workspace
            self.fields[form] = data(await self._ada.post("/custom_fields", asked), 201)

    @property
    def _ada(self) -> Person:
        return self.people[0]

    async def weave(self, woven: Woven) -> str:
        """The project, made."""
        asked = {"name": "Loom", "workspace": self.world.workspace}
        gid = data(await self._ada.post("/projects", asked), 201)["gid"]
        for one in self.fields.values():
            shown = {"custom_field": one["gid"]}
            answer = await self._ada.post(f"/projects/{gid}/addCustomFieldSetting", shown)
            assert answer.status_code == 200, answer.text
        (first,) = data(await self._ada.get(f"/projects/{gid}/sections"))
        data(await self._ada.put(f"/sections/{first['gid']}", {"name": woven.sections[0]}))
        sections = [first["gid"]]
        for name in woven.sections[1:]:
            answer = await self._ada.post(f"/projects/{gid}/sections", {"name": name})
            sections.append(data(answer, 201)["gid"])
        made: list[str] = []
        for one in woven.tasks:
            made.append(await self._task(one, gid, sections, made))
        return gid

    async def _task(
        self, one: Spun, project: str, sections: Sequence[str], made: Sequence[str]
    ) -> str:
        asked: dict[str, Any] = {"name": one.name, "notes": one.notes, "completed": one.is_done}
        if one.html:
            del asked["notes"]
            asked["html_notes"] = one.html
        asked |= {"resource_subtype": "milestone"} if one.is_milestone else {}
        asked["due_on"] = one.due_on and str(one.due_on)
        asked |= {"start_on": str(one.start_on)} if one.start_on else {}
        asked["assignee"] = None if one.assignee is None else self.people[one.assignee].gid
        asked["tags"] = [await self._tag(name) for name in one.tags]
        if one.under is None:
            home = {"project": project, "section": sections[one.section]}
            asked |= {"projects": [project], "memberships": [home]}
            asked["custom_fields"] = dict(self._value(form, v) for form, v in one.values.items())
        else:
            asked["parent"] = made[one.under]
        gid = data(await self._ada.post("/tasks", asked), 201)["gid"]
        if one.says:
            said = {"text": one.says}
            data(await self._ada.post(f"/tasks/{gid}/stories", said), 201)
        if one.waits_for:
            needs = {"dependencies": [made[at] for at in one.waits_for]}
            data(await self._ada.post(f"/tasks/{gid}/addDependencies", needs))
        return gid

    async def _tag(self, name: str) -> str:
        if name not in self.tags:
            asked = {"name": name, "workspace": self.world.workspace}
            self.tags[name] = data(await self._ada.post("/tags", asked), 201)["gid"]
        return self.tags[name]

    def _value(self, form: str, value: Any) -> tuple[str, Any]:
        options = {one["name"]: one["gid"] for one in self.fields[form].get("enum_options") or ()}
        match form:
            case "date":
                value = {"date": value}
            case "enum":
                value = options[value]
            case "multi_enum":
                value = [options[name] for name in value]
            case "people":
                value = [self.people[at].gid for at in value]
            case _:
                pass
        return self.fields[form]["gid"], value
