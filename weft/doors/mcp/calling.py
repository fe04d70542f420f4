"""Calls of tools: the operation behind one, as the caller, with the rights and limits of the API.

What changes something is called twice: the first call tells what would happen and seals it into a
confirmation, the second one with that confirmation and the same arguments does it, once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from typing import Any

import msgspec

from weft.doors.mcp.tools import BY_NAME, CONFIRMATION, FEW, OPERATIONS, Tool
from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.doors.rest.decoding import allow, call_of
from weft.doors.rest.rates import Rates
from weft.doors.rest.requests import Sent
from weft.kernel.access import Credential
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.operations import Operation
from weft.kernel.unit_of_work import Key
from weft.std import cursor

CREDENTIAL = "weft.credential"
"""Where the caller's proof stands in a request's scope."""
LASTS = timedelta(minutes=10)
LARGEST = 100_000
"""Bytes of an answer: more than that no assistant reads with profit."""


@dataclass(frozen=True)
class Calling:
    """Everything that calls of tools need."""

    answering: Answering
    rates: Rates = field(default_factory=Rates)

    async def call(self, credential: Credential, name: str, given: Mapping[str, Any]) -> bytes:
        """What the tool answers, as JSON."""
        tool = BY_NAME.get(name)
        if tool is None:
            raise NotFound("tool: There is no {name}. Ask for the list of tools.", name=name[:60])
        self.rates.spend(credential, tool.behind)
        allow(credential, tool.behind)
        tool.check(given)
        said = {k: v for k, v in given.items() if k != CONFIRMATION}
        if not tool.writes:
            return _within(await self._read(credential, tool, said))
        bound = _bound(credential, tool, said)
        token = given.get(CONFIRMATION)
        if token is None:
            return await self._preview(credential, tool, said, bound)
        key = self._confirmed(tool, bound, token)
        call = _call(tool.behind, credential, {**said, **tool.always}, tool.fields, key)
        return (await self.answering.answer(call)).data

    async def _read(self, credential: Credential, tool: Tool, said: Mapping[str, Any]) -> bytes:
        asked = {**said, **tool.always}
        if tool.behind.list is not None and tool.behind.pages:
            asked.setdefault("limit", FEW)
        answer = await self.answering.answer(_call(tool.behind, credential, asked, tool.fields))
        if tool.behind.list is None:
            return answer.data
        return b'{"items":%b,"offset":%b}' % (answer.data, msgspec.json.encode(answer.offset))

    async def _preview(
        self, credential: Credential, tool: Tool, said: Mapping[str, Any], bound: str
    ) -> bytes:
        """What would be done, and to what as it is now; nothing is written."""
        asked = {**said, **tool.always}
        _call(tool.behind, credential, asked, "")  # refuses what cannot be understood
        now: Any = None
        if tool.before:
            read = OPERATIONS[tool.before]
            places = {place.name: said[place.name] for place in read.places}
            answer = await self.answering.answer(_call(read, credential, places, ""))
            task: dict[str, Any] = msgspec.json.decode(answer.data)
            now = {k: task.get(k) for k in ("gid", "name", *asked) if k in task}
        token = cursor.seal(
            self.answering.secret, bound, [], now=self.answering.clock.now(), lasts=LASTS
        )
        told = {"preview": {"tool": tool.name, "will_set": asked, "now": now}}
        told |= {
            CONFIRMATION: token,
            "next": "Nothing was changed yet. Show this to the person; once they agree, call the"
            " tool again with the same arguments and this confirmation, within ten minutes.",
        }
        return msgspec.json.encode(told)

    def _confirmed(self, tool: Tool, bound: str, token: Any) -> Key:
        """The confirmation belongs to this very call, and stands for one write however often it
        comes.
        """
        try:
            if not isinstance(token, str):
                raise cursor.BadCursor("invalid")
            cursor.unseal(self.answering.secret, bound, token, now=self.answering.clock.now())
        except cursor.BadCursor as error:
            raise Invalid(
                "{field}: It has expired or belongs to other arguments ({reason})."
                " Call {tool} without it for a new preview.",
                field=CONFIRMATION,
                reason=error.reason,
                tool=tool.name,
            ) from None
        return Key.of(f"mcp-{sha256(token.encode()).hexdigest()[:40]}", bound.encode())


def _bound(credential: Credential, tool: Tool, said: Mapping[str, Any]) -> str:
    """Who wants what: a confirmation holds for nothing else."""
    whole = msgspec.json.encode(said, order="sorted")
    return f"mcp|{credential.user}|{tool.name}|{sha256(whole).hexdigest()}"


def _call(
    operation: Operation,
    credential: Credential,
    asked: Mapping[str, Any],
    fields: str,
    key: Key | None = None,
) -> Call:
    """The arguments, each where the operation expects it."""
    places = {place.name for place in operation.places}
    body = {i.name for i in operation.body}
    query = {k: v for k, v in asked.items() if k not in places and k not in body}
    if fields:
        query["opt_fields"] = fields
    return call_of(
        operation,
        credential,
        path={name: str(asked[name]) for name in places},
        query=query,
        body=Sent({k: v for k, v in asked.items() if k in body}),
        key=key,
    )


def _within(data: bytes) -> bytes:
    if len(data) > LARGEST:
        raise Invalid(
            "limit: The answer is larger than {most} bytes. Ask for fewer at once.", most=LARGEST
        )
    return data
