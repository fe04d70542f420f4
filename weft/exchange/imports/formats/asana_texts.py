"""Rich text as Asana writes it: the same few tags as ours, and mentions that lead into its data.

People are kept as plain @names; other things that are mentioned as links to where they were.
"""

from typing import Final

from weft.exchange.imports.formats.prose import MOST, TOO_LONG, Text, from_foreign
from weft.exchange.imports.graph import Loss, Prose
from weft.std.richtext import Document, Element, Flavour, Node, RichTextError, parse, write
from weft.std.richtext.reading import is_safe_href
from weft.std.richtext.tree import joined
from weft.std.wording import Template

IMAGE: Final[Template] = "an image within a text; it is among the files"
NAMELESS: Final[Template] = "a mention that says no name"


def text_of(html: str, plain: str, flavour: Flavour, item: str) -> tuple[Prose, list[Loss]]:
    """A text, rich where it is, and what of it is left behind."""
    if not html:
        return Prose(plain), []
    lost: list[Loss] = []
    try:
        nodes = _own(parse(html, flavour=flavour).children, item, lost)
    except RichTextError:
        text = from_foreign(html.replace("\n", "<br>"), flavour)
        return text.prose, _cut(text, item)
    if all(isinstance(node, str) for node in nodes):
        return Prose("".join(map(str, nodes)) or plain), lost
    return Prose(plain, write(Document(nodes))), lost


def _cut(text: Text, item: str) -> list[Loss]:
    return [Loss(TOO_LONG, item, MOST)] if text.is_cut else []


def _own(nodes: tuple[Node, ...], item: str, lost: list[Loss]) -> tuple[Node, ...]:
    """The same nodes without what leads into the data of the source."""
    made: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            made.append(node)
            continue
        children = _own(node.children, item, lost)
        if node.tag in ("img", "object"):
            lost.append(Loss(IMAGE, item))
            made.append(node.get("alt") or "")
        elif node.tag == "a":
            made.extend(_link(node, children, item, lost))
        else:
            made.append(Element(node.tag, (), children))
    return joined(made)


def _link(node: Element, children: tuple[Node, ...], item: str, lost: list[Loss]) -> list[Node]:
    href = node.get("href") or ""
    is_person = node.get("data-asana-type") == "user"
    if is_person and children:
        said = "".join(one for one in children if isinstance(one, str))
        return [*([] if said.startswith("@") else ["@"]), *children]
    if not children and (is_person or not href):
        lost.append(Loss(NAMELESS, item))
        return []
    if not is_safe_href(href) or href.startswith(("/", "#")):
        return [*children]
    return [Element("a", (("href", href),), children or (href,))]
