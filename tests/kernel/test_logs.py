"""This module is about what log lines hold and what they never hold."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import structlog

from weft.kernel.logs import configure_logs, log, request_id

SECRET = "correct-horse-battery"


@contextmanager
def lines(form: str = "json") -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    out = io.StringIO()
    configure_logs(form, "info", out)
    try:
        yield out
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        structlog.reset_defaults()


def test_a_line_is_one_json_object_with_its_request_id() -> None:
    bound = request_id.set("r-1")
    with lines() as out:
        log("weft.tests").info("task completed", gid="12")
    request_id.reset(bound)
    line = json.loads(out.getvalue())
    assert line["event"] == "task completed"
    assert (line["request_id"], line["gid"], line["level"]) == ("r-1", "12", "info")


def test_other_libraries_speak_the_same_form() -> None:
    with lines() as out:
        logging.getLogger("somebody.else").warning("took %s ms", 5)
    assert json.loads(out.getvalue())["event"] == "took 5 ms"


def test_less_grave_events_are_left_out() -> None:
    with lines() as out:
        log("weft.tests").debug("chatter")
    assert out.getvalue() == ""


@pytest.mark.parametrize("form", ["json", "console"])
@pytest.mark.parametrize(
    "event",
    [
        {"authorization": SECRET},
        {"headers": {"Authorization": SECRET, "Set-Cookie": SECRET}},
        {"body": {"data": [{"password": SECRET}]}},
        {"api_key": SECRET},
        {"refresh_token": SECRET},
        {"client_secret": SECRET},
        {"note": f"sent weft_{SECRET} along"},
        {"note": f"Bearer {SECRET}"},
        {"url": f"postgresql://ada:{SECRET}@db/weft"},
        {"raw": f"weft_{SECRET}".encode()},
    ],
)
def test_secrets_are_hidden(form: str, event: dict[str, object]) -> None:
    with lines(form) as out:
        log("weft.tests").info("something happened", **event)
    assert "something happened" in out.getvalue()
    assert SECRET not in out.getvalue()


def test_secrets_in_tracebacks_and_in_other_libraries_are_hidden() -> None:
    with lines() as out:
        logging.getLogger("somebody.else").error("no access with weft_%s", SECRET)
        try:
            raise ValueError(f"bad token weft_{SECRET}")
        except ValueError:
            log("weft.tests").exception("failed")
    assert "ValueError" in out.getvalue()
    assert SECRET not in out.getvalue()


def test_an_endless_structure_ends() -> None:
    deep: dict[str, object] = {}
    deep["itself"] = deep
    with lines() as out:
        log("weft.tests").info("loop", deep=deep)
    assert json.loads(out.getvalue())["event"] == "loop"
