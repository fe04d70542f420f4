"""The composition root: settings → adapters → catalog → ASGI application, worker, command line.

Imports stand inside the functions: `weft serve` watches over processes and needs little itself.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import sqlalchemy as sa

    from weft.adapters.postgres import Cluster
    from weft.doors.cli.dropping import Identity
    from weft.doors.cli.house import Application
    from weft.identity.sessions.accounts import Policy
    from weft.kernel.blobs import Blobs
    from weft.kernel.database import Database
    from weft.kernel.outside import Outside
    from weft.kernel.runs import Handler
    from weft.kernel.settings import Settings
    from weft.std.clock import Clock


def main() -> None:
    """Run the command line."""
    from weft.doors.cli.house import House
    from weft.doors.cli.main import run

    sys.exit(
        run(
            sys.argv[1:],
            House(cluster, web_application, background, prepare, unprivileged, place_for_blobs),
        )
    )


def cluster(settings: "Settings") -> "Cluster":
    """The PostgreSQL of the data directory, not yet started."""
    from weft.adapters.postgres import Cluster

    return Cluster(settings.data)


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
        largest_file=settings.limit_upload_bytes,
        sends_mail=bool(settings.smtp_url),
        policy=_policy(settings),
        session_lasts=timedelta(days=settings.session_days),
        passwords_at_once=settings.concurrent_sign_ins,
        rates=Rates(settings.rate_per_minute, settings.rate_search_per_minute, settings.workers),
        limits=settings,
        app=built(),
        outside=_outside(settings),
        pictures=Studio(),
    )
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


def _letters(settings: "Settings") -> "Mapping[str, Handler]":
    from weft.adapters.smtp import Smtp
    from weft.doors import catalog
    from weft.identity.sessions.posting import Post

    if not settings.smtp_url:
        return {}
    post = Post(settings.site, settings.secret_key.encode(), is_open=True)
    return catalog.letters_through(post, Smtp(settings.smtp_url, settings.mail_from))


async def background(settings: "Settings") -> None:
    """The work of one worker process, until it is cancelled."""
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
    inside = Inside(base, clock, site=settings.site)
    handlers = catalog.runs_through(inside)
    deliveries = {
        **catalog.deliveries_through(inside, _outside(settings)),
        **_letters(settings),
    }
    await work(base, catalog.CONSUMERS, chores.all(), clock, handlers, deliveries)


async def prepare(settings: "Settings") -> None:
    """What a start needs once the schema stands: partitions, and a demo or a way in for the first
    person.
    """
    from weft.kernel.database import Database
    from weft.std.clock import SystemClock

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


async def _make_partitions(settings: "Settings") -> None:
    import asyncpg

    from weft.kernel.partitions import make_partitions
    from weft.std.clock import SystemClock

    connection = await asyncpg.connect(settings.database_url)
    try:
        await make_partitions(connection, SystemClock().now())
    finally:
        await connection.close()
