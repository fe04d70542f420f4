"""The members of a workspace, looked through by admins: by name, role and state; as a table."""

import csv
from typing import Any

from tests.work.making import data, refusal
from tests.world import Person, World


async def names(who: Person, world: World, **asked: Any) -> list[str]:
    """The members that somebody finds, in their order."""
    path = f"/workspaces/{world.workspace}/members"
    rows = data(await who.own("GET", path, opt_fields="user.name", **asked))
    return [row["user"]["name"] for row in rows]


async def test_members_are_found_by_name_role_and_state_page_by_page(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    ruth, guest = await world.person("Ruth"), await world.person("Roy", kind="guest")
    away = await world.person("Zoe")
    rows = data(await ada.get(f"/workspaces/{world.workspace}/workspace_memberships"))
    place = next(row["gid"] for row in rows if row["user"]["gid"] == away.gid)
    data(await ada.own("PUT", f"/workspace_memberships/{place}", {"is_active": False}))
    assert await names(ada, world) == ["Ada", "Roy", "Ruth", "Zoe"]
    assert await names(ada, world, text="r") == ["Roy", "Ruth"]
    assert await names(ada, world, text=ruth.email[:6]) == ["Ruth"]
    assert await names(ada, world, text="%") == []
    assert await names(ada, world, role="admin") == ["Ada"]
    assert await names(ada, world, role="guest", state="active") == ["Roy"]
    assert await names(ada, world, state="deactivated") == ["Zoe"]
    assert await names(guest, world) == ["Roy"]
    path = f"/workspaces/{world.workspace}/members"
    page = (await ada.own("GET", path, limit=3, opt_fields="user.name")).json()
    rest = await names(ada, world, limit=3, offset=page["next_page"]["offset"])
    assert rest == ["Zoe"]


async def test_when_somebody_was_last_here_is_for_admins(world: World) -> None:
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    await world.signed_in(bob)
    path = f"/workspaces/{world.workspace}/members"
    seen = {}
    for who in (ada, bob):
        rows = data(await who.own("GET", path, text="bob", opt_fields="last_seen_at"))
        seen[who.gid] = rows[0]["last_seen_at"]
    assert seen[ada.gid] is not None
    assert seen[bob.gid] is None
    left = "UPDATE workspace_memberships SET is_active = false WHERE user_gid = $1"
    await world.rows(left, int(bob.gid))
    (gone,) = data(await ada.own("GET", path, text="bob", opt_fields="last_seen_at"))
    assert gone["last_seen_at"] is None


async def test_the_list_is_taken_away_by_admins_alone_and_that_is_written_down(
    world: World,
) -> None:
    ada, bob = await world.person("=Ada", is_admin=True), await world.person("Bob")
    path = f"/workspaces/{world.workspace}/members/csv"
    assert "Only its admins" in refusal(await bob.own("GET", path), 403)
    answer = await ada.own("GET", path, role="admin")
    (row,) = csv.DictReader(answer.text.splitlines())
    assert (row["Name"], row["Role"], row["State"]) == ("'=Ada", "admin", "active")
    taken = await world.base.value(
        "SELECT count(*) FROM audit WHERE workspace_gid = $1 AND action = 'members.exported'",
        int(world.workspace),
    )
    assert taken == 1
