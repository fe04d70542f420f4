"""Whatever comes in, what comes out is well-formed, harmless and stable."""

from collections.abc import Iterator
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from weft.std.richtext import (
    Document,
    Element,
    Flavour,
    Link,
    RichTextError,
    mentioned,
    mentions,
    parse,
    render,
    to_plain,
    to_stored,
)

MEDIA = "application/vnd.asana.external_media"
KEPT_ATTRIBUTES = {"href", "type", "src", "alt", "data"}
MILK = Link("https://weft.example/0/0/123/f", "task", 'Buy "milk" & bread')
PICTURE = Link("https://files.example/1.png?a=1&b=2", "attachment", "A picture")


def stored(html: str, flavour: Flavour = Flavour.BRIEF) -> str:
    """Return what is kept of a text."""
    return to_stored(parse(html, flavour=flavour))


PIECES = [
    *(f"<{tag}>" for tag in sorted(Flavour.BRIEF.tags)),
    *(f"</{tag}>" for tag in sorted(Flavour.BRIEF.tags)),
    *("<body>", "</body>", "<script>", "</script>", "<svg/onload=a>", "<style>", "<!--", "-->"),
    *("<![CDATA[", "]]>", "<?a?>", "&amp;", "&lt;", "&#60;", "&#x3c;script&#62;", "&", "<", ">"),
    *("'", '"', "/>", "\n", "\0", "\ud800", "text", "]]&gt;", "javascript:", "é"),
    '<a href="javascript:alert(1)">',
    '<a href="https://a.example" onclick="alert(1)">',
    '<a href="https://a.example/?&quot;&gt;&lt;script&gt;">',
    '<a data-asana-gid="7" data-asana-dynamic="false">',
    '<a data-asana-gid="7" data-x="&quot; onload=&quot;a"/>',
    '<a data-asana-accessible="false">',
    '<img data-asana-gid="7" alt="&quot; onerror=&quot;a"/>',
    '<img data-asana-gid="7" src="data:a"/>',
    f'<object type="{MEDIA}" data-asana-gid="7" data="javascript:a">',
    f'<object type="{MEDIA}" data-asana-gid="7"/>',
]
soup = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=12).map("".join)

texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)


def _link(children: tuple[Element | str, ...], gid: int, dynamic: str) -> Element:
    named = (("data-asana-gid", str(gid)), ("data-asana-dynamic", dynamic))
    return Element("a", named, children)


def _element(tag: str, children: tuple[Element | str, ...]) -> Element:
    return Element(tag, (), children)


def _list(tag: str, items: list[tuple[Element | str, ...]]) -> Element:
    return Element(tag, (), tuple(Element("li", (), item) for item in items))


def _several(
    inner: st.SearchStrategy[Element | str],
) -> st.SearchStrategy[tuple[Element | str, ...]]:
    return st.lists(inner, max_size=4).map(tuple)


links = st.builds(
    _link,
    st.lists(texts, max_size=2).map(tuple),
    st.integers(1, 99),
    st.sampled_from(["true", "false"]),
)
inline = st.sampled_from(["strong", "em", "u", "s", "code", "h1", "h2", "blockquote", "pre"])
nodes: st.SearchStrategy[Element | str] = st.recursive(
    texts | links | st.just(Element("hr")),
    lambda inner: (
        st.builds(_element, inline, _several(inner))
        | st.builds(_list, st.sampled_from(["ol", "ul"]), st.lists(_several(inner), max_size=3))
    ),
    max_leaves=20,
)
documents = st.builds(Document, _several(nodes))


def _elements(xml: str) -> Iterator[ElementTree.Element]:
    return ElementTree.fromstring(xml).iter()


def _assert_harmless(xml: str) -> None:
    """Assert that a text is well-formed and holds nothing but allowed tags and safe attributes."""
    for element in _elements(xml):
        assert element.tag in Flavour.BRIEF.tags | {"body"}
        assert all(name in KEPT_ATTRIBUTES or name.startswith("data-") for name in element.keys())  # noqa: SIM118
        for name in ("href", "src", "data"):
            address = element.get(name, "/")
            assert address.lower().startswith(("http://", "https://", "mailto:", "/", "#"))


@given(soup)
def test_whatever_comes_in_is_refused_or_comes_out_harmless(pieces: str) -> None:
    kept = _kept_or_nothing(f"<body>{pieces}</body>")
    _assert_harmless(kept)
    _assert_harmless(render(kept, {7: PICTURE}))
    _assert_harmless(render(kept, {7: Link("javascript:a", 'x"y', "<script>\0\ud800]]>")}))


def _kept_or_nothing(html: str) -> str:
    try:
        return stored(html)
    except RichTextError:
        return "<body></body>"


@given(documents)
def test_what_is_kept_is_well_formed_and_reads_back_the_same(doc: Document) -> None:
    kept = to_stored(doc)
    _assert_harmless(kept)
    assert stored(kept) == kept
    assert to_stored(parse(kept, flavour=Flavour.TASK)) == kept


@given(documents)
def test_what_a_reader_sees_may_be_written_back_unchanged(doc: Document) -> None:
    kept = to_stored(doc)
    everything = dict.fromkeys(range(1, 100), MILK)
    assert stored(render(kept, everything)) == kept


@given(documents)
def test_the_fast_look_for_mentions_agrees_with_the_tree(doc: Document) -> None:
    kept = to_stored(doc)
    named = [mention.gid for mention in mentions(parse(kept, flavour=Flavour.BRIEF))]
    assert mentioned(kept) == list(dict.fromkeys(named))


@given(documents)
def test_nothing_of_an_unseen_object_reaches_a_reader(doc: Document) -> None:
    seen = render(to_stored(doc), {})
    assert mentioned(seen) == []


@given(documents)
def test_the_plain_view_keeps_every_text(doc: Document) -> None:
    kept = parse(to_stored(doc), flavour=Flavour.BRIEF)
    read = to_plain(kept)
    assert all(text in read for text in _texts(kept.children))


def _texts(children: tuple[Element | str, ...]) -> Iterator[str]:
    for child in children:
        yield from [child] if isinstance(child, str) else _texts(child.children)
