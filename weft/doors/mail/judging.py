"""Whether a message is somebody's own, and meant for us: loops and answering machines are passed
over in silence, and whoever is not proved to be the sender is refused.
"""

import re
from collections.abc import Iterator
from typing import Literal

from weft.doors.mail.reading import Mail
from weft.doors.mail.refusing import Refused, Silenced

MOST_HOPS = 30
MACHINES = ("x-autoreply", "x-autorespond", "x-autoresponder", "list-id", "x-loop")
MASSES = frozenset({"bulk", "junk", "list", "auto_reply"})
NOBODY = frozenset({"", "<>"})
NOT_PLAIN = Refused("550 5.7.1", "The From line must hold one address, and nothing else")
OTHER_SENDER = Refused("550 5.7.1", "Write from the address of your account")
NOT_PROVED = Refused(
    "550 5.7.1", "It is not proved that you sent this: your mail domain must pass DMARC"
)
Proof = Literal["dmarc", "address"]
_RESULT = re.compile(r"\s*([a-z0-9_-]+)\s*=\s*([a-z]+)\b", re.IGNORECASE)
_FROM = re.compile(r"\bheader\.from\s*=\s*\"?([^\s;\"]+)", re.IGNORECASE)


def refuse_machines(mail: Mail, return_path: str, own_domain: str) -> None:
    """Nobody waits for an answer to what a machine sent: it is passed over."""
    if return_path in NOBODY or mail.first("return-path").strip() == "<>":
        raise Silenced("return path")
    if mail.first("auto-submitted").partition(";")[0].strip().lower() not in ("", "no"):
        raise Silenced("auto-submitted")
    if mail.first("precedence").strip().lower() in MASSES:
        raise Silenced("precedence")
    if found := next((name for name in MACHINES if mail.all(name)), None):
        raise Silenced(found)
    if mail.first("content-type").strip().lower().startswith("multipart/report"):
        raise Silenced("report")
    named = mail.first("message-id").strip().lower()
    if named.startswith("<weft.") and named.endswith(f"@{own_domain.lower()}>"):
        raise Silenced("own letter")
    if len(mail.all("received")) > MOST_HOPS:
        raise Silenced("hops")


def refuse_strangers(mail: Mail, person: str, proof: Proof, authserv_id: str) -> None:
    """The sender is the person whose address it was sent to, and the trusted relay says so."""
    sender = mail.sender
    if not sender:
        raise NOT_PLAIN
    if sender != person.lower():
        raise OTHER_SENDER
    if proof == "dmarc":
        domain = sender.rpartition("@")[2]
        found = list(_dmarc(mail, authserv_id.lower()))
        if not found or any(result != ("pass", domain) for result in found):
            raise NOT_PROVED


def _dmarc(mail: Mail, authserv_id: str) -> Iterator[tuple[str, str]]:
    """What the trusted relay found, with the domain that it judged.  Every line under its name
    counts: one that the sender wrote can add nothing to what the relay says.
    """
    for line in mail.all("authentication-results"):
        name, *results = _bare(line).split(";")
        if not authserv_id or name.split()[:1] != [authserv_id]:
            continue
        for result in results:
            found, judged = _RESULT.match(result), _FROM.search(result)
            if found and found[1] == "dmarc":
                yield found[2], judged[1] if judged else ""


def _bare(line: str) -> str:
    """Without comments, in lower case."""
    kept: list[str] = []
    depth = 0
    for letter in line.lower():
        depth += letter == "("
        if not depth:
            kept.append(letter)
        depth -= letter == ")" and depth > 0
    return "".join(kept)
