"""Purging: what lay in the trash for long, or was let go by hand, is gone with all that was its."""

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import sqlalchemy as sa

from tests.work.making import data, join, private, project, somebody_waits, status, task
from tests.world import Person, World
from weft.adapters.blobs import blobs_in
from weft.doors import catalog
from weft.doors.rest.trash import RESTORE
from weft.kernel.blobs import fresh_key
from weft.kernel.database import Database
from weft.kernel.feed import consume
from weft.kernel.keeping import expire, has_turn
from weft.kernel.purging import purge
from weft.kernel.tables import metadata
from weft.search.finders.reactions import CONSUMER, keep_finders
from weft.work.attachments import sweeping
from weft.work.attachments.sweeping import holders, sweep

MONTH = timedelta(days=30)
# What happened stays known: the log, its numbers, the audit, and the answers that were given.
HISTORY = {"log", "feed", "audit", "answers"}
# Nobody sees a project any more that a story of a task elsewhere was told within.
UNSEEN = {"stories.scope_gid"}


def now() -> datetime:
    return datetime.now(UTC)


def files_of(world: World) -> list[Path]:
    return [path for path in world.files.rglob("*") if path.is_file()]


async def purged(world: World, *, base: Any = None, after: timedelta = timedelta()) -> int:
    """One round of the worker's chore, as it will be `after` some time."""
    forget = partial(sweeping.let_go, world.base, blobs_in(world.files), holders(metadata))
    return await purge(base or world.base, catalog.GOINGS, forget, now=now() + after, after=MONTH)


async def batches(who: Person) -> list[Any]:
    return data(await who.own("GET", "/trash"))


async def batch_of(who: Person, gid: str) -> str:
    return next(b["gid"] for b in await batches(who) if b["target"]["gid"] == gid)


async def let_go(who: Person, batch: str) -> httpx.Response:
    return await who.own("DELETE", f"/trash/{batch}")


async def restore(who: Person, batch: str) -> httpx.Response:
    return await who.own("POST", f"/trash/{batch}/restore")


async def attach(who: Person, parent: str) -> str:
    files = {"file": ("a.txt", parent.encode())}
    made = await who.client.post("/api/1.0/attachments", data={"parent": parent}, files=files)
    return data(made)["gid"]


async def traces(world: World, gids: Sequence[str]) -> list[str]:
    """Every column of every table that still names one of these."""
    wanted, found = [int(gid) for gid in gids], list[str]()
    for table in metadata.sorted_tables:
        for column in table.c:
            if table.name in HISTORY or not isinstance(column.type, sa.BigInteger):
                continue
            named = f"SELECT 1 FROM {table.name} WHERE {column.name} = ANY($1::bigint[]) LIMIT 1"
            if await world.rows(named, wanted):
                found.append(f"{table.name}.{column.name}")
    return [place for place in found if place not in UNSEEN]


@dataclass
class Rich:
    """A project with something of everything, and the gids of all of it."""

    project: str
    task: str
    gids: list[str]


async def rich(world: World, ada: Person, bob: Person) -> Rich:
    """Something of everything that may hang on a project and its tasks."""
    here = await project(ada, world, "Here")
    (section,) = data(await ada.get(f"/projects/{here}/sections"))
    membership = await join(ada, here, bob.gid, "editor")
    gil = await world.person("Gil", kind="guest")
    data(await gil.post("/access_requests", {"target": here}), 201)
    top = await task(ada, "Top", here, assignee=ada.gid, followers=[bob.gid])
    below, other = await task(ada, "Below", parent=top), await task(ada, "Other", here)
    data(await ada.post(f"/tasks/{top}/addDependencies", {"dependencies": [other]}))
    tag = data(await ada.post("/tags", {"name": "t", "workspace": world.workspace}), 201)["gid"]
    data(await ada.post(f"/tasks/{top}/addTag", {"tag": tag}))
    data(await ada.put(f"/tasks/{top}", {"liked": True}))
    said = data(await bob.post(f"/tasks/{top}/stories", {"text": "well"}), 201)["gid"]
    data(await ada.own("POST", f"/stories/{said}/like"))
    taken = data(await bob.post(f"/tasks/{top}/stories", {"text": "no"}), 201)["gid"]
    data(await bob.delete(f"/stories/{taken}"))
    own = {"name": "Own", "resource_subtype": "text"}
    setting = {"custom_field": own, "is_important": True}
    field = data(await ada.post(f"/projects/{here}/addCustomFieldSetting", setting))
    field_gid = field["custom_field"]["gid"]
    data(await ada.put(f"/tasks/{top}", {"custom_fields": {field_gid: "x"}}))
    data(await ada.own("POST", "/reactions", {"target": top, "emoji": "👍"}), 201)
    view = {"parent": here, "name": "Ours", "is_shared": True}
    seen = data(await ada.own("POST", "/saved_views", view), 201)["gid"]
    word = {"parent": here, "text": "well", "status_type": "on_track", "title": "Well"}
    update = data(await ada.post("/status_updates", word), 201)["gid"]
    path = f"/projects/{here}/project_briefs"
    why = data(await ada.post(path, {"text": "Why"}), 201)["gid"]
    files = [await attach(ada, parent) for parent in (top, below, here)]
    data(await ada.own("PUT", f"/favorites/{here}"))
    data(await ada.own("POST", "/recents", {"resource": top}))
    while await consume(world.base, CONSUMER, keep_finders):
        pass
    gids = [here, section["gid"], membership["gid"], top, below, other, said, taken, field_gid]
    return Rich(here, top, [*gids, field["gid"], seen, update, why, *files])


async def test_a_month_later_nothing_of_a_project_is_left(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gone = await rich(world, ada, bob)
    data(await ada.delete(f"/projects/{gone.project}"))
    batch = await batch_of(ada, gone.project)
    await purged(world, after=timedelta(days=29))
    assert len(files_of(world)) == 3
    assert "tasks.gid" in await traces(world, gone.gids)
    assert await purged(world, after=timedelta(days=31)) >= 1
    assert await traces(world, [*gone.gids, batch]) == []
    assert files_of(world) == []
    assert await batches(ada) == await batches(bob) == []
    assert (await restore(ada, batch)).status_code == 404
    assert (await let_go(ada, batch)).status_code == 404
    noted = "SELECT action, actor_kind FROM audit WHERE resource_gid = $1 AND origin = 'worker'"
    (note,) = await world.rows(noted, int(gone.project))
    assert (note["action"], note["actor_kind"]) == ("project.purged", "server")


async def test_whatever_can_be_restored_can_be_purged() -> None:
    assert catalog.GOINGS.keys() == RESTORE.keys()


async def test_a_file_stays_for_the_copy_and_for_the_template(world: World) -> None:
    ada = await world.person("Ada")
    here = await project(ada, world)
    top = await task(ada, "Top", here)
    await attach(ada, top)
    saved = {"project": here, "name": "Again"}
    data(await ada.own("POST", f"/tasks/{top}/saveAsTemplate", saved), 201)
    data(
        await ada.post(f"/tasks/{top}/duplicate", {"name": "Copy", "include": ["attachments"]}), 201
    )
    data(await ada.delete(f"/tasks/{top}"))
    data(await let_go(ada, await batch_of(ada, top)))
    assert await purged(world) >= 1
    assert len(files_of(world)) == 1
    assert await swept(world, after=timedelta(days=2)) == 0
    data(await ada.delete(f"/projects/{here}"))
    data(await let_go(ada, await batch_of(ada, here)))
    await purged(world)
    await swept(world, after=timedelta(days=2))
    assert len(files_of(world)) <= 1


class Breaking:
    """A database whose process dies after some statements."""

    def __init__(self, base: Database, after: int) -> None:
        self._base, self._left = base, after

    async def rows(self, sql: str, *arguments: Any) -> Any:
        self._left -= 1
        if self._left < 0:
            raise ConnectionError
        return await self._base.rows(sql, *arguments)

    row = rows


async def test_a_purge_that_breaks_off_anywhere_is_gone_on_with(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gone = await rich(world, ada, bob)
    data(await ada.delete(f"/projects/{gone.project}"))
    batch = await batch_of(ada, gone.project)
    data(await let_go(ada, batch))
    kept = "SELECT blob_key FROM attachments WHERE workspace_gid = $1"
    for statements in count(3):
        try:
            await purged(world, base=Breaking(world.base, statements))
            break
        except ConnectionError:
            for row in await world.rows(kept, int(world.workspace)):
                assert (world.files / row["blob_key"]).is_file()
    assert statements > 5
    assert await traces(world, [*gone.gids, batch]) == []
    assert files_of(world) == []


async def test_a_file_that_cannot_be_removed_is_swept_later(world: World) -> None:
    ada = await world.person("Ada")
    gone = await attach(ada, await task(ada, "Top", await project(ada, world)))
    data(await ada.delete(f"/attachments/{gone}"))
    data(await let_go(ada, await batch_of(ada, gone)))

    async def stuck(_: str) -> None:
        raise OSError

    assert await purge(world.base, catalog.GOINGS, stuck, now=now(), after=MONTH) == 1
    assert len(files_of(world)) == 1
    assert await swept(world, after=timedelta(days=2)) == 1
    assert files_of(world) == []


async def swept(world: World, *, after: timedelta = timedelta()) -> int:
    tables = holders(metadata)
    return await sweep(world.base, blobs_in(world.files), tables, now=now() + after)


async def test_only_old_files_of_ours_without_a_row_are_swept(world: World) -> None:
    ada = await world.person("Ada")
    await attach(ada, await task(ada, "Top", await project(ada, world)))
    (held,) = files_of(world)
    yesterday = (now() - timedelta(days=1, minutes=1)).timestamp()
    places = {
        name: world.files / path
        for name, path in {
            "orphan": fresh_key(int(world.workspace)),
            "young": fresh_key(int(world.workspace)),
            "half": fresh_key(int(world.workspace)) + "#1",
            "young half": fresh_key(int(world.workspace)) + "#2",
            "theirs": "exports/loom.zip",
        }.items()
    }
    for name, path in places.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        if "young" not in name:
            os.utime(path, (yesterday, yesterday))
    os.utime(held, (yesterday, yesterday))
    assert await swept(world) == 1
    left = {places[name] for name in ("young", "young half", "theirs")}
    assert set(files_of(world)) == {held, *left}


async def test_one_process_in_a_period_has_its_turn(world: World) -> None:
    name, day = f"test {world.workspace}", timedelta(days=1)
    turns = await asyncio.gather(*(has_turn(world.base, name, now(), day) for _ in range(4)))
    assert sorted(turns) == [False, False, False, True]
    assert await has_turn(world.base, name, now() + day, day)


async def test_whoever_may_restore_may_let_go(world: World) -> None:
    ada, bob, cleo = [await world.person(name) for name in ("Ada", "Bob", "Cleo")]
    gid = await private(ada, world)
    await join(ada, gid, bob.gid, "admin")
    await join(ada, gid, cleo.gid, "editor")
    data(await ada.delete(f"/projects/{gid}"))
    batch = await batch_of(ada, gid)
    assert (await let_go(cleo, batch)).status_code == 404
    assert len(await batches(bob)) == 1
    assert data(await let_go(bob, batch)) == {}
    assert await batches(ada) == await batches(bob) == []
    assert (await restore(ada, batch)).status_code == 404
    assert "projects.gid" in await traces(world, [gid])
    await purged(world)
    assert await traces(world, [gid]) == []


async def test_a_commenter_does_not_let_go_of_what_others_deleted(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    here = await private(ada, world)
    await join(ada, here, bob.gid, "commenter")
    gid = await task(ada, "Top", here)
    data(await ada.delete(f"/tasks/{gid}"))
    batch = await batch_of(ada, gid)
    assert (await let_go(bob, batch)).status_code == 403
    assert data(await bob.own("DELETE", "/trash")) == {"purged": 0}
    assert data(await restore(ada, batch))["gid"] == gid


async def test_one_empties_ones_own_trash(world: World, other: World) -> None:
    ada, bob, zoe = await world.person("Ada"), await world.person("Bob"), await other.person("Zoe")
    here = await project(ada, world)
    mine = [await task(ada, name, here) for name in ("A", "B")]
    theirs = await task(bob, "C", here)
    for gid in mine:
        data(await ada.delete(f"/tasks/{gid}"))
    data(await bob.delete(f"/tasks/{theirs}"))
    elsewhere = await project(zoe, other)
    data(await zoe.delete(f"/projects/{elsewhere}"))
    assert data(await ada.own("DELETE", "/trash")) == {"purged": 2}
    assert data(await ada.own("DELETE", "/trash")) == {"purged": 0}
    assert [b["target"]["gid"] for b in await batches(ada)] == [theirs]
    assert len(await batches(zoe)) == 1
    await purged(world)
    assert await traces(world, mine) == []
    assert data(await restore(bob, await batch_of(bob, theirs)))["gid"] == theirs


async def test_of_restoring_and_letting_go_at_once_one_wins(world: World) -> None:
    ada = await world.person("Ada")
    here = await project(ada, world)
    for _ in range(5):
        gid = await task(ada, "Top", here)
        data(await ada.delete(f"/tasks/{gid}"))
        batch = await batch_of(ada, gid)
        came, went = await asyncio.gather(restore(ada, batch), let_go(ada, batch))
        assert sorted((came.status_code, went.status_code)) == [200, 404]
        await purged(world)
        found = {200: 200, 404: 404}[came.status_code]
        assert await status(ada, f"/tasks/{gid}") == found


async def test_what_is_being_restored_when_its_month_ends_comes_back(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    data(await ada.delete(f"/projects/{gid}"))
    batch = await batch_of(ada, gid)
    lock = "SELECT 1 FROM projects WHERE gid = $1 FOR UPDATE"
    async with world.base.transaction() as held:
        await held.fetch(lock, int(gid))
        coming = asyncio.create_task(restore(ada, batch))
        await somebody_waits(world)
    assert data(await coming)["gid"] == gid
    await purged(world, after=timedelta(days=31))
    assert await status(ada, f"/projects/{gid}") == 200


async def test_what_lives_elsewhere_stays_and_stands_alone(world: World) -> None:
    ada = await world.person("Ada")
    here, there = await project(ada, world, "Here"), await project(ada, world, "There")
    both, alone = await task(ada, "Both", here, there), await task(ada, "Alone", here)
    spared = await task(ada, "Spared", there, parent=alone)
    child = await task(ada, "Child", parent=spared)
    data(await ada.delete(f"/projects/{here}"))
    data(await let_go(ada, await batch_of(ada, here)))
    await purged(world)
    assert await traces(world, [here, alone]) == []
    shown = data(await ada.get(f"/tasks/{both}", opt_fields="projects.name"))
    assert [p["gid"] for p in shown["projects"]] == [there]
    assert data(await ada.get(f"/tasks/{child}", opt_fields="parent"))["parent"]["gid"] == spared
    depths = "SELECT depth FROM tasks WHERE gid = ANY($1) ORDER BY depth"
    rows = await world.rows(depths, [int(spared), int(child)])
    assert [row["depth"] for row in rows] == [0, 1]
    data(await ada.post(f"/tasks/{spared}/setParent", {"parent": both}))


async def test_a_task_restored_after_its_project_was_purged_is_its_peoples(world: World) -> None:
    ada = await world.person("Ada")
    here = await project(ada, world)
    gid = await task(ada, "Top", here, assignee=ada.gid)
    data(await ada.delete(f"/tasks/{gid}"))
    batch = await batch_of(ada, gid)
    data(await ada.delete(f"/projects/{here}"))
    data(await let_go(ada, await batch_of(ada, here)))
    await purged(world)
    assert data(await restore(ada, batch))["gid"] == gid
    assert data(await ada.get(f"/tasks/{gid}", opt_fields="projects"))["projects"] == []


async def test_tags_comments_and_fields_go_after_their_month(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    top = await task(ada, "Top", await project(ada, world))
    tag = data(await ada.post("/tags", {"name": "t", "workspace": world.workspace}), 201)["gid"]
    data(await ada.post(f"/tasks/{top}/addTag", {"tag": tag}))
    said = data(await ada.post(f"/tasks/{top}/stories", {"text": "well"}), 201)["gid"]
    asked = {"name": "F", "workspace": world.workspace, "resource_subtype": "enum"}
    asked |= {"enum_options": [{"name": "a"}, {"name": "b"}]}
    field = data(await ada.post("/custom_fields", asked), 201)["gid"]
    for path in (f"/tags/{tag}", f"/stories/{said}", f"/custom_fields/{field}"):
        data(await ada.delete(path))
    await purged(world, after=timedelta(days=31))
    assert await traces(world, [tag, said, field]) == []
    assert await status(ada, f"/tasks/{top}") == 200


async def test_a_restored_batch_is_forgotten_after_a_month(world: World) -> None:
    ada = await world.person("Ada")
    gid = await project(ada, world)
    data(await ada.delete(f"/projects/{gid}"))
    batch = await batch_of(ada, gid)
    data(await restore(ada, batch))
    await expire(world.base, now() + timedelta(days=31))
    assert await traces(world, [batch]) == []
    assert await status(ada, f"/projects/{gid}") == 200
