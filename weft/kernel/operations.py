"""An operation of the API, as data: path, inputs, and the read or the command behind it.

Routes, request decoding, OpenAPI and the generated test suites are pure functions of these values.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from weft.kernel.access import Actor, Credential
from weft.kernel.database import Database
from weft.kernel.inputs import Input
from weft.kernel.listing import Listing
from weft.kernel.resource import Gid, Spec
from weft.kernel.settings import Settings
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.gid import kind_of

DEFAULTS = Settings()
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Means:
    """What the composition root plugged in, found by its kind: the kernel knows no mailer."""

    parts: tuple[object, ...] = ()

    def of(self, kind: type[T]) -> T:
        """The one part of this kind."""
        for part in self.parts:
            if isinstance(part, kind):
                return part
        raise LookupError(f"No {kind.__name__} was plugged in")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request in the terms of the product: who asks, when, and every input understood."""

    who: Actor
    now: datetime
    path: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    means: Means = field(default_factory=Means)
    limits: Settings = DEFAULTS
    learnt: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A request that concerns a person or the server, before any workspace is chosen."""

    now: datetime
    means: Means
    credential: Credential | None = None
    address: str = ""
    agent: str = ""
    language: str = "en"
    path: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def who(self) -> Credential:
        """The caller's proof; the door has seen to it unless the operation is open."""
        assert self.credential is not None
        return self.credential


@dataclass(frozen=True, slots=True)
class Done:
    """What an act answers.

    `session` is the secret that a browser keeps from now on; empty, it keeps none.
    """

    value: Any = field(default_factory=dict[str, Any])
    session: str | None = None


Command = Callable[[Unit, Asked], Awaitable[Reply]]
Act = Callable[[Visit], Awaitable[Done]]
Binds = Callable[[Asked], Mapping[str, Any]]
Finds = Callable[[Asked], Gid]
# Neither object, list nor command: (answering, its call, the actor) → a response.
Serve = Callable[[Any, Any, Actor], Awaitable[Any]]
Choose = Callable[[Asked], tuple[Listing, Mapping[str, Any]]]
Learn = Callable[[Database, Asked], Awaitable[Any]]
Recall = Callable[[Database, Actor, Gid], Awaitable[Mapping[str, str]]]


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One method on one path.

    `path` names its parameters as the contract does (`/tasks/{task_gid}`); `parameters` and `body`
    say what else may be sent.  It answers with `returns` or, where the kind of the gid says so or a
    list is mixed, with `others`.  Exactly one of `read`, `list`, `command`, `serve` and `act`
    answers.
    `refuses` are statuses beyond the usual ones.  `scope` is what a token must allow.
    `learn` fetches what a list must know to be chosen; it finds it in `Asked.learnt`.
    An `act` precedes any actor: it concerns a person or the server.  What is `open` needs no
    credential.  `also` names opt-in fields that this answer shows to everybody.
    Files that it takes have the size that the setting `largest_file` allows.
    Where its `feature` is switched off, it answers 402.  `recall` finds what stood beside the first
    answer, for who asks again under the same Idempotency-Key: the kept answers hold no secrets.
    """

    method: str
    path: str
    id: str
    tag: str
    doc: str
    returns: Spec | None = None
    others: tuple[Spec, ...] = ()
    status: int = 200
    places: tuple[Input, ...] = ()
    parameters: tuple[Input, ...] = ()
    body: tuple[Input, ...] = ()
    read: Finds | None = None
    list: Choose | None = None
    learn: "Learn | None" = None
    command: Command | None = None
    serve: "Serve | None" = None
    act: Act | None = None
    open: bool = False
    scope: str = "default"
    home: str = "/api/1.0"
    compact: bool = False
    pages: bool = True
    takes_files: bool = False
    largest_file: str = "limit_upload_bytes"
    batches: bool = True
    also: tuple[str, ...] = ()
    alias: bool = False
    refuses: tuple[int, ...] = ()
    feature: str = ""
    recall: "Recall | None" = None

    @property
    def writes(self) -> bool:
        """Whether it may change anything."""
        acts = self.command is not None or self.act is not None
        return acts and self.method != "GET"

    @cached_property
    def otherwise(self) -> tuple[Input, ...]:
        """What path and query may name by something else than a gid."""
        return tuple(asked for asked in (*self.places, *self.parameters) if asked.has_other_names)

    def returned(self, gid: Gid) -> Spec | None:
        """The resource of an answer about this object."""
        kind = kind_of(gid)
        return next((other for other in self.others if other.kind is kind), self.returns)


def placed(path: str, inputs: Mapping[str, Input]) -> tuple[Input, ...]:
    """The inputs of a path's parameters, in their order."""
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    return tuple(inputs[name] for name in names)


def by_path(name: str) -> Finds:
    """The gid that stands in the path."""
    return lambda asked: asked.path[name]


def under(listing: Listing, name: str, **constants: Any) -> Choose:
    """A list whose parent stands in the path."""

    def choose(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
        return listing, {**constants, **asked.query, "parent": asked.path[name]}

    return choose
