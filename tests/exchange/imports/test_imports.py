"""An import from its file to its report, and back: by its maker alone, whatever ends in between."""

import asyncio
import csv
import io
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from tests.exchange.imports.carried import (
    begun,
    carried,
    done,
    file_of,
    handlers,
    read,
    shown,
)
from tests.fingerprints import fingerprint
from tests.world import Person, World
from weft.adapters.blobs import blobs_in
from weft.doors.worker import work
from weft.exchange.imports.carrying import ENDLESS, MOST_ATTEMPTS
from weft.exchange.imports.keeping import forget_files
from weft.exchange.imports.stages import MOST_AT_ONCE
from weft.kernel.database import Database
from weft.kernel.runs import carry_out, claim

WOOL = {
    "key": "1", "name": "Card the wool", "who": "gisela@loom.example", "says": "Mind the burrs",
    "url": "https://files.example/1", "tags": ["wool"], "prio": "High", "votes": 2,
}  # fmt: skip
SPIN = {"key": "2", "name": "=Spin"}
WASH = {"key": "3", "name": "Wash", "in": "1"}
FILE = file_of(WOOL, SPIN, "odd", WASH)


async def project_of(who: Person, found: dict[str, Any]) -> list[dict[str, Any]]:
    (project,) = found["report"]["projects"]
    fields = "name,assignee.name,tags.name,num_subtasks"
    answer = await who.get(f"/projects/{project}/tasks", opt_fields=fields)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_a_file_is_read_surveyed_checked_and_brought_with_a_report(world: World):
    ada = await world.person("Ada", is_admin=True)
    found = await read(world, ada, FILE)
    assert (found["status"], found["format"], type(found["size"])) == ("read", "test", int)
    survey = found["survey"]
    assert (survey["items"], survey["comments"], survey["problem_count"]) == (3, 1, 1)
    assert [one["text"] for one in survey["problems"]] == ["it has no key"]
    assert found["mapping"]["boards"] == {"": {"name": "Cloth"}}

    before = await world.rows(
        "SELECT count(*) FROM log WHERE workspace_gid = $1", int(world.workspace)
    )
    checked = await done(world, ada, found["gid"], "check")
    assert checked["status"] == "read", checked
    report = checked["report"]
    assert report["is_rehearsal"]
    assert report["would_make"] == {
        "people": ["Gisela"], "projects": ["Cloth"], "fields": ["Priority"], "tags": ["wool"],
    }  # fmt: skip
    after = await world.rows(
        "SELECT count(*) FROM log WHERE workspace_gid = $1", int(world.workspace)
    )
    assert before == after

    brought = await done(world, ada, found["gid"], "bring")
    assert (brought["status"], brought["done"]) == ("brought", 3), brought
    same = ("made", "updated", "unchanged", "comments", "files", "dependencies", "rows", "losses")
    assert {name: brought["report"][name] for name in same} == {n: report[n] for n in same}
    assert brought["report"]["rows"] == {"came": 2, "changed": 1, "lost": 0}
    first, second = await project_of(ada, brought)
    assert (first["assignee"]["name"], first["num_subtasks"]) == ("Gisela", 1)
    sheet = await ada.own("GET", f"/imports/{found['gid']}/report")
    assert sheet.headers["content-type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(sheet.text)))
    assert [row[2:5] for row in rows[1:]] == [
        ["Card the wool", first["gid"], "changed"],
        ["'=Spin", second["gid"], "came"],
        ["Wash", rows[3][3], "came"],
    ]


async def test_a_check_of_what_was_brought_finds_nothing_to_do(world: World):
    ada = await world.person("Ada", is_admin=True)
    found = await read(world, ada, FILE)
    await done(world, ada, found["gid"], "bring")
    checked = await done(world, ada, found["gid"], "check")
    assert checked["status"] == "brought"
    counts = [checked["report"][name] for name in ("made", "updated", "unchanged", "comments")]
    assert counts == [0, 0, 3, 0]
    assert checked["report"]["would_make"] == {}


async def test_a_worker_that_is_killed_leaves_what_another_goes_on_with(world: World):
    ada = await world.person("Ada", is_admin=True)
    items = [{"key": str(n), "name": f"Thread {n}", "says": f"No. {n}"} for n in range(1_100)]
    found = await read(world, ada, file_of(*items))
    await ada.own("POST", f"/imports/{found['gid']}/bring", {})
    base = Database(world.base.url, size=2, search_size=1)
    worker = asyncio.create_task(work(base, {}, [], world.clock, slow=handlers(world)))
    while not (await shown(ada, found["gid"]))["done"]:  # noqa: ASYNC110 - the row is asked
        await asyncio.sleep(0)
    worker.cancel()
    with pytest.raises(asyncio.CancelledError):
        await worker
    assert (await shown(ada, found["gid"]))["status"] == "bringing"
    world.clock.advance(timedelta(seconds=30))
    await carried(world)
    brought = await shown(ada, found["gid"])
    assert brought["status"] == "brought", brought["error"]
    assert brought["report"]["rows"]["came"] == 1_100
    sql = """SELECT (SELECT count(*) FROM tasks WHERE workspace_gid = $1) AS tasks,
     (SELECT count(*) FROM stories WHERE workspace_gid = $1 AND type = 'comment') AS said,
     (SELECT count(*) FROM projects WHERE workspace_gid = $1) AS projects"""
    (counted,) = await world.rows(sql, int(world.workspace))
    assert tuple(counted) == (1_100, 1_100, 1)


async def test_what_is_cut_off_again_and_again_ends_with_a_sentence(world: World):
    ada = await world.person("Ada", is_admin=True)
    found = await read(world, ada, FILE)
    await ada.own("POST", f"/imports/{found['gid']}/bring", {})
    for _ in range(MOST_ATTEMPTS):
        assert await claim(world.base, list(handlers(world)), world.clock)
        world.clock.advance(timedelta(minutes=6))
    await carried(world)
    failed = await shown(ada, found["gid"])
    assert (failed["status"], failed["error"]) == ("failed", ENDLESS)


async def test_what_cannot_be_read_says_why_and_is_read_again_with_other_choices(world: World):
    ada = await world.person("Ada", is_admin=True)
    damaged = await read(world, ada, file_of(WOOL, "damaged"))
    assert (damaged["status"], damaged["error"]) == (
        "unreadable", "The file is damaged at line 3",
    )  # fmt: skip
    refused = await ada.own("POST", f"/imports/{damaged['gid']}/bring", {})
    assert refused.status_code == 409
    unknown = await read(world, ada, b"what is this")
    assert "No format is known" in unknown["error"]
    found = await read(world, ada, FILE)
    path = f"/imports/{found['gid']}"
    answer = await ada.own("PUT", path, {"choices": {"prefix": "New: "}})
    assert answer.json()["data"]["status"] == "reading"
    busy = await ada.own("POST", f"{path}/bring", {})
    assert (busy.status_code, "at work" in busy.text) == (409, True)
    await carried(world)
    brought = await done(world, ada, found["gid"], "bring")
    assert (await project_of(ada, brought))[0]["name"] == "New: Card the wool"


async def test_decisions_are_kept_and_a_wrong_one_is_named(world: World):
    ada, ben = await world.person("Ada", is_admin=True), await world.person("Ben")
    hidden = await world.project(members=[ben])
    mine = await world.project(members=[ada], name="Mine")
    found = await read(world, ada, FILE)
    path, mapping = f"/imports/{found['gid']}", found["mapping"]
    for wrong, status, words in (
        ({"people": {"gisela@loom.example": "nobody"}}, 400, "mapping.people: Must be a gid"),
        ({"people": {"gisela@loom.example": hidden}}, 400, "mapping.people: Not a user"),
        ({"fields": {"weight": "new"}}, 400, "Nothing in the file is called so: weight"),
        ({"kinds": {"Epic": "milestone"}}, 400, "mapping.kinds"),
        ({"sections": "colours"}, 400, "mapping.sections: Invalid enum value"),
        ({"colour": "red"}, 400, "unknown field `colour`"),
        ({"boards": {"": {"project": hidden}}}, 404, "mapping.boards: Unknown object"),
        ({"names": {"todo": "x" * 1025}}, 400, "Must be at most 1024 characters: todo"),
        ("everything", 400, "mapping: Expected `object`"),
    ):
        given = {**mapping, **wrong} if isinstance(wrong, dict) else wrong
        answer = await ada.own("PUT", path, {"mapping": given})
        assert (answer.status_code, words in answer.text) == (status, True), answer.text
    right = {"boards": {"": {"project": mine}}, "people": {"gisela@loom.example": ben.gid}}
    answer = await ada.own("PUT", path, {"mapping": {**mapping, **right}})
    assert answer.status_code == 200, answer.text
    brought = await done(world, ada, found["gid"], "bring")
    assert brought["report"]["projects"] == [mine]
    assert (await project_of(ada, brought))[0]["assignee"]["name"] == "Ben"


async def test_only_members_import_each_sees_their_own_and_not_too_many_at_once(world: World):
    ada, gast = await world.person("Ada", is_admin=True), await world.person("Gast", kind="guest")
    ben = await world.person("Ben", is_admin=True)
    assert (await begun(world, gast, FILE)).status_code == 403
    found = await read(world, ada, FILE)
    assert (await ben.own("GET", f"/imports/{found['gid']}")).status_code == 404
    assert (await ben.own("GET", f"/imports/{found['gid']}/report")).status_code == 404
    listed = {"workspace": world.workspace}
    assert (await ben.own("GET", "/imports", **listed)).json()["data"] == []
    assert [one["gid"] for one in (await ada.own("GET", "/imports", **listed)).json()["data"]] == [
        found["gid"]
    ]
    answers = [await begun(world, ada, FILE) for _ in range(MOST_AT_ONCE + 1)]
    assert [answer.status_code for answer in answers] == [201] * MOST_AT_ONCE + [429]
    await carried(world)
    assert (await ada.own("DELETE", f"/imports/{found['gid']}")).status_code == 200
    assert (await ada.own("GET", f"/imports/{found['gid']}")).status_code == 404


async def test_files_are_kept_for_a_while_and_what_came_of_them_for_good(world: World):
    ada = await world.person("Ada", is_admin=True)
    found = await read(world, ada, FILE)
    await done(world, ada, found["gid"], "bring")
    blobs = blobs_in(world.files)
    await forget_files(world.base, blobs, before=world.clock.now() - timedelta(days=30))
    assert len([one async for page in blobs.lying() for one in page]) == 2
    await forget_files(world.base, blobs, before=world.clock.now() + timedelta(days=1))
    assert [one async for page in blobs.lying() for one in page] == []
    answer = await ada.own("POST", f"/imports/{found['gid']}/bring", {})
    assert (answer.status_code, "no longer kept" in answer.text) == (410, True)
    assert (await shown(ada, found["gid"]))["report"]["made"] == 3


async def test_choices_from_a_form_are_json_and_a_wrong_one_is_named(world: World):
    ada = await world.person("Ada", is_admin=True)
    for choices, words in (
        ("{", "choices: Must be a JSON object"),
        ("[]", "choices: Must be a JSON object"),
        ('{"zone": "Mars"}', "choices.zone: Must be a time zone"),
        ('{"columns": []}', "choices.columns: Must be an object"),
    ):
        answer = await begun(world, ada, FILE, choices=choices)
        assert (answer.status_code, words in answer.text) == (400, True), answer.text
    said = msgspec.json.encode({"prefix": "A "}).decode()
    found = await read(world, ada, FILE, choices=said)
    assert found["choices"] == {"prefix": "A "}


async def test_what_fails_says_why_and_may_be_brought_again(world: World):
    ada = await world.person("Ada", is_admin=True)
    project = await world.project(members=[ada], name="Mine")
    found = await read(world, ada, FILE, project=project)
    assert found["mapping"]["boards"] == {"": {"project": project}}
    assert (await ada.delete(f"/projects/{project}")).status_code == 200
    failed = await done(world, ada, found["gid"], "bring")
    assert failed["status"] == "failed"
    assert failed["error"].endswith(f"Unknown object: {project}")
    mapping = {**failed["mapping"], "boards": {"": {"name": "Another"}}}
    answer = await ada.own("PUT", f"/imports/{found['gid']}", {"mapping": mapping})
    assert answer.status_code == 200, answer.text
    brought = await done(world, ada, found["gid"], "bring")
    assert (brought["status"], brought["error"]) == ("brought", None)


async def test_a_check_that_cannot_write_writes_nothing_even_into_a_project_that_is_there(
    world: World,
):
    ada = await world.person("Ada", is_admin=True)
    project = await world.project(members=[ada], name="Mine")
    found = await read(world, ada, FILE, project=project)
    before = await fingerprint(world.base, world.workspace)
    checked = await done(world, ada, found["gid"], "check")
    after = await fingerprint(world.base, world.workspace)
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {"imports", "import_sheets", "runs", "audit"}
    assert checked["report"]["projects"] == [project]
    assert "projects" not in checked["report"]["would_make"]


async def moved_out(world: World, ada: Person, ben: Person) -> str:
    """A project of both from whose import a task has gone where only one of them sees it."""
    project = await world.project(members=[ada, ben], name="Ours")
    own = await world.project(members=[ada], name="Hers")
    found = await read(world, ada, file_of(SPIN), project=project)
    await done(world, ada, found["gid"], "bring")
    (task,) = (await ada.get(f"/projects/{project}/tasks")).json()["data"]
    path = f"/tasks/{task['gid']}"
    for answer in (
        await ada.post(f"{path}/addProject", {"project": own}),
        await ada.post(f"{path}/removeProject", {"project": project}),
        await ada.put(path, {"name": "A private matter"}),
    ):
        assert answer.status_code == 200, answer.text
    assert (await ben.get(path)).status_code == 404
    return project


async def test_a_report_names_nothing_that_its_reader_does_not_see(world: World):
    ada, ben = await world.person("Ada", is_admin=True), await world.person("Ben")
    project = await moved_out(world, ada, ben)
    found = await read(world, ben, file_of(SPIN), project=project)
    brought = await done(world, ben, found["gid"], "bring")
    assert brought["status"] == "brought", brought["error"]
    assert brought["report"]["rows"] == {"came": 0, "changed": 0, "lost": 1}
    sheet = await ben.own("GET", f"/imports/{found['gid']}/report")
    assert "=Spin" in sheet.text
    assert "private matter" not in sheet.text


async def test_what_hangs_on_tasks_out_of_reach_stays_out_and_the_rest_comes(world: World):
    ada, ben = await world.person("Ada", is_admin=True), await world.person("Ben")
    project = await moved_out(world, ada, ben)
    part, other = {**WASH, "in": SPIN["key"]}, {"key": "9", "name": "Weave", "says": "Tightly"}
    newer = file_of({**SPIN, "says": "Slowly"}, part, other)
    found = await read(world, ben, newer, project=project)
    checked = await done(world, ben, found["gid"], "check")
    brought = await done(world, ben, found["gid"], "bring")
    assert brought["status"] == "brought", brought["error"]
    for told in (checked, brought):
        assert (told["report"]["made"], told["report"]["comments"]) == (2, 1)
    assert {one["name"] for one in await project_of(ben, brought)} == {"Wash", "Weave"}


async def test_what_is_at_work_is_stopped_and_goes_on_or_is_taken_back(world: World):
    ada = await world.person("Ada", is_admin=True)
    items = [{"key": str(n), "name": f"Thread {n}"} for n in range(1_100)]
    found = await read(world, ada, file_of(*items))
    path = f"/imports/{found['gid']}"
    idle = await ada.own("POST", f"{path}/stop", {})
    assert (idle.status_code, idle.json()["data"]["status"]) == (200, "read")
    await ada.own("POST", f"{path}/bring", {})
    known = handlers(world)
    (run,) = await claim(world.base, list(known), world.clock)
    work = asyncio.create_task(carry_out(run, known[run.kind]))
    while not (await shown(ada, found["gid"]))["done"]:  # noqa: ASYNC110 - the row is asked
        await asyncio.sleep(0)
    stopped = await ada.own("POST", f"{path}/stop", {})
    assert stopped.json()["data"]["status"] == "failed", stopped.text
    assert await work, "its run has ended: another may begin"
    assert (await shown(ada, found["gid"]))["error"] == "You stopped it"
    brought = await done(world, ada, found["gid"], "bring")
    assert (brought["status"], brought["report"]["rows"]["came"]) == ("brought", 1_100)

    await ada.own("POST", f"{path}/check", {})
    assert (await ada.own("POST", f"{path}/stop", {})).json()["data"]["status"] == "brought"
    await ada.own("POST", f"{path}/take_back", {})
    late = await ada.own("POST", f"{path}/stop", {})
    assert (late.status_code, "being taken back" in late.text) == (409, True)
    await carried(world)
    again = await ada.own("PUT", path, {"choices": {"prefix": "New: "}})
    assert again.json()["data"]["status"] == "reading"
    assert (await ada.own("POST", f"{path}/stop", {})).json()["data"]["status"] == "unreadable"
    await ada.own("PUT", path, {"choices": {"prefix": "New: "}})
    await carried(world)
    assert (await shown(ada, found["gid"]))["status"] == "read"


async def test_decisions_outlive_another_reading_and_a_check_of_others_does_not(world: World):
    ada = await world.person("Ada", is_admin=True)
    table = b"Name,Owner,Size\nWeave,Gisela,Large\nSpin,Gisela,Small\n"
    found = await read(world, ada, table, format="csv")
    columns = [(one["key"], one["means"], one["samples"]) for one in found["survey"]["columns"]]
    assert columns == [
        ("0", "name", ["Weave", "Spin"]),
        ("1", "assignee", ["Gisela"]),
        ("2", "field:enum", ["Large", "Small"]),
    ]
    assert set(found["survey"]["fields"][0]["samples"]) == {"Large", "Small"}
    path = f"/imports/{found['gid']}"
    checked = await done(world, ada, found["gid"], "check")
    assert checked["report"]["is_rehearsal"]
    mapping = {**found["mapping"], "people": {"Gisela": ada.gid}, "fields": {"size": ""}}
    decided = await ada.own("PUT", path, {"mapping": mapping})
    assert decided.json()["data"]["report"] == {}
    await ada.own("PUT", path, {"choices": {"columns": {"2": "section"}}})
    await carried(world)
    anew = await shown(ada, found["gid"])
    assert anew["survey"]["columns"][2]["means"] == "section"
    assert anew["mapping"]["people"] == {"Gisela": ada.gid}
    assert "fields" not in anew["mapping"]
