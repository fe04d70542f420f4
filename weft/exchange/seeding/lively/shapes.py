"""The words in which the demo is written down.  Days count back from now; due days count ahead."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Days = float
"""Days before now."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the demo; the key is how the data calls them, and `@key` mentions them."""

    key: str
    name: str
    teams: tuple[str, ...] = ()
    is_guest: bool = False
    is_admin: bool = False
    email: str = ""

    @property
    def address(self) -> str:
        """Where their mail would go."""
        return self.email or f"{self.key}@demo.example.com"


@dataclass(frozen=True, slots=True)
class Field:
    """A custom field of the library; `options` are names with their colours."""

    key: str
    kind: str
    name: str
    options: Mapping[str, str] = field(default_factory=dict[str, str])
    more: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment, and who liked it."""

    who: str
    ago: Days
    text: str
    liked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A task with everything that happens to it; `by` made it, `to` does it."""

    name: str
    section: str = ""
    by: str = "dana"
    to: str | None = None
    made: Days = 14
    due: int | None = None
    starts: int | None = None
    done: Days | None = None
    kind: str = "default_task"
    approval: str | None = None
    notes: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any])
    tags: tuple[str, ...] = ()
    followers: tuple[str, ...] = ()
    liked: tuple[str, ...] = ()
    said: tuple[Remark, ...] = ()
    parts: "tuple[Job, ...]" = ()
    after: tuple[str, ...] = ()
    also: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A status update of a project."""

    who: str
    ago: Days
    status: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Post:
    """A message to a project, what was answered, and who cheered."""

    who: str
    ago: Days
    title: str
    text: str
    answers: tuple[Remark, ...] = ()
    cheered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A project with its sections and tasks; `roles` say in words what members do."""

    key: str
    name: str
    by: str
    sections: tuple[str, ...]
    jobs: tuple[Job, ...]
    team: str | None = None
    members: tuple[str, ...] = ()
    is_private: bool = False
    color: str = "dark-blue"
    icon: str = "list"
    view: str = "list"
    notes: str = ""
    due: int | None = None
    fields: tuple[str, ...] = ()
    brief: str = ""
    roles: Mapping[str, str] = field(default_factory=dict[str, str])
    reports: tuple[Report, ...] = ()
    posts: tuple[Post, ...] = ()
