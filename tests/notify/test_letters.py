"""Letters about the work: what leaves, to whom, and what comes back."""

from datetime import timedelta

from tests.inbox import read
from tests.notify.postoffice import SENDER, SITE, PostOffice, comments, link, mail
from tests.notify.telling import made
from tests.world import Person, World
from weft.kernel.feed import consume
from weft.search.finders.reactions import CONSUMER as FINDERS
from weft.search.finders.reactions import keep_finders


async def shared_task(world: World, ann: Person, bob: Person, name: str = "Weave") -> str:
    """A task in a project of both."""
    project = await world.project(members=[ann, bob])
    return await made(ann, "/tasks", name=name, projects=[project], due_on="2030-05-04")


async def mentioned(ann: Person, bob: Person, task: str, words: str = "look at") -> str:
    """Ann speaks to Bob."""
    at_bob = f'<a data-asana-gid="{bob.gid}"/>'
    html = f"<body>{at_bob} {words} <strong>this</strong></body>"
    return await made(ann, f"/tasks/{task}/stories", html_text=html)


async def test_a_mention_is_mailed_and_answered_by_mail(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    task = await shared_task(world, ann, bob)
    await mentioned(ann, bob, task)
    [letter] = [m for m in await office.carried() if m["To"] == bob.email]
    assert letter["From"] == f"{ann.name} <{SENDER}>"
    assert letter["Subject"] == "Weave"
    assert letter["References"] == letter["In-Reply-To"]
    text, html = read(letter), read(letter, "html")
    for part in (text, html):
        assert "mentioned you" in part
        assert "4 May 2030" in part
        assert f"{SITE}/0/0/{task}" in part
    assert f"{bob.name} look at this" in text
    assert "/profile/" not in text
    assert "<strong>this</strong>" in html
    answer = mail(bob, "Done, thank you.\n\nOn 24 Nov 2026 Ann wrote:\n> look at this\n")
    assert await office.hand_in(answer, letter["Reply-To"]) == "250"
    said = await comments(ann, task)
    assert [(one["text"], one["source"], one["created_by"]["gid"]) for one in said][1:] == [
        ("Done, thank you.", "email", bob.gid)
    ]
    [told] = [m for m in await office.carried() if m["To"] == ann.email]
    assert "Done, thank you." in read(told)
    assert told["References"] == letter["References"]


async def test_a_message_is_mailed_and_answered_below_it_by_mail(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    project = await world.project(members=[ann, bob], name="Sails")
    asked = {"project": project, "name": "Kick-off", "html_text": "<body>On <em>Monday</em></body>"}
    message = (await ann.own("POST", "/messages", asked)).json()["data"]["gid"]
    [letter] = [m for m in await office.carried() if m["To"] == bob.email]
    assert letter["Subject"] == "Kick-off"
    assert "On <em>Monday</em>" in read(letter, "html")
    for part in ("posted a message", "Sails", f"{SITE}/messages/{message}"):
        assert part in read(letter)
    assert await office.hand_in(mail(bob, "I am there"), letter["Reply-To"]) == "250"
    answer = await ann.own("GET", f"/messages/{message}/stories", opt_fields="text,source")
    said = answer.json()["data"]
    assert [(one["text"], one["source"]) for one in said] == [("I am there", "email")]
    [told] = [m for m in await office.carried() if m["To"] == ann.email]
    assert told["References"] == letter["References"]


async def test_what_happens_within_a_moment_is_one_letter(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    task = await shared_task(world, ann, bob)
    await ann.post(f"/tasks/{task}/addFollowers", {"followers": [bob.gid]})
    await mentioned(ann, bob, task, "first")
    await made(ann, f"/tasks/{task}/stories", text="second")
    [letter] = [m for m in await office.carried() if m["To"] == bob.email]
    text = read(letter)
    assert text.index("first") < text.index("second")
    assert await office.carried() == []


async def test_a_letter_says_only_what_its_reader_may_see_by_then(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    kept = await shared_task(world, ann, bob, "Kept")
    said = await mentioned(ann, bob, kept, "taken back")
    lost = await made(ann, "/tasks", name="Lost", workspace=world.workspace, assignee=bob.gid)
    assert (await ann.delete(f"/stories/{said}")).status_code == 200
    answer = await ann.put(f"/tasks/{lost}", {"assignee": None})
    assert answer.status_code == 200, answer.text
    await ann.post(f"/tasks/{lost}/removeFollowers", {"followers": [bob.gid]})
    letters = [m for m in await office.carried() if m["To"] == bob.email]
    assert [m["Subject"] for m in letters] == []


async def test_a_letter_waits_for_the_mail_server_and_keeps_its_name(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    task = await shared_task(world, ann, bob)
    await mentioned(ann, bob, task)
    working, office.inbox.port = office.inbox.port, 9
    assert await office.carried() == []
    office.inbox.port = working
    world.clock.advance(timedelta(minutes=1))
    [letter] = [m for m in await office.sent() if m["To"] == bob.email]
    assert letter["Message-ID"].startswith(f"<weft.{world.workspace}-")
    assert await office.sent() == []


async def test_one_click_ends_letters_and_looking_does_not(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    task = await shared_task(world, ann, bob)
    await mentioned(ann, bob, task)
    [letter] = [m for m in await office.carried() if m["To"] == bob.email]
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = link(letter["List-Unsubscribe"].strip("<>"), "/mail/leave")
    browser = world.browser()
    looked = await browser.client.get(path)
    assert (looked.status_code, "No more" in looked.text) == (200, True)
    await mentioned(ann, bob, task, "again")
    assert [m["To"] for m in await office.carried()] == [bob.email]
    clicked = await browser.client.post(path, data={"List-Unsubscribe": "One-Click"})
    assert clicked.status_code == 200, clicked.text
    await mentioned(ann, bob, task, "once more")
    assert await office.carried() == []
    forged = await browser.client.post(path[:-2] + "xx", data={"List-Unsubscribe": "One-Click"})
    assert forged.status_code == 404


async def test_the_digest_comes_once_a_day_with_what_is_due(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    task = await shared_task(world, ann, bob, "Late cloth")
    await ann.put(f"/tasks/{task}", {"assignee": bob.gid, "due_on": "2020-01-02"})
    settings = "(workspace_gid, user_gid, has_digest, digest_hour)"
    choice = f"INSERT INTO notify_choices {settings} VALUES ($1, $2, true, 0)"
    await world.rows(choice, int(world.workspace), int(bob.gid))
    while await consume(world.base, FINDERS, keep_finders):
        pass
    digests = [m for m in await office.carried() if "for today" in str(m["Subject"])]
    [digest] = [m for m in digests if m["To"] == bob.email]
    assert "Late cloth" in read(digest)
    assert "Late cloth" in read(digest, "html")
    again = [m for m in await office.carried() if "for today" in str(m["Subject"])]
    assert again == []


async def test_other_things_are_told_of_as_well(
    world: World, office: PostOffice, ann: Person, bob: Person
) -> None:
    project = await world.project(members=[ann], name="Sails")
    joined = {"parent": project, "member": bob.gid, "access_level": "editor"}
    await made(ann, "/memberships", **joined)
    words = {"title": "All well", "html_text": "<body>Cut <em>half</em></body>"}
    await made(ann, "/status_updates", parent=project, status_type="on_track", **words)
    letters = {str(m["Subject"]): m for m in await office.carried() if m["To"] == bob.email}
    assert letters.keys() == {"Sails", "All well"}
    assert "gave you a place here" in read(letters["Sails"])
    assert "Cut <em>half</em>" in read(letters["All well"], "html")
    assert f"{SITE}/0/{project}/list" in read(letters["All well"])
    assert {m["Reply-To"] for m in letters.values()} == {None}
