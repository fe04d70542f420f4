"""What a message does: an answer becomes a comment, a message to a project or to one's own tasks
becomes a task, and what came along becomes files; each once, however often it is handed in.
"""

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Protocol

from weft.doors.mail import refusing
from weft.doors.mail.judging import Proof, refuse_machines, refuse_strangers
from weft.doors.mail.reading import File, Mail, read
from weft.doors.mail.refusing import Refused, Silenced, nothing_there
from weft.doors.mail.replying import answer
from weft.identity.sessions.attempts import count_attempt
from weft.kernel.access import Gid
from weft.kernel.blobs import Blobs
from weft.kernel.database import Database
from weft.kernel.errors import Conflict, Invalid, Refusal, TooLarge, TooManyRequests
from weft.kernel.logs import log
from weft.kernel.uploads import Upload
from weft.notify.mail.addresses import Addressed, Mailroom
from weft.std.clock import Clock
from weft.std.gid import Kind, kind_of
from weft.std.richtext import Flavour, from_html, write

ORIGIN = "email"
NONE: Mapping[str, Any] = {}
NAME_ALONE = {"opt_fields": "name"}
COMMENTS: Mapping[Kind, tuple[str, str]] = {
    Kind.TASK: ("createStoryForTask", "task_gid"),
    Kind.MESSAGE: ("createStoryForMessage", "message_gid"),
}
"""How something is said about a thing: the operation, and the thing's place in it."""
MOST_COPIED = 10
LONGEST_NAME = 500
PREFIX = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|tr|sv|vs|rv|odp)\s*:)+\s*", re.IGNORECASE)
PERSON = """SELECT u.email, coalesce((SELECT a.generation FROM mail_addresses a
  WHERE a.user_gid = u.gid AND a.thing_gid = $2), 1) AS generation
FROM users u WHERE u.gid = $1 AND u.deactivated_at IS NULL AND NOT u.is_robot"""


class Acting(Protocol):
    """The API from inside, as somebody."""

    async def call(
        self,
        operation: str,
        who: Gid,
        *,
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: Mapping[str, Any] = NONE,
        key: str | None = None,
        origin: str = "web",
        file: Upload | None = None,
    ) -> Any:
        """What the operation answers under `data`; the same `key` gets the first answer again."""
        ...


@dataclass(frozen=True, slots=True)
class Terms:
    """What is taken, and on whose word."""

    sender: str = ""
    authserv_id: str = ""
    proof: Proof = "dmarc"
    per_minute: int = 20
    most_files: int = 20
    largest_file: int = 100 << 20


@dataclass(frozen=True, slots=True)
class Taking:
    """Takes one message after the other."""

    base: Database
    door: Acting
    blobs: Blobs
    room: Mailroom
    terms: Terms
    clock: Clock

    async def take(self, address: str, return_path: str, raw: bytes) -> str:
        """What the relay is told of one message to one address."""
        try:
            await self._take(address, return_path, raw)
        except Silenced as reason:
            log("mail").info("passed over", because=str(reason))
        except Refused as refused:
            log("mail").info("refused", reply=refused.reply)
            return refused.reply
        except TooManyRequests:
            return refusing.TOO_OFTEN
        except Conflict:
            return refusing.AGAIN
        except TooLarge as error:
            return Refused("552 5.3.4", error.message).reply
        except Invalid as error:
            return Refused("554 5.6.0", error.message).reply
        except Refusal:
            return nothing_there().reply
        return refusing.TAKEN

    async def _take(self, address: str, return_path: str, raw: bytes) -> None:
        addressed = self.room.read(address)
        if addressed is None:
            raise nothing_there()
        mail = await asyncio.to_thread(read, raw, most_files=self.terms.most_files)
        refuse_machines(mail, return_path, self.terms.sender.rpartition("@")[2])
        person = await self.base.row(PERSON, addressed.user, addressed.thing)
        if person is None or person["generation"] != addressed.generation:
            raise nothing_there()
        refuse_strangers(mail, person["email"], self.terms.proof, self.terms.authserv_id)
        user, now = str(addressed.user), self.clock.now()
        most = self.terms.per_minute
        await count_attempt(self.base, "mail", user, address=user, now=now, most=most)
        key = _key(address, mail, raw)
        if addressed.purpose == "reply":
            await self._answer(addressed, mail, key)
        else:
            await self._task(addressed, mail, key)

    async def _answer(self, addressed: Addressed, mail: Mail, key: str) -> None:
        """A comment on the task or the message, and what came along."""
        known = (self.terms.sender.lower(), self.room.address(addressed))
        words, images = await asyncio.to_thread(answer, mail, known)
        shown = {image.removeprefix("cid:") for image in images}
        files = [
            f for f in mail.files if not f.is_shown or not f.content_id or f.content_id in shown
        ]
        if not words and not files:
            raise Refused("554 5.6.0", "The message says nothing of its own")
        self._check(files)
        if words:
            operation, place = COMMENTS[kind_of(addressed.thing) or Kind.TASK]
            path = {place: addressed.thing}
            await self._call(addressed, operation, key, path=path, body=words)
        await self._attach(addressed, addressed.thing, files, key)

    async def _task(self, addressed: Addressed, mail: Mail, key: str) -> None:
        """A task in the project, or among one's own."""
        self._check(mail.files)
        body, workspace = await self._place(addressed)
        body["name"] = PREFIX.sub("", mail.subject)[:LONGEST_NAME] or "(no subject)"
        body |= await asyncio.to_thread(_notes, mail)
        body["followers"] = await self._copied(addressed, mail, workspace)
        made = await self._call(addressed, "createTask", key, body=body)
        await self._attach(addressed, int(made["gid"]), mail.files, key)

    async def _place(self, addressed: Addressed) -> tuple[dict[str, Any], str]:
        """Where the task goes, and in which workspace."""
        if kind_of(addressed.thing) is Kind.PROJECT:
            place = {"project_gid": addressed.thing}
            found = await self._call(addressed, "getProject", path=place)
            return {"projects": [str(addressed.thing)]}, found["workspace"]["gid"]
        place = {"user_task_list_gid": addressed.thing}
        found = await self._call(addressed, "getUserTaskList", path=place)
        workspace = found["workspace"]["gid"]
        return {"assignee": str(addressed.user), "workspace": workspace}, workspace

    async def _copied(self, addressed: Addressed, mail: Mail, workspace: str) -> list[str]:
        """Those whom the message went to as well, as far as its sender knows them here."""
        others = [a for a in dict.fromkeys(mail.addresses("to") + mail.addresses("cc"))]
        found: list[str] = []
        for address in [a for a in others if self.room.read(a) is None][:MOST_COPIED]:
            try:
                person = await self.door.call(
                    "getUser",
                    addressed.user,
                    path={"user_gid": address},
                    query={"workspace": workspace},
                )
            except Refusal:
                continue
            found.append(person["gid"])
        return found

    def _check(self, files: Sequence[File]) -> None:
        """Nothing is written where something could not follow."""
        if any(len(file.content) > self.terms.largest_file for file in files):
            most = self.terms.largest_file
            raise Refused("552 5.3.4", f"A file has more than {most} bytes")

    async def _attach(
        self, addressed: Addressed, parent: Gid, files: Sequence[File], key: str
    ) -> None:
        for number, file in enumerate(files):
            upload = Upload(
                _Held(file.content),
                self.blobs,
                name=file.name,
                size=len(file.content),
                largest=self.terms.largest_file,
            )
            try:
                await self._call(
                    addressed,
                    "createAttachmentForObject",
                    f"{key}-{number}",
                    query=NAME_ALONE,
                    body={"parent": str(parent)},
                    file=upload,
                )
            finally:
                await upload.forget()

    async def _call(self, addressed: Addressed, operation: str, key: str = "", **asked: Any) -> Any:
        return await self.door.call(
            operation, addressed.user, key=key or None, origin=ORIGIN, **asked
        )


class _Held:
    """A file in memory, read as an upload is."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    async def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        begins = self._at
        self._at = len(self._content) if size < 0 else min(begins + size, len(self._content))
        return self._content[begins : self._at]

    async def seek(self, offset: int) -> None:
        """Go on from there."""
        self._at = offset


def _key(address: str, mail: Mail, raw: bytes) -> str:
    """The same message to the same address is the same, however often it is handed in."""
    named = mail.first("message-id").strip().encode() or sha256(raw).digest()
    return f"mail-{sha256(address.lower().encode() + bytes(1) + named).hexdigest()[:48]}"


def _notes(mail: Mail) -> dict[str, str]:
    """What the message says, whole: who forwards something means all of it."""
    if mail.html is not None:
        return {"html_notes": write(from_html(mail.html, flavour=Flavour.TASK).document)}
    return {"notes": mail.text.strip()} if mail.text and mail.text.strip() else {}
