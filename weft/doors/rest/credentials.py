"""Who sent this request: a bearer token, or the cookie of a session."""

from starlette.requests import Request

from weft.doors.cookies import refuse_foreign, refuse_forged, session_of
from weft.identity.sessions.accounts import Accounts
from weft.identity.sessions.browsers import SignedIn
from weft.identity.sessions.tokens import Tokens
from weft.kernel.access import Credential
from weft.kernel.errors import Unauthorized


class Authentication:
    """Turns a request's proof into a credential; a token wins over a cookie."""

    def __init__(self, tokens: Tokens, accounts: Accounts) -> None:
        self._tokens = tokens
        self._accounts = accounts

    async def __call__(self, request: Request, *, fresh: bool = False) -> Credential:
        """Refuse with 401 unless the proof holds, with 403 what a browser was tricked into."""
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and secret:
            return await self._tokens.credential(secret.strip(), fresh=fresh)
        if scheme:
            raise Unauthorized("Not Authorized")
        signed_in = await self._session(request, fresh=fresh)
        if signed_in is None:
            raise Unauthorized("Not Authorized")
        refuse_forged(request, signed_in.csrf, self._accounts.site)
        return signed_in.credential

    async def perhaps(self, request: Request) -> Credential | None:
        """The credential, if any, of a request that needs none; never one from another site."""
        refuse_foreign(request, self._accounts.site)
        signed_in = await self.browser(request)
        return signed_in.credential if signed_in else None

    async def browser(self, request: Request) -> SignedIn | None:
        """The browser's session as it stands now; None for a stranger."""
        try:
            return await self._session(request, fresh=True)
        except Unauthorized:
            return None

    async def _session(self, request: Request, *, fresh: bool) -> SignedIn | None:
        secret = session_of(request, self._accounts.site)
        return await self._accounts.sessions.signed_in(secret, fresh=fresh) if secret else None
