"""This module is about the compatibility page: it says what the proofs say, and is fresh."""

from tools.compatibility import PAGE, Row, page, read_proofs, read_rows

ROW = Row("GET", "/tasks/{task_gid}", "getTask", "Tasks", "reference")


def test_the_page_is_what_the_table_and_the_proofs_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(read_rows(), read_proofs())


def test_an_operation_without_a_proof_is_not_yet_there() -> None:
    assert "| `getTask` | `GET /tasks/{task_gid}` | not yet |" in page([ROW], {})


def test_a_proof_names_the_client_and_the_checks() -> None:
    text = page([ROW], {"getTask": {"node": ["fields", "shape"], "python": ["shape"]}})
    assert "| python: shape; node: shape, fields |" in text
