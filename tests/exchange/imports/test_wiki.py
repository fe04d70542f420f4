"""Jira's wiki markup becomes the rich text that Weft keeps, whatever stands in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from weft.exchange.imports.formats.wiki import from_wiki
from weft.std.richtext import Flavour, parse


def said(text: str, flavour: Flavour = Flavour.TASK) -> str:
    files = {"a.png": "https://w.example/a.png", "b.zip": "https://w.example/b.zip"}
    prose = from_wiki(text, flavour, files=files, people={"5b10": "Eve"}).prose
    return prose.html.removeprefix("<body>").removesuffix("</body>") or prose.plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("h2. A\nb *c* _d_ -e- +f+ {{g < h}} ??i?? ^j^",
         "<h2>A</h2>b <strong>c</strong> <em>d</em> <s>e</s> <u>f</u> <code>g &lt; h</code>"
         " <em>i</em> j"),
        ("one\ntwo\n\nthree \\*four\\* {color:red}five{color}", "one\ntwo\n\nthree *four* five"),
        ("snake_case_name a-b-c 3*4*5 -1 to -5 [ERROR] {foo} f(x)! no!",
         "snake_case_name a-b-c 3*4*5 -1 to -5 [ERROR] {foo} f(x)! no!"),
        ("* a\n** b\n*# c\n- d",
         "<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li><li>d</li></ul>"),
        ("# a\nmore\n# b", "<ol><li>a\nmore</li><li>b</li></ol>"),
        ("{code:java}\nif (a < b) *c*\n{code}{noformat}[d]{noformat}",
         "<pre>if (a &lt; b) *c*</pre><pre>[d]</pre>"),
        ("bq. a\n{quote}\nb\n{quote}\nc", "<blockquote>a</blockquote><blockquote>b</blockquote>c"),
        ("||A||B||\n|c|[d|https://w.example]|",
         "<table><tr><td><strong>A</strong></td><td><strong>B</strong></td></tr><tr><td>c</td>"
         '<td><a href="https://w.example">d</a></td></tr></table>'),
        ("[a|https://w.example/x_y_z] [https://w.example]",
         '<a href="https://w.example/x_y_z">a</a> '
         '<a href="https://w.example">https://w.example</a>'),
        ("see https://w.example/a_b_c.", 'see <a href="https://w.example/a_b_c">'
         "https://w.example/a_b_c</a>."),
        ("!a.png|thumbnail! [^b.zip] [^c.zip]", '<a href="https://w.example/a.png">a.png</a> '
         '<a href="https://w.example/b.zip">b.zip</a> c.zip'),
        ("[~ada] [~accountid:5b10] [~accountid:7]", "@ada @Eve @7"),
        ("a\n----\nb", "a<hr/>b"),
        ("{panel:title=T}a{panel}b", "<strong>T</strong>\n\na\n\nb"),
        ("{code}never ends", "{code}never ends"),
        ("[x|javascript:a] [y|/z] <b>&amp;", "[x|javascript:a] [y|/z] <b>&amp;"),
        (" \n", ""),
    ],
)  # fmt: skip
def test_it_reads_as_it_is_meant(text: str, expected: str) -> None:
    assert said(text) == expected


def test_comments_have_tables_as_lines() -> None:
    assert (
        said("||A||B||\n|c|d|", Flavour.COMMENT) == "<strong>A</strong>\t<strong>B</strong>\nc\td"
    )


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(["*", "_", "-", "[", "]", "|", "||", "{code}", "{quote}", "{{", "}}",
                              "!", "a", " ", "\n", "h1. ", "* ", "# ", "<b>", "\\", "~", "https://x",
                              "\0", "{panel:title=a}", "bq. ", "&lt;", "é", "----"]), max_size=40)
    .map("".join),
    st.sampled_from([Flavour.TASK, Flavour.COMMENT]),
)  # fmt: skip
def test_whatever_comes_in_what_goes_out_is_rich_text(text: str, flavour: Flavour) -> None:
    prose = from_wiki(text, flavour).prose
    assert not prose.html or parse(prose.html, flavour=flavour)
