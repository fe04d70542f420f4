"""This module is about the smaller commands and how they decline."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

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
    assert "BAD  The mail server 127.0.0.1 does not answer" in out
    assert code == 1


def test_doctor_names_variables_that_are_no_settings(weft: Weft) -> None:
    code, out, _ = said(weft("doctor", environment={"WEFT_PROT": "80"}))
    assert code == 1
    assert "BAD  WEFT_PROT is no setting of Weft." in out


@pytest.mark.database
def test_doctor_is_content_with_a_migrated_database(weft: Weft) -> None:
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN")) as dsn:
        given = {"WEFT_DATABASE_URL": dsn, "WEFT_FILES_URL": "s3://bucket"}
        assert said(weft("doctor", environment=given))[0] == 1
        assert said(weft("migrate", environment=given))[0] == 0
        code, out, _ = said(weft("doctor", environment=given))
    assert code == 0, out
    assert "ok   The database is PostgreSQL" in out
