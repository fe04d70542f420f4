"""Scaffolding a feature."""

from pathlib import Path

import pytest

from tools.new import ROOMS, Refusal, scaffold


def test_a_new_feature_gets_every_room_and_a_test(tmp_path: Path):
    written = {str(path.relative_to(tmp_path)) for path in scaffold(tmp_path, "work/milestones")}
    rooms = {f"weft/work/milestones/{room}.py" for room in ROOMS}
    assert written == rooms | {"tests/work/milestones/test_commands.py"}


def test_the_test_of_a_new_feature_fails_until_it_is_written(tmp_path: Path):
    test = scaffold(tmp_path, "work/time_entries")[-1]
    names: dict[str, object] = {}
    exec(compile(test.read_text(), str(test), "exec"), names)
    promise = names["test_time_entries_can_be_created_and_read_back"]
    assert callable(promise)
    with pytest.raises(AssertionError, match="first command promises"):
        promise()


@pytest.mark.parametrize("name", ["", "work", "kernel/things", "work/../x", "work/Things", "no/x"])
def test_a_name_that_is_no_feature_is_refused_with_the_floors(tmp_path: Path, name: str):
    with pytest.raises(Refusal, match="the floors are identity, work"):
        scaffold(tmp_path, name)


def test_an_existing_feature_is_never_overwritten(tmp_path: Path):
    scaffold(tmp_path, "work/milestones")
    with pytest.raises(Refusal, match="exists already"):
        scaffold(tmp_path, "work/milestones")
