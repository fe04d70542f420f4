"""Markdown becomes the rich text that Weft keeps, whatever stands in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from weft.exchange.imports.formats.markdown import from_markdown
from weft.std.richtext import Flavour, parse


def said(text: str, flavour: Flavour = Flavour.TASK, *, with_html: bool = False) -> str:
    prose = from_markdown(text, flavour, with_html=with_html).prose
    return prose.html.removeprefix("<body>").removesuffix("</body>") or prose.plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A\n\nb **c** _d_ ~~e~~ `f`", "<h1>A</h1>b <strong>c</strong> <em>d</em> <s>e</s>"
         " <code>f</code>"),
        ("one\ntwo\n\nthree & <b>four</b>", "one\ntwo\n\nthree & <b>four</b>"),
        ("- [ ] a\n- [x] b\n  - c\n- [link](https://w.example)",
         '<ul><li>☐ a</li><li>☑ b<ul><li>c</li></ul></li><li><a href="https://w.example">link</a>'
         "</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("> a\n\n```py\nb < c\n```", "<blockquote>a</blockquote><pre>b &lt; c</pre>"),
        ("|a|b|\n|-|-|\n|1|2|",
         "<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>"),
        ("![A \"b\"](https://w.example/a.png)", '<a href="https://w.example/a.png">A "b"</a>'),
        ("![](https://w.example/a.png)",
         '<a href="https://w.example/a.png">https://w.example/a.png</a>'),
        ("[a](javascript:x) [b](/c) [d](#e) @ada", "[a](javascript:x) b d @ada"),
        ("  \n ", ""),
    ],
)  # fmt: skip
def test_it_reads_as_it_is_meant(text: str, expected: str) -> None:
    assert said(text) == expected


def test_comments_have_tables_as_lines_and_headings_as_text() -> None:
    assert said("# A\n\n|a|b|\n|-|-|\n|1|2|", Flavour.COMMENT) == "A\na \tb\n1 \t2"


def test_html_in_it_is_read_where_it_means_something() -> None:
    text = (
        "<details><summary>More</summary>\n\n<img src='https://w.example/a.png' alt=A>\n</details>"
    )
    assert said(text).startswith("<details>")
    assert said(text, with_html=True) == 'More\n<a href="https://w.example/a.png">A</a>'
    assert said("<script>x</script><!-- y -->z", with_html=True) == "z"


def test_what_is_too_long_is_told_of() -> None:
    assert from_markdown("*x* " + "y" * 60_000, Flavour.TASK).is_cut
    assert not from_markdown("x" * 100_001, Flavour.TASK).is_cut


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["[", "](", ")", "![", "*", "_", "`", "<b>", "</", "<img src=x>", "\n",
                              "- ", "> ", "|", "|-|", "&lt;", "\0", "é", "~~", "  ", "# "]))
    .map("".join),
    st.sampled_from([Flavour.TASK, Flavour.COMMENT]),
    st.booleans(),
)  # fmt: skip
def test_whatever_comes_in_what_goes_out_is_rich_text(
    text: str, flavour: Flavour, with_html: bool
) -> None:
    prose = from_markdown(text, flavour, with_html=with_html).prose
    assert not prose.html or parse(prose.html, flavour=flavour)
