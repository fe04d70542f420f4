"""What people look like: their photo, drawn afresh in every size, for those who may know them."""

import io
from datetime import timedelta

import httpx
import pytest
from PIL import Image

from tests.world import LARGEST_FILE, Person, World
from weft.adapters.blobs import blobs_in
from weft.main import metadata
from weft.work.attachments.sweeping import holders, sweep

SIZES = {"image_21x21": 21, "image_27x27": 27, "image_36x36": 36, "image_60x60": 60}
SIZES |= {"image_128x128": 128, "image_1024x1024": 1024}
RED, BLUE = (200, 10, 10), (10, 10, 200)
UPSIDE_DOWN, MAKER = 3, 0x010F


def picture(form: str = "PNG", size: tuple[int, int] = (90, 60), color: object = RED) -> bytes:
    """A picture in one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, color).save(out, form)  # pyright: ignore[reportArgumentType]
    return out.getvalue()


def held_upside_down() -> bytes:
    """As a camera writes it: red above blue, to be turned, and full of words about its owner."""
    whole, out = Image.new("RGB", (80, 80), RED), io.BytesIO()
    whole.paste(BLUE, (0, 40, 80, 80))
    exif = Image.Exif()
    exif[Image.ExifTags.Base.Orientation], exif[MAKER] = UPSIDE_DOWN, "Zarafan cameras"
    whole.save(out, "JPEG", exif=exif, comment=b"taken at home")
    return out.getvalue()


async def put(person: Person, file: bytes, of: str = "me") -> httpx.Response:
    """Show a picture."""
    path = f"/api/weft/1/users/{of}/photo"
    return await person.client.put(path, files={"file": ("me.png", file, "image/png")})


async def photo(reader: Person, of: Person) -> dict[str, str] | None:
    """The addresses that a reader is told."""
    return (await reader.get(f"/users/{of.gid}")).json()["data"]["photo"]


def drawn(answer: httpx.Response) -> Image.Image:
    """The picture of an answer."""
    assert answer.status_code == 200, answer.text
    return Image.open(io.BytesIO(answer.content))


def message(answer: httpx.Response) -> str:
    """The sentence of a refusal."""
    return answer.json()["errors"][0]["message"]


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP"])
async def test_a_photo_is_shown_in_every_size(world: World, form: str) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    assert await photo(bob, ada) is None
    answer = await put(ada, picture(form))
    assert answer.status_code == 200, answer.text
    found = await photo(bob, ada)
    assert found == answer.json()["data"]["photo"]
    assert found == (await ada.own("GET", "/me")).json()["data"]["photo"]
    assert found is not None
    assert found.keys() == SIZES.keys()
    for name, side in SIZES.items():
        shown = await bob.client.get(found[name])
        one = drawn(shown)
        form_now = "JPEG" if side == 1024 else "PNG"
        assert (one.size, one.format) == ((side, side), form_now)
        assert shown.headers["content-type"] == f"image/{form_now.lower()}"
        assert "immutable" in shown.headers["cache-control"]
        assert shown.headers["x-content-type-options"] == "nosniff"


async def test_a_picture_stands_upright_and_says_nothing_of_its_owner(world: World) -> None:
    ada = await world.person("Ada")
    found = (await put(ada, held_upside_down())).json()["data"]["photo"]
    for name, side in SIZES.items():
        answer = await ada.client.get(found[name])
        assert b"Zarafan" not in answer.content
        assert b"taken at home" not in answer.content
        one = drawn(answer).convert("RGB")
        red, _, blue = one.getpixel((side // 2, 1))  # pyright: ignore[reportGeneralTypeIssues]
        assert blue > red  # what was below is above
        assert not one.getexif()


async def test_another_photo_has_other_addresses_and_the_older_lead_nowhere(world: World) -> None:
    ada = await world.person("Ada")
    older = (await put(ada, picture())).json()["data"]["photo"]["image_36x36"]
    newer = (await put(ada, picture(color=BLUE))).json()["data"]["photo"]["image_36x36"]
    assert (await ada.client.get(older)).status_code == 404
    assert (await ada.client.get(newer)).status_code == 200
    assert (await ada.own("DELETE", "/users/me/photo")).json() == {"data": {}}
    assert (await ada.client.get(newer)).status_code == 404
    assert await photo(ada, ada) is None
    assert (await ada.own("DELETE", "/users/me/photo")).status_code == 200


async def test_files_of_photos_that_nobody_shows_are_swept(world: World) -> None:
    ada = await world.person("Ada")
    await put(ada, picture())
    kept = (await put(ada, picture(color=BLUE))).json()["data"]["photo"]
    assert len(list(world.files.rglob("*.*g"))) == 2 * len(SIZES)
    tables, blobs = holders(metadata()), blobs_in(world.files)
    world.clock.advance(timedelta(days=2))
    assert await sweep(world.base, blobs, tables, now=world.clock.now()) == len(SIZES)
    assert len(list(world.files.rglob("*.*g"))) == len(SIZES)
    assert drawn(await ada.client.get(kept["image_21x21"])).size == (21, 21)


def bomb() -> bytes:
    """Few bytes that would fill a gigabyte."""
    out = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(out, "PNG")
    return out.getvalue()


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
BAD = {
    "words": (b"I am a picture", "Is not a picture"),
    "nothing": (b"", "Is not a picture"),
    "svg": (SVG, "Is not a picture"),
    "tiff": (picture("TIFF"), "Is not a picture"),
    "truncated": (picture(size=(400, 400), form="JPEG")[:-200], "broken"),
    "head": (picture()[:30], "Is not a picture"),
    "bomb": (bomb(), "million pixels"),
}


@pytest.mark.parametrize("name", BAD)
async def test_what_is_no_picture_is_refused_and_leaves_nothing(world: World, name: str) -> None:
    ada = await world.person("Ada")
    file, why = BAD[name]
    answer = await put(ada, file)
    assert (answer.status_code, message(answer)[:5]) == (400, "file:"), answer.text
    assert why in message(answer)
    assert await photo(ada, ada) is None
    assert not [path for path in world.files.rglob("*") if path.is_file()]


async def test_a_file_too_large_or_none_at_all_is_refused(world: World) -> None:
    ada = await world.person("Ada")
    answer = await put(ada, b"x" * (LARGEST_FILE + 1))
    assert (answer.status_code, message(answer)[:5]) == (413, "file:")
    answer = await ada.own("PUT", "/users/me/photo", {})
    assert (answer.status_code, message(answer)[:13]) == (400, "file: Missing")


async def test_a_photo_is_ones_own(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    boss = await world.person("Boss", is_admin=True)
    await put(ada, picture())
    assert (await put(bob, picture(), of=ada.gid)).status_code == 403
    assert (await bob.own("DELETE", f"/users/{ada.gid}/photo")).status_code == 403
    assert (await boss.own("DELETE", f"/users/{ada.gid}/photo")).status_code == 200
    assert await photo(ada, ada) is None


async def test_whoever_may_not_know_somebody_is_not_told_their_photo(
    world: World, other: World
) -> None:
    ada, far = await world.person("Ada"), await other.person("Far")
    guest = await world.person("Guest", kind="guest")
    await put(ada, picture())
    for reader in (guest, far):
        assert (await reader.get(f"/users/{ada.gid}")).status_code == 404
        assert (await put(reader, picture(), of=ada.gid)).status_code == 404


async def test_a_guest_who_meets_somebody_by_a_like_sees_no_face(world: World) -> None:
    ada, fan = await world.person("Ada"), await world.person("Fan")
    guest = await world.person("Guest", kind="guest")
    await put(fan, picture())
    project = await world.project(members=[ada], privacy="public_to_workspace")
    homes = {"name": "x", "projects": [project], "followers": [guest.gid]}
    task = (await ada.post("/tasks", homes)).json()["data"]["gid"]
    assert (await fan.put(f"/tasks/{task}", {"liked": True})).status_code == 200
    seen: dict[str, list[bool]] = {}
    for reader in (ada, guest):
        answer = await reader.get(f"/tasks/{task}", opt_fields="likes.user.photo")
        likes = answer.json()["data"]["likes"]
        seen[reader.name] = [bool(like["user"] and like["user"]["photo"]) for like in likes]
    assert seen["Ada"] == [True]
    assert True not in seen["Guest"]


async def test_an_idempotent_put_draws_once(world: World) -> None:
    ada = await world.person("Ada")
    path, files = "/api/weft/1/users/me/photo", {"file": ("me.png", picture())}
    key = {"idempotency-key": "photo-1"}
    first = await ada.client.put(path, files=files, headers=key)
    again = await ada.client.put(path, files=files, headers=key)
    assert first.json() == again.json()
    assert drawn(await ada.client.get(first.json()["data"]["photo"]["image_21x21"]))
    assert len(list(world.files.rglob("*.*g"))) == len(SIZES)
