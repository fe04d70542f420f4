"""The composition root: settings → adapters → catalog → ASGI application, worker, command line.

Imports stand inside the functions: `weft serve` watches over processes and needs little itself.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager

    import sqlalchemy as sa

    from weft.adapters.postgres import Cluster
    from weft.doors.cli.dropping import Identity
    from weft.doors.cli.house import Application, House
    from weft.doors.inside import Inside
    from weft.identity.sessions.accounts import Policy
    from weft.kernel.blobs import Blobs
    from weft.kernel.database import Database
    from weft.kernel.mailing import Mailer
    from weft.kernel.outside import Outside
    from weft.kernel.runs import Handler
    from weft.kernel.settings import Settings
    from weft.notify.mail.addresses import Mailroom
    from weft.std.clock import Clock


def main() -> None:
    """Run the command line."""
    from weft.doors.cli.main import run

    sys.exit(run(sys.argv[1:], house()))


def house() -> "House":
    """All parts, for the command line to set to work."""
    from weft.doors.cli.house import House

    return House(
        cluster, web_application, background, prepare, unprivileged, place_for_blobs, mailer
    )


def cluster(settings: "Settings") -> "Cluster":
    """The PostgreSQL of the data directory, not yet started."""
    from pathlib import Path

    from weft.adapters.postgres import Cluster

    archive = Path(settings.wal_archive).expanduser() if settings.wal_archive else None
    return Cluster(settings.data, wal_archive=archive)


def unprivileged() -> "Identity | None":
    """The account that root hands web and worker processes to: PostgreSQL's."""
    from weft.adapters.postgres import ACCOUNT_NAME, account
    from weft.doors.cli.dropping import Identity

    found = account()
    return None if found.is_us else Identity(ACCOUNT_NAME, found.uid, found.gid)


def metadata() -> "sa.MetaData":
    """Every declared table."""
    from weft.doors import catalog

    return catalog.METADATA


def web_application(settings: "Settings") -> "Application":
    """The application of one web process."""
    from datetime import timedelta

    from weft.adapters.pictures import Studio
    from weft.doors.cli.house import Application
    from weft.doors.observing import Observing
    from weft.doors.pages.app import built
    from weft.doors.rest.rates import Rates
    from weft.doors.web import Web, web
    from weft.kernel.database import Database

    sizes = {"size": settings.pool_size, "search_size": settings.search_pool_size}
    parts = Web(
        Database(settings.database_url, **sizes),
        settings.secret_key.encode(),
        place_for_blobs(settings),
        site=settings.site,
        sends_mail=bool(settings.smtp_url), mail_domain=settings.mail_domain,
        policy=_policy(settings),
        session_lasts=timedelta(days=settings.session_days),
        passwords_at_once=settings.concurrent_sign_ins,
        rates=Rates(settings.rate_per_minute, settings.rate_search_per_minute, settings.workers),
        limits=settings,
        app=built(),
        outside=_outside(settings),
        pictures=Studio(),
    )  # fmt: skip
    application = web(parts)
    return Application(Observing(application), application.farewell)


def place_for_blobs(settings: "Settings") -> "Blobs":
    """Where attachments lie: in a bucket, or in a directory below the data."""
    from weft.adapters.blobs import blobs_at, blobs_in

    return blobs_at(settings.files_url) if settings.files_url else blobs_in(settings.data / "files")


def _policy(settings: "Settings") -> "Policy":
    from weft.identity.sessions.accounts import Policy

    return Policy(settings.signup, settings.signup_domains, settings.rate_sign_in_per_minute)


def _outside(settings: "Settings") -> "Outside":
    from weft.adapters.egress import Egress

    return Egress(settings.egress_allow)


def _mailroom(settings: "Settings") -> "Mailroom":
    from weft.notify.mail.addresses import Mailroom

    return Mailroom(settings.secret_key.encode(), settings.mail_domain, settings.site)


def mailer(settings: "Settings") -> "Mailer":
    """Who carries letters out."""
    from weft.adapters.smtp import Smtp

    return Smtp(settings.smtp_url, settings.mail_from)


def _letters(settings: "Settings", inside: "Inside") -> "Mapping[str, Handler]":
    from weft.doors import catalog
    from weft.identity.sessions.posting import Post

    if not settings.smtp_url:
        return {}
    post = Post(settings.site, settings.secret_key.encode(), is_open=True)
    smtp = mailer(settings)
    notices = catalog.notices_through(inside, _mailroom(settings), smtp)
    return {**catalog.letters_through(post, smtp), **notices}


async def background(settings: "Settings") -> None:
    """The work of one worker process, until it is cancelled."""
    from contextlib import AsyncExitStack
    from functools import partial

    from weft.doors import catalog
    from weft.doors.chores import Chores
    from weft.doors.inside import Inside
    from weft.doors.worker import work
    from weft.kernel.database import Database
    from weft.std.clock import SystemClock

    base, clock = Database(settings.database_url, size=3, search_size=1), SystemClock()
    prepared = partial(_make_partitions, settings)
    chores = Chores(settings, base, place_for_blobs(settings), clock, prepared)
    inside = Inside(base, clock, site=settings.site, limits=settings)
    handlers = catalog.runs_through(inside)
    slow = catalog.imports_through(inside, place_for_blobs(settings), settings)
    deliveries = {
        **catalog.deliveries_through(inside, _outside(settings)),
        **catalog.exports_through(inside, place_for_blobs(settings)),
        **_letters(settings, inside),
    }
    async with AsyncExitStack() as stack:
        if settings.mail_in:
            await stack.enter_async_context(_mail_door(settings, inside))
        await work(base, catalog.CONSUMERS, chores.all(), clock, handlers, deliveries, slow)


def _mail_door(settings: "Settings", inside: "Inside") -> "AbstractAsyncContextManager[int]":
    """Where the relay hands in mail."""
    from email.utils import parseaddr

    from weft.doors.mail.listening import listening
    from weft.doors.mail.taking import Taking, Terms

    terms = Terms(
        parseaddr(settings.mail_from)[1],
        settings.mail_authserv_id,
        settings.mail_proof,
        settings.rate_mail_per_minute,
        settings.limit_mail_files,
        settings.limit_upload_bytes,
    )
    blobs, room = place_for_blobs(settings), _mailroom(settings)
    taking = Taking(inside.base, inside, blobs, room, terms, inside.clock)
    most = settings.limit_mail_bytes
    return listening(settings.mail_in, taking, settings.mail_relays, largest=most)


async def prepare(settings: "Settings") -> None:
    """What a start needs once the schema stands: partitions, and a demo or a way in for the first
    person.
    """
    from weft.kernel.database import Database
    from weft.std.clock import SystemClock

    await _settle(settings)
    await _make_partitions(settings)
    base, clock = Database(settings.database_url, size=2, search_size=1), SystemClock()
    await base.open()
    try:
        await (_demonstrate if settings.demo else _offer_set_up)(settings, base, clock)
    finally:
        await base.close()


async def _demonstrate(settings: "Settings", base: "Database", clock: "Clock") -> None:
    from weft.doors.cli.demonstration import demonstrate

    await demonstrate(settings, base, clock)


async def _offer_set_up(settings: "Settings", base: "Database", clock: "Clock") -> None:
    from weft.identity.sessions.setting_up import set_up_link

    link = await set_up_link(base, settings.site, now=clock.now())
    if link:
        print(f"Nobody has an account yet. Set Weft up here, once: {link}", flush=True)


async def _settle(settings: "Settings") -> None:
    import asyncpg

    from weft.kernel.logs import log
    from weft.kernel.transplanting import settle

    connection = await asyncpg.connect(settings.database_url)
    try:
        if await settle(connection):
            log("weft.migrating").info("the log came from another server; its rows were numbered")
    finally:
        await connection.close()


async def _make_partitions(settings: "Settings") -> None:
    import asyncpg

    from weft.kernel.partitions import make_partitions
    from weft.std.clock import SystemClock

    connection = await asyncpg.connect(settings.database_url)
    try:
        await make_partitions(connection, SystemClock().now())
    finally:
        await connection.close()
