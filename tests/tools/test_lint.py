"""The project's own rules: each finds the accident it is for, and leaves its neighbours alone."""

import pytest

from tools.lint import (
    clocks,
    commits,
    file_names,
    migrations_alone,
    own_ground,
    sizes,
    spoken,
    tenancy,
    write_door,
)
from tools.lint.rule import Rule, Source, judge

COMMANDS = "weft/work/tasks/commands.py"


def sentences(rule: Rule, text: str, path: str = COMMANDS) -> list[str]:
    return [finding.rule for finding in judge(Source(path, text), [rule])]


@pytest.mark.parametrize(
    "line",
    [
        "text = 'INSERT INTO tasks VALUES (1)'",
        "text = 'WITH a AS (SELECT 1) UPDATE tasks AS t SET name = $1'",
        "text = 'delete from tasks'",
        "text = f'INSERT INTO {table} VALUES (1)'",
        "text = f'UPDATE {table} SET name = $1'",
        "text = 'COPY tasks (gid, name) FROM STDIN'",
        "text = 'TRUNCATE tasks'",
        "sa.insert(tasks)",
        "from sqlalchemy.dialects.postgresql import insert\ninsert(tasks)",
        "from sqlalchemy import update as change\nchange(tasks)",
        "tasks.delete().where(tasks.c.gid == gid)",
    ],
)
def test_a_write_beside_the_one_door_is_found(line: str):
    assert sentences(write_door.RULE, line) == ["write-door"]


@pytest.mark.parametrize(
    "line",
    [
        "raise Forbidden('You cannot delete from this project.')",
        "'''Insert into the order, without rewriting it.'''",
        "names.update({'a': 1})",
        "names.insert(0, 'a')",
        "text = 'SELECT updated FROM settings'",
        "sa.select(tasks)",
    ],
)
def test_what_only_sounds_like_a_write_is_left_alone(line: str):
    assert sentences(write_door.RULE, line) == []


@pytest.mark.parametrize(
    "path",
    [
        "weft/kernel/unit_of_work.py",
        "weft/exchange/imports/staging.py",
        "bench/seed.py",
        "tests/x.py",
    ],
)
def test_the_kernel_the_bench_and_the_tests_may_write(path: str):
    assert sentences(write_door.RULE, "sa.insert(tasks)", path) == []


def test_a_commit_outside_the_kernel_is_found():
    assert sentences(commits.RULE, "await connection.commit()") == ["commits"]


def test_a_commit_on_whatever_a_call_returns_is_found():
    assert sentences(commits.RULE, "await connect().commit()") == ["commits"]


def test_a_feature_does_not_end_its_unit_of_work():
    assert sentences(commits.RULE, "await unit.commit()") == ["commits"]


def test_the_door_that_opened_a_unit_of_work_ends_it():
    assert sentences(commits.RULE, "await unit.commit()", "weft/doors/rest/answering.py") == []


def test_the_kernel_commits():
    assert sentences(commits.RULE, "await c.commit()", "weft/kernel/database.py") == []


@pytest.mark.parametrize(
    "line",
    ["datetime.now(UTC)", "datetime.datetime.now()", "dt.date.today()", "time.time()"],
)
def test_a_question_to_the_clock_is_found_in_logic(line: str):
    assert sentences(clocks.RULE, line, "weft/work/tasks/logic.py") == ["clocks"]


@pytest.mark.parametrize("path", ["weft/std/clock.py", "weft/main.py", "weft/doors/rest/app.py"])
def test_doors_and_the_clock_itself_may_ask_for_the_time(path: str):
    assert sentences(clocks.RULE, "datetime.now(UTC)", path) == []


def test_durations_may_be_measured_anywhere():
    assert sentences(clocks.RULE, "time.monotonic()") == []


def test_a_shared_table_must_be_on_the_list():
    line = "badges = table('badges', sa.Column('gid'), shared=True)"
    assert sentences(tenancy.RULE, line) == ["tenancy"]


@pytest.mark.parametrize(
    "line",
    ["t = table('users', shared=True)", "t = table('tasks')", "t = table('x', shared=False)"],
)
def test_listed_tables_and_tables_of_a_workspace_pass(line: str):
    assert sentences(tenancy.RULE, line) == []


def test_a_table_made_around_the_kernel_is_found():
    assert sentences(tenancy.RULE, "t = sa.Table('tasks', metadata)") == ["tenancy"]


@pytest.mark.parametrize(
    "path", ["weft/work/utils.py", "weft/work/task_helpers.py", "tools/common/x.py"]
)
def test_a_file_named_after_nothing_is_found(path: str):
    assert sentences(file_names.RULE, "", path) == ["file-names"]


def test_a_word_inside_a_longer_word_is_no_forbidden_name():
    assert sentences(file_names.RULE, "", "weft/work/commonwealth.py") == []


@pytest.mark.parametrize("text", ["'../shared/data'", "'/home/ada/weft'", "# see /root/notes"])
def test_a_path_of_one_machine_is_found(text: str):
    assert sentences(own_ground.RULE, text) == ["own-ground"]


@pytest.mark.parametrize("text", ["'weft/work/tasks'", "'/api/1.0/users/me/home/x'"])
def test_paths_of_the_product_pass(text: str):
    assert sentences(own_ground.RULE, text) == []


@pytest.mark.parametrize("line", ["import weft.work", "from weft.work.tasks import tables"])
def test_a_migration_that_imports_the_application_is_found(line: str):
    path = "migrations/versions/2026-01-01-1000_pre_tasks.py"
    assert sentences(migrations_alone.RULE, line, path) == ["migrations-alone"]


@pytest.mark.parametrize(
    "text",
    [
        "await c.commit()  # lint: allow commits — the connection is a tool's own",
        "# lint: allow commits — the connection is a tool's own\nawait c.commit()",
    ],
)
def test_an_excuse_with_its_reason_excuses_one_line(text: str):
    assert sentences(commits.RULE, text) == []


def test_an_excuse_without_a_reason_is_found():
    assert sentences(commits.RULE, "await c.commit()  # lint: allow commits") == ["excuse"]


def test_an_excuse_that_excuses_nothing_is_found():
    assert sentences(commits.RULE, "x = 1  # lint: allow commits — old") == ["excuse"]


def test_an_excuse_inside_a_text_is_only_a_text():
    assert sentences(commits.RULE, "x = '# lint: allow commits'") == []


def test_an_excuse_for_one_rule_does_not_excuse_another():
    text = "await c.commit()  # lint: allow clocks — wrong word"
    assert sentences(commits.RULE, text) == ["commits", "excuse"]


def function_of(lines: int) -> str:
    return "class A:\n    def long(self):\n" + "        x = 1\n" * (lines - 1)


def test_a_function_of_thirty_lines_is_short_enough():
    assert sizes.too_long(Source("weft/x.py", function_of(30))) == {}


def test_a_function_of_more_lines_is_too_long():
    assert sizes.too_long(Source("weft/x.py", function_of(31))) == {"weft/x.py::A.long": 31}


def test_a_docstring_does_not_make_a_function_long():
    text = function_of(30).replace("self):\n", 'self):\n        """Line.\n\n        More."""\n', 1)
    assert sizes.too_long(Source("weft/x.py", text)) == {}


def test_a_module_of_more_than_four_hundred_lines_is_too_long():
    assert sizes.too_long(Source("weft/x.py", "x = 1\n" * 401)) == {"weft/x.py": 401}


def test_what_grows_past_its_allowance_is_found():
    [finding] = sizes.against({"weft/x.py": 410}, {"weft/x.py": 411})
    assert "410 are allowed" in finding.sentence


def test_an_allowance_that_is_larger_than_needed_is_found():
    [finding] = sizes.against({"weft/x.py": 410}, {"weft/x.py": 405})
    assert "--shrink" in finding.sentence


def test_shrinking_lowers_and_drops_but_never_raises_or_adds():
    allowed = {"a.py": 410, "b.py": 500, "gone.py": 600}
    measured = {"a.py": 405, "b.py": 510, "new.py": 700}
    assert sizes.shrink(allowed, measured) == {"a.py": 405, "b.py": 500}


@pytest.mark.parametrize(
    "line",
    [
        "raise Invalid(f'{name}: Must not be empty')",
        "raise Invalid('{}: Must not be empty'.format(name))",
        "raise Invalid(name + ': Must not be empty')",
        "sentence = f'{name}: no'\nraise Forbidden(sentence)",
        "raise asked.refuse(f'Must be at most {most}')",
        "GONE: Template = f'gone {x}'",
        "raise Invalid('{name}: Must not be empty')",
        "raise Invalid('{name}: Must not be empty', nane=name)",
    ],
)
def test_a_sentence_that_no_catalogue_could_hold_is_found(line: str):
    assert sentences(spoken.RULE, line) == ["spoken"]


@pytest.mark.parametrize(
    "line",
    [
        "raise Invalid('{name}: Must not be empty', name=name)",
        "raise Invalid('{name}: {most}', **words)",
        "raise NotFound.of('task', gid)",
        "raise LookupError(f'{name} is none')",
        "raise Invalid(GONE)",
        "log(f'{name} went')",
    ],
)
def test_a_template_with_its_words_is_left_alone(line: str):
    assert sentences(spoken.RULE, line) == []
