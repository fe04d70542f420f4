"""The language of a request: what its `Accept-Language` asks for, among ours."""

from functools import lru_cache

from starlette.requests import HTTPConnection

from weft.std.wording import known_language

LONGEST = 1_000


def language_in(request: HTTPConnection) -> str:
    """The reader's language; English where nobody says."""
    return language_from(request.headers.get("accept-language", ""))


@lru_cache(512)
def language_from(header: str) -> str:
    """The first of ours by the header's weights (RFC 9110, 12.5.4); `*` is content with English."""
    asked = [_weighed(part) for part in header[:LONGEST].split(",")]
    for weight, name in sorted(asked, key=lambda one: -one[0]):
        found = "en" if name == "*" else known_language(name)
        if found and weight > 0:
            return found
    return "en"


def _weighed(part: str) -> tuple[float, str]:
    name, _, rest = part.partition(";")
    sign, _, weight = rest.replace(" ", "").partition("=")
    if not rest:
        return 1.0, name.strip()
    try:
        return (float(weight) if sign == "q" else 0.0), name.strip()
    except ValueError:
        return 0.0, name.strip()
