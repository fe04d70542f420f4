"""HTML from elsewhere becomes what rich text can say, whatever it is."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft.std.richtext import Flavour, Verdict, from_html, parse, write

TAGS = st.sampled_from(
    ("a", "b", "p", "div", "br", "ul", "ol", "li", "table", "tr", "td", "h3", "pre", "hr", "script")
)
PIECES = st.one_of(
    TAGS.map(lambda tag: f"<{tag} href='https://weft.example/x' src='cid:1'>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.sampled_from(
        ["<!--", "-->", "<![if !mso]>", "<a href='javascript:x'>", "&lt;", "\x00", "<"]
    ),
    st.text(max_size=8),
)


def said(html: str, flavour: Flavour = Flavour.COMMENT) -> str:
    """The rich text of a page."""
    return write(from_html(html, flavour=flavour).document)


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(list(Flavour)))
def test_whatever_comes_in_what_goes_out_is_rich_text(html: str, flavour: Flavour) -> None:
    assert parse(said(html, flavour), flavour=flavour) is not None


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div>Hi <b>you</b></div><div><br></div><div>yes</div>", "Hi <strong>you</strong>\n\nyes"),
        ("<p>One<p>two<br>three", "One\n\ntwo\nthree"),
        ("<ul><li>a<li>b<ol><li>c</ol></ul>d", "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>d"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\tb\nc"),
        ("<a href='javascript:x'>run</a><script>x</script><a href='https://w.example'>go</a>",
         'run<a href="https://w.example">go</a>'),
        ("<div style='display:none'>not <b>this</b></div>this", "this"),
        ("a<!--[if !mso]><!-->b<!--<![endif]--> 1 < 2", "ab 1 &lt; 2"),
    ],
)  # fmt: skip
def test_it_reads_as_the_page_does(html: str, expected: str) -> None:
    assert said(html) == f"<body>{expected}</body>"


def test_a_reader_passes_by_what_it_is_told_to() -> None:
    html = "a<div class=quote>b<div>c</div></div>d<div class=rest>e</div>f"

    def judge(_: str, attributes: Mapping[str, str]) -> Verdict:
        verdicts: dict[str, Verdict] = {"quote": "skip", "rest": "end"}
        return verdicts.get(attributes.get("class", ""), "keep")

    found = from_html(html, flavour=Flavour.COMMENT, judge=judge)
    assert write(found.document) == "<body>a\nd</body>"


def test_space_between_cells_items_and_blocks_is_nothing() -> None:
    html = "<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>\n<h1>H</h1>\n<p>p</p>\n"
    tables = "<table><tr><td>a</td><td>b</td></tr></table><h1>H</h1>p"
    assert said(html, Flavour.TASK) == f"<body>{tables}</body>"


def test_what_is_too_long_is_told_of() -> None:
    assert not from_html("x" * 60_000, flavour=Flavour.TASK).is_cut
    assert from_html("x" * 60_001, flavour=Flavour.TASK).is_cut
    assert from_html("<b></b>" * 40_000, flavour=Flavour.TASK).is_cut


def test_images_are_told_of() -> None:
    assert from_html("<img src='cid:a@b'>x", flavour=Flavour.TASK).images == {"cid:a@b"}
