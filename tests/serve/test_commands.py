"""This module is about the smaller commands and how they decline."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.adapters.test_smtp import inbox as inbox
from tests.inbox import Inbox
from tests.serve.tree import Tree
from weft.adapters.postgres import temporary_cluster

Weft = Callable[..., Tree]


def said(tree: Tree) -> tuple[int, str, str]:
    out, errors = tree.process.communicate(timeout=60)
    return tree.process.returncode, out, errors


def test_a_wrong_setting_is_a_sentence_and_no_traceback(weft: Weft) -> None:
    code, _, complaint = said(weft("serve", environment={"WEFT_WORKERS": "many"}))
    assert code == 1
    assert complaint == "weft: WEFT_WORKERS is 'many', but must be a whole number.\n"


def test_an_address_of_another_machine_is_refused(weft: Weft) -> None:
    code, _, complaint = said(weft("serve", "--host", "192.0.2.1"))
    assert (code, complaint) == (1, "weft: 192.0.2.1 is no address of this machine; see --host.\n")


def test_doctor_shows_settings_with_their_source_and_no_secret(weft: Weft, tmp_path: Path) -> None:
    given = {"WEFT_SMTP_URL": "smtp://ada:hunter2@127.0.0.1:9", "WEFT_DATA": str(tmp_path / "d")}
    code, out, _ = said(weft("doctor", "--port", "9000", environment=given))
    words = [line.split() for line in out.splitlines()]
    assert ["WEFT_PORT", "9000", "flag"] in words
    assert ["WEFT_DATA", str(tmp_path / "d"), "environment"] in words
    assert "hunter2" not in out
    assert "BAD  The mail server 127.0.0.1 does not take our mail: " in out
    assert code == 1


def test_doctor_names_variables_that_are_no_settings(weft: Weft) -> None:
    code, out, _ = said(weft("doctor", environment={"WEFT_PROT": "80"}))
    assert code == 1
    assert "BAD  WEFT_PROT is no setting of Weft." in out


@pytest.mark.database
def test_doctor_is_content_with_a_migrated_database(weft: Weft, tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN")) as dsn:
        given = {"WEFT_DATABASE_URL": dsn, "WEFT_DATA": str(tmp_path)}
        assert said(weft("doctor", environment=given))[0] == 1
        assert said(weft("migrate", environment=given))[0] == 0
        code, out, _ = said(weft("doctor", environment=given))
    assert code == 0, out
    assert "ok   The database is PostgreSQL" in out
    assert "ok   Its clock and ours differ by 0.0 seconds." in out
    assert f"ok   A file was written to {tmp_path}/files, read and removed." in out
    assert list((tmp_path / "files").iterdir()) == []
    assert "ok   No mail server is set (WEFT_SMTP_URL): " in out


def test_doctor_notices_a_store_that_keeps_nothing(weft: Weft, tmp_path: Path) -> None:
    (tmp_path / "files").write_text("a file where the directory should be")
    code, out, _ = said(weft("doctor", environment={"WEFT_DATA": str(tmp_path)}))
    assert code == 1
    assert f"BAD  Files cannot be kept in {tmp_path}/files: " in out


async def test_doctor_greets_the_mail_server(weft: Weft, inbox: Inbox) -> None:
    tree = weft("doctor", environment={"WEFT_SMTP_URL": inbox.url, "WEFT_DATA": "/nowhere/at/all"})
    code, out, _ = await asyncio.to_thread(said, tree)
    assert "ok   The mail server 127.0.0.1 takes our mail, unencrypted." in out
    assert (code, inbox.messages) == (0, [])


@pytest.mark.database
def test_flags_may_stand_before_and_behind_every_word(weft: Weft, tmp_path: Path) -> None:
    who = ("--email", "ada@example.com", "--name", "Ada", "--password", "seven green looms")
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN")) as dsn:
        assert said(weft("migrate", "--database-url", dsn))[0] == 0
        behind = ("--database-url", dsn, "--data", tmp_path)
        code, out, complaint = said(weft("user", "create", *who, *behind))
        assert (code, "ada@example.com" in out) == (0, True), complaint
        asked = ("create", "--email", "ada@example.com")
        for words in (("token", *behind, *asked), (*behind, "token", *asked)):
            code, _, complaint = said(weft(*words))
            assert code == 0, complaint
