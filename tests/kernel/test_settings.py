"""This module is about where settings come from and how wrong ones are refused."""

from pathlib import Path

import pytest

from weft.kernel.settings import SettingError, Settings, declared, read_settings, strangers


def read(tmp_path: Path, toml: str = "", environ: dict[str, str] | None = None, **flags: object):
    file = tmp_path / "weft.toml"
    file.write_text(toml)
    return read_settings(flags=flags, environ=environ or {}, file=file)


def test_a_flag_wins_over_the_environment_that_over_the_file_and_that_over_the_default(
    tmp_path: Path,
) -> None:
    toml = 'host = "file"\nport = 1\nworkers = 2\n'
    found = read(tmp_path, toml, {"WEFT_HOST": "environment", "WEFT_PORT": "3"}, host="flag")
    assert (found.host, found.port, found.workers, found.demo) == ("flag", 3, 2, False)


def test_every_value_remembers_its_source(tmp_path: Path) -> None:
    found = read(tmp_path, "workers = 2", {"WEFT_PORT": "3"}, host="h")
    sources = {name: source for name, _, source in found.described()}
    assert sources["WEFT_HOST"] == "flag"
    assert sources["WEFT_PORT"] == "environment"
    assert sources["WEFT_WORKERS"] == "file"
    assert sources["WEFT_DEMO"] == "default"


def test_a_flag_that_was_not_given_changes_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "port = 1", port=None).port == 1


def test_the_file_may_use_the_names_of_the_variables(tmp_path: Path) -> None:
    assert read(tmp_path, "WEFT_PORT = 9000").port == 9000


def test_a_missing_file_is_no_mistake(tmp_path: Path) -> None:
    assert read_settings(environ={}, file=tmp_path / "none.toml") == Settings()


def test_lists_are_separated_by_commas_or_written_as_lists(tmp_path: Path) -> None:
    assert read(tmp_path, environ={"WEFT_EGRESS_ALLOW": "a, b,"}).egress_allow == ("a", "b")
    assert read(tmp_path, 'egress_allow = ["a", "b"]').egress_allow == ("a", "b")


@pytest.mark.parametrize(
    ("environ", "sentence"),
    [
        ({"WEFT_PORT": "http"}, "WEFT_PORT is 'http', but must be a whole number."),
        ({"WEFT_PORT": "70000"}, "WEFT_PORT is '70000', but must be 65535 or less."),
        ({"WEFT_WORKERS": "0"}, "WEFT_WORKERS is '0', but must be 1 or more."),
        ({"WEFT_DEMO": "maybe"}, "WEFT_DEMO is 'maybe', but must be true or false."),
        (
            {"WEFT_SIGNUP": "all"},
            "WEFT_SIGNUP is 'all', but must be one of invite, domain, open.",
        ),
    ],
)
def test_a_wrong_value_is_refused_by_name(
    tmp_path: Path, environ: dict[str, str], sentence: str
) -> None:
    with pytest.raises(SettingError) as refusal:
        read(tmp_path, environ=environ)
    assert str(refusal.value) == sentence


def test_an_unknown_name_in_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="does not exist: 'prot'"):
        read(tmp_path, "prot = 80")


def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be read"):
        read(tmp_path, "port =")


def test_slips_in_variables_are_found() -> None:
    assert strangers({"WEFT_PROT": "80", "WEFT_PORT": "80", "HOME": "/"}) == ["WEFT_PROT"]


def test_secrets_are_masked_wherever_settings_are_shown(tmp_path: Path) -> None:
    url = "postgresql://ada:hunter2@db.example.com:5433/weft?password=hunter3"
    found = read(tmp_path, environ={"WEFT_DATABASE_URL": url})
    shown = repr(found) + repr(found.described())
    assert "db.example.com:5433/weft" in shown
    assert "hunter" not in shown
    assert found.database_url == url


def test_every_setting_has_one_line_of_explanation() -> None:
    assert [one.name for one in declared() if not one.metadata["doc"].endswith(".")] == []
