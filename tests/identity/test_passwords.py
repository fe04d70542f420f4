"""Passwords: how they are kept, guessed at, forgotten, reset and changed."""

import asyncio
from statistics import median
from time import process_time

import pytest

from tests.identity.postbox import with_mail
from tests.world import World
from weft.doors.web import Web
from weft.identity.sessions import passwords
from weft.identity.sessions.accounts import Policy
from weft.identity.sessions.passwords import Passwords, acceptable
from weft.kernel.errors import Invalid

PASSWORD = "seven green looms"
NEW = "eight blue shuttles"


async def test_a_password_is_kept_as_argon2id_with_the_advised_cost() -> None:
    stored = await Passwords().hashed(PASSWORD)
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert await Passwords().fits(stored, PASSWORD)
    assert not await Passwords().fits(stored, "another one altogether")
    assert not await Passwords().fits(None, "nobody has this password")
    assert not await Passwords().fits("not a hash", PASSWORD)


async def test_the_same_password_fits_from_every_keyboard() -> None:
    stored = await Passwords().hashed("ﬁfty caf\u00e9 tables")
    assert await Passwords().fits(stored, "fifty cafe\u0301 tables")


async def test_no_more_are_checked_at_once_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    at_work, most = 0, 0

    def counted(_: str) -> str:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        sum(range(200_000))
        at_work -= 1
        return ""

    monkeypatch.setattr(passwords, "_hash", counted)
    kept = Passwords(at_once=1)
    await asyncio.gather(*(kept.hashed("x") for _ in range(10)))
    assert most == 1


@pytest.mark.parametrize("password", ["short", "password123", "aaaaaaaaaaaa", "ada@example.com"])
def test_what_is_guessed_first_is_refused(password: str) -> None:
    with pytest.raises(Invalid, match=r"^password: "):
        acceptable(password, "ada@example.com")


async def test_nobody_and_a_wrong_password_get_the_same_answer(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    wrong = await world.browser().sign_in(ada.email, "wrong and wrong")
    nobody = await world.browser().sign_in("nobody@example.com", "wrong and wrong")
    assert wrong.status_code == nobody.status_code == 401
    assert wrong.content == nobody.content
    assert set(wrong.headers) == set(nobody.headers)


async def test_nobody_costs_as_much_work_as_a_wrong_password() -> None:
    kept, stored = Passwords(), await Passwords().hashed(PASSWORD)
    known = median([await _work(kept, stored) for _ in range(7)])
    unknown = median([await _work(kept, None) for _ in range(7)])
    assert 0.5 < unknown / known < 2


async def _work(kept: Passwords, stored: str | None) -> float:
    """Seconds of this process's own computing: what others do on the machine does not count."""
    begun = process_time()
    await kept.fits(stored, "another password")
    return process_time() - begun


async def test_guessing_is_stopped_in_every_process_together(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    policy = Policy(attempts=5)
    answers = [
        await with_mail(world, policy)[0].sign_in(ada.email, f"wrong guess {i}") for i in range(7)
    ]
    statuses = [answer.status_code for answer in answers]
    assert statuses.count(401) == 5 or statuses.count(401) == 6  # a minute may end in between
    assert statuses[-1] == 429
    assert int(answers[-1].headers["retry-after"]) <= 60


async def test_the_default_allows_a_hundred_a_minute() -> None:
    assert Policy().attempts == 100


async def test_a_forgotten_password_is_reset_by_mail_and_every_session_ends(world: World) -> None:
    ada = await world.person("Ada")
    elsewhere = await world.signed_in(ada)
    browser, postbox = with_mail(world)
    asked = await browser.send("POST", "/passwords/forgot", {"email": ada.email.upper()})
    assert asked.json() == {"data": {}}
    token = await postbox.token()
    reset = await browser.send("POST", "/passwords/reset", {"token": token, "password": NEW})
    assert reset.status_code == 200, reset.text
    assert (await elsewhere.send("GET", "/me")).status_code == 401
    assert (await world.browser().sign_in(ada.email, PASSWORD)).status_code == 401
    assert (await world.browser().sign_in(ada.email, NEW)).status_code == 201
    assert (await postbox.next()).subject == "Your password was changed"


async def test_a_reset_link_opens_once_for_fifty_who_come_at_once(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    browser, postbox = with_mail(world)
    await browser.send("POST", "/passwords/forgot", {"email": ada.email})
    body = {"token": await postbox.token(), "password": NEW}
    answers = await asyncio.gather(
        *(browser.send("POST", "/passwords/reset", body) for _ in range(50))
    )
    assert sorted(answer.status_code for answer in answers) == [200] + [400] * 49


async def test_a_newer_reset_link_closes_the_older_one(world: World) -> None:
    ada = await world.person("Ada")
    browser, postbox = with_mail(world)
    await browser.send("POST", "/passwords/forgot", {"email": ada.email})
    older = await postbox.token()
    await browser.send("POST", "/passwords/forgot", {"email": ada.email})
    reset = {"token": older, "password": NEW}
    assert (await browser.send("POST", "/passwords/reset", reset)).status_code == 400


async def test_a_reset_for_nobody_says_nothing_and_sends_nothing(world: World) -> None:
    browser, postbox = with_mail(world)
    nobody = f"nobody-{world.workspace}@example.com"
    answer = await browser.send("POST", "/passwords/forgot", {"email": nobody})
    assert answer.json() == {"data": {}}
    assert await postbox.sent_to(nobody) == []


async def test_the_link_in_a_letter_never_leads_where_a_request_says(world: World) -> None:
    ada = await world.person("Ada")
    browser, postbox = with_mail(world)
    await browser.send("POST", "/passwords/forgot", {"email": ada.email}, host="evil.test")
    letter = await postbox.next()
    assert "evil.test" not in letter.text
    assert f"{Web(world.base, b'').site}/reset?token=" in letter.text


async def test_a_changed_password_keeps_this_browser_and_ends_all_others(world: World) -> None:
    ada = await world.person("Ada")
    here, there = await world.signed_in(ada), await world.signed_in(ada)
    before = here.secret
    wrong = {"current_password": "wrong and wrong", "password": NEW}
    assert (await here.send("PUT", "/me/password", wrong)).status_code == 403
    short = {"current_password": PASSWORD, "password": "short"}
    assert (await here.send("PUT", "/me/password", short)).status_code == 400
    right = {"current_password": PASSWORD, "password": NEW}
    changed = await here.send("PUT", "/me/password", right)
    assert changed.status_code == 200, changed.text
    assert here.secret != before
    assert (await here.send("GET", "/me")).status_code == 200
    assert (await there.send("GET", "/me")).status_code == 401
    old = world.browser()
    old.client.cookies.set("weft", str(before), domain="weft.test")
    assert (await old.send("GET", "/me")).status_code == 401
