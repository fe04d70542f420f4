"""How letters leave: they wait in the ledger of runs, written with what causes them, until a worker
has sent them.

While a letter waits, the secret of its link is nowhere: only a seed is kept, of which the server's
key makes the same secret for every attempt, and the seed goes once the letter has left.
"""

import hmac
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

import msgspec

from weft.identity.sessions.ending import Tx
from weft.identity.sessions.letters import letter
from weft.kernel import runs
from weft.kernel.errors import Refusal
from weft.kernel.logs import log
from weft.kernel.mailing import Letter, Mailer, hand_over, later
from weft.kernel.runs import Handler, Run
from weft.kernel.unit_of_work import Unit

KIND = "letter"
PAGES: Mapping[str, str] = {
    "invitation": "invitation",
    "reset": "reset",
    "welcome": "reset",
    "confirmation": "confirm",
    "new_address": "new-address",
    "already_here": "sign-in",
}
"""Where the link of a letter leads."""
HOUR, DAYS = timedelta(hours=1), timedelta(days=2)
GIVEN_UP_AFTER: Mapping[str, timedelta] = {"reset": HOUR, "welcome": HOUR}
"""A letter whose link has ended helps nobody; others are tried for two days."""
KEPT = timedelta(days=7)
# lint: allow write-door — these letters precede any actor; 33792 is Kind.RUN · 1024 (see std/gid)
WAIT = """INSERT INTO runs (workspace_gid, gid, kind, input, due_at, created_at)
VALUES (0, nextval('gids') * 65536 + 33792, $1, $2::jsonb, $3, $3)"""
# lint: allow write-door — what was sent is nobody's business any more
WIPE = """UPDATE runs SET input = '{}' WHERE workspace_gid = $1 AND gid = $2 AND fence = $3
RETURNING 1"""


@dataclass(frozen=True, slots=True)
class Secret:
    """What a link opens with, and the seed of which the server's key makes it again."""

    head: str
    seed: str
    text: str

    @property
    def proof(self) -> str:
        """Tells whether it was made again as it was, and nothing of what it is."""
        return sha256(b"proof" + self.text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter that waits: its wording by name, and what goes into it."""

    wording: str
    to: str
    given: Mapping[str, str] = field(default_factory=dict[str, str])
    secret: Secret | None = None
    locale: str = "en"

    def kept(self, now: datetime) -> dict[str, Any]:
        """As it stands in the ledger."""
        until = now + GIVEN_UP_AFTER.get(self.wording, DAYS)
        known = {"wording": self.wording, "to": self.to, "given": dict(self.given)}
        known |= {"locale": self.locale}
        if self.secret is None:
            return {**known, "until": until}
        secret = {"head": self.secret.head, "seed": self.secret.seed, "proof": self.secret.proof}
        return {**known, "until": until, "secret": secret}


class OtherKey(Exception):
    """The secret was made with another key than this process has."""


@dataclass(frozen=True, slots=True)
class Post:
    """Takes letters; while it is closed (no mail server is named), callers show the link."""

    site: str = "http://127.0.0.1:8080"
    key: bytes = b""
    is_open: bool = False

    def secret(self, head: str, seed: str = "") -> Secret:
        """A fresh secret, or the one that this seed stands for."""
        seed = seed or secrets.token_urlsafe(32)
        made = hmac.digest(self.key, b"letter\0" + seed.encode(), "sha256")
        return Secret(head, seed, head + urlsafe_b64encode(made).rstrip(b"=").decode())

    def link(self, page: str, secret: str = "") -> str:
        """Where a letter leads; the site is the operator's word, never a request's."""
        return f"{self.site.rstrip('/')}/{page}" + (f"?token={secret}" if secret else "")

    async def leave(self, tx: Tx, draft: Draft, *, now: datetime) -> None:
        """Have it sent, if and only if this transaction is written."""
        if self._takes(draft):
            await tx.execute(WAIT, KIND, msgspec.json.encode(draft.kept(now)).decode(), now)

    def leave_with(self, unit: Unit, draft: Draft) -> None:
        """Have it sent, if and only if this unit is written."""
        if self._takes(draft):
            runs.start(unit, KIND, draft.kept(unit.now))

    def written(self, draft: Draft, key: str = "") -> Letter:
        """The whole letter, secret and all."""
        page, secret = PAGES.get(draft.wording), draft.secret.text if draft.secret else ""
        link = self.link(page, secret) if page else ""
        told = {"link": link, "locale": draft.locale, "key": key}
        return letter(draft.wording, draft.to, draft.given, **told)

    def found(self, kept: Mapping[str, Any]) -> Draft:
        """What waits in the ledger, with its secret made again."""
        asked = kept.get("secret")
        secret = self.secret(asked["head"], asked["seed"]) if asked else None
        if asked and secret and secret.proof != asked["proof"]:
            raise OtherKey
        locale = kept.get("locale", "en")
        return Draft(kept["wording"], kept["to"], kept["given"], secret, locale)

    def _takes(self, draft: Draft) -> bool:
        if not self.is_open:
            log("mail").warning("not sent", subject=self.written(draft).subject, configured=False)
        return self.is_open


def carrying(post: Post, mailer: Mailer) -> Handler:
    """Who sends letters: again and again with growing pauses, each under one name."""

    async def carry(run: Run) -> Mapping[str, Any]:
        if not run.input:
            return {}  # it has left; whoever sent it was lost before they could say so
        named = run.input["wording"]
        try:
            letter = post.written(post.found(run.input), run.key)
            await hand_over(mailer, letter, run, named)
        except OtherKey as error:
            raise later(run, named, error) from None
        except Refusal:
            await _wipe(run)
            raise
        await _wipe(run)
        return {}

    return carry


async def _wipe(run: Run) -> None:
    await run.base.row(WIPE, run.workspace, run.gid, run.fence)
