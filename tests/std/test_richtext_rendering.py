"""Each reader sees what they may of the objects that a text names."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from weft.std import richtext
from weft.std.richtext import (
    Flavour,
    Link,
    Mention,
    from_plain,
    mentioned,
    mentions,
    parse,
    render,
    to_plain,
    to_stored,
    unlink,
)

ADA = Link("https://weft.example/0/7/list", "user", "Ada <3")
MILK = Link("https://weft.example/0/0/123/f", "task", 'Buy "milk" & bread')
PICTURE = Link("https://files.example/1.png?a=1&b=2", "attachment", "A picture")
MEDIA = "application/vnd.asana.external_media"


def stored(html: str, flavour: Flavour = Flavour.BRIEF) -> str:
    """Return what is kept of a text."""
    return to_stored(parse(html, flavour=flavour))


def plain(html: str) -> str:
    """Return a text as it reads without tags."""
    return to_plain(parse(html, flavour=Flavour.BRIEF))


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ('<a data-asana-gid="12"/>', '<a data-asana-gid="12"></a>'),
        ('<a data-asana-gid="012">x</a>', '<a data-asana-gid="12"></a>'),
        (
            '<a href="https://a.example" data-asana-accessible="true" data-asana-dynamic="true"'
            ' data-asana-type="task" data-asana-gid="12" data-asana-project="34">Name</a>',
            '<a data-asana-gid="12" data-asana-project="34"></a>',
        ),
        (
            '<a data-asana-dynamic="false" data-asana-tag="9" data-asana-gid="12">'
            "my <em>own</em></a>",
            '<a data-asana-gid="12" data-asana-tag="9" data-asana-dynamic="false">'
            "my <em>own</em></a>",
        ),
        ('<a data-asana-dynamic="false" data-asana-gid="12"/>', '<a data-asana-gid="12"></a>'),
        (
            '<img alt="a" src="https://a.example/b" data-src-width="10" data-src-height="x"'
            ' data-asana-gid="12"/>',
            '<img data-asana-gid="12" data-src-width="10"/>',
        ),
        (
            f'<object data="https://a.example" data-asana-gid="12" type="{MEDIA}">'
            '<a href="https://a.example">a</a></object>',
            f'<object type="{MEDIA}" data-asana-gid="12"></object>',
        ),
    ],
)
def test_only_what_the_server_cannot_derive_is_kept_of_a_mention(html: str, kept: str) -> None:
    assert stored(f"<body>{html}</body>") == f"<body>{kept}</body>"


def test_mentions_are_found_in_order_with_the_attribute_that_names_them() -> None:
    doc = parse(
        '<body><ul><li><a data-asana-gid="3" data-asana-project="2"/></li></ul>'
        '<a href="https://a.example" data-asana-gid="1"/><a data-asana-gid="3"/>'
        '<a href="/"/><img data-asana-gid="9"/></body>',
        flavour=Flavour.TASK,
    )
    assert mentions(doc) == [
        Mention(3, "gid", "a", has_href=False),
        Mention(2, "project", "a", has_href=False),
        Mention(1, "gid", "a", has_href=True),
        Mention(9, "gid", "img", has_href=False),
    ]
    assert mentioned(to_stored(doc)) == [3, 2, 1, 9]


def test_a_text_about_mentions_is_not_a_mention() -> None:
    kept = stored(
        '<body>&lt;a data-asana-gid="1"/&gt;'
        ' <a href="/?a=&quot;data-asana-gid=&quot;3&quot;"> data-asana-gid="2"</a></body>'
    )
    assert mentioned(kept) == []


def test_a_link_whose_object_is_unknown_falls_back_to_its_href() -> None:
    doc = parse(
        '<body><em><a data-asana-gid="1" href="/1">one</a></em>'
        '<a data-asana-gid="2" href="/2">two</a><a data-asana-gid="3"/></body>',
        flavour=Flavour.COMMENT,
    )
    assert to_stored(unlink(doc, {1, 3})) == (
        '<body><em><a href="/1">one</a></em><a data-asana-gid="2"></a>'
        '<a data-asana-gid="3"></a></body>'
    )


# What a reader sees


def test_an_accessible_mention_has_its_address_and_canonical_name() -> None:
    kept = stored('<body>Ask <a data-asana-gid="7"/> about <a data-asana-gid="123"/></body>')
    assert render(kept, {7: ADA, 123: MILK}) == (
        '<body>Ask <a href="https://weft.example/0/7/list" data-asana-accessible="true"'
        ' data-asana-dynamic="true" data-asana-type="user" data-asana-gid="7">@Ada &lt;3</a>'
        ' about <a href="https://weft.example/0/0/123/f" data-asana-accessible="true"'
        ' data-asana-dynamic="true" data-asana-type="task" data-asana-gid="123">'
        'Buy "milk" &amp; bread</a></body>'
    )


def test_own_text_stays_when_the_mention_is_not_dynamic() -> None:
    kept = stored(
        '<body><a data-asana-gid="7" data-asana-dynamic="false">the <em>boss</em></a></body>'
    )
    assert render(kept, {7: ADA}) == (
        '<body><a href="https://weft.example/0/7/list" data-asana-accessible="true"'
        ' data-asana-dynamic="false" data-asana-type="user" data-asana-gid="7">'
        "the <em>boss</em></a></body>"
    )


@pytest.mark.parametrize("links", [{}, {7: None}])
def test_an_inaccessible_mention_says_nothing_but_that_it_is_private(
    links: dict[int, Link | None],
) -> None:
    kept = stored(
        '<body><a data-asana-gid="7" data-asana-project="8" data-asana-dynamic="false">Secret</a>'
        f'<img data-asana-gid="7"/><object type="{MEDIA}" data-asana-gid="7"/></body>'
    )
    private = '<a data-asana-accessible="false">Private Link</a>'
    assert render(kept, links) == f"<body>{private}Private Link{private}</body>"


def test_a_project_hint_is_shown_only_to_those_who_see_the_project() -> None:
    kept = stored('<body><a data-asana-gid="123" data-asana-project="8"/></body>')
    project = Link("/0/8", "project", "Shopping")
    assert 'data-asana-project="8"' in render(kept, {123: MILK, 8: project})
    assert "8" not in render(kept, {123: MILK, 8: None}).replace("https://weft.example/0", "")


def test_an_accessible_image_has_its_signed_address() -> None:
    kept = stored('<body><img data-asana-gid="5" data-src-width="10"/></body>')
    assert render(kept, {5: PICTURE}) == (
        '<body><img data-asana-gid="5" data-asana-type="attachment"'
        ' src="https://files.example/1.png?a=1&amp;b=2" data-src-width="10"'
        ' alt="A picture"/></body>'
    )


def test_an_accessible_object_has_its_address_and_a_link_for_clients_that_show_none() -> None:
    kept = stored(f'<body><object type="{MEDIA}" data-asana-gid="5"/></body>')
    assert render(kept, {5: PICTURE}) == (
        f'<body><object type="{MEDIA}" data-asana-gid="5" data-asana-type="attachment"'
        ' data="https://files.example/1.png?a=1&amp;b=2">'
        '<a href="https://files.example/1.png?a=1&amp;b=2">A picture</a></object></body>'
    )


def test_an_address_that_runs_something_is_never_rendered() -> None:
    evil = Link("javascript:alert(1)", "attachment", "A picture")
    kept = stored(
        f'<body><a data-asana-gid="5"/><img data-asana-gid="5"/>'
        f'<object type="{MEDIA}" data-asana-gid="5"/></body>'
    )
    assert "javascript" not in render(kept, {5: evil})


def test_a_text_without_mentions_is_rendered_as_it_is_kept() -> None:
    kept = stored('<body><h1>a</h1><a href="https://a.example">b</a></body>')
    assert render(kept, {}) == kept


def test_a_kept_text_larger_than_what_may_come_in_is_still_rendered() -> None:
    text = ">" * (richtext.LARGEST - 60)
    kept = stored(f'<body>{text}<a data-asana-gid="7"/></body>')
    assert len(kept) > richtext.LARGEST
    assert "@Ada" in render(kept, {7: ADA})


# The plain view


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<body></body>", ""),
        ("<body>a <strong>b</strong>\nc</body>", "a b\nc"),
        ("<body><h1>Title</h1>text</body>", "Title\ntext"),
        ("<body>a<hr/>b</body>", "a\n———\nb"),
        (
            "<body>Buy:<ul><li>milk</li><li>bread</li></ul>Thanks</body>",
            "Buy:\n• milk\n• bread\nThanks",
        ),
        ("<body><ul><li>a</li></ul>\nb</body>", "• a\nb"),
        (
            "<body><ul><li>☑ a<ul><li>b</li></ul></li><li>☐ c</li></ul></body>",
            "☑ a\n  • b\n☐ c",
        ),
        (
            "<body><ol><li>a<ul><li>b</li></ul></li><li>c</li></ol></body>",
            "1. a\n  • b\n2. c",
        ),
        ("<body>a<blockquote>b</blockquote><pre>c\n d</pre>e</body>", "a\nb\nc\n d\ne"),
        ("<body><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></body>", "a\tb\nc"),
        ('<body>see <a href="https://a.example">this</a></body>', "see this"),
        ('<body>see <a href="https://a.example"/></body>', "see https://a.example"),
        ('<body>a <a data-asana-gid="1">Name</a></body>', "a Name"),
        ('<body>a<img data-asana-gid="1" alt="b"/>c</body>', "a\nb\nc"),
        ("<body>2 &lt; 3</body>", "2 < 3"),
    ],
)
def test_the_plain_view_is_readable(html: str, text: str) -> None:
    assert plain(html) == text


def test_mentions_read_by_name_in_the_plain_view_of_a_reader() -> None:
    doc = parse(
        stored(
            '<body><a data-asana-gid="7"/>, <a data-asana-gid="8"/>,'
            ' <a data-asana-gid="9"/>.</body>'
        ),
        flavour=Flavour.COMMENT,
    )
    assert to_plain(doc, {7: ADA, 8: None}) == "@Ada <3, Private Link, ."


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t")))
def test_a_plain_text_reads_back_as_it_was(text: str) -> None:
    assume("\ufffe" not in text and "\uffff" not in text)
    kept = to_stored(from_plain(text))
    assert plain(kept) == text


def test_a_plain_text_loses_only_what_xml_cannot_hold() -> None:
    assert to_stored(from_plain("a\0\x0b\ud800\uffff<b>\r\nc")) == "<body>a&lt;b&gt;\nc</body>"
