"""Another e-mail address: proved by a link, asked for with the password."""

from tests.identity.postbox import Postbox, with_mail
from tests.world import Browser, Person, World

PASSWORD = "seven green looms"


async def signed_in_with_mail(world: World, person: Person) -> tuple[Browser, Postbox]:
    """Somebody before a server that sends mail."""
    await world.password(person, PASSWORD)
    browser, postbox = with_mail(world)
    assert (await browser.sign_in(person.email, PASSWORD)).status_code == 201
    return browser, postbox


async def test_a_new_address_opens_the_account_once_it_is_proved(world: World) -> None:
    ada = await world.person("Ada")
    browser, postbox = await signed_in_with_mail(world, ada)
    new = f"lovelace{world.workspace}@example.com"
    body = {"email": new.upper(), "current_password": PASSWORD}
    assert (await browser.send("PUT", "/me/email", body)).json()["data"] == {}
    token = await postbox.token()
    assert postbox.letters[-1].to == new
    assert (await browser.send("GET", "/me")).json()["data"]["email"] == ada.email
    stranger = world.browser()
    proved = await stranger.send("POST", "/address_confirmations", {"token": token})
    assert proved.status_code == 200, proved.text
    assert "set-cookie" not in proved.headers
    assert (await browser.send("GET", "/me")).json()["data"]["email"] == new
    assert (await world.browser().sign_in(new, PASSWORD)).status_code == 201
    assert (await world.browser().sign_in(ada.email, PASSWORD)).status_code == 401
    again = await stranger.send("POST", "/address_confirmations", {"token": token})
    assert again.status_code == 400


async def test_the_older_address_is_told(world: World) -> None:
    ada = await world.person("Ada")
    browser, postbox = await signed_in_with_mail(world, ada)
    new = f"lovelace{world.workspace}@example.com"
    await browser.send("PUT", "/me/email", {"email": new, "current_password": PASSWORD})
    token = await postbox.token()
    await browser.send("POST", "/address_confirmations", {"token": token})
    told = await postbox.next()
    assert (told.to, new in told.text) == (ada.email, True)


async def test_an_address_that_somebody_has_looks_the_same_and_moves_nothing(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    browser, postbox = await signed_in_with_mail(world, ada)
    body = {"email": bob.email, "current_password": PASSWORD}
    assert (await browser.send("PUT", "/me/email", body)).json()["data"] == {}
    letter = await postbox.next()
    assert (letter.to, "token=" in letter.text) == (bob.email, False)
    links = "SELECT 1 FROM one_time_links WHERE user_gid = $1"
    assert await world.rows(links, int(ada.gid)) == []


async def test_an_address_taken_meanwhile_stays_with_who_has_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    browser, postbox = await signed_in_with_mail(world, ada)
    new = f"lovelace{world.workspace}@example.com"
    await browser.send("PUT", "/me/email", {"email": new, "current_password": PASSWORD})
    token = await postbox.token()
    await world.rows("UPDATE users SET email = $2 WHERE gid = $1", int(bob.gid), new)
    late = await browser.send("POST", "/address_confirmations", {"token": token})
    assert (late.status_code, late.json()["errors"][0]["message"][:6]) == (400, "token:")
    assert (await browser.send("GET", "/me")).json()["data"]["email"] == ada.email


async def test_an_address_needs_the_password_and_a_mail_server(world: World) -> None:
    ada = await world.person("Ada")
    browser, _ = await signed_in_with_mail(world, ada)
    wrong = await browser.send(
        "PUT", "/me/email", {"email": "new@example.com", "current_password": "eight blue looms"}
    )
    assert wrong.status_code == 403
    bad = {"email": "nowhere", "current_password": PASSWORD}
    assert (await browser.send("PUT", "/me/email", bad)).status_code == 400
    mute = await world.signed_in(ada)
    good = {"email": "new@example.com", "current_password": PASSWORD}
    assert (await mute.send("PUT", "/me/email", good)).status_code == 403
