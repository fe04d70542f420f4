"""The door for public links: pages without scripts, for readers without an account.

Everything on them is read as `reader` (see exchange/public_links), to whom one project is open, and
only what `pages` names is shown.  A secret that was never made, one that was revoked and one that
has ended are the same page that is not there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from weft.doors.languages import language_in
from weft.doors.pages import errors
from weft.doors.pages.rendering import page, policy
from weft.doors.rest.answering import Answering
from weft.doors.rest.rates import Rates
from weft.exchange.public_links.loading import Opened, count_opening, opened_by
from weft.exchange.public_links.logic import PATH, reader
from weft.exchange.public_links.pages import (
    MOST_TASKS,
    SECTION,
    SETTING,
    Sheet,
    Shown,
    sheet,
)
from weft.kernel import selection
from weft.kernel.errors import TooManyRequests
from weft.kernel.listing import Listing, named
from weft.std.clock import Clock
from weft.work.field_settings.listings import SETTINGS_OF_PROJECT
from weft.work.projects.resource import Project
from weft.work.sections.listings import SECTIONS
from weft.work.stories.sentences import dated
from weft.work.tasks.listings import TASKS_OF_PROJECT

OPENINGS_PER_MINUTE = 300
"""Of one link, whoever asks; each reads a whole project."""
LOOKS = ("list", "board")
LARGEST = 1_000
HEADERS = {
    "content-security-policy": policy({"script-src": "'none'", "form-action": "'none'"}),
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow, noarchive",
    "cache-control": "private, no-store",
}
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Public:
    """Serves public pages."""

    answering: Answering
    rates: Rates
    clock: Clock

    def routes(self) -> list[Route]:
        """Its addresses; they stand before the pages'."""
        return [Route(f"{PATH}{{secret}}", self.show, methods=["GET", "HEAD"])]

    async def show(self, request: Request) -> Response:
        """The project as a list or as a board."""
        response = await self._answered(request)
        response.headers.update(HEADERS)
        return response

    async def _answered(self, request: Request) -> Response:
        secret, now = request.path_params["secret"], self.clock.now()
        opened = await opened_by(self.answering.base, secret, now)
        if opened is None:
            return errors.shown(request, 404)
        try:
            self.rates.take("public", OPENINGS_PER_MINUTE, opened.project)
        except TooManyRequests as error:
            refused = errors.shown(request, 429)
            refused.headers["retry-after"] = str(error.retry_after)
            return refused
        await count_opening(self.answering.base, opened, now)
        found = await self._read(opened)
        if found is None:
            return errors.shown(request, 404)
        asked = request.query_params.get("view")
        look = asked if asked in LOOKS else "board" if found.is_board else "list"
        language = language_in(request)
        day = partial(dated, language)
        return page(request, "public", language=language, sheet=found, look=look, day=day)

    async def _read(self, opened: Opened) -> Sheet | None:
        """What its reader sees of the project now, in four statements."""
        shown = Shown(opened.shows_people, opened.shows_descriptions)
        gids = {"gids": [opened.project]}
        project = await self._rows(opened, named(Project.spec), shown.of_project, gids)
        if not project:
            return None
        home = {"parent": opened.project}
        sections = await self._rows(opened, SECTIONS, SECTION, home)
        settings = await self._rows(opened, SETTINGS_OF_PROJECT, SETTING, home)
        every = {"completed_since": None, "modified_since": None, "limit": MOST_TASKS + 1}
        tasks = await self._rows(opened, TASKS_OF_PROJECT, shown.of_tasks, home | every)
        return sheet(shown, project[0], sections, settings, tasks)

    async def _rows(
        self, opened: Opened, listing: Listing, fields: str, given: Mapping[str, Any]
    ) -> Rows:
        who = reader(opened.workspace, opened.project)
        names = selection.parse(fields)
        return await self.answering.rows(who, listing, names, {"limit": LARGEST, **given}) or []
