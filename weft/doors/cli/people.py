"""This module is about `weft user create` and `weft token create`."""

import argparse
import asyncio
import sys
from datetime import datetime

import msgspec

from weft.doors import catalog
from weft.doors.cli.house import House
from weft.doors.cli.reaching import database
from weft.identity.founding import add_person, found_workspace
from weft.identity.sessions.passwords import Passwords, acceptable
from weft.identity.sessions.tokens import issue_token
from weft.identity.users.tables import users
from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.errors import Refusal
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.std.clock import SystemClock

NAMED = "SELECT gid FROM workspaces WHERE name = $1 ORDER BY created_at LIMIT 1"
FIRST = "SELECT gid, name FROM workspaces ORDER BY created_at, gid LIMIT 1"
PERSON = """SELECT u.gid, (SELECT m.workspace_gid FROM workspace_memberships m
 WHERE m.user_gid = u.gid AND m.is_active ORDER BY m.created_at, m.workspace_gid LIMIT 1) AS
  workspace
FROM users u WHERE u.email = lower($1)"""
HAS_NONE = "SELECT password IS NULL AND NOT is_robot FROM users WHERE gid = $1"


def create_user(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Make a person, in a workspace."""
    return asyncio.run(_create_user(settings, house, arguments))


async def _create_user(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    password = _typed(arguments.password)
    now = SystemClock().now()
    try:
        stored = await Passwords().hashed(acceptable(password)) if password else None
        async with database(settings, house) as base:
            workspace = await _workspace(base, arguments.workspace, now)
            user = await add_person(
                base,
                email=arguments.email,
                name=arguments.name,
                workspace=workspace,
                now=now,
                password_hash=stored,
                kind="guest" if arguments.guest else "member",
                is_admin=arguments.admin,
                arrivals=catalog.ARRIVALS,
            )
            await _give_password(base, user, stored)
    except Refusal as refusal:
        raise CannotRun(refusal.message) from None
    print(f"{arguments.email} ({user}) belongs to workspace {workspace}.")
    return 0


async def _give_password(base: Database, user: Gid, stored: str | None) -> None:
    """Whoever was brought by an archive has none; nobody who has one loses it."""
    if stored and await base.value(HAS_NONE, user):
        async with base.founding() as write:
            await write.update(users, {"gid": user}, password=stored)


def _typed(password: str | None) -> str | None:
    """The password of the command line; a dash stands for standard input."""
    asked_for = "-"
    return sys.stdin.readline().rstrip("\n") if password == asked_for else password


async def _workspace(base: Database, name: str | None, now: datetime) -> Gid:
    if name is None:
        first = await base.row(FIRST)
        return first["gid"] if first else await found_workspace(base, name="Weft", now=now)
    known = await base.value(NAMED, name)
    return known or await found_workspace(base, name=name, now=now)


def create_token(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Make a personal access token; its secret is shown once."""
    return asyncio.run(_create_token(settings, house, arguments))


async def _create_token(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    async with database(settings, house) as base:
        person = await base.row(PERSON, arguments.email)
        if person is None:
            raise CannotRun(f"Nobody here has the address {arguments.email}.")
        secret = await issue_token(base, person["gid"], arguments.name, now=SystemClock().now())
    shown = {
        "token": secret,
        "user_gid": str(person["gid"]),
        "workspace_gid": str(person["workspace"]) if person["workspace"] else None,
    }
    print(msgspec.json.encode(shown).decode() if arguments.json else secret)
    return 0
