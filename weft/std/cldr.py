"""This module is about what a language does with counts, days, times and numbers (Unicode's CLDR).

English is the one that the whole world writes to each other: `26 Nov 2026, 22:30`.
"""

from copy import copy
from datetime import date, datetime
from decimal import Decimal
from functools import cache

from babel import Locale, dates, numbers
from babel.numbers import NumberPattern
from babel.units import format_unit

from weft.std.wording import Texts, language_of

DAYS = {"en": "d MMM y"}
TIME = "HH:mm"


@cache
def _known(language: str) -> Locale:
    return Locale.parse(language, sep="-")


@cache
def forms(language: str) -> tuple[str, ...]:
    """The forms that a language has for things that are counted, the general one last."""
    rule = _known(language).plural_form
    found = {rule(n) for n in range(1_001)}
    return tuple(form for form in ("zero", "one", "two", "few", "many", "other") if form in found)


def counted(texts: Texts, key: str, count: int, locale: str) -> str:
    """The form of a text that goes with a number."""
    form = _known(language_of(locale)).plural_form(count)
    return texts.get(f"{key}.{form}") or texts[f"{key}.other"]


def day_in(locale: str, day: date) -> str:
    """A day, short and with its year."""
    language = language_of(locale)
    return dates.format_date(day, DAYS.get(language, "medium"), locale=_known(language))


def moment_in(locale: str, at: datetime) -> str:
    """Day and time of day; `at` stands in the reader's zone already."""
    language = language_of(locale)
    known = _known(language)
    time = dates.format_time(at.time(), TIME, locale=known)
    joined = str(dates.get_datetime_format("medium", locale=known))
    return joined.replace("{1}", day_in(language, at.date())).replace("{0}", time)


def number_in(locale: str, number: str | int) -> str:
    """A number, as exact as it is, with the language's sign before its fraction."""
    return str(number).replace(".", numbers.get_decimal_symbol(_known(language_of(locale))))


def decimal_in(locale: str, value: Decimal, places: int) -> str:
    """A number with its thousands set apart, and at most so many digits of its fraction."""
    known = _known(language_of(locale))
    return _with(known.decimal_formats[None], 0, places).apply(value, known)


def percent_in(locale: str, share: Decimal, places: int) -> str:
    """A share in per cent: 0.62 → 62 %."""
    known = _known(language_of(locale))
    return _with(known.percent_formats[None], 0, places).apply(share, known)


def currency_in(locale: str, amount: Decimal, code: str, places: int) -> str:
    """An amount of money, with as many digits after the sign; `code` by ISO 4217."""
    known = _known(language_of(locale))
    form = _with(known.currency_formats["standard"], places, places)
    return form.apply(amount, known, currency=code, currency_digits=False)


def duration_in(locale: str, minutes: Decimal) -> str:
    """Minutes as hours and minutes."""
    known = _known(language_of(locale))
    hours, rest = divmod(round(abs(minutes)), 60)
    parts = [(hours, "hour")] * (hours > 0) + [(rest, "minute")] * (rest > 0 or not hours)
    said = " ".join(format_unit(n, f"duration-{unit}", "short", locale=known) for n, unit in parts)
    return f"\N{MINUS SIGN}{said}" if minutes < 0 else said


def _with(pattern: NumberPattern, least: int, most: int) -> NumberPattern:
    """The language's way to write a number, with so many digits of its fraction."""
    form = copy(pattern)
    form.frac_prec = (least, most)
    return form


@cache
def weekdays_in(locale: str) -> tuple[str, ...]:
    """The short names of the days, Monday first."""
    names = dates.get_day_names("abbreviated", locale=_known(language_of(locale)))
    return tuple(names[day] for day in range(7))


def sample(language: str, form: str) -> str:
    """Some numbers with which a form goes."""
    rule = _known(language).plural_form
    found = [str(n) for n in range(131) if rule(n) == form]
    return ", ".join(found[:5]) + (" …" if len(found) > 5 else "")
