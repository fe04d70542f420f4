"""Coming in: by invitation, by registration, by the set-up link."""

import asyncio

import pytest

from tests.identity.postbox import with_mail
from tests.world import World, found_world
from weft.identity.addresses import address
from weft.identity.invitations.commands import PREFIX
from weft.identity.placeholders import Awaited, expect_people
from weft.identity.sessions.accounts import Policy
from weft.identity.sessions.links import issue_link
from weft.identity.sessions.signing_up import may_come
from weft.kernel.errors import Invalid
from weft.std.clock import SystemClock
from weft.work.arrival import begin_list

PASSWORD = "seven green looms"
NEWCOMER = {"name": "Grace", "password": "nine red bobbins"}


async def _invited(world: World, email: str = "grace@example.com", **more: str) -> str:
    ada = await world.person("Ada", is_admin=True)
    body = {"workspace": world.workspace, "email": email, **more}
    made = await ada.client.post("/api/weft/1/invitations", json={"data": body})
    assert made.status_code == 201, made.text
    return made.json()["data"]["link"].partition("token=")[2]


async def test_without_mail_the_inviter_gets_the_link_once(world: World) -> None:
    token = await _invited(world, f"grace{world.workspace}@example.com")
    ada = world.people["Ada"]
    listed = await ada.client.get(f"/api/weft/1/invitations?workspace={world.workspace}")
    [shown] = listed.json()["data"]
    assert shown["email"] == f"grace{world.workspace}@example.com"
    assert token not in listed.text
    fields = "email,digest,token,link,secret,places"
    asked = await ada.client.get(
        f"/api/weft/1/invitations?workspace={world.workspace}&opt_fields={fields}"
    )
    assert set(asked.json()["data"][0]) == {"gid", "email"}
    log = await world.rows(
        "SELECT changes::text AS c FROM log WHERE workspace_gid = $1", int(world.workspace)
    )
    assert token not in str([row["c"] for row in log])


async def test_an_invitation_makes_a_member_who_is_signed_in(world: World) -> None:
    email = f"grace{world.workspace}@example.com"
    token = await _invited(world, email)
    browser = world.browser()
    accepted = await browser.send(
        "POST", "/invitations/accept", {"token": token, **NEWCOMER}, accept_language="fr-CA"
    )
    assert accepted.status_code == 201, accepted.text
    me = (await browser.send("GET", "/me")).json()["data"]
    assert (me["email"], me["locale"]) == (email, "fr")
    assert me["workspaces"] == [
        {
            "gid": world.workspace,
            "resource_type": "workspace",
            "name": "Loom",
            "kind": "member",
            "is_admin": False,
        }
    ]
    assert (await world.browser().sign_in(email, NEWCOMER["password"])).status_code == 201
    told = await world.rows(
        "SELECT action FROM log WHERE workspace_gid = $1 AND resource = 'workspace_membership'",
        int(world.workspace),
    )
    assert [row["action"] for row in told] == ["added"]


async def test_an_invitation_opens_once_for_fifty_who_come_at_once(world: World) -> None:
    token = await _invited(world, f"grace{world.workspace}@example.com")
    browser = world.browser()
    body = {"token": token, **NEWCOMER}
    answers = await asyncio.gather(
        *(browser.send("POST", "/invitations/accept", body) for _ in range(50))
    )
    statuses = sorted(answer.status_code for answer in answers)
    assert statuses[0] == 201
    assert set(statuses[1:]) <= {400, 401, 409}
    people = await world.rows(
        "SELECT 1 FROM workspace_memberships WHERE workspace_gid = $1", int(world.workspace)
    )
    assert len(people) == 2


async def test_an_invitation_of_one_workspace_opens_no_other(world: World) -> None:
    token = await _invited(world, f"grace{world.workspace}@example.com")
    async with found_world(world.base, "Mill") as other:
        theirs = token.replace(f"{PREFIX}{world.workspace}_", f"{PREFIX}{other.workspace}_")
        answer = await other.browser().send(
            "POST", "/invitations/accept", {"token": theirs, **NEWCOMER}
        )
        assert answer.status_code == 400
        eve = await other.person("Eve", is_admin=True)
        path = f"/api/weft/1/invitations?workspace={world.workspace}"
        assert (await eve.client.get(path)).status_code == 404


async def test_a_link_given_by_hand_opens_nobody_who_is_at_work_elsewhere(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    email = f"grace{world.workspace}@example.com"
    added = await ada.post(f"/workspaces/{world.workspace}/addUser", {"user": email})
    assert added.status_code == 200, added.text
    async with found_world(world.base, "Mill") as other:
        token = await _invited(other, email)
        browser = other.browser()
        answer = await browser.send("POST", "/invitations/accept", {"token": token, **NEWCOMER})
        assert answer.status_code == 409, answer.text
        assert (await other.browser().sign_in(email, NEWCOMER["password"])).status_code == 401


async def test_a_link_given_by_hand_opens_nobody_whom_another_workspace_awaits(
    world: World,
) -> None:
    email = f"grace{world.workspace}@example.com"
    awaited, now = [Awaited("Grace", email)], SystemClock().now()
    await expect_people(world.base, int(world.workspace), awaited, [begin_list], now=now)
    async with found_world(world.base, "Mill") as other:
        token = await _invited(other, email)
        for browser in (other.browser(), with_mail(other)[0]):
            answer = await browser.send("POST", "/invitations/accept", {"token": token, **NEWCOMER})
            assert answer.status_code == 409, answer.text
    token = await _invited(world, email)
    accepted = await world.browser().send(
        "POST", "/invitations/accept", {"token": token, **NEWCOMER}
    )
    assert accepted.status_code == 201, accepted.text


async def test_a_link_that_was_given_by_hand_confirms_no_address_once_there_is_mail(
    world: World,
) -> None:
    email = f"grace{world.workspace}@example.com"
    token = await _invited(world, email)
    browser, _ = with_mail(world)
    accepted = await browser.send("POST", "/invitations/accept", {"token": token, **NEWCOMER})
    assert accepted.status_code == 201, accepted.text
    (row,) = await world.rows("SELECT confirmed_at FROM users WHERE email = $1", email)
    assert row["confirmed_at"] is None


async def test_an_invitation_is_for_its_address_alone(world: World) -> None:
    bob = await world.person("Bob")
    await world.password(bob, PASSWORD)
    async with found_world(world.base, "Mill") as other:
        token = await _invited(other, bob.email)
        browser = other.browser()
        stranger = {"token": token, "name": "Bob", "password": "nine red bobbins"}
        assert (await browser.send("POST", "/invitations/accept", stranger)).status_code == 401
        own = {"token": token, "password": PASSWORD}
        accepted = await browser.send("POST", "/invitations/accept", own)
        assert accepted.status_code == 201, accepted.text
        assert accepted.json()["data"]["user"]["gid"] == bob.gid


async def test_who_is_signed_in_accepts_without_a_password(world: World) -> None:
    bob = await world.person("Bob")
    browser = await world.signed_in(bob)
    async with found_world(world.base, "Mill") as other:
        token = await _invited(other, bob.email)
        accepted = await browser.send("POST", "/invitations/accept", {"token": token})
        assert accepted.status_code == 201, accepted.text
        read = await browser.send("GET", "/me")
        assert {w["name"] for w in read.json()["data"]["workspaces"]} == {"Loom", "Mill"}


async def test_an_invitation_is_taken_back(world: World) -> None:
    token = await _invited(world, f"grace{world.workspace}@example.com")
    ada, bob = world.people["Ada"], await world.person("Bob")
    path = f"/api/weft/1/invitations?workspace={world.workspace}"
    [shown] = (await ada.client.get(path)).json()["data"]
    assert (await bob.client.get(path)).json()["data"] == []
    gid = shown["gid"]
    assert (await bob.client.delete(f"/api/weft/1/invitations/{gid}")).status_code == 404
    assert (await ada.client.delete(f"/api/weft/1/invitations/{gid}")).status_code == 200
    late = await world.browser().send("POST", "/invitations/accept", {"token": token, **NEWCOMER})
    assert late.status_code == 400


async def test_inviting_again_closes_the_older_link(world: World) -> None:
    email = f"grace{world.workspace}@example.com"
    older = await _invited(world, email)
    ada = world.people["Ada"]
    body = {"data": {"workspace": world.workspace, "email": email}}
    assert (await ada.client.post("/api/weft/1/invitations", json=body)).status_code == 201
    late = await world.browser().send("POST", "/invitations/accept", {"token": older, **NEWCOMER})
    assert late.status_code == 400


async def test_members_invite_guests_and_admins_invite_members(world: World) -> None:
    bob, gus = await world.person("Bob"), await world.person("Gus", kind="guest")
    body = {"workspace": world.workspace, "email": "new@example.com", "kind": "member"}
    path = "/api/weft/1/invitations"
    assert (await bob.client.post(path, json={"data": body})).status_code == 403
    body["kind"] = "guest"
    assert (await bob.client.post(path, json={"data": body})).status_code == 201
    assert (await gus.client.post(path, json={"data": body})).status_code == 403


async def test_with_mail_the_link_goes_to_the_invited_alone(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    await world.password(ada, PASSWORD)
    browser, postbox = with_mail(world)
    await browser.sign_in(ada.email, PASSWORD)
    email = f"grace{world.workspace}@example.com"
    body = {"workspace": world.workspace, "email": email}
    made = await browser.send("POST", "/invitations", body)
    assert "link" not in made.json()["data"]
    assert (await postbox.token()).startswith(PREFIX)
    assert postbox.letters[0].subject == "Ada invites you to Loom"


@pytest.mark.parametrize(
    "email", ["ada", "ada@", "@example.com", "a b@example.com", "a@b..c", "a@.b"]
)
def test_what_is_no_address_is_refused(email: str) -> None:
    with pytest.raises(Invalid, match=r"^email: "):
        address(email)


def test_the_operator_decides_who_registers() -> None:
    assert not may_come(Policy("invite", ("example.com",)), "example.com", has_doors=True)
    assert may_come(Policy("domain", ("example.com",)), "example.com", has_doors=False)
    assert not may_come(Policy("domain", ("example.com",)), "other.test", has_doors=False)
    assert may_come(Policy("domain"), "other.test", has_doors=True)
    assert may_come(Policy("open"), "other.test", has_doors=False)


async def test_registering_is_closed_unless_opened(world: World) -> None:
    browser, postbox = with_mail(world)
    email = f"x-{world.workspace}@example.com"
    answer = await browser.send("POST", "/sign_ups", {"email": email, **NEWCOMER})
    assert answer.status_code == 403
    assert await postbox.sent_to(email) == []


async def test_registering_proves_the_address_first(world: World) -> None:
    browser, postbox = with_mail(world, Policy("open"))
    email = f"grace{world.workspace}@loom{world.workspace}.test"
    asked = await browser.send("POST", "/sign_ups", {"email": email, **NEWCOMER})
    assert asked.json() == {"data": {}}
    assert await world.rows("SELECT 1 FROM users WHERE email = $1", email) == []
    body = {"token": await postbox.token()}
    answers = await asyncio.gather(
        *(browser.send("POST", "/email_confirmations", body) for _ in range(50))
    )
    assert sorted(answer.status_code for answer in answers) == [201] + [400] * 49
    me = await world.browser().sign_in(email, NEWCOMER["password"])
    assert me.status_code == 201


async def test_a_domain_leads_into_its_workspace(world: World) -> None:
    domain = f"loom{world.workspace}.test"
    await world.rows(
        "UPDATE workspaces SET signup_policy = 'domain', email_domains = ARRAY[$2] WHERE gid = $1",
        int(world.workspace),
        domain,
    )
    browser, postbox = with_mail(world, Policy("domain"))
    email = f"grace@{domain}"
    await browser.send("POST", "/sign_ups", {"email": email, **NEWCOMER})
    await browser.send("POST", "/email_confirmations", {"token": await postbox.token()})
    me = (await browser.send("GET", "/me")).json()["data"]
    assert [w["gid"] for w in me["workspaces"]] == [world.workspace]


async def test_registering_an_address_that_is_taken_looks_the_same(world: World) -> None:
    ada = await world.person("Ada")
    browser, postbox = with_mail(world, Policy("open"))
    answer = await browser.send("POST", "/sign_ups", {"email": ada.email, **NEWCOMER})
    assert answer.json() == {"data": {}}
    assert (await postbox.next()).subject == "You have an account already"


async def test_the_set_up_link_makes_one_admin(world: World) -> None:
    async with world.base.transaction() as tx:
        token = await issue_link(tx, "set_up", now=SystemClock().now())
    browser = world.browser()
    email = f"first{world.workspace}@example.com"
    body = {
        "token": token,
        "workspace_name": "Northfold",
        "email": email,
        **NEWCOMER,
    }
    answers = await asyncio.gather(*(browser.send("POST", "/set_ups", body) for _ in range(50)))
    assert sorted(answer.status_code for answer in answers) == [201] + [400] * 49
    me = (await browser.send("GET", "/me")).json()["data"]
    assert me["workspaces"][0]["is_admin"]
    assert me["workspaces"][0]["name"] == "Northfold"


async def test_a_guessed_set_up_link_opens_nothing(world: World) -> None:
    body = {
        "token": "weft_link_guess",
        "workspace_name": "x",
        "email": "x@example.com",
        **NEWCOMER,
    }
    assert (await world.browser().send("POST", "/set_ups", body)).status_code == 400
