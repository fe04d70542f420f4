"""The pages' addresses."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from weft.doors.languages import language_in
from weft.doors.pages import errors, permalinks, reference
from weft.doors.pages.app import app_routes
from weft.doors.pages.forms import Form, Pages, refuse_strangers
from weft.doors.pages.rendering import HERE, page
from weft.doors.rest import accounts as operations
from weft.identity.invitations import accepting
from weft.identity.sessions.links import look_at_link
from weft.identity.sessions.own_account import me
from weft.identity.sessions.signing_in import end_one
from weft.kernel.errors import Refusal
from weft.kernel.operations import Visit
from weft.notify.mail.addresses import LEAVE, Mailroom
from weft.notify.mail.leaving import leave, locale_of
from weft.std import gid as gids
from weft.std.wording import language_of

Endpoint = Callable[[Request], Awaitable[Response]]
METHODS = ["GET", "POST"]


def _form(id_: str, name: str, then: str = "/") -> Form:
    """The form behind an operation: it takes exactly what the operation takes."""
    operation = next(o for o in operations.OPERATIONS if o.id == id_)
    assert operation.act is not None
    return Form(name, operation.act, operation.body, then)


SIGN_IN = _form("signIn", "sign-in")
SET_UP = _form("setUp", "set-up")
INVITATION = _form("acceptInvitation", "invitation")
FORGOT = _form("forgetPassword", "forgot", "/forgot?sent=1")
RESET = _form("resetPassword", "reset", "/sign-in?changed=1")
SIGN_UP = _form("signUp", "sign-up", "/sign-up?sent=1")
CONFIRM = _form("confirmEmail", "confirm")
NEW_ADDRESS = _form("confirmAddress", "new-address")
FORMS = {
    "/sign-in": SIGN_IN,
    "/forgot": FORGOT,
    "/sign-up": SIGN_UP,
    "/confirm": CONFIRM,
    "/new-address": NEW_ADDRESS,
}


def routes(pages: Pages, built: Path | None = None) -> list[BaseRoute]:
    """Every page, and the web app where it was built; what is not listed says so."""
    plain = [Route(path, _simple(pages, form), methods=METHODS) for path, form in FORMS.items()]
    return [
        *plain,
        Route("/set-up", _by_link(pages, _welcomed(SET_UP, built), "set_up"), methods=METHODS),
        Route("/reset", _by_link(pages, RESET, "reset"), methods=METHODS),
        Route("/invitation", _invitation(pages, _welcomed(INVITATION, built)), methods=METHODS),
        Route("/sign-out", _sign_out(pages), methods=["POST"]),
        Route(LEAVE, _leave_letters(pages), methods=METHODS),
        Route("/docs/api", reference.show),
        *(Route(f"/{form}/{{rest:path}}", permalinks.follow) for form in ("0", "1")),
        Mount("/static", StaticFiles(directory=HERE / "static")),
        *(app_routes(pages, built) if built else _stand_ins(pages)),
    ]


def _welcomed(form: Form, built: Path | None) -> Form:
    """Whoever is new begins with the app's first day."""
    return replace(form, then="/welcome") if built else form


def _stand_ins(pages: Pages) -> list[BaseRoute]:
    """The small pages inside, where the web app was not built."""
    return [
        Route("/", _inside(pages, "home")),
        Route("/projects/{gid}", _inside(pages, "project")),
        Route("/tasks/{gid}", _inside(pages, "task")),
    ]


def _simple(pages: Pages, form: Form) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        values = {
            "sent": "sent" in request.query_params,
            "changed": "changed" in request.query_params,
            "registers": pages.accounts.policy.signup != "invite",
            "mails": pages.accounts.post.is_open,
        }
        if request.method == "POST":
            return await pages.take(request, form, **values)
        if form is SIGN_IN and await pages.authenticate.browser(request):
            return RedirectResponse("/", 303)
        return await pages.show(request, form, **values)

    return endpoint


def _by_link(pages: Pages, form: Form, purpose: str) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        if request.method == "POST":
            return await pages.take(request, form, dead="")
        dead = ""
        try:
            async with pages.accounts.base.transaction() as tx:
                token = request.query_params.get("token", "")
                await look_at_link(tx, purpose, token, now=pages.clock.now())  # type: ignore[arg-type]
        except Refusal as error:
            dead = error.parts(language_in(request))[1]
        return await pages.show(request, form, dead=dead)

    return endpoint


def _invitation(pages: Pages, form: Form) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        token = request.query_params.get("token", "")
        if request.method == "POST":
            token = str((await request.form(max_files=0, max_fields=30)).get("token", ""))
        offer, dead = None, ""
        try:
            offer = await accepting.look(pages.accounts.base, token, now=pages.clock.now())
        except Refusal as error:
            dead = error.parts(language_in(request))[1]
        browser = await pages.authenticate.browser(request)
        mine = bool(browser and offer and browser.credential.user == offer["user_gid"])
        values = {"offer": offer, "dead": dead, "mine": mine}
        if request.method == "POST":
            return await pages.take(request, form, **values)
        return await pages.show(request, form, **values)

    return endpoint


def _sign_out(pages: Pages) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        try:
            refuse_strangers(request, pages.accounts.site)
        except Refusal as error:
            return errors.shown(request, error.status, sentence=error.within(language_in(request)))
        browser = await pages.authenticate.browser(request)
        if browser is None:
            return RedirectResponse("/sign-in", 303)
        visit = Visit(
            now=pages.clock.now(),
            means=pages.means,
            credential=browser.credential,
            address=request.client.host if request.client else "",
            path={"session_gid": browser.credential.gid},
        )
        return pages.leave(request, await end_one(visit), "/sign-in")

    return endpoint


def _leave_letters(pages: Pages) -> Endpoint:
    """One click in a mail program (RFC 8058), or two on the page; looking ends nothing, since mail
    servers look at links before their readers do.
    """

    async def endpoint(request: Request) -> Response:
        token = request.query_params.get("token", "")
        room = pages.means.of(Mailroom)
        base, known = pages.accounts.base, room.leaving(token)
        if known is None:
            return page(request, "leave", status=404, token="", done=None)
        done = await leave(base, room, token) if request.method == "POST" else None
        language = language_of(await locale_of(base, known[0]))
        return page(request, "leave", language=language, token=token, done=done)

    return endpoint


def _inside(pages: Pages, name: str) -> Endpoint:
    """A page for people who are signed in; it draws itself from the public API."""

    async def endpoint(request: Request) -> Response:
        browser = await pages.authenticate.browser(request)
        if browser is None:
            path = request.url.path
            return RedirectResponse("/sign-in" if path == "/" else f"/sign-in?next={path}", 303)
        gid = request.path_params.get("gid", "")
        if gid and gids.parse(gid) is None:
            return errors.shown(request, 404)
        who = await me(pages.accounts.base, browser.credential, pages.accounts.site)
        return page(request, name, language="en", me=who, csrf=browser.csrf, gid=gid)

    return endpoint
