"""XML is read one element at a time, and what is wrong with it is a sentence."""

import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from weft.exchange.imports.formats import markup
from weft.exchange.imports.formats.markup import Found, elements, root_of
from weft.exchange.imports.sources import Unreadable

BOMB = """<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a><x>&c;</x></a>"""
OUTSIDE = """<!DOCTYPE a SYSTEM "file:///etc/passwd"><a><x/></a>"""


def read(document: str | bytes, *paths: str) -> list[Found]:
    raw = document.encode() if isinstance(document, str) else document
    return list(elements(io.BytesIO(raw), paths))


def test_wanted_elements_come_whole_and_where_they_were_wanted() -> None:
    found = read(
        '<?xml version="1.0"?>\n<Project xmlns="urn:p" xmlns:q="urn:q">\n<Tasks>\n'
        '<q:Task id="1"><Name>A &amp; <b>B</b></Name><Task/></q:Task>\n</Tasks>\n'
        "<Task>not here</Task><Title>T</Title></Project>",
        "Tasks/Task",
        "Title",
    )
    (task, title) = found
    assert (task.path, task.line, task.element.tag, task.element.attrib) == (
        "Tasks/Task", 4, "Task", {"id": "1"},
    )  # fmt: skip
    assert "".join(task.element.itertext()) == "A & B"
    assert (title.path, title.element.text) == ("Title", "T")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1251", "shift_jis"])
def test_text_is_read_in_the_encoding_that_is_named(encoding: str) -> None:
    text = "Ночь" if "125" in encoding else "夜"
    head = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>'
    (found,) = read(f"{head}<a><x>{text}</x></a>".encode(encoding), "x")
    assert found.element.text == text


@pytest.mark.parametrize("encoding", ["idna", "utf-7", "unicode_escape", "iso-8859-12", "zip", "x"])
def test_encodings_that_no_export_uses_are_not_used(encoding: str) -> None:
    (found,) = read(f'<?xml version="1.0" encoding="{encoding}"?><a><x>é+AGE-</x></a>', "x")
    assert found.element.text == "é+AGE-"


def test_what_xml_may_not_hold_is_left_out_also_across_pieces() -> None:
    for pad in range(1018, 1028):  # around the end of the first piece
        text = " " * (pad - 6) + "\x00&#x1b;\x0bA&#0;&#27;&#xD83D;\ufffe&#10;&#x41;"
        (found,) = read(f"<a><x>{text}</x></a>", "x")
        assert (found.element.text or "").strip(" ") == "A\nA"


@pytest.mark.parametrize("document", [BOMB, OUTSIDE])
def test_a_document_type_is_refused_before_anything_of_it_is_known(document: str) -> None:
    with pytest.raises(Unreadable, match="declares a document type"):
        read(document, "x")
    assert root_of(document.encode()) == ("a", "")


def test_depth_and_size_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    (found,) = read("<a><x>" + "é" * (10 << 20) + "</x></a>", "x")
    assert len(found.element.text or "") == 10 << 20
    monkeypatch.setattr(markup, "LARGEST_ELEMENT", 1 << 20)
    monkeypatch.setattr(markup, "LONGEST_CELL", 1 << 20)
    with pytest.raises(Unreadable, match="deeper in each other than 100"):
        read("<a>" * 200_000, "a/a")
    with pytest.raises(Unreadable, match="Line 1: an entry is larger than 1 MB"):
        read("<a><x>" + "<y/>" * 12_000, "x")
    with pytest.raises(Unreadable, match="Line 2 is longer than it may be"):
        read('<a>\n<x y="' + "z" * (2 << 20), "x")
    for within in ("<a>", "<a><x>"):
        with pytest.raises(Unreadable, match="more than 5000 names"):
            read(within + "".join(f"<y{n}/>" for n in range(6_000)), "x")


@pytest.mark.parametrize(
    "document", ["<a><x/>", "<a><x></a>", "<a>&nbsp;</a>", "no xml", "<a/><b/>", '<a b="1" b="2"/>']
)
def test_what_is_no_whole_document_is_refused_with_its_line(document: str) -> None:
    with pytest.raises(Unreadable, match="Line 1 is no XML, or the file ends too soon"):
        read(document, "x")


def test_the_root_is_known_by_the_first_bytes() -> None:
    head = b'<?xml version="1.0"?><!-- made by -->\r\n<Project xmlns="urn:p"><Name>'
    assert root_of(head) == ("Project", "urn:p")
    assert root_of(b'<p:Project xmlns:p="urn:p"/>') == ("Project", "urn:p")
    assert root_of(b"PK\x03\x04") == ("", "")


PIECES = st.sampled_from(
    ["<a>", "</a>", "<x>", "</x>", "<x/>", "&#0;", "&amp;", "&", "\0", "]]>", "<!--", "-->", "<?p "]
)


@settings(max_examples=60)
@given(st.one_of(st.binary(), st.lists(PIECES).map(lambda all: ("<a>" + "".join(all)).encode())))
def test_whatever_the_bytes_are_nothing_else_is_raised(raw: bytes) -> None:
    root_of(raw)
    with suppress(Unreadable):
        read(raw, "x", "a/x")
