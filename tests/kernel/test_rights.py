"""Rights that move, and tables that span workspaces."""

from datetime import UTC, datetime

import sqlalchemy as sa

from tests.world import World
from weft.identity.actors import resolving
from weft.identity.founding import add_person, found_workspace
from weft.identity.users.tables import users
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import Actor, Credential, opens, shaped_for
from weft.kernel.reading import any_row, compiled, mine
from weft.kernel.tables import is_tenant
from weft.kernel.unit_of_work import Unit
from weft.work.tasks.tables import task_access, tasks


async def test_one_write_moves_the_rights_of_several_workspaces(world: World) -> None:
    now = datetime.now(UTC)
    ada = await world.person("Ada")
    other = await found_workspace(world.base, name="Spindle", now=now)
    await add_person(world.base, email=ada.email, name="", workspace=other, now=now)
    homes = [int(world.workspace), other]
    epochs = """SELECT workspace_gid, access_epoch FROM epochs WHERE workspace_gid = ANY($1)
    ORDER BY workspace_gid = $2"""
    before = [row["access_epoch"] for row in await world.rows(epochs, homes, other)]
    who = await actor_of(world, int(ada.gid))
    unit = Unit(world.base, who, now)
    unit.moves_rights = True
    unit.moves_rights_in.append(other)
    assert (await unit.commit(None)).won
    after = [row["access_epoch"] for row in await world.rows(epochs, homes, other)]
    assert after == [epoch + 1 for epoch in before]
    stale = Unit(world.base, who, now)
    stale.moves_rights = True
    assert not (await stale.commit(None)).won


async def actor_of(world: World, user: int) -> Actor:
    """Somebody as the tables have them now."""
    rows = await world.rows("SELECT gid FROM access_tokens WHERE user_gid = $1", user)
    credential = Credential(user, rows[0]["gid"], "token")
    found = await resolving(world.base, (), "")(credential, int(world.workspace))
    assert found is not None
    return found


def test_only_tables_of_one_workspace_are_kept_to_it() -> None:
    assert is_tenant(tasks)
    assert is_tenant(tasks.alias())
    assert not is_tenant(users)
    assert not is_tenant(workspace_memberships.alias())
    assert str(mine(workspace_memberships.alias())) == "true"


def test_a_rule_two_levels_down_speaks_of_the_row_outside() -> None:
    u, m, w = users.alias(), workspace_memberships.alias(), workspace_memberships.alias()
    inner = any_row(w, where=[w.c.user_gid == u.c.gid])
    outer = any_row(m, where=[m.c.user_gid == u.c.gid, inner])
    sql = compiled(sa.select(u.c.gid).where(outer)).sql
    assert sql.count("users AS") == 1


def test_whoever_holds_many_tokens_gets_another_form_of_the_same_rule() -> None:
    a = task_access.alias()
    with shaped_for(True):
        sql = compiled(sa.select(a.c.task_gid).where(opens(a.c.acl))).sql
    assert "unnest(task_access_1.acl)" in sql
    assert sql.count("task_access AS") == 1


async def test_somebody_with_many_teams_sees_what_one_of_them_opens(world: World) -> None:
    ada = await world.person("Ada")
    body = {"organization": world.workspace, "visibility": "secret"}
    made = [await ada.post("/teams", {"name": f"Team {n}", **body}) for n in range(70)]
    assert {answer.status_code for answer in made} == {201}
    task = await ada.post("/tasks", {"name": "Weave", "workspace": world.workspace})
    gid = task.json()["data"]["gid"]
    assert (await ada.get(f"/tasks/{gid}")).status_code == 200
    last = made[-1].json()["data"]["gid"]
    assert (await ada.get(f"/teams/{last}/users")).json()["data"][0]["name"] == "Ada"
