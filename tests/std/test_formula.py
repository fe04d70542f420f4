"""Formulas compute exactly, say where they are wrong, and are empty where a value is missing."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft.std.formula import (
    DEEPEST,
    LONGEST,
    FormulaError,
    Value,
    ValueKind,
    evaluate,
    gids,
    names,
    parse,
    references,
    rewrite,
    worded,
)

KINDS = {
    "Hours": ValueKind.NUMBER,
    "12": ValueKind.NUMBER,
    "Name": ValueKind.TEXT,
    "Done": ValueKind.TRUTH,
    "Due": ValueKind.DATE,
    "Start": ValueKind.DATE,
}
VALUES: Mapping[str, Value] = {
    "Hours": Decimal("2.5"),
    "12": 4,
    "Name": "Ada",
    "Done": True,
    "Due": date(2026, 3, 10),
    "Start": date(2026, 2, 28),
    "Empty": None,
}


def result(text: str, **values: Value) -> Value:
    """Return what a formula gives for the usual values and some others."""
    return evaluate(parse(text), {**VALUES, **values})


@pytest.mark.parametrize(
    ("text", "gives"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) × 3", 9),
        ("7 − 2 - 1", 4),
        ("8 ÷ 4 / 2", 1),
        ("-2 * -3 + +1", 7),
        ("2 - -(3)", 5),
        (".1 + .2", Decimal("0.3")),
        ("[Hours] * {12}", 10),
        ("[Hours] > 2 AND {12} = 4 OR FALSE", True),
        ("1 < 2 and 2 ≤ 2", True),
        ("3 ≠ 3", False),
        ("3 <> 4", True),
        ("3 != 4", True),
        ("3 == 3.0", True),
        ("3 >= 4", False),
        ('[Name] = "Ada"', True),
        ('"a""b"', 'a"b'),
        ('"B" < "a"', True),
        ("[Done] = TRUE", True),
        ("[Due] > [Start]", True),
        ("DAYS([Due], [Start])", 10),
        ("days([Start]; [Due])", -10),
        ('IF([Hours] > 2, "long", "short")', "long"),
        ('if([Hours] > 3, "long", "short")', "short"),
        ("IF(FALSE, 1)", None),
        ("MIN(3, 1, 2)", 1),
        ("MAX([Hours], {12})", 4),
        ("MIN([Due], [Start])", date(2026, 2, 28)),
        ("AND(TRUE, [Hours] > 2)", True),
        ("OR(FALSE, [Hours] > 3)", False),
        ("NOT([Done])", False),
        ("1 / 3 * 3", Decimal("0.9999999999999999999999999999")),
    ],
)
def test_a_formula_gives_its_result(text: str, gives: Value) -> None:
    assert result(text) == gives


@pytest.mark.parametrize(
    "text",
    [
        "1 / 0",
        "1 / ([Hours] - 2.5)",
        "[Empty] + 1",
        "-[Empty]",
        "[Empty] = 1",
        "[Empty] = [Empty]",
        "[Unheard of]",
        "DAYS([Due], [Empty])",
        "IF([Empty], 1, 2)",
        "IF(TRUE, [Empty], 2)",
        "MIN(1, [Empty])",
        "MAX([Empty], 1)",
        "NOT([Empty])",
        "AND([Empty], TRUE)",
        "OR([Empty], FALSE)",
        "9999999999999999999999999999 * 9999999999999999999999999999"
        " * 9999999999999999999999999999 * 9999999999999999999999999999",
        '"a" + 1',
        '1 = "1"',
        "TRUE = 1",
    ],
)
def test_what_is_missing_impossible_or_unlike_is_empty(text: str) -> None:
    assert result(text) is None


@pytest.mark.parametrize(
    ("text", "gives"),
    [("AND([Empty], FALSE)", False), ("[Empty] OR TRUE", True), ("IF(TRUE, 1, 1 / 0)", 1)],
)
def test_an_empty_operand_matters_only_where_the_others_leave_it_to(
    text: str, gives: Value
) -> None:
    assert result(text) == gives


def test_a_moment_counts_as_its_date_and_a_broken_number_as_empty() -> None:
    assert result("DAYS([At], [Start])", At=datetime(2026, 3, 1, 12, tzinfo=UTC)) == 1
    assert result("[At] + 1", At=Decimal("NaN")) is None
    assert result("[At] + 1", At=10**200) is None


def test_zero_has_no_sign() -> None:
    assert str(result("-0 * 1")) == "0"


def test_references_are_listed_once_in_order() -> None:
    formula = parse("IF([B]]C] > {7}, -[A], MAX({007}, [A]))")
    assert references(formula) == ("B]C", "7", "A")


def test_names_are_rewritten_to_gids_so_that_renaming_breaks_nothing() -> None:
    text = 'IF([Hours] > 1, "[Hours]", [B]]C]) + [Other]'
    assert rewrite(text, {"Hours": 5, "B]C": 6}) == 'IF({5} > 1, "[Hours]", {6}) + [Other]'


def test_a_name_stands_in_braces_or_in_square_brackets() -> None:
    text = 'IF({ Hours spent } > {7}, "{Hours spent}", [B]]C] + {Hours spent})'
    assert names(text) == ("Hours spent", "B]C")
    assert gids(text) == (7,)
    assert rewrite(text, {"Hours spent": 5}) == 'IF({5} > {7}, "{Hours spent}", [B]]C] + {5})'


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=20))
def test_a_field_called_by_any_name_is_read_back_by_it(name: str) -> None:
    text = worded('{7} * "{7}" + {8}', {7: name})
    assert names(text) == (name,)
    assert gids(text) == (8,)
    assert rewrite(text, {name: 7}) == '{7} * "{7}" + {8}'


@pytest.mark.parametrize(
    ("text", "sentence", "position"),
    [
        ("", "A value is missing", 1),
        ("1 +", "A value is missing", 4),
        ("1 + * 2", "A value is missing", 5),
        ("(1", r"'\)' is missing", 3),
        ("1 2", "'2' is too much: put an operator before it", 3),
        ("1 < 2 < 3", "Comparisons do not chain: join them with AND", 7),
        ("Hours * 2", r"'HOURS' is not known: write fields as \{Field name\}", 1),
        ("IF", r"'\(' is missing", 3),
        ("IF(TRUE)", "IF takes 2 to 3 values; here are 1", 1),
        ("DAYS(1, 2, 3)", "DAYS takes 2 values; here are 3", 1),
        ("MIN()", "A value is missing", 5),
        ("1 + #", "'.' means nothing here: write numbers like 1.5", 5),
        ("1.2.3", "'.' means nothing here", 1),
        ("1" * 29, "'.' means nothing here", 1),
        ('1 + "a', "'.' means nothing here: close it", 5),
        ("[a", "'.' means nothing here: close it", 1),
        ("[]", "'.' means nothing here: close it", 1),
        ("{}", "'.' means nothing here: close it", 1),
        ("{a", "'.' means nothing here: close it", 1),
        ("1" + " " * LONGEST, "The formula is too long: at most 4000", LONGEST + 1),
    ],
)
def test_a_broken_formula_is_refused_with_its_place(
    text: str, sentence: str, position: int
) -> None:
    with pytest.raises(
        FormulaError, match=rf"^{sentence}.*\(at character {position}\)$"
    ) as refused:
        parse(text)
    assert refused.value.position == position


@pytest.mark.parametrize(
    "text",
    [
        "(" * 1000 + "1" + ")" * 1000,
        "-" * 1000 + "1",
        "NOT(" * 500 + "TRUE" + ")" * 500,
        "1" + "+1" * 1000,
        "1+(" * 900,
    ],
)
def test_a_formula_that_nests_too_deep_is_refused(text: str) -> None:
    with pytest.raises(FormulaError, match="nests too deep: at most 60 levels"):
        parse(text)


def test_the_deepest_formula_allowed_is_computed() -> None:
    assert result("1" + "+1" * DEEPEST) == DEEPEST + 1
    assert result("(" * (DEEPEST - 1) + "1" + ")" * (DEEPEST - 1)) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Hours] * 2 - -{12}", ValueKind.NUMBER),
        ('[Name] = "a" OR NOT([Done])', ValueKind.TRUTH),
        ("[Due] < [Start]", ValueKind.TRUTH),
        ("MAX([Due], [Start])", ValueKind.DATE),
        ("MIN(1, [Hours])", ValueKind.NUMBER),
        ("DAYS([Due], [Start])", ValueKind.NUMBER),
        ('IF([Done], "a", [Name])', ValueKind.TEXT),
        ("AND([Done], TRUE)", ValueKind.TRUTH),
    ],
)
def test_the_kind_of_a_formula_is_known_from_its_fields(text: str, kind: ValueKind) -> None:
    assert parse(text, kinds=KINDS).kind is kind


def test_without_kinds_nothing_is_said_of_the_kind() -> None:
    assert parse("[Hours]").kind is None


@pytest.mark.parametrize(
    ("text", "sentence", "position"),
    [
        ("1 + [Lost]", "There is no field 'Lost' to compute with", 5),
        ('1 + "a"', r"\+ needs a number; this is a text", 5),
        ("-[Due]", "- needs a number; this is a date", 2),
        ("[Due] - [Start]", "- needs a number; this is a date", 1),
        ("[Hours] AND TRUE", "AND needs a true or false; this is a number", 1),
        ('[Hours] = "2"', "= compares a number with a text: they never match", 9),
        ("[Done] < TRUE", "< cannot order what is true or false: use =", 8),
        ("IF(1, 2, 3)", "IF needs a true or false; this is a number", 4),
        ('IF([Done], 2, "3")', "IF gives a number or a text: make them alike", 15),
        ("DAYS([Due], 3)", "DAYS needs a date; this is a number", 13),
        ("NOT(3)", "NOT needs a true or false; this is a number", 5),
        ("MIN([Name])", "MIN takes numbers or dates", 1),
        ("MAX(1, [Due])", "MAX gives a number or a date: make them alike", 8),
    ],
)
def test_operands_that_do_not_fit_are_refused_when_kinds_are_known(
    text: str, sentence: str, position: int
) -> None:
    with pytest.raises(FormulaError, match=rf"^{sentence} \(at character {position}\)$"):
        parse(text, kinds=KINDS)


numbers = st.decimals(-1000, 1000, places=2)
whole = st.integers(-(10**9), 10**9)


@given(whole, whole, whole)
def test_arithmetic_on_whole_numbers_agrees_with_python(a: int, b: int, c: int) -> None:
    assert result("{1} + {2} * {3} - {1}", **{"1": a, "2": b, "3": c}) == b * c


@given(numbers, numbers)
def test_comparisons_agree_with_python(a: Decimal, b: Decimal) -> None:
    given_values: dict[str, Value] = {"1": a, "2": b}
    assert result("{1} < {2}", **given_values) is (a < b)
    assert result("MAX({1}, {2})", **given_values) == max(a, b)


PIECES = ["1", "0", "[Hours]", "{12}", "[Empty]", '"a"', "TRUE", "+", "-", "*", "/", "=", "<"]
WORDS = ["IF(", "AND(", "MIN(", "DAYS(", "NOT(", "(", ")", ",", " AND ", " OR ", "[Due]"]


@given(st.lists(st.sampled_from(PIECES + WORDS), max_size=15).map("".join) | st.text())
def test_any_text_is_computed_or_refused_with_a_sentence(text: str) -> None:
    assert _outcome(text) is True


def _outcome(text: str) -> bool:
    try:
        given_back = result(text)
    except FormulaError as error:
        return 1 <= error.position <= len(text) + 1
    return given_back is None or isinstance(given_back, Decimal | str | bool | date)


values = st.one_of(
    st.none(),
    numbers,
    st.booleans(),
    st.dates(),
    st.text(max_size=3),
    st.decimals(),
    st.datetimes(),
)


@given(st.dictionaries(st.sampled_from(sorted(KINDS)), values), st.data())
def test_values_of_the_wrong_kind_never_raise(held: dict[str, Value], data: st.DataObject) -> None:
    text = data.draw(
        st.sampled_from(
            [
                "[Hours] / {12} - 1",
                "DAYS([Due], [Start]) * [Hours]",
                'IF([Done] AND [Hours] > 1, [Name], "x")',
                "MIN([Due], [Start]) = [Hours]",
            ]
        )
    )
    given_back = evaluate(parse(text), held)
    assert given_back is None or isinstance(given_back, Decimal | str | bool | date)
