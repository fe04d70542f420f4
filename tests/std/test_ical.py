"""Calendars as text: what a calendar reads is what was meant."""

from datetime import UTC, date, datetime

from weft.std.ical import LONGEST_LINE, Event, calendar, escaped, folded

NOW = datetime(2026, 11, 26, 12, 0, 0, 999, tzinfo=UTC)


def read(text: bytes) -> list[str]:
    """The lines of a calendar, put together again."""
    assert text.endswith(b"\r\n")
    return text.decode().replace("\r\n ", "").split("\r\n")[:-1]


def made(**more: object) -> list[str]:
    """The lines of a calendar with one event."""
    given = {"uid": "1@weft", "name": "Weave", "changed_at": NOW, "url": "https://weft/tasks/1"}
    return read(calendar("Loom", [Event(**{**given, **more})]))


def test_days_end_before_the_day_after_the_last() -> None:
    lines = made(begins=date(2026, 11, 26), ends=date(2026, 12, 1))
    assert [line for line in lines if line.startswith("DT")] == [
        "DTSTAMP:20261126T120000Z",
        "DTSTART;VALUE=DATE:20261126",
        "DTEND;VALUE=DATE:20261202",
    ]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "X-WR-CALNAME:Loom" in lines


def test_moments_are_in_utc_and_one_moment_has_no_end() -> None:
    at, later = datetime(2026, 11, 26, 9, tzinfo=UTC), datetime(2026, 11, 26, 10, tzinfo=UTC)
    assert "DTEND:20261126T100000Z" in made(begins=at, ends=later)
    assert not [line for line in made(begins=at, ends=at) if line.startswith("DTEND")]


def test_a_text_ends_no_line_and_begins_no_property() -> None:
    name = "a;b,c\\d\r\nBEGIN:VEVENT\x00\u2028e"
    assert escaped(name) == r"a\;b\,c\\d\nBEGIN:VEVENT\ne"
    lines = made(name=name, begins=date(2026, 1, 1), ends=date(2026, 1, 1))
    assert lines.count("BEGIN:VEVENT") == 1


def test_long_lines_are_folded_between_letters() -> None:
    line = "SUMMARY:" + "店頭POPの翻訳レビュー🧵" * 20
    pieces = folded(line).split(b"\r\n")
    assert max(map(len, pieces)) <= LONGEST_LINE
    assert [piece.decode() for piece in pieces[1:-1] if not piece.startswith(b" ")] == []
    assert read(folded(line)) == [line]
    assert folded("x" * LONGEST_LINE) == b"x" * LONGEST_LINE + b"\r\n"
