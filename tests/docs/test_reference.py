"""The generated pages say what the code says."""

from tools.reference import PLACE, pages
from weft.doors.catalog import OPERATIONS, RESOURCES
from weft.doors.cli.acts import ACTS
from weft.kernel.settings import declared, variable


def test_every_generated_page_is_fresh():
    stale = [path.name for path, text in pages().items() if path.read_text("utf-8") != text]
    assert stale == [], "make golden renews them"


def page(name: str) -> str:
    return (PLACE / name).read_text("utf-8")


def test_nothing_that_is_served_is_left_out():
    settings, commands = page("settings.md"), page("command-line.md")
    resources, operations = page("resources.md"), page("operations.md")
    assert [one.name for one in declared() if f"`{variable(one.name)}`" not in settings] == []
    assert [name for name in ACTS if f"## weft {name}\n" not in commands] == []
    assert [name for name in RESOURCES if f"## {name}\n" not in resources] == []
    assert [one.id for one in OPERATIONS if f"`{one.id}`" not in operations] == []


def test_no_secret_has_a_default():
    secrets = [one for one in declared() if one.metadata["secret"]]
    assert secrets != []
    assert [one.name for one in secrets if one.default] == []
