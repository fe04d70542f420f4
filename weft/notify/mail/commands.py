"""Verbs of mail: ask for the address by which one makes tasks, and have it made anew."""

from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.errors import NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Raise, Reply, Unit
from weft.notify.mail.addresses import Addressed, Mailroom
from weft.notify.mail.tables import mail_addresses
from weft.work.projects.loading import load as load_project

GENERATION = """SELECT a.generation FROM mail_addresses a
WHERE a.user_gid = :user::bigint AND a.thing_gid = :thing::bigint"""
OWN_LIST = """SELECT l.gid FROM user_task_lists l WHERE l.workspace_gid = :workspace::bigint
 AND l.gid = :gid::bigint AND l.user_gid = :user::bigint"""


async def read_address_of_project(unit: Unit, asked: Asked) -> Reply:
    """The caller's own address for new tasks of a project."""
    project = await load_project(unit, asked.path["project_gid"], least=Level.EDITOR)
    return await _told(unit, asked, project.gid)


async def change_address_of_project(unit: Unit, asked: Asked) -> Reply:
    """Another address; the one before leads nowhere any more."""
    project = await load_project(unit, asked.path["project_gid"], least=Level.EDITOR)
    return await _changed(unit, asked, project.gid, "project")


async def read_address_of_list(unit: Unit, asked: Asked) -> Reply:
    """The address for new tasks of one's own."""
    return await _told(unit, asked, await _own_list(unit, asked))


async def change_address_of_list(unit: Unit, asked: Asked) -> Reply:
    """Another address; the one before leads nowhere any more."""
    return await _changed(unit, asked, await _own_list(unit, asked), "user_task_list")


async def _own_list(unit: Unit, asked: Asked) -> Gid:
    gid = asked.path["user_task_list_gid"]
    if await unit.row(OWN_LIST, gid=gid) is None:
        raise NotFound.of("user_task_list", gid)
    return gid


async def _told(unit: Unit, asked: Asked, thing: Gid) -> Reply:
    found = await unit.row(GENERATION, thing=thing)
    return Reply(value=_shown(unit, asked, thing, found["generation"] if found else 1))


async def _changed(unit: Unit, asked: Asked, thing: Gid, kind: str) -> Reply:
    found = await unit.row(GENERATION, thing=thing)
    now = found["generation"] + 1 if found else 2
    key: dict[str, Any] = {"user_gid": unit.who.user, "thing_gid": thing}
    if found:
        unit.update(mail_addresses, key, generation=Raise(1), changed_at=unit.now)
    else:
        unit.insert(mail_addresses, **key, generation=now, changed_at=unit.now)
    unit.note("mail_address.changed", kind, thing)
    return Reply(value=_shown(unit, asked, thing, now))


def _shown(unit: Unit, asked: Asked, thing: Gid, generation: int) -> dict[str, Any]:
    room = asked.means.of(Mailroom)
    address = room.address(Addressed("task", unit.who.user, thing, generation))
    return {"address": address or None}
