"""Forms that work without any script: each hands what was typed to an act of the account."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from weft.doors.cookies import keep_session, refuse_foreign
from weft.doors.languages import language_in
from weft.doors.pages import errors
from weft.doors.pages.rendering import page
from weft.doors.rest.credentials import Authentication
from weft.identity.sessions.accounts import Accounts
from weft.kernel import inputs
from weft.kernel.errors import Forbidden, Refusal
from weft.kernel.operations import Act, Done, Means, Visit
from weft.std.clock import Clock

LARGEST = 64 * 1024
BROWSERS = ("origin", "sec-fetch-site")


@dataclass(frozen=True)
class Form:
    """One form: its page, the act behind it, what the act takes, and where one goes next."""

    page: str
    act: Act
    takes: tuple[inputs.Input, ...]
    then: str = "/"


@dataclass(frozen=True)
class Pages:
    """What every page stands on."""

    means: Means
    authenticate: Authentication
    clock: Clock
    extras: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def accounts(self) -> Accounts:
        """The acts' ground."""
        return self.means.of(Accounts)

    async def show(self, request: Request, form: Form, **values: Any) -> Response:
        """The empty form."""
        given = {"token": request.query_params.get("token", "")[:200]}
        return _drawn(request, form, given, {}, 200, values)

    async def take(self, request: Request, form: Form, **values: Any) -> Response:
        """What was typed: done, or shown again with the sentence beside its field."""
        try:
            typed = await _typed(request)
            refuse_strangers(request, self.accounts.site)
        except Refusal as error:
            return errors.shown(request, error.status, sentence=error.within(language_in(request)))
        try:
            done = await form.act(await self._visit(request, form, typed))
        except Refusal as error:
            fields = {i.name for i in form.takes} - {"token"}
            wrong = beside(*error.parts(language_in(request)), fields)
            return _drawn(request, form, typed, wrong, error.status, values)
        return self.leave(request, done, after(typed.get("next", ""), form.then))

    async def _visit(self, request: Request, form: Form, typed: Mapping[str, str]) -> Visit:
        signed_in = await self.authenticate.browser(request)
        return Visit(
            now=self.clock.now(),
            means=self.means,
            credential=signed_in.credential if signed_in else None,
            address=request.client.host if request.client else "",
            agent=request.headers.get("user-agent", ""),
            language=language_in(request),
            body=inputs.understood(form.takes, {k: v for k, v in typed.items() if v}),
        )

    def leave(self, request: Request, done: Done, to: str) -> Response:
        """Go on, with the session that the act gave or took."""
        response = RedirectResponse(to, 303, {"cache-control": "no-store"})
        if done.session is not None:
            keep_session(response, request, done.session, self.accounts.site)
        return response


def refuse_strangers(request: Request, site: str) -> None:
    """A form is sent by a browser, from a page of ours: each browser says so in one of two ways."""
    if not any(name in request.headers for name in BROWSERS):
        raise Forbidden("Your browser does not say where this form came from. Use a newer one.")
    refuse_foreign(request, site)


def after(wanted: str, otherwise: str) -> str:
    """Where to go next: a path of this site, whatever a link claimed."""
    is_path = wanted.startswith("/") and not wanted.startswith(("//", "/\\", "/api/"))
    plain = wanted.isprintable() and "\\" not in wanted and len(wanted) < 2_000
    return wanted if is_path and plain else otherwise


def beside(name: str, sentence: str, fields: set[str]) -> dict[str, str]:
    """The sentence at the field that it names; whatever names none stands above the form."""
    return {name if name in fields else "": sentence}


def _drawn(
    request: Request,
    form: Form,
    typed: Mapping[str, str],
    wrong: Mapping[str, str],
    status: int,
    values: Mapping[str, Any],
) -> Response:
    kept = {k: v for k, v in typed.items() if "password" not in k}
    upcoming = kept.get("next") or request.query_params.get("next", "")
    given: dict[str, Any] = {"typed": kept, "wrong": wrong, "next": after(upcoming, ""), **values}
    return page(request, form.page, status=status, **given)


async def _typed(request: Request) -> dict[str, str]:
    declared = request.headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > LARGEST:
        raise Forbidden("The form is too large.")
    sent = await request.form(max_files=0, max_fields=30)
    return {name: value for name, value in sent.items() if isinstance(value, str)}
