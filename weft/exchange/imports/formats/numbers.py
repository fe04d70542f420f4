"""Numbers as people and programs write them: `1,234.50`, `1 234,5`, `€ 12`, `(30)`, `50 %`."""

import re
from decimal import Decimal
from typing import Final

LONGEST: Final = 40
MOST_DIGITS: Final = 15
"""What has more is a number of something, such as an account, not how much."""

_CURRENCIES: Final = {
    "€": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "¥": "JPY", "₩": "KRW", "₽": "RUB",
    "zł": "PLN", "kr": "SEK", "R$": "BRL", "NT$": "TWD", "₹": "INR", "₺": "TRY", "₴": "UAH",
    **{code: code for code in (
        "EUR", "USD", "GBP", "JPY", "KRW", "RUB", "PLN", "SEK", "BRL", "TWD", "CHF", "CAD", "AUD",
        "NOK", "DKK", "CZK", "HUF", "INR", "CNY", "MXN", "NZD", "SGD", "HKD", "TRY", "UAH", "ZAR",
    )},
}  # fmt: skip
_SIGN: Final = "|".join(map(re.escape, sorted(_CURRENCIES, key=len, reverse=True)))
_WRITTEN: Final = re.compile(
    rf"(?P<open>\()?(?P<minus>[-+−–])?\s?(?P<before>{_SIGN})?\s?(?P<late>[-−])?"
    rf"(?P<figures>[0-9](?:[0-9.,'’\s\u00a0\u202f]*[0-9])?)\s?(?P<after>{_SIGN}|%)?(?P<close>\))?"
)
_BETWEEN: Final = re.compile(r"(?<=[0-9])['’\s\u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_GROUPED: Final = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_PLAIN: Final = re.compile(r"(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?")


class Figures:
    """The numbers of one column: what all of them say of their signs, then what each of them is."""

    def __init__(self) -> None:
        self._has_comma = self._has_point = False
        self._places = {",": 0, ".": 0, "": 0}
        self._currencies: set[str] = set()

    @property
    def precision(self) -> int:
        """How many digits stand behind the sign of a fraction at most."""
        return max(self._places[""], self._places["," if self._is_comma else "."])

    @property
    def currency(self) -> str:
        """Which currency all of them name; nothing where they name none or several."""
        return next(iter(self._currencies)) if len(self._currencies) == 1 else ""

    @property
    def _is_comma(self) -> bool:
        return self._has_comma and not self._has_point

    def note(self, text: str) -> bool:
        """Look at one text; whether it is a number."""
        found = _figures(text)
        if found is None:
            return False
        figures, _, currency = found
        self._currencies.add(currency)
        sign = _fraction_of(figures)
        _, at, rest = figures.rpartition(sign or " ")
        self._has_comma |= sign == ","
        self._has_point |= sign == "."
        if sign:
            self._places[sign] = max(self._places[sign], len(rest))
        elif at == "" and _GROUPED.fullmatch(figures) and len(re.findall("[.,]", figures)) == 1:
            other = "," if "," in figures else "."  # `1,234` is either; the others of it decide
            self._places[other] = max(self._places[other], 3 if other == "." else 0)
        return True

    def read(self, text: str) -> Decimal | None:
        """The number, or none."""
        found = _figures(text)
        if found is None:
            return None
        figures, is_minus, _ = found
        sign = _fraction_of(figures)
        if not sign and len(re.findall("[.,]", figures)) == 1:
            sign = "," if self._is_comma else "."
        whole, at, rest = figures.rpartition(sign) if sign else (figures, "", "")
        if not at:
            whole, rest = figures, ""
        digits = re.sub("[.,]", "", whole)
        number = Decimal(f"{digits}.{rest}" if rest else digits)
        return -number if is_minus else number


def _figures(text: str) -> tuple[str, bool, str] | None:
    """Digits with their signs, whether they are below zero, and the currency."""
    if not text or len(text) > LONGEST:
        return None
    found = _WRITTEN.fullmatch(text.strip())
    if found is None or bool(found["open"]) != bool(found["close"]):
        return None
    figures = _BETWEEN.sub("", found["figures"])
    if not (_PLAIN.fullmatch(figures) or _is_grouped(figures)):
        return None
    if sum(map(str.isdigit, figures)) > MOST_DIGITS or (found["minus"] and found["late"]):
        return None
    is_minus = bool(found["open"]) or (found["minus"] or found["late"] or "+") != "+"
    sign = found["before"] or found["after"] or ""
    return figures, is_minus, _CURRENCIES.get(sign, "")


def _is_grouped(figures: str) -> bool:
    """Whether thousands stand apart, with or without a fraction behind the other sign."""
    if _GROUPED.fullmatch(figures):
        return True
    at = max(figures.rfind(","), figures.rfind("."))
    whole, sign, rest = figures[:at], figures[at : at + 1], figures[at + 1 :]
    return bool(rest) and sign not in whole and bool(_GROUPED.fullmatch(whole))


def _fraction_of(figures: str) -> str:
    """The sign before the fraction, as far as this number alone tells."""
    if _GROUPED.fullmatch(figures):
        return ""
    at = max(figures.rfind(","), figures.rfind("."))
    return figures[at] if at >= 0 else ""
