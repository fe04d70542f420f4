"""This module is about the settings of a Weft installation: declared once, with their sources.

A flag wins over the environment (`WEFT_PORT`), that over `weft.toml`, that over the default.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit

from weft.kernel.operating import CannotRun

PREFIX = "WEFT_"
FILE = "weft.toml"
MASK = "••••••"
TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off", ""}

Source = Literal["default", "file", "environment", "flag"]


class SettingError(CannotRun):
    """A setting that cannot be used; the message names it and says what would do."""


def setting(
    default: Any,
    doc: str,
    *,
    secret: bool = False,
    least: int | None = None,
    most: int | None = None,
) -> Any:
    """Declare one setting: its default, its line in the reference, and its bounds."""
    metadata = {"doc": doc, "secret": secret, "least": least, "most": most}
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Everything an operator may decide; the docs' reference is made from these lines."""

    host: str = setting("127.0.0.1", "Address to listen on; 0.0.0.0 for all of the machine's.")
    port: int = setting(8080, "Port to listen on; 0 takes a free one.", least=0, most=65535)
    data: Path = setting(  # noqa: RUF009 - it makes a field
        Path("data"), "Directory for the database, files and backups."
    )
    database_url: str = setting(
        "", "PostgreSQL 15 to 18 to use; empty starts one inside the data directory.", secret=True
    )
    wal_archive: str = setting(
        "",
        "Directory into which the embedded database archives its log, so that a backup can be"
        " restored to any moment since; empty archives nothing.",
    )
    workers: int = setting(1, "Web processes; one per core is plenty.", least=1, most=64)
    demo: bool = setting(False, 'Make the workspace "Weft demo" at the first start.')
    base_url: str = setting(
        "", "Where people reach this server, for links in mail; empty takes host and port."
    )
    secret_key: str = setting(
        "", "Seals cursors and cookies, the same on every server; empty makes one inside data.",
        secret=True,
    )  # fmt: skip
    files_url: str = setting(
        "",
        "Where attachments lie: s3://, gs:// or az:// URL; empty is a directory below data.",
        secret=True,
    )
    pool_size: int = setting(
        8, "Database connections of one web process for reads and writes.", least=2, most=100
    )
    search_pool_size: int = setting(
        2, "Further connections of one web process, for searches.", least=1, most=50
    )

    signup: Literal["invite", "domain", "open"] = setting(
        "invite", "Who may register: the invited, owners of a listed mail domain, or everybody."
    )
    signup_domains: tuple[str, ...] = setting((), "Mail domains that may register by themselves.")
    session_days: int = setting(30, "Days until an idle session ends.", least=1, most=365)
    smtp_url: str = setting(
        "",
        "Mail server, such as smtps://user:password@mail.example.com; empty sends no mail.",
        secret=True,
    )
    mail_from: str = setting("weft@localhost", "Sender of Weft's own mail.")
    mail_domain: str = setting(
        "",
        "Domain of the addresses at which people answer letters and send tasks; empty makes none.",
    )
    mail_in: str = setting(
        "",
        "Where a trusted relay hands in mail for that domain, such as lmtp://127.0.0.1:8024 or"
        " smtp://127.0.0.1:8025; empty takes none.",
    )
    mail_relays: tuple[str, ...] = setting(
        ("127.0.0.1", "::1"), "Addresses and networks of the relays that may hand in mail."
    )
    mail_authserv_id: str = setting(
        "", "Name under which the relay writes its Authentication-Results."
    )
    mail_proof: Literal["dmarc", "address"] = setting(
        "dmarc",
        "What proves who sent a message: that its domain passed DMARC, by the relay's word, or"
        " the signed address alone.",
    )

    egress_allow: tuple[str, ...] = setting(
        (), "Private hosts and networks that webhooks and connectors may reach."
    )
    cors_origins: tuple[str, ...] = setting(
        ("*",), "Origins of browser scripts that may call the API with a token."
    )
    trusted_proxies: tuple[str, ...] = setting(
        (), "Addresses of proxies whose X-Forwarded-For and -Proto are believed."
    )

    rate_per_minute: int = setting(
        6000,
        "Requests a minute that one token may make, shared out evenly among the web processes; "
        "0 sets no limit.",
        least=0,
    )
    rate_search_per_minute: int = setting(
        600,
        "Searches a minute that one token may make, shared out in the same way; 0 sets no limit.",
        least=0,
    )
    rate_sign_in_per_minute: int = setting(
        100, "Attempts a minute to sign in to one account from one address.", least=1
    )
    rate_mail_per_minute: int = setting(
        20, "Messages a minute that are taken from one person.", least=1
    )
    concurrent_reads: int = setting(50, "Reads that one token may have under way at once.", least=1)
    concurrent_writes: int = setting(
        15, "Writes that one token may have under way at once.", least=1
    )
    concurrent_sign_ins: int = setting(
        2, "Passwords that one process checks at once; each costs memory.", least=1, most=64
    )
    concurrent_streams: int = setting(5000, "Open event streams of one web process.", least=1)

    limit_projects_per_task: int = setting(20, "Projects that one task may be in.", least=1)
    limit_subtask_depth: int = setting(5, "Levels of subtasks below a task.", least=1, most=20)
    limit_fields_per_project: int = setting(20, "Custom fields of one project.", least=1)
    limit_options_per_field: int = setting(500, "Options of one custom field.", least=1)
    limit_dependencies_per_task: int = setting(
        30, "Dependencies and dependents of one task together.", least=1
    )
    limit_tags_per_task: int = setting(100, "Tags on one task.", least=1)
    limit_followers_per_task: int = setting(1000, "Collaborators of one task.", least=1)
    limit_body_bytes: int = setting(
        1 << 20, "Bytes of a request body without files.", least=1 << 10, most=1 << 28
    )
    limit_upload_bytes: int = setting(
        100 << 20, "Bytes of one attachment.", least=1 << 10, most=1 << 40
    )
    limit_import_bytes: int = setting(
        1 << 30, "Bytes of one file to import.", least=1 << 10, most=1 << 30
    )
    limit_mail_bytes: int = setting(
        25 << 20, "Bytes of one message by mail.", least=1 << 10, most=1 << 28
    )
    limit_mail_files: int = setting(20, "Files of one message by mail.", least=0, most=100)
    limit_batch_actions: int = setting(10, "Actions of one batch request.", least=1, most=100)
    trash_days: int = setting(30, "Days until deleted objects are purged.", least=1)
    import_days: int = setting(
        30, "Days until files of imports, and their reports row by row, are removed.", least=1
    )
    idempotency_days: int = setting(
        7, "Days that the answer to an Idempotency-Key is kept.", least=1
    )
    inbox_days: int = setting(
        365,
        "Days until items of the inbox go that were put away, or to which nothing more happened;"
        " bookmarked ones stay.",
        least=1,
    )

    log_format: Literal["auto", "console", "json"] = setting(
        "auto", "Form of log lines; auto is console on a terminal and JSON elsewhere."
    )
    log_level: Literal["debug", "info", "warning", "error"] = setting(
        "info", "Least grave event that is logged."
    )
    metrics_port: int = setting(
        0, "Port for Prometheus on the same host; 0 keeps it closed.", least=0, most=65535
    )

    sources: Mapping[str, Source] = field(
        default_factory=lambda: MappingProxyType(dict[str, Source]()), compare=False, repr=False
    )

    @property
    def site(self) -> str:
        """The address under which people reach this server."""
        return self.base_url.rstrip("/") or f"http://{self.host}:{self.port}"

    def described(self) -> list[tuple[str, str, Source]]:
        """Return (variable, value, source) of every setting, secrets masked."""
        return [
            (variable(one.name), self._shown(one), self.sources.get(one.name, "default"))
            for one in declared()
        ]

    def __repr__(self) -> str:
        """Show no secret in a log or a traceback."""
        shown = ", ".join(f"{one.name}={self._shown(one)}" for one in declared())
        return f"Settings({shown})"

    def _shown(self, one: Field[Any]) -> str:
        value = getattr(self, one.name)
        if one.metadata["secret"] and value:
            return masked(value)
        return _written(value)


def declared() -> list[Field[Any]]:
    """Return the declarations, in order."""
    return [one for one in fields(Settings) if "doc" in one.metadata]


def variable(name: str) -> str:
    """Return the environment variable of a setting."""
    return PREFIX + name.upper()


def masked(value: str) -> str:
    """Return a secret with only its harmless parts: where a URL leads, not with what."""
    parts = urlsplit(value)
    if not parts.scheme or not parts.hostname:
        return MASK
    port = f":{parts.port}" if parts.port else ""
    who = f"{MASK}@" if "@" in parts.netloc else ""
    return f"{parts.scheme}://{who}{parts.hostname}{port}{parts.path}"


def read_settings(
    *,
    flags: Mapping[str, Any] | None = None,
    environ: Mapping[str, str] | None = None,
    file: Path | None = None,
) -> Settings:
    """Return the settings that flags, environment and file make together."""
    environ = os.environ if environ is None else environ
    given = _from_file(file or Path(environ.get(PREFIX + "CONFIG", FILE)))
    named = {one.name: environ[variable(one.name)] for one in declared() if _set(one, environ)}
    flagged = {name: value for name, value in (flags or {}).items() if value is not None}
    sources: dict[str, Source] = {
        **dict.fromkeys(given, "file"),
        **dict.fromkeys(named, "environment"),
        **dict.fromkeys(flagged, "flag"),
    }
    types = get_type_hints(Settings)
    chosen = {**given, **named, **flagged}
    values = {
        one.name: _parsed(one, types[one.name], chosen[one.name])
        for one in declared()
        if one.name in chosen
    }
    return Settings(**values, sources=MappingProxyType(sources))


def as_environment(settings: Settings) -> dict[str, str]:
    """Return the variables from which another process reads the same settings."""
    return {variable(one.name): _written(getattr(settings, one.name)) for one in declared()}


def strangers(environ: Mapping[str, str]) -> list[str]:
    """Return variables that look like settings and are none: most likely slips of the pen."""
    known = {variable(one.name) for one in declared()} | {PREFIX + "CONFIG"}
    return sorted(
        name
        for name in environ
        if name.startswith(PREFIX) and name not in known and not name.startswith(PREFIX + "TEST_")
    )


def _written(value: Any) -> str:
    return ",".join(cast(tuple[str, ...], value)) if isinstance(value, tuple) else str(value)


def _set(one: Field[Any], environ: Mapping[str, str]) -> bool:
    return variable(one.name) in environ


def _from_file(path: Path) -> dict[str, Any]:
    try:
        content = tomllib.loads(path.read_text())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise SettingError(f"{path} cannot be read: {error}") from None
    given = {name.lower().removeprefix(PREFIX.lower()): value for name, value in content.items()}
    unknown = sorted(set(given) - {one.name for one in declared()})
    if unknown:
        raise SettingError(f"{path} has a setting that does not exist: {unknown[0]!r}.")
    return given


def _parsed(one: Field[Any], kind: Any, value: Any) -> Any:
    if kind is bool:
        return _truth(one, value)
    if kind is int:
        return _number(one, value)
    if kind is Path:
        return Path(value).expanduser()
    if get_origin(kind) is tuple:
        return _several(value)
    if get_origin(kind) is Literal and value not in get_args(kind):
        raise _refused(one, value, "one of " + ", ".join(get_args(kind)))
    return str(value)


def _truth(one: Field[Any], value: Any) -> bool:
    word = str(value).strip().lower()
    if word not in TRUE | FALSE:
        raise _refused(one, value, "true or false")
    return word in TRUE


def _number(one: Field[Any], value: Any) -> int:
    try:
        number = int(str(value).replace("_", ""))
    except ValueError:
        raise _refused(one, value, "a whole number") from None
    least, most = one.metadata["least"], one.metadata["most"]
    if least is not None and number < least:
        raise _refused(one, value, f"{least} or more")
    if most is not None and number > most:
        raise _refused(one, value, f"{most} or less")
    return number


def _several(value: Any) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else [str(part) for part in value]
    return tuple(part.strip() for part in parts if part.strip())


def _refused(one: Field[Any], value: Any, wanted: str) -> SettingError:
    shown = MASK if one.metadata["secret"] else repr(value)
    return SettingError(f"{variable(one.name)} is {shown}, but must be {wanted}.")
