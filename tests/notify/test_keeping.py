"""How long the inbox keeps what it told: a set time, unless it is at hand."""

from datetime import UTC, datetime, timedelta

from tests.notify.telling import commented, inbox, made, settle
from tests.world import Person, World
from weft.notify.inbox.keeping import forget_old

AGE = """UPDATE inbox_items SET happened_at = happened_at - $3::interval,
 archived_at = archived_at - $3 WHERE resource_gid = ANY($1::bigint[]) AND user_gid = $2"""
AGE_EVENTS = """UPDATE inbox_events SET at = at - $3::interval
WHERE resource_gid = ANY($1::bigint[]) AND user_gid = $2"""
EVENTS = "SELECT resource_gid FROM inbox_events WHERE user_gid = $1 ORDER BY log_id"


async def test_the_old_goes_and_what_is_at_hand_stays(
    world: World, ann: Person, bob: Person
) -> None:
    tasks = [
        await made(ann, "/tasks", name=name, workspace=world.workspace, assignee=bob.gid)
        for name in ("Archived", "Unread", "Bookmarked", "Put off", "Busy", "New")
    ]
    await settle(world)
    archived, _, bookmarked, put_off, busy, new = tasks
    later = (datetime.now(UTC) + timedelta(days=9)).isoformat()
    for gid, how in (
        (archived, {"is_archived": True}),
        (bookmarked, {"is_bookmarked": True, "is_archived": True}),
        (put_off, {"snoozed_until": later}),
    ):
        await bob.own("POST", "/inbox/mark", {"resources": [gid], **how})
    old, year = [int(gid) for gid in tasks[:-1]], timedelta(days=400)
    for age in (AGE, AGE_EVENTS):
        await world.rows(age, old, int(bob.gid), year)
    await commented(ann, busy, "Still warping", speaks_to=bob)
    await settle(world)
    before = datetime.now(UTC) - timedelta(days=365)
    assert await forget_old(world.base, before, chunk=1) == 2
    assert {one["resource"]["gid"] for one in await inbox(bob)} == {busy, new}
    left = [str(row["resource_gid"]) for row in await world.rows(EVENTS, int(bob.gid))]
    assert sorted(left) == sorted([bookmarked, put_off, new, busy])
    for tab, gid in (("bookmarks", bookmarked), ("snoozed", put_off)):
        shown = (await bob.own("GET", "/inbox", tab=tab)).json()["data"]
        assert [one["resource"]["gid"] for one in shown] == [gid]
    assert await forget_old(world.base, before) == 0
