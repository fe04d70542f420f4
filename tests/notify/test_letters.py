"""What is to be mailed: written with its event, due at the right hour, carried once."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.notify.telling import commented, made, marked, settle
from tests.world import Person, World
from weft.notify.inbox import outbox
from weft.notify.inbox.outbox import Bundle

ZONE = "Pacific/Auckland"


async def claimed(world: World, who: Person, at: datetime) -> list[Bundle]:
    """The bundles of one person; those of others are let go."""
    found = await outbox.claim(world.base, at)
    await outbox.done(world.base, [one for one in found if one.user != int(who.gid)])
    return [one for one in found if one.user == int(who.gid)]


async def test_letters_of_one_thing_come_together_and_leave_once(
    world: World, ann: Person, bob: Person
) -> None:
    task = await made(ann, "/tasks", name="Spin", workspace=world.workspace, assignee=bob.gid)
    comment = await commented(ann, task, "You?", speaks_to=bob)
    await ann.put(f"/tasks/{task}", {"due_on": "2031-01-02"})
    await settle(world)
    now = datetime.now(UTC) + timedelta(seconds=1)
    (bundle,) = await claimed(world, bob, now)
    assert (str(bundle.resource), str(bundle.workspace)) == (task, world.workspace)
    assert [letter.reason for letter in bundle.letters] == ["assigned", "mentioned"]
    assert str(bundle.letters[1].comment) == comment
    assert await claimed(world, bob, now) == []  # somebody carries it
    (again,) = await claimed(world, bob, now + outbox.LEASE + timedelta(seconds=1))
    await outbox.done(world.base, [again])
    assert await claimed(world, bob, now + 3 * outbox.LEASE) == []


async def test_a_letter_says_whether_it_was_read_meanwhile(
    world: World, ann: Person, bob: Person
) -> None:
    task = await made(ann, "/tasks", name="Spin", workspace=world.workspace, assignee=bob.gid)
    await settle(world)
    await marked(bob, task, is_read=True)
    (bundle,) = await claimed(world, bob, datetime.now(UTC) + timedelta(seconds=1))
    assert [letter.is_read for letter in bundle.letters] == [True]


async def test_in_quiet_hours_a_letter_waits_for_their_end(
    world: World, ann: Person, bob: Person
) -> None:
    await world.rows("UPDATE users SET zone = $2 WHERE gid = $1", int(bob.gid), ZONE)
    here = datetime.now(UTC).astimezone(ZoneInfo(ZONE))
    began, end = here - timedelta(hours=1), (here + timedelta(hours=2)).replace(second=0)
    hours = {"quiet_from": f"{began:%H:%M}", "quiet_until": f"{end:%H:%M}"}
    assert (await bob.own("PUT", "/notification_choices", hours)).status_code == 200
    await made(ann, "/tasks", name="Spin", workspace=world.workspace, assignee=bob.gid)
    await settle(world)
    minute = end.replace(microsecond=0)
    assert await claimed(world, bob, minute - timedelta(seconds=1)) == []
    assert len(await claimed(world, bob, minute)) == 1


async def test_a_digest_is_due_once_a_day_at_its_hour_of_the_readers_zone(
    world: World, ann: Person
) -> None:
    await world.rows("UPDATE users SET zone = $2 WHERE gid = $1", int(ann.gid), ZONE)
    wanted = {"has_digest": True, "digest_hour": 8}
    assert (await ann.own("PUT", "/notification_choices", wanted)).status_code == 200
    eight = datetime(2031, 3, 4, 8, tzinfo=ZoneInfo(ZONE))

    async def due(at: datetime) -> list[int]:
        found = await outbox.digests(world.base, at)
        return [one.user for one in found if one.workspace == int(world.workspace)]

    assert await due(eight - timedelta(minutes=1)) == []
    assert await due(eight) == [int(ann.gid)]
    assert await due(eight + timedelta(hours=3)) == []
    assert await due(eight + timedelta(days=1)) == [int(ann.gid)]


async def test_what_nobody_carries_is_forgotten(world: World, ann: Person, bob: Person) -> None:
    await made(ann, "/tasks", name="Spin", workspace=world.workspace, assignee=bob.gid)
    await settle(world)
    await outbox.forget(world.base, datetime.now(UTC) + outbox.KEPT + timedelta(minutes=1))
    assert await claimed(world, bob, datetime.now(UTC) + timedelta(days=9)) == []
