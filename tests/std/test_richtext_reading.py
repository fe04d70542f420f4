"""Rich text that comes in is kept as written, or refused with the fix."""

import pytest

from weft.std.richtext import Flavour, RichTextError, parse, to_stored

MEDIA = "application/vnd.asana.external_media"


def stored(html: str, flavour: Flavour = Flavour.BRIEF) -> str:
    """Return what is kept of a text."""
    return to_stored(parse(html, flavour=flavour))


@pytest.mark.parametrize(
    ("html", "flavour"),
    [
        ("<body></body>", Flavour.COMMENT),
        ("<body>Great! I like this idea.</body>", Flavour.COMMENT),
        (
            "<body><strong>a</strong><em>b</em><u>c</u><s>d</s><code>e</code></body>",
            Flavour.COMMENT,
        ),
        ("<body><ul><li>a<ol><li>b</li></ol></li></ul></body>", Flavour.COMMENT),
        ("<body><blockquote>a</blockquote><pre>b\n  c</pre></body>", Flavour.COMMENT),
        ('<body><a href="https://weft.example/?a=1&amp;b=2">there</a></body>', Flavour.COMMENT),
        ("<body><h1>a</h1><h2>b</h2><hr/>c</body>", Flavour.TASK),
        ('<body><img data-asana-gid="5"/></body>', Flavour.TASK),
        ("<body><table><tr><td>a</td><td>b</td></tr></table></body>", Flavour.TASK),
        (f'<body><object type="{MEDIA}" data-asana-gid="5"></object></body>', Flavour.BRIEF),
        ("<body>2 &lt; 3 &amp; 4 &gt; 3, \"quoted\" and 'so'</body>", Flavour.COMMENT),
        ("<body>日本語 👩‍🚀\n\nline</body>", Flavour.COMMENT),
    ],
)
def test_what_the_reference_allows_is_kept_as_it_was_written(html: str, flavour: Flavour) -> None:
    assert stored(html, flavour) == html


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("\n <body>a</body> \n", "<body>a</body>"),
        ("<body>a<br/>b<br>c<br></br>d</body>", "<body>a\nb\nc\nd</body>"),
        ("<body>a<hr>b<hr></hr></body>", "<body>a<hr/>b<hr/></body>"),
        (
            '<body><img data-asana-gid="5" style="x"></body>',
            '<body><img data-asana-gid="5"/></body>',
        ),
        (
            '<body><img alt="a > b" data-asana-gid="5"/>'
            "<img alt='\"> b' data-asana-gid='6'></body>",
            '<body><img data-asana-gid="5"/><img data-asana-gid="6"/></body>',
        ),
        ("<body><em/></body>", "<body><em></em></body>"),
        ("<body><ul>\n <li>a</li>\n</ul></body>", "<body><ul><li>a</li></ul></body>"),
        ("<body>&#65;&#x42;&quot;</body>", '<body>AB"</body>'),
        ("<body>a\r\nb&#13;c</body>", "<body>a\nb\nc</body>"),
        ('<body><a href="/0/1/2"/></body>', '<body><a href="/0/1/2">/0/1/2</a></body>'),
        (
            '<body><a data-asana-accessible="false">Private Link</a>!</body>',
            "<body>Private Link!</body>",
        ),
    ],
)
def test_other_spellings_are_kept_in_the_one_canonical_form(html: str, kept: str) -> None:
    assert stored(html) == kept


@pytest.mark.parametrize(
    ("html", "sentence"),
    [
        ("", r"wrap it in <body>"),
        ("plain", r"wrap it in <body>"),
        ("<p>a</p>", r"wrap it in <body>"),
        ("<bodyguard/>", r"The root is <bodyguard>: wrap the text in <body>"),
        ("<body>a", r"not valid XML .* close every tag"),
        ("<body>a</body>b", r"stands after </body> at line 1, column 15: move it inside"),
        ("<body>a</body><body/>", r"stands after </body>"),
        ("<body><b>a</b></body>", r"The tag <b> is not allowed here: use <strong>"),
        ("<body><STRONG>a</STRONG></body>", r"<STRONG> is not allowed here: use <strong>"),
        ("<body><p>a</p></body>", r"The tag <p> is not allowed here: write a line break"),
        ("<body><script>a</script></body>", r"The tag <script> is not allowed here: allowed are a"),
        ("<body><body>a</body></body>", r"<body> is not allowed here: write <body> once"),
        ("<body><em>a</body></em>", r"not valid XML \(mismatched tag at line 1, column 14\)"),
        ("<body>a & b</body>", r"write & as &amp;"),
        ("<body>a&nbsp;b</body>", r"An entity at line 1, column 8 is not known"),
        ("<body>\0</body>", r"not valid XML"),
        ("<body>&#0;</body>", r"not valid XML"),
        ("<body>\ud800</body>", r"half of a surrogate pair"),
        ("<body><!-- a --></body>", r"Declarations, comments and entities are not allowed"),
        ("<body><![CDATA[a]]></body>", r"Declarations, comments and entities are not allowed"),
        ("<?xml version='1.0'?><body/>", r"Declarations, comments and entities are not allowed"),
        ("<body><?php a ?></body>", r"Declarations, comments and entities are not allowed"),
        ("<!DOCTYPE a><body/>", r"Declarations, comments and entities are not allowed"),
        ("<body class='a'>a</body>", r"<body> has no attributes: remove 'class'"),
        ("<body><em style='a'>a</em></body>", r"<em> has no attributes: remove 'style'"),
        ("<body><a href='/a' onclick='b'>a</a></body>", r"<a> has no attribute 'onclick': remove"),
        ("<body><a href='/a' href='/b'>a</a></body>", r"duplicate attribute"),
        ("<body><a>a</a></body>", r"<a> leads nowhere: give it a href"),
        ("<body><a data-asana-gid='x'/></body>", r"data-asana-gid of <a> is not a gid"),
        ("<body><a data-asana-gid='٣'/></body>", r"data-asana-gid of <a> is not a gid"),
        ("<body><a data-asana-gid='0'/></body>", r"data-asana-gid of <a> is not a gid"),
        (f"<body><a data-asana-gid='{2**63}'/></body>", r"data-asana-gid of <a> is not a gid"),
        ("<body><a href='/' data-asana-tag=''/></body>", r"data-asana-tag of <a> is not a gid"),
        ("<body><a data-asana-gid='1' data-asana-dynamic='no'/></body>", r"must be 'true' or"),
        ("<body><a href='/'><a href='/'>a</a></a></body>", r"<a> must not stand inside of <a>"),
        ("<body><a href='/'><em><a href='/'/></em></a></body>", r"not stand inside of <a>"),
        ("<body><img src='https://a.example/b.png'/></body>", r"<img> shows nothing: name an"),
        ("<body><object data-asana-gid='1'/></body>", r"The type of <object> is not known: use"),
        ("<body><li>a</li></body>", r"<li> stands alone: put it into <ol>"),
        ("<body><td>a</td></body>", r"<td> stands alone: put it into <tr>"),
        ("<body><ul>a</ul></body>", r"<ul> holds no text of its own: put it into <li>"),
        ("<body><ul><em>a</em></ul></body>", r"<em> must not stand directly in <ul>: put it into"),
        ("<body><hr>a</hr></body>", r"not valid XML"),
        ("<body><br><em/></br></body>", r"not valid XML"),
        (f"<body><{'x' * 900}/></body>", r"The tag <x{40}…> is not allowed"),
    ],
)
def test_anything_else_is_refused_with_the_fix(html: str, sentence: str) -> None:
    with pytest.raises(RichTextError, match=sentence) as refused:
        parse(html, flavour=Flavour.BRIEF)
    assert len(str(refused.value)) < 300


@pytest.mark.parametrize(
    ("tag", "flavour"),
    [
        *((tag, Flavour.COMMENT) for tag in ("h1", "h2", "hr", "img", "table", "object")),
        ("object", Flavour.TASK),
    ],
)
def test_a_flavour_refuses_the_tags_of_richer_ones(tag: str, flavour: Flavour) -> None:
    with pytest.raises(RichTextError, match=f"The tag <{tag}> is not allowed here"):
        parse(f'<body><{tag} data-asana-gid="1"/></body>', flavour=flavour)


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java&#10;script:alert(1)",
        "&#9;javascript:alert(1)",
        "data:text/html,a",
        "vbscript:a",
        "file:///etc/passwd",
        "ftp://a.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https:",
        "https:///evil",
        "https://a b",
        "https://a&#10;b",
        "mailto:",
        "weft.example/a",
        "../a",
        "",
    ],
)
def test_an_address_that_runs_or_hides_something_is_refused(href: str) -> None:
    with pytest.raises(RichTextError, match="The href of <a> leads nowhere"):
        parse(f'<body><a href="{href}">a</a></body>', flavour=Flavour.COMMENT)


@pytest.mark.parametrize(
    "href",
    ["https://a.example", "HTTP://a.example/ü?q=1#x", "mailto:a@b.example", "/0/1/2", "/", "#top"],
)
def test_an_address_that_leads_somewhere_is_kept(href: str) -> None:
    assert f'href="{href}"' in stored(f'<body><a href="{href}">a</a></body>')


# Bombs


def test_twenty_thousand_nested_tags_are_refused_at_the_first_one_too_deep() -> None:
    html = "<body>" + "<em>" * 20_000 + "</em>" * 20_000 + "</body>"
    with pytest.raises(RichTextError, match="<em> lies too deep: at most 50 tags"):
        parse(html, flavour=Flavour.COMMENT)


def test_fifty_tags_may_lie_within_each_other() -> None:
    html = "<body>" + "<em>" * 50 + "</em>" * 50 + "</body>"
    assert stored(html) == html


def test_an_entity_bomb_is_refused_before_it_is_read() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><body>&c;</body>'
    with pytest.raises(RichTextError, match="entities are not allowed"):
        parse(bomb, flavour=Flavour.COMMENT)


@pytest.mark.parametrize("letter", ["a", "é"])
def test_the_size_is_counted_in_bytes(letter: str) -> None:
    room = 200 - len("<body></body>")
    fits = letter * (room // len(letter.encode()))
    assert parse(f"<body>{fits}</body>", flavour=Flavour.COMMENT, largest=200)
    with pytest.raises(RichTextError, match="too long: at most 200 bytes"):
        parse(f"<body>{fits}aa</body>", flavour=Flavour.COMMENT, largest=200)


@pytest.mark.parametrize("unit", ["<hr ", "<br", "<hr>\n ", "<a href='", "&lt;", "<ul><li>"])
def test_a_large_text_of_one_repeated_piece_is_read_or_refused(unit: str) -> None:
    with pytest.raises(RichTextError):
        parse("<body>" + unit * (250_000 // len(unit)), flavour=Flavour.TASK)
