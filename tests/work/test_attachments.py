"""Attachments through the API: files and links on tasks and projects."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.work.places import PRIVATE, join, project
from tests.world import LARGEST_FILE, Person, World

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


async def task_of(person: Person, world: World, **more: Any) -> str:
    made = await person.post("/tasks", {"name": "Weave", "workspace": world.workspace, **more})
    assert made.status_code == 201, made.text
    return made.json()["data"]["gid"]


async def sent(
    person: Person, parent: str, name: str = "loom.png", content: bytes = PNG, **more: Any
) -> httpx.Response:
    return await person.client.post(
        "/api/1.0/attachments",
        data={"parent": parent, **more},
        files={"file": (name, content, "image/jpeg")},
    )


async def attached(person: Person, parent: str, **more: Any) -> dict[str, Any]:
    made = await sent(person, parent, **more)
    assert made.status_code == 200, made.text
    return made.json()["data"]


def kept_files(world: World) -> list[Path]:
    return [path for path in world.files.rglob("*") if path.is_file()]


async def test_a_file_is_attached_read_listed_and_fetched(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    made = await attached(ada, task)
    assert made["name"] == "loom.png"
    assert made["resource_subtype"] == made["host"] == "asana"
    assert made["size"] == len(PNG)
    assert made["parent"]["gid"] == task
    assert made["view_url"] is None
    read = await ada.get(f"/attachments/{made['gid']}", opt_fields="name,size")
    assert read.json()["data"] == {"gid": made["gid"], "name": "loom.png", "size": len(PNG)}
    listed = await ada.get("/attachments", parent=task)
    assert listed.json()["data"] == [
        {
            "gid": made["gid"],
            "resource_type": "attachment",
            "name": "loom.png",
            "resource_subtype": "asana",
        }
    ]
    async with httpx.AsyncClient(transport=world.transport) as nobody:
        found = await nobody.get(made["download_url"])
    assert found.content == PNG
    assert found.headers["content-type"] == "image/png"
    stories = (await ada.get(f"/tasks/{task}/stories")).json()["data"]
    assert [(s["resource_subtype"], s["text"]) for s in stories] == [
        ("attachment_added", "attached loom.png")
    ]
    heard = await world.rows(
        "SELECT action, parent_gid FROM log WHERE resource_gid = $1", int(made["gid"])
    )
    assert [(row["action"], row["parent_gid"]) for row in heard] == [("added", int(task))]


async def test_older_clients_attach_under_the_task(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    made = await ada.client.post(
        f"/api/1.0/tasks/{task}/attachments", files={"file": ("a.txt", b"hello")}
    )
    assert made.status_code == 200, made.text
    listed = await ada.get(f"/tasks/{task}/attachments")
    assert [a["gid"] for a in listed.json()["data"]] == [made.json()["data"]["gid"]]


async def test_a_file_is_served_to_be_saved_and_runs_nothing(world: World) -> None:
    ada = await world.person("Ada")
    page = b"<html><body><script>alert(1)</script></body></html>"
    made = await attached(ada, await task_of(ada, world), name="käse.png", content=page)
    async with httpx.AsyncClient(transport=world.transport) as nobody:
        found = await nobody.get(made["download_url"])
    assert found.headers["content-type"].startswith("text/html")
    assert found.headers["content-disposition"] == (
        "attachment; filename=\"k_se.png\"; filename*=UTF-8''k%C3%A4se.png"
    )
    assert found.headers["x-content-type-options"] == "nosniff"
    assert found.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert found.headers["cache-control"] == "private, no-store"


@pytest.mark.parametrize(
    ("asked", "status", "start", "end"),
    [
        ("bytes=0-9", 206, 0, 10),
        ("bytes=100-", 206, 100, len(PNG)),
        ("bytes=-5", 206, len(PNG) - 5, len(PNG)),
        ("bytes=5-999999999", 206, 5, len(PNG)),
        ("bytes=0-1,5-6", 200, 0, len(PNG)),
        ("lines=1", 200, 0, len(PNG)),
    ],
)
async def test_a_part_of_a_file_is_fetched(
    world: World, asked: str, status: int, start: int, end: int
) -> None:
    ada = await world.person("Ada")
    made = await attached(ada, await task_of(ada, world))
    found = await ada.client.get(made["download_url"], headers={"range": asked})
    assert found.status_code == status
    assert found.content == PNG[start:end]
    assert found.headers["content-length"] == str(end - start)


async def test_a_part_beyond_the_end_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    made = await attached(ada, await task_of(ada, world))
    found = await ada.client.get(made["download_url"], headers={"range": "bytes=99999999-"})
    assert found.status_code == 416


async def test_a_signed_address_ends_after_two_minutes(world: World) -> None:
    ada = await world.person("Ada")
    made = await attached(ada, await task_of(ada, world))
    world.clock.advance(timedelta(minutes=2, seconds=1))
    assert (await ada.client.get(made["download_url"])).status_code == 404
    again = (await ada.get(f"/attachments/{made['gid']}")).json()["data"]["download_url"]
    assert (await ada.client.get(again)).status_code == 200


async def test_a_signed_address_cannot_be_made_up(world: World) -> None:
    ada = await world.person("Ada")
    made = await attached(ada, await task_of(ada, world))
    head, _, token = made["download_url"].rpartition("/")
    for forged in ("x", token[:-2], token[::-1], made["gid"]):
        assert (await ada.client.get(f"{head}/{forged}")).status_code == 404


async def test_the_stable_address_asks_who_calls(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    made = await attached(ada, await task_of(ada, world))
    moved = await ada.client.get(made["permanent_url"])
    assert moved.status_code == 302
    assert (await ada.client.get(moved.headers["location"])).content == PNG
    assert (await bob.client.get(made["permanent_url"])).status_code == 404
    async with httpx.AsyncClient(transport=world.transport) as nobody:
        assert (await nobody.get(made["permanent_url"])).status_code == 401


async def test_a_stranger_finds_no_attachment(world: World, other: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    zoe = await other.person("Zoe")
    task = await task_of(ada, world)
    made = await attached(ada, task)
    for stranger in (bob, zoe):
        assert (await stranger.get(f"/attachments/{made['gid']}")).status_code == 404
        assert (await stranger.delete(f"/attachments/{made['gid']}")).status_code == 404
        assert (await stranger.get("/attachments", parent=task)).status_code == 404
        assert (await sent(stranger, task)).status_code == 404
        assert (await stranger.client.get(made["permanent_url"])).status_code in (401, 404)
    assert (await ada.get(f"/attachments/{made['gid']}")).status_code == 200
    assert len(kept_files(world)) == 1


async def test_a_viewer_attaches_nothing_and_leaves_no_bytes(world: World) -> None:
    ada, bob, cat = [await world.person(name) for name in ("Ada", "Bob", "Cat")]
    seen = await project(world, "Seen", ada, privacy=PRIVATE)
    await join(world, int(seen), bob, level="viewer")
    await join(world, int(seen), cat, level="commenter")
    task = await task_of(ada, world, projects=[seen])
    assert (await sent(bob, task)).status_code == 403
    assert kept_files(world) == []
    mine = (await sent(cat, task)).json()["data"]["gid"]
    theirs = (await attached(ada, task))["gid"]
    assert (await cat.delete(f"/attachments/{theirs}")).status_code == 403
    assert (await cat.delete(f"/attachments/{mine}")).status_code == 200
    assert (await sent(cat, seen)).status_code == 403


async def test_a_project_holds_files_for_those_who_see_it(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await project(world, "Secret", ada, privacy=PRIVATE)
    made = await attached(ada, secret)
    assert made["parent"] == {"gid": secret, "name": "Secret", "resource_type": "project"}
    listed = await ada.get("/attachments", parent=secret)
    assert [a["gid"] for a in listed.json()["data"]] == [made["gid"]]
    assert (await bob.get("/attachments", parent=secret)).status_code == 404
    assert (await bob.get(f"/attachments/{made['gid']}")).status_code == 404


async def test_a_deleted_attachment_is_gone_and_its_task_tells_of_it(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    made = await attached(ada, task)
    before = (await ada.get(f"/tasks/{task}", opt_fields="modified_at")).json()["data"]
    assert (await ada.delete(f"/attachments/{made['gid']}")).json() == {"data": {}}
    assert (await ada.get(f"/attachments/{made['gid']}")).status_code == 404
    assert (await ada.get("/attachments", parent=task)).json()["data"] == []
    assert (await ada.client.get(made["download_url"])).status_code == 404
    after = (await ada.get(f"/tasks/{task}", opt_fields="modified_at")).json()["data"]
    assert after["modified_at"] > before["modified_at"]
    stories = (await ada.get(f"/tasks/{task}/stories")).json()["data"]
    assert [s["text"] for s in stories] == ["attached a file", "removed the attachment loom.png"]


async def test_a_deleted_attachment_comes_back_from_the_trash(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    made = await attached(ada, await task_of(ada, world, followers=[bob.gid]))
    await ada.delete(f"/attachments/{made['gid']}")
    trash = (await ada.client.get("/api/weft/1/trash")).json()["data"]
    restore = f"/api/weft/1/trash/{trash[0]['gid']}/restore"
    assert trash[0]["name"] == "loom.png"
    assert (await bob.client.post(restore)).status_code == 404
    assert (await ada.client.post(restore)).status_code == 200
    assert (await bob.get(f"/attachments/{made['gid']}")).status_code == 200


async def test_a_link_is_attached_without_a_file(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    link = {
        "parent": task,
        "resource_subtype": "external",
        "url": "https://example.com/plan",
        "name": "The plan",
    }
    made = await ada.post("/attachments", link)
    assert made.status_code == 200, made.text
    found = made.json()["data"]
    assert (found["host"], found["download_url"]) == ("external", None)
    assert found["view_url"] == found["permanent_url"] == "https://example.com/plan"
    assert "size" not in found
    assert (await ada.post("/attachments", {**link, "name": ""})).status_code == 400
    for url in ("", "javascript:alert(1)", "file:///etc/passwd", "https://", "http://[", "/x"):
        assert (await ada.post("/attachments", {**link, "url": url})).status_code == 400


async def test_an_upload_without_file_or_parent_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    for body in ({"parent": task}, {"parent": task, "file": "text"}, {}):
        answer = await ada.client.post(
            "/api/1.0/attachments", data={**body, "x": "1"}, files={"other": ("a", b"a")}
        )
        assert answer.status_code == 400, answer.text
    assert kept_files(world) == []


async def test_a_file_that_is_too_large_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    content = b"x" * (LARGEST_FILE + 1)
    assert (await sent(ada, task, content=content)).status_code == 413
    fits = await sent(ada, task, content=content[1:])
    assert fits.json()["data"]["size"] == LARGEST_FILE


async def test_a_flood_without_a_length_is_read_no_further(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    poured = 0

    async def flood() -> AsyncIterator[bytes]:
        nonlocal poured
        yield (
            f'--x\r\nContent-Disposition: form-data; name="parent"\r\n\r\n{task}\r\n'
            '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        ).encode()
        for _ in range(64):
            poured += 1
            yield b"x" * 1_000_000

    answer = await ada.client.post(
        "/api/1.0/attachments",
        content=flood(),
        headers={"content-type": "multipart/form-data; boundary=x"},
    )
    assert answer.status_code == 413
    assert poured < 16


async def test_a_broken_multipart_body_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.client.post(
        "/api/1.0/attachments",
        content=b"--x\r\nnonsense",
        headers={"content-type": "multipart/form-data; boundary=y"},
    )
    assert answer.status_code == 400
    assert "errors" in answer.json()


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("caf%C3%A9%20menu.txt", "café menu.txt"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ada\\plan.doc", "plan.doc"),
        ("..%2f..%2fshadow", "shadow"),
        ("annexe\u202egpj.exe", "annexegpj.exe"),
        ("zero%00byte.txt", "zerobyte.txt"),
        ("..", "file"),
        ("", "file"),
        ("a" * 300 + ".pdf", "a" * 251 + ".pdf"),
    ],
)
async def test_names_lose_what_misleads(world: World, given: str, shown: str) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    answer = await ada.client.post(
        "/api/1.0/attachments",
        data={"parent": task, "name": given},
        files={"file": ("file", PNG)},
    )
    assert answer.json()["data"]["name"] == shown
    assert all(world.files in path.parents for path in kept_files(world))


async def test_the_bytes_decide_what_a_file_is(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    wanted = {
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>": "image/svg+xml",
        b"%PDF-1.7 x": "application/pdf",
        "héllo".encode(): "text/plain",
        b"\x00\x01\x02\xff": "application/octet-stream",
        b"": "application/octet-stream",
    }
    for content, media_type in wanted.items():
        made = await attached(ada, task, name="picture.png", content=content)
        found = await ada.client.get(made["download_url"])
        assert found.headers["content-type"].split(";")[0] == media_type
        assert found.headers["content-disposition"].startswith("attachment;")
        assert found.content == content


async def test_the_key_of_a_file_is_nobodys_guess(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    first, second = await attached(ada, task), await attached(ada, task)
    keys = await world.rows(
        "SELECT blob_key FROM attachments WHERE gid = ANY($1)",
        [int(first["gid"]), int(second["gid"])],
    )
    assert len({row["blob_key"] for row in keys}) == 2
    assert all("loom" not in row["blob_key"] for row in keys)


async def test_many_files_arrive_at_once(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    answers = await asyncio.gather(*(sent(ada, task, content=PNG + bytes([n])) for n in range(8)))
    assert [answer.status_code for answer in answers] == [200] * 8
    listed = await ada.get("/attachments", parent=task, limit=5)
    assert len(listed.json()["data"]) == 5
    assert listed.json()["next_page"] is not None


async def test_a_browser_reaches_a_file_by_its_cookie(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    made = await attached(ada, await task_of(ada, world))
    path = f"/api/weft/1/assets/{made['gid']}"
    mine, theirs = await world.signed_in(ada), await world.signed_in(bob)
    assert (await mine.client.get(path)).status_code == 302
    assert (await theirs.client.get(path)).status_code == 404


async def test_a_repeated_upload_with_the_same_key_is_made_once(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    answers = [
        await ada.client.post(
            "/api/1.0/attachments",
            data={"parent": task},
            files={"file": ("a.png", PNG)},
            headers={"idempotency-key": "once"},
        )
        for _ in range(2)
    ]
    assert [answer.status_code for answer in answers] == [200, 200]
    gids = {answer.json()["data"]["gid"] for answer in answers}
    listed = (await ada.get("/attachments", parent=task)).json()["data"]
    assert {found["gid"] for found in listed} == gids
    assert len(gids) == 1


async def once(person: Person, parent: str, content: bytes, *, key: str) -> httpx.Response:
    return await person.client.post(
        "/api/1.0/attachments",
        data={"parent": parent},
        files={"file": ("a.png", content)},
        headers={"idempotency-key": key},
    )


async def test_a_repeated_upload_leaves_one_file(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    answers = await asyncio.gather(*(once(ada, task, PNG, key="many") for _ in range(4)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["data"]["gid"] for answer in answers}) == 1
    assert len(kept_files(world)) == 1


async def test_a_key_is_bound_to_the_file_it_came_with(world: World) -> None:
    ada = await world.person("Ada")
    task, other = await task_of(ada, world), await task_of(ada, world)
    assert (await once(ada, task, PNG, key="bound")).status_code == 200
    for parent, content in ((task, PNG + b"!"), (other, PNG)):
        refused = await once(ada, parent, content, key="bound")
        assert refused.status_code == 409, refused.text
        assert refused.json()["errors"][0]["message"].startswith("Idempotency-Key: ")
    assert len(kept_files(world)) == 1
    assert (await once(ada, task, PNG, key="bound")).status_code == 200
