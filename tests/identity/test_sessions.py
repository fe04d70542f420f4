"""Signing in, sessions and tokens: what opens, what no longer opens, and what was noted."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.world import Person, World
from weft.doors.web import Web, web

PASSWORD = "seven green looms"


async def test_signing_in_opens_the_api_by_cookie(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    me = await browser.send("GET", "/me")
    assert me.status_code == 200, me.text
    assert me.json()["data"]["email"] == ada.email
    assert me.json()["data"]["session"]["csrf_token"] == browser.csrf
    assert me.json()["data"]["workspaces"][0]["gid"] == world.workspace
    assert me.headers["cache-control"] == "no-store"
    made = await browser.send(
        "POST", "/tasks", {"name": "Weave", "workspace": world.workspace}, home="/api/1.0"
    )
    assert made.status_code == 201, made.text


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    plain = await world.browser().sign_in(ada.email, PASSWORD)
    cookie = plain.headers["set-cookie"]
    assert cookie.startswith("weft=weft_ses_")
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/" in cookie
    secure = httpx.AsyncClient(transport=world.transport, base_url="https://weft.test")
    body = {"data": {"email": ada.email, "password": PASSWORD}}
    answer = await secure.post("/api/weft/1/sessions", json=body)
    await secure.aclose()
    assert answer.headers["set-cookie"].startswith("__Host-weft=")
    assert "Secure" in answer.headers["set-cookie"]
    assert "Domain" not in answer.headers["set-cookie"]


async def test_only_digests_of_secrets_are_kept(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    rows = await world.rows("SELECT * FROM sessions WHERE user_gid = $1", int(ada.gid))
    assert browser.secret is not None
    assert browser.secret not in str([dict(row) for row in rows])


async def test_the_session_is_another_one_after_signing_in_again(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    before = browser.secret
    assert (await browser.sign_in(ada.email, PASSWORD)).status_code == 201
    assert browser.secret != before
    assert await _opens(world, before) == 401
    assert await _opens(world, browser.secret) == 200


async def test_a_session_that_a_stranger_planted_is_not_the_one_signed_in(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    browser = world.browser()
    browser.client.cookies.set("weft", "weft_ses_planted", domain="weft.test")
    await browser.sign_in(ada.email, PASSWORD)
    assert browser.secret != "weft_ses_planted"
    assert await _opens(world, "weft_ses_planted") == 401


async def test_a_change_by_cookie_needs_the_second_secret(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    task = {"name": "Weave", "workspace": world.workspace}
    csrf, browser.csrf = browser.csrf, ""
    assert (await browser.send("POST", "/tasks", task, home="/api/1.0")).status_code == 403
    browser.csrf = csrf[::-1]
    assert (await browser.send("PUT", "/me", {"locale": "de"})).status_code == 403
    browser.csrf = csrf
    assert (await browser.send("PUT", "/me", {"locale": "de"})).status_code == 200
    made = await world.rows("SELECT 1 FROM tasks WHERE workspace_gid = $1", int(world.workspace))
    assert made == []


async def test_what_another_site_sends_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    for headers in (
        {"origin": "https://evil.test"},
        {"origin": "null"},
        {"origin": "http://weft.test.evil.test"},
        {"sec_fetch_site": "cross-site"},
        {"x_http_method_override": "DELETE"},
    ):
        answer = await browser.send("PUT", "/me", {"locale": "fr"}, **headers)
        assert answer.status_code == 403, headers
        assert "access-control-allow-credentials" not in answer.headers
    ours = await browser.send("PUT", "/me", {"locale": "de"}, origin="http://weft.test")
    assert ours.status_code == 200


async def test_json_disguised_as_text_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    answer = await browser.client.put(
        "/api/weft/1/me",
        content=b'{"data": {"locale": "fr"}}',
        headers={"content-type": "text/plain", "x-csrf-token": browser.csrf},
    )
    assert answer.status_code == 415


async def test_another_site_cannot_sign_a_browser_in(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    answer = await world.browser().client.post(
        "/api/weft/1/sessions",
        data={"email": ada.email, "password": PASSWORD},
        headers={"origin": "https://evil.test"},
    )
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


async def test_signing_out_ends_the_session_at_once_in_every_process(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    other = _another_process(world, cookie=browser.secret)
    task = await ada.post("/tasks", {"name": "Weave", "workspace": world.workspace})
    path = f"/api/1.0/tasks/{task.json()['data']['gid']}"
    assert (await other.get(path)).status_code == 200
    sessions = await browser.send("GET", "/sessions")
    [mine] = sessions.json()["data"]
    ended = await browser.send("DELETE", f"/sessions/{mine['gid']}")
    assert ended.status_code == 200, ended.text
    assert 'weft=""' in ended.headers["set-cookie"]
    assert (await other.get(path)).status_code == 401
    await other.aclose()


async def test_sessions_are_listed_and_ended_by_their_owner_alone(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    first, second = await world.signed_in(ada), await world.signed_in(ada)
    strange = await world.signed_in(bob)
    listed = (await first.send("GET", "/sessions")).json()["data"]
    assert len(listed) == 2
    assert "digest" not in str(listed)
    gid = (await second.send("GET", "/me")).json()["data"]["session"]["gid"]
    assert (await strange.send("DELETE", f"/sessions/{gid}")).status_code == 404
    assert (await first.send("DELETE", f"/sessions/{gid}")).status_code == 200
    assert (await second.send("GET", "/me")).status_code == 401
    assert (await first.send("GET", "/me")).status_code == 200


async def test_sessions_are_audited(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    await world.browser().sign_in(ada.email, "wrong and wrong")
    gid = (await browser.send("GET", "/me")).json()["data"]["session"]["gid"]
    await browser.send("DELETE", f"/sessions/{gid}")
    rows = await world.rows(
        "SELECT action FROM audit WHERE workspace_gid = $1 AND actor_gid = $2 ORDER BY id",
        int(world.workspace),
        int(ada.gid),
    )
    assert [row["action"] for row in rows] == [
        "user_login_succeeded",
        "user_login_failed",
        "user_logged_out",
    ]


async def test_a_token_is_shown_once_and_ends_when_revoked(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    made = await browser.send("POST", "/access_tokens", {"name": "nightly script"})
    assert made.status_code == 201, made.text
    token, gid = made.json()["data"]["token"], made.json()["data"]["gid"]
    listed = await browser.send("GET", "/access_tokens")
    assert token not in listed.text
    assert gid in listed.text
    task = await ada.post("/tasks", {"name": "Weave", "workspace": world.workspace})
    path = f"/api/1.0/tasks/{task.json()['data']['gid']}"
    script, other = _script(world, token), _another_process(world, token=token)
    assert (await script.get(path)).status_code == 200
    assert (await other.get(path)).status_code == 200
    assert (await browser.send("DELETE", f"/access_tokens/{gid}")).status_code == 200
    assert (await script.get(path)).status_code == 401
    assert (await other.get(path)).status_code == 401
    assert (await script.get("/api/weft/1/me")).status_code == 401
    await asyncio.gather(script.aclose(), other.aclose())


async def test_a_token_allows_its_scopes_and_no_more(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    made = await browser.send(
        "POST", "/access_tokens", {"name": "reader", "scopes": ["tasks:read"]}
    )
    task = await ada.post("/tasks", {"name": "Weave", "workspace": world.workspace})
    path = f"/api/1.0/tasks/{task.json()['data']['gid']}"
    script = _script(world, made.json()["data"]["token"])
    assert (await script.get(path)).status_code == 200
    assert (await script.put(path, json={"data": {"name": "x"}})).status_code == 403
    more = await script.post("/api/weft/1/access_tokens", json={"data": {"name": "more"}})
    assert more.status_code == 403
    await script.aclose()
    wrong = await browser.send("POST", "/access_tokens", {"name": "x", "scopes": ["everything"]})
    assert wrong.status_code == 400
    assert wrong.json()["errors"][0]["message"].startswith("scopes: ")


async def test_a_token_ends_by_itself(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    past = await browser.send(
        "POST", "/access_tokens", {"name": "late", "expires_at": "2020-01-01T00:00:00Z"}
    )
    assert past.status_code == 400
    soon = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    made = await browser.send("POST", "/access_tokens", {"name": "short", "expires_at": soon})
    token = made.json()["data"]["token"]
    await world.rows(
        "UPDATE access_tokens SET expires_at = now() - interval '1 second' WHERE gid = $1",
        int(made.json()["data"]["gid"]),
    )
    script = _script(world, token)
    assert (await script.get("/api/weft/1/me")).status_code == 401
    await script.aclose()


async def test_deactivation_cuts_everything_at_once(world: World) -> None:
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    browser = await world.signed_in(bob)
    task = await bob.post("/tasks", {"name": "Weave", "workspace": world.workspace})
    path = f"/tasks/{task.json()['data']['gid']}"
    assert (await browser.send("GET", path, home="/api/1.0")).status_code == 200
    admin = await world.signed_in(ada)
    cut = await admin.send("POST", f"/users/{bob.gid}/deactivate")
    assert cut.status_code == 200, cut.text
    assert (await browser.send("GET", path, home="/api/1.0")).status_code == 401
    assert (await browser.send("GET", "/me")).status_code == 401
    assert (await bob.get(path)).status_code == 401
    assert (await world.browser().sign_in(bob.email, PASSWORD)).status_code == 401


async def test_only_admins_deactivate_and_never_strangers(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    browser = await world.signed_in(ada)
    assert (await browser.send("POST", f"/users/{bob.gid}/deactivate")).status_code == 403
    assert (await browser.send("POST", "/users/65538/deactivate")).status_code == 404


async def test_zone_language_and_first_day_are_ones_own(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    habits = {"zone": "Asia/Tokyo", "locale": "ja", "first_day_of_week": 0}
    changed = await browser.send("PUT", "/me", habits)
    assert {k: changed.json()["data"][k] for k in habits} == habits
    wrong = await browser.send("PUT", "/me", {"zone": "Mars/Base"})
    assert wrong.status_code == 400
    assert wrong.json()["errors"][0]["message"].startswith("zone: ")
    assert (await browser.send("PUT", "/me", {"first_day_of_week": 9})).status_code == 400


async def _opens(world: World, secret: str | None) -> int:
    client = _another_process(world, cookie=secret)
    answer = await client.get("/api/weft/1/me")
    await client.aclose()
    return answer.status_code


def _script(world: World, token: str) -> httpx.AsyncClient:
    headers = {"authorization": f"Bearer {token}"}
    return httpx.AsyncClient(
        transport=world.transport, base_url="http://weft.test", headers=headers
    )


def _another_process(
    world: World, *, cookie: str | None = None, token: str = ""
) -> httpx.AsyncClient:
    """The same database behind an application with memories of its own."""
    transport = httpx.ASGITransport(web(Web(world.base, b"tests only, never in the open")))
    headers = {"authorization": f"Bearer {token}"} if token else {}
    cookies = {"weft": cookie} if cookie else {}
    return httpx.AsyncClient(
        transport=transport, base_url="http://weft.test", headers=headers, cookies=cookies
    )


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"is_admin": True}, id="becomes an admin"),
        pytest.param({"kind": "guest"}, id="becomes a guest"),
        pytest.param({"is_active": False}, id="is let go"),
    ],
)
async def test_other_rights_need_another_session(world: World, change: dict[str, Any]) -> None:
    """B6."""
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    first, second = await world.signed_in(bob), await world.signed_in(bob)
    opened = first.secret, second.secret
    mine = await world.signed_in(ada)
    changed = await _change(world, ada, bob, change)
    assert changed.status_code == 200, changed.text
    assert [await _opens(world, secret) for secret in opened] == [401, 401]
    assert await _opens(world, mine.secret) == 200
    assert (await first.sign_in(bob.email, PASSWORD)).status_code == 201
    assert first.secret not in opened


async def test_who_ceases_to_be_an_admin_signs_in_anew(world: World) -> None:
    """B6."""
    ada = await world.person("Ada", is_admin=True)
    bob = await world.person("Bob", is_admin=True)
    browser = await world.signed_in(bob)
    assert (await _change(world, ada, bob, {"is_admin": False})).status_code == 200
    assert await _opens(world, browser.secret) == 401


async def test_what_changes_nothing_ends_nothing(world: World) -> None:
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    browser = await world.signed_in(bob)
    assert (await _change(world, ada, bob, {"is_admin": False})).status_code == 200
    assert await _opens(world, browser.secret) == 200


async def test_a_token_has_the_new_rights_at_once(world: World) -> None:
    """B6."""
    ada, bob = await world.person("Ada", is_admin=True), await world.person("Bob")
    rename = f"/workspaces/{world.workspace}", {"name": "Spindle"}
    assert (await bob.put(*rename)).status_code == 403
    await _change(world, ada, bob, {"is_admin": True})
    assert (await bob.put(*rename)).status_code == 200
    await _change(world, ada, bob, {"is_admin": False})
    assert (await bob.put(*rename)).status_code == 403


async def test_accepting_an_invitation_is_signing_in_anew(world: World, other: World) -> None:
    """B6."""
    ada, eve = await world.person("Ada"), await other.person("Eve", is_admin=True)
    browser, inviter = await world.signed_in(ada), await other.signed_in(eve)
    before = browser.secret
    there = {"workspace": other.workspace, "email": ada.email}
    link = (await inviter.send("POST", "/invitations", there)).json()["data"]["link"]
    token = link.partition("token=")[2]
    accepted = await browser.send("POST", "/invitations/accept", {"token": token})
    assert accepted.status_code == 201, accepted.text
    assert browser.secret != before
    assert await _opens(world, before) == 401
    assert await _opens(world, browser.secret) == 200


async def test_a_script_that_changes_the_password_opens_no_session(world: World) -> None:
    ada = await world.person("Ada")
    await world.password(ada, PASSWORD)
    words = {"current_password": PASSWORD, "password": "eight blue looms"}
    changed = await ada.client.put("/api/weft/1/me/password", json={"data": words})
    assert changed.status_code == 200, changed.text
    assert await world.rows("SELECT 1 FROM sessions WHERE user_gid = $1", int(ada.gid)) == []


async def test_a_sign_out_moves_the_rights_of_nobody_else(world: World) -> None:
    ada = await world.person("Ada")
    browser = await world.signed_in(ada)
    epoch = "SELECT access_epoch FROM epochs WHERE workspace_gid = $1"
    before = await world.rows(epoch, int(world.workspace))
    gid = (await browser.send("GET", "/me")).json()["data"]["session"]["gid"]
    assert (await browser.send("DELETE", f"/sessions/{gid}")).status_code == 200
    assert await world.rows(epoch, int(world.workspace)) == before


def _change(world: World, admin: Person, somebody: Person, change: dict[str, Any]) -> Any:
    """Change what somebody is in the workspace."""

    async def send() -> httpx.Response:
        places = await admin.get(
            f"/workspaces/{world.workspace}/workspace_memberships", user=somebody.gid
        )
        [place] = places.json()["data"]
        path = f"/api/weft/1/workspace_memberships/{place['gid']}"
        return await admin.client.put(path, json={"data": change})

    return send()


async def test_how_the_app_shows_itself_is_ones_own(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    browser, other = await world.signed_in(ada), await world.signed_in(bob)
    chosen = {"theme": "dark", "density": "comfortable", "single_key_shortcuts": False}
    first = (await browser.send("GET", "/me")).json()["data"]
    assert [first[name] for name in chosen] == ["system", "compact", True]
    await browser.send("PUT", "/me", {"theme": "dark"})
    kept = (await browser.send("PUT", "/me", {**chosen, "theme": None})).json()["data"]
    assert {name: kept[name] for name in chosen} == chosen
    theirs = (await other.send("GET", "/me")).json()["data"]
    assert theirs["theme"] == "system"
    for name, value in (("theme", "pink"), ("density", 3), ("single_key_shortcuts", "perhaps")):
        wrong = await browser.send("PUT", "/me", {name: value})
        assert wrong.status_code == 400
        assert wrong.json()["errors"][0]["message"].startswith(f"{name}: ")


async def test_all_other_sessions_end_together(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    first, second, third = [await world.signed_in(ada) for _ in range(3)]
    strange = await world.signed_in(bob)
    assert (await first.send("DELETE", "/sessions")).status_code == 200
    browsers = (first, second, third, strange)
    assert [await _opens(world, browser.secret) for browser in browsers] == [200, 401, 401, 200]
