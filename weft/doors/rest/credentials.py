"""Who sent this request: a bearer token, or the cookie of a session."""

from starlette.requests import Request

from weft.identity.sessions.tokens import Tokens
from weft.kernel.access import Credential
from weft.kernel.errors import Unauthorized


class Authentication:
    """Turns a request's proof into a credential."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    async def __call__(self, request: Request) -> Credential:
        """Refuse with 401 unless the proof holds."""
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not secret:
            raise Unauthorized("Not Authorized")
        return await self._tokens.credential(secret.strip())
