"""This module is about saying one honest call: what stands for a parameter, fresh or shared."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.contract.world import World

Arguments = dict[str, Any]
Make = Callable[[World], Arguments]


@dataclass(frozen=True)
class Case:
    """How one operation is called, by the parameter names of the reference."""

    operation_id: str
    arguments: Make
    paged: bool = False
    # Conditional fields whose condition this case meets.
    owes: frozenset[str] = frozenset()


def body(make: Callable[[World], Mapping[str, Any]], **path: Callable[[World], Any]) -> Make:
    """Arguments with a body and with path parameters made anew for each call."""
    return lambda world: {
        "body": {"data": dict(make(world))},
        **{name: value(world) for name, value in path.items()},
    }


def given(**values: Callable[[World], Any]) -> Make:
    """Arguments without a body."""
    return lambda world: {name: value(world) for name, value in values.items()}


def workspace(world: World) -> str:
    """The workspace everything stands in."""
    return world.workspace


def me(world: World) -> str:
    """Ada herself."""
    return world.ada.user_gid


def rich_project(world: World) -> str:
    """The project of the rich tasks."""
    assert world.rich_tasks
    return world.rich_project


def rich_section(world: World) -> str:
    """The section of the rich tasks."""
    assert world.rich_tasks
    return world.rich_section


def rich_tag(world: World) -> str:
    """The tag of the rich tasks."""
    assert world.rich_tasks
    return world.rich_tag


def rich_task(world: World) -> str:
    """The task that uses everything."""
    return world.rich_task


def rich_team(world: World) -> str:
    """The team of three."""
    return world.rich_team


def project(world: World) -> str:
    """A fresh project."""
    return world.project()


def task(world: World) -> str:
    """A fresh task."""
    return world.task()


def followers(world: World) -> dict[str, Any]:
    """Two people, one by gid and one by e-mail address."""
    return {"followers": [world.grace.user_gid, world.linus.email]}


def fields_in_project(world: World) -> str:
    """A project that carries a field of each kind."""
    assert world.rich_fields
    return world.rich_project
