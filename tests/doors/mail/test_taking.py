"""Abuse case C11: who is proved to write, writes; others do not, and machines neither."""

import asyncio
import smtplib

import pytest

from tests.notify.postoffice import LARGEST_MAIL, RELAY, SENDER, PostOffice, comments, mail
from tests.notify.telling import made
from tests.world import LARGEST_FILE, Person, World
from weft.doors.inside import Inside

NOTHING = "This address leads to nothing that you may write to"


@pytest.fixture(name="task")
async def a_task(world: World, ann: Person, bob: Person) -> str:
    project = await world.project(members=[ann, bob])
    return await made(ann, "/tasks", name="Weave", projects=[project])


SPOOFS = {
    "nothing proved": {"Authentication-Results": ""},
    "dmarc failed": {"Authentication-Results": f"{RELAY}; dmarc=fail header.from=example.com"},
    "dmarc of none": {"Authentication-Results": f"{RELAY}; dmarc=none header.from=example.com"},
    "another domain": {"Authentication-Results": f"{RELAY}; dmarc=pass header.from=evil.example"},
    "no domain": {"Authentication-Results": f"{RELAY}; dmarc=pass"},
    "a relay of their own": {
        "Authentication-Results": "evil.example; dmarc=pass header.from=example.com"
    },
    "in a comment": {
        "Authentication-Results": f"{RELAY} (; dmarc=pass header.from=example.com); spf=pass"
    },
    "another sender": {"From": "Eve <eve@example.com>"},
    "two senders": {"From": "bob@example.com, eve@example.com"},
}


@pytest.mark.parametrize("headers", SPOOFS.values(), ids=SPOOFS)
async def test_who_is_not_proved_writes_nothing(
    office: PostOffice, ann: Person, bob: Person, task: str, headers: dict[str, str]
) -> None:
    message = mail(bob, "It was me", headers=headers)
    told = await office.hand_in(message, office.address(bob, task))
    assert told.startswith("550 5.7.1")
    assert await comments(ann, task) == []


async def test_a_forged_result_beside_the_relays_own_proves_nothing(
    office: PostOffice, ann: Person, bob: Person, task: str
) -> None:
    real = f"Authentication-Results: {RELAY}; dmarc=fail header.from=example.com\r\n"
    raw = real.encode() + mail(bob, "It was me").as_bytes()
    assert (await office.hand_in(raw, office.address(bob, task))).startswith("550 5.7.1")
    assert await comments(ann, task) == []


MACHINES = {
    "an answering machine": {"Auto-Submitted": "auto-replied"},
    "an older one": {"X-Autoreply": "yes"},
    "bulk": {"Precedence": "bulk"},
    "a mailing list": {"List-Id": "<weavers.example.com>"},
    "a report": {"Content-Type": "multipart/report; boundary=x"},
    "a letter of ours": {"Message-ID": f"<weft.1-2@{SENDER.partition('@')[2]}>"},
    "nobody": {"Return-Path": "<>"},
}


@pytest.mark.parametrize("headers", MACHINES.values(), ids=MACHINES)
async def test_machines_are_passed_over_without_a_bounce(
    office: PostOffice, ann: Person, bob: Person, task: str, headers: dict[str, str]
) -> None:
    told = await office.hand_in(mail(bob, "Away", headers=headers), office.address(bob, task))
    assert told == "250"
    assert await comments(ann, task) == []


async def test_a_message_that_went_round_too_often_is_passed_over(
    office: PostOffice, ann: Person, bob: Person, task: str
) -> None:
    raw = b"Received: from a by b\r\n" * 40 + mail(bob, "Round").as_bytes()
    assert await office.hand_in(raw, office.address(bob, task)) == "250"
    assert await office.hand_in(mail(bob, "Bounce"), office.address(bob, task), "") == "250"
    assert await comments(ann, task) == []


async def test_addresses_cannot_be_guessed_or_lent(
    office: PostOffice, ann: Person, bob: Person, task: str
) -> None:
    own = office.address(bob, task)
    guessed = own.replace("reply+", "task+")
    near = own[:-20] + ("b" if own[-20] == "a" else "a") + own[-19:]
    for address in (guessed, near, "reply+x@in.weft.test", SENDER):
        assert (await office.hand_in(mail(bob, "x"), address)).startswith("550 5.1.1")
    assert (await office.hand_in(mail(ann, "Lent"), own)).startswith("550 5.7.1")
    assert await comments(ann, task) == []


async def test_a_lost_right_is_told_like_what_never_was(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    hers = await made(ann, "/tasks", name="Hers", workspace=world.workspace)
    gone = await made(ann, "/tasks", name="Gone", workspace=world.workspace, followers=[bob.gid])
    assert (await ann.delete(f"/tasks/{gone}")).status_code == 200
    never = str(int(gone) + 65536 * 1000)
    replies = {
        await office.hand_in(mail(bob, "x"), office.address(bob, thing))
        for thing in (hers, gone, never)
    }
    assert replies == {f"550 5.7.1 {NOTHING}"}
    await world.rows("UPDATE users SET deactivated_at = now() WHERE gid = $1", int(bob.gid))
    assert NOTHING in await office.hand_in(mail(bob, "x"), office.address(bob, hers))


async def test_a_message_counts_once_however_often_it_comes(
    office: PostOffice, ann: Person, bob: Person, task: str
) -> None:
    message = mail(bob, "Once", files={"a.bin": b"abc"})
    for _ in range(3):
        assert await office.hand_in(message, office.address(bob, task)) == "250"
    assert [one["text"] for one in await comments(ann, task)] == ["Once"]
    files = (await ann.get("/attachments", parent=task)).json()["data"]
    assert [file["name"] for file in files] == ["a.bin"]


async def test_rich_words_and_pictures_come_along(
    office: PostOffice, ann: Person, bob: Person, task: str
) -> None:
    message = mail(bob, "See this", "<p>See <b>this</b><script>x</script><img src='cid:p1'></p>")
    message.add_attachment(
        b"\x89PNG\r\n", maintype="image", subtype="png", filename="../p.png",
        disposition="inline", cid="<p1>",
    )  # fmt: skip
    message.add_attachment(
        b"logo", maintype="image", subtype="png", disposition="inline", cid="<quoted>"
    )
    assert await office.hand_in(message, office.address(bob, task)) == "250"
    [said] = await comments(ann, task)
    assert said["html_text"] == "<body>See <strong>this</strong></body>"
    files = (await ann.get("/attachments", parent=task)).json()["data"]
    assert [file["name"] for file in files] == ["p.png"]


async def test_what_is_too_much_is_refused_with_a_sentence(
    office: PostOffice, ann: Person, bob: Person, task: str
) -> None:
    to = office.address(bob, task)
    refused = [
        await office.hand_in(mail(bob, "x", files={"a": b"x" * (LARGEST_FILE + 1)}), to),
        await office.hand_in(mail(bob, "x", files={f"{n}": b"x" for n in range(21)}), to),
        await office.hand_in(mail(bob, "x" * LARGEST_MAIL), to),
        await office.hand_in(mail(bob, "\n> quoted only\n"), to),
    ]
    assert [told[:3] for told in refused] == ["552", "552", "552", "554"]
    assert await comments(ann, task) == []


async def test_a_flood_is_asked_to_wait(world: World, ann: Person, bob: Person, task: str) -> None:
    office = PostOffice(world)
    async with office.opened(per_minute=2):
        told = [
            await office.hand_in(mail(bob, f"{n}"), office.address(bob, task)) for n in range(4)
        ]
    assert "451" in {each[:3] for each in told}
    assert len(await comments(ann, task)) < 4


async def test_what_fails_here_is_asked_for_again(
    world: World, bob: Person, task: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = PostOffice(world)

    async def broken(*_: object, **__: object) -> None:
        raise OSError("no database")

    monkeypatch.setattr(Inside, "call", broken)
    async with office.opened():
        told = await office.hand_in(mail(bob, "Later"), office.address(bob, task))
    assert told.startswith("451")


async def test_a_message_to_a_project_is_a_task(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    project = await world.project(members=[ann, bob])
    shown = await bob.own("GET", f"/projects/{project}/mail_address")
    to = shown.json()["data"]["address"]
    assert to == office.address(bob, project, "task")
    message = mail(
        bob, "ignored", "<h1>Plan</h1><table><tr><td>a</td></tr></table>", "Fwd: New cloth"
    )
    message["Cc"] = f"Ann <{ann.email}>, nobody@example.com, {to}"
    assert await office.hand_in(message, to) == "250"
    fields = "name,html_notes,followers.gid,created_by.gid"
    [task] = (await ann.get(f"/projects/{project}/tasks", opt_fields=fields)).json()["data"]
    assert task["name"] == "New cloth"
    assert task["html_notes"] == "<body><h1>Plan</h1><table><tr><td>a</td></tr></table></body>"
    assert task["created_by"]["gid"] == bob.gid
    assert ann.gid in {follower["gid"] for follower in task["followers"]}
    changed = await bob.own("POST", f"/projects/{project}/mail_address", {})
    assert changed.json()["data"]["address"] != to
    assert NOTHING in await office.hand_in(message, to)
    again = await bob.own("POST", f"/projects/{project}/mail_address", {})
    assert again.json()["data"]["address"] == office.address(bob, project, "task", 3)


async def test_a_message_to_oneself_is_a_task_of_ones_own(
    world: World, office: PostOffice, bob: Person
) -> None:
    found = await bob.get("/users/me/user_task_list", workspace=world.workspace)
    own = found.json()["data"]["gid"]
    to = (await bob.own("GET", f"/user_task_lists/{own}/mail_address")).json()["data"]["address"]
    assert (
        await office.hand_in(mail(bob, "Blue one", subject="=?utf-8?q?Garn_f=C3=BCr?="), to)
        == "250"
    )
    listed = await bob.get(f"/user_task_lists/{own}/tasks", opt_fields="name,notes,assignee.gid")
    [task] = listed.json()["data"]
    assert (task["name"], task["notes"]) == ("Garn für", "Blue one")
    assert task["assignee"]["gid"] == bob.gid


async def test_the_relay_may_speak_lmtp_and_nobody_else_may_speak(
    world: World, ann: Person, bob: Person, task: str
) -> None:
    office = PostOffice(world)

    def send() -> dict[str, tuple[int, bytes]]:
        with smtplib.LMTP("127.0.0.1", office.port) as client:
            to = [office.address(bob, task), office.address(ann, task)]
            return client.sendmail("b@example.com", to, mail(bob, "By LMTP").as_bytes())

    async with office.opened("lmtp://127.0.0.1:0"):
        refused = await asyncio.to_thread(send)
    assert [code for code, _ in refused.values()] == [452]
    assert [one["text"] for one in await comments(ann, task)] == ["By LMTP"]
    office.relays = ("192.0.2.0/24",)
    async with office.opened():
        with pytest.raises(Exception, match=r"550|closed"):
            await office.hand_in(mail(bob, "Stranger"), office.address(bob, task))
