"""Who is asking, and the tokens that open rows to them.

An actor is resolved once per workspace and kept.  Every statement returns the workspace's access
epoch beside its data, so a kept actor that has gone stale is noticed by the very statement that
used it: no extra round trip, no window in which a revoked right still answers.
"""

from collections.abc import Awaitable, Callable, Generator, Iterable
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.kernel.tables import epochs, person_epochs
from weft.std.gid import bucket_of

Gid = int
Sql = sa.ColumnElement[bool]

# What every statement may ask about its caller; bound by name when it runs.
WORKSPACE = sa.bindparam("workspace", type_=sa.BigInteger)
USER = sa.bindparam("user", type_=sa.BigInteger)
TOKENS = sa.bindparam("tokens", type_=ARRAY(sa.BigInteger))
APP = sa.bindparam("app", type_=sa.BigInteger)
SITE = sa.bindparam("site", type_=sa.Text)
PRINCIPALS = sa.bindparam("principals", type_=ARRAY(sa.BigInteger))
WIDE = 64


class Form(NamedTuple):
    """What statements may take for granted about their caller: how many tokens they hold, whether
    the workspace's own is among them, and which rare things the workspace has at all.  None: it is
    not known, so it is asked each time.
    """

    wide: bool = False
    member: bool | None = None
    traits: frozenset[str] | None = None


_form: ContextVar[Form] = ContextVar("form", default=Form())  # noqa: B039 - a tuple cannot change


class Level(IntEnum):
    """What one may do with a thing, each level with all below it."""

    NONE = 0
    VIEWER = 1
    COMMENTER = 2
    EDITOR = 3
    ADMIN = 4


@dataclass(frozen=True, slots=True)
class Credential:
    """What the caller showed: a token or a session, and what it allows."""

    user: Gid
    gid: Gid
    kind: str
    scopes: frozenset[str] = frozenset()
    app: Gid | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, agent or service at work in one workspace, with the tokens they hold.

    `off` are the features that the workspace does without.  `met` are people whom they found in it.
    Who leaves moves the epoch, of which every write is guarded, so that nobody needs to be looked
    for twice by the same actor.
    """

    user: Gid
    workspace: Gid
    kind: str
    tokens: tuple[int, ...]
    principals: tuple[Gid, ...]
    epoch: int
    is_admin: bool = False
    zone: str = "UTC"
    locale: str = "en"
    scopes: frozenset[str] = frozenset()
    app: Gid | None = None
    on_behalf_of: Gid | None = None
    site: str = ""
    traits: frozenset[str] | None = None
    off: frozenset[str] = frozenset()
    form: Form = field(init=False, repr=False, compare=False)
    met: set[Gid] = field(default_factory=set[Gid], repr=False, compare=False)

    def __post_init__(self) -> None:
        """The form of statements for this actor is the same for as long as they are kept."""
        form = Form(self.is_wide, self.workspace in self.tokens, self.traits)
        object.__setattr__(self, "form", form)

    @property
    def bucket(self) -> int:
        """The shard slot of new things."""
        return bucket_of_workspace(self.workspace)

    @property
    def is_guest(self) -> bool:
        """A guest sees only what was shared with them."""
        return self.kind == "guest"

    @property
    def is_wide(self) -> bool:
        """Holds so many tokens that statements take another form."""
        return len(self.tokens) > WIDE

    def holds(self, token: int) -> bool:
        """Whether this one token is among the actor's."""
        return token in self.tokens

    def may_meet(self, trait: str) -> bool:
        """Whether the workspace may have this rare thing.  A write that relies on it not being
        there is guarded by the epoch, which the first of its kind moves.
        """
        return self.traits is None or trait in self.traits

    def arguments(self) -> dict[str, Any]:
        """What every statement may bind."""
        return {
            "workspace": self.workspace,
            "user": self.user,
            "tokens": self.tokens,
            "principals": self.principals,
            "epoch": self.epoch,
            "site": self.site,
            "app": self.app or self.user,
        }


def bucket_of_workspace(workspace: Gid) -> int:
    """The shard slot of what a workspace holds, derived from its own identity; never 0."""
    return workspace // 65536 % 1023 + 1


def bucket_matches(workspace: Gid, thing: Gid) -> bool:
    """Whether the thing may live in the workspace."""
    return bucket_of(thing) == bucket_of_workspace(workspace)


def holds(token: sa.ColumnElement[Any]) -> Sql:
    """The caller holds this one token."""
    return token == sa.any_(TOKENS)


def opens(acl: sa.ColumnElement[Any]) -> Sql:
    """The caller holds one of these tokens.  Beyond 64 tokens `&&` degrades, so the form
    changes.
    """
    if not _form.get().wide:
        return acl.op("&&", is_comparison=True)(TOKENS)
    each: Any = (
        sa.func.unnest(acl).table_valued(sa.column("token", sa.BigInteger())).render_derived()
    )
    held: Any = sa.select(each).select_from(each).where(holds(each.c.token))
    return sa.exists(held.correlate_except(each))


def is_member() -> Sql:
    """The caller is a full member: holds the workspace's own token."""
    member = _form.get().member
    if member is None:
        return holds(WORKSPACE)
    return sa.true() if member else sa.false()


def for_member() -> bool:
    """Whether statements compiled now are for a full member, and for nobody else."""
    return bool(_form.get().member)


def may_have(trait: str) -> bool:
    """Whether statements compiled now must reckon with a rare thing.  Who brings the first one of
    its kind into a workspace moves its rights, so that kept actors learn of it.
    """
    traits = _form.get().traits
    return traits is None or trait in traits


@contextmanager
def shaped_for(form: Form | bool) -> Generator[None]:
    """Statements compiled inside take the form for such a caller; a mere truth value tells whether
    they hold many tokens.
    """
    before = _form.set(form if isinstance(form, Form) else Form(form))
    try:
        yield
    finally:
        _form.reset(before)


def epoch() -> sa.ScalarSelect[int]:
    """The moment of the last change of rights: in the workspace, or to the caller's own proofs.

    Both only grow, so their sum is as it was as long as neither moved.
    """
    theirs = sa.select(person_epochs.c.access_epoch).where(person_epochs.c.user_gid == USER)
    own = sa.func.coalesce(theirs.scalar_subquery(), sa.literal_column("0"))
    return (
        sa.select(epochs.c.access_epoch + own)
        .where(epochs.c.workspace_gid == WORKSPACE)
        .scalar_subquery()
    )


Resolve = Callable[[Credential, Gid], Awaitable[Actor | None]]
Known = Callable[[Gid], Awaitable[list[Gid]]]


@dataclass
class Actors:
    """The actors this process knows.  `resolve` and `homes` are identity's: the kernel knows no
    people.
    """

    resolve: Resolve
    homes: Known
    _kept: dict[tuple[Gid, Gid], Actor] = field(default_factory=dict[tuple[Gid, Gid], Actor])
    _homes: dict[Gid, list[Gid]] = field(default_factory=dict[Gid, list[Gid]])

    async def of(self, credential: Credential, workspace: Gid) -> Actor | None:
        """One dictionary look-up, or one statement."""
        kept = self._kept.get((credential.gid, workspace))
        return kept or await self.again(credential, workspace)

    async def again(self, credential: Credential, workspace: Gid) -> Actor | None:
        """Resolve from the tables."""
        actor = await self.resolve(credential, workspace)
        if actor is None:
            self._kept.pop((credential.gid, workspace), None)
            return None
        if not workspace:
            return actor  # no epoch watches over people outside every workspace
        if len(self._kept) > 50_000:
            self._kept.clear()
        self._kept[(credential.gid, workspace)] = actor
        return actor

    async def workspaces_of(self, user: Gid, thing: Gid | None = None) -> list[Gid]:
        """The workspaces of a person; only those that may hold `thing`, where one is named."""
        found = _that_may_hold(self._homes.get(user, ()), thing)
        if thing is None or not found:
            known = self._homes[user] = await self.homes(user)
            found = _that_may_hold(known, thing)
        return found


def _that_may_hold(known: Iterable[Gid], thing: Gid | None) -> list[Gid]:
    return [w for w in known if thing is None or w == thing or bucket_matches(w, thing)]


# The token of a person or a team `m.member_gid`; 2 is Kind.USER (see std/gid).
OPENS_FOR_MEMBER = """CASE WHEN m.member_gid / 1024 % 64 = 2 THEN -m.member_gid
  ELSE m.member_gid END"""
