"""Pure decisions about workspaces: what an address makes of a person, which domains are real."""

import re
from collections.abc import Sequence
from typing import Any, cast

from weft.identity.addresses import domain_of
from weft.kernel.errors import Invalid
from weft.std.working_days import WEEKDAYS

MOST_DOMAINS = 100
_DOMAIN = re.compile(r"(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+")


def kind_for(email: str, domains: Sequence[str]) -> str:
    """Whoever writes from one of the organisation's domains is a member, others are guests."""
    return "guest" if domains and domain_of(email) not in domains else "member"


def domains(asked: Any) -> list[str]:
    """Domains as they are compared, each once."""
    if not isinstance(asked, list):
        raise Invalid("email_domains: Must be a list of domains")
    given = cast(list[Any], asked)
    if len(given) > MOST_DOMAINS:
        raise Invalid("email_domains: Must be at most {most} domains", most=MOST_DOMAINS)
    found = [str(domain).strip().lower() for domain in given]
    for domain in found:
        if not _DOMAIN.fullmatch(domain):
            raise Invalid("email_domains: Not a domain: {domain}", domain=domain[:80])
    return list(dict.fromkeys(found))


def month(given: int) -> int:
    """A month by its number."""
    if not 1 <= given <= 12:
        raise Invalid("fiscal_year_start: Must be a month, 1 to 12")
    return given


def weekdays(given: Sequence[str]) -> list[str]:
    """Days of the week in their order, at least one."""
    if not given:
        raise Invalid("working_days: Name at least one day of the week")
    return [day for day in WEEKDAYS if day in given]
