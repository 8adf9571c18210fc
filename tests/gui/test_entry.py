"""What a member types is read forgivingly, kept as typed and marked where it is wrong."""

import pytest

from app.gui.entry import number_text, pasted_values, read_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1100", 1100.0),
        (" 1,100.5 ", 1100.5),
        ("$1,234,567", 1234567.0),
        ("12 %", 12.0),
        ("-3", -3.0),
        (".5", 0.5),
        ("7.", 7.0),
        ("", None),
        ("   ", None),
    ],
)
def test_that_numbers_are_read_as_people_write_them(text: str, value: float | None) -> None:
    entry = read_number(text)
    assert entry.value == value
    assert entry.sentence == ""


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("900 kWh", "kWh", 900.0),
        ("900kwh", "kWh", 900.0),
        ("8 kW", "kW DC", 8.0),
        ("7 % a year", "% a year", 7.0),
        ("7 %", "% a year", 7.0),
        ("$3.20 $/W", "$/W DC", 3.2),
        ("30°", "°", 30.0),
        ("15 years", "years", 15.0),
    ],
)
def test_that_the_unit_of_the_field_may_be_typed_behind_the_number(text: str, unit: str, value: float) -> None:
    assert read_number(text, unit=unit).value == value


@pytest.mark.parametrize(
    ("text", "unit"), [("12k", "kWh"), ("9 ft", "m"), ("10.4 ¢", "$ a kWh"), ("kWh", "kWh"), ("900 kWh", "")]
)
def test_that_another_unit_and_a_unit_alone_are_no_number(text: str, unit: str) -> None:
    assert read_number(text, unit=unit).value is None
    assert text in read_number(text, unit=unit).sentence


@pytest.mark.parametrize("text", ["8o0", "1,10", "1.2.3", "nan", "inf", "1e5", "twelve", "--1", "٣", "9" * 400])
def test_that_what_is_no_number_gets_a_sentence_that_repeats_it(text: str) -> None:
    entry = read_number(text)
    assert entry.value is None
    assert text in entry.sentence


@pytest.mark.parametrize(
    ("text", "meant"), [("1.200,5", "1200.5"), ("12,5", "12.5"), ("$1.234.567,89", "1234567.89"), ("-3,25", "-3.25")]
)
def test_that_a_comma_for_a_point_is_refused_with_what_it_may_mean(text: str, meant: str) -> None:
    entry = read_number(text)
    assert entry.value is None
    assert entry.sentence == f"“{text}” is not a number. If it means {meant}, write that."


def test_that_a_whole_number_is_asked_for_where_it_must_be_one() -> None:
    assert read_number("25", whole=True).value == 25.0
    assert read_number("25.5", whole=True).sentence


def test_that_a_copied_row_or_column_falls_into_its_cells() -> None:
    assert pasted_values("1\t2\t3\n") == ["1", "2", "3"]
    assert pasted_values("1,100\n950\n") == ["1,100", "950"]
    assert pasted_values("1100, 950, 900") == ["1100", "950", "900"]
    assert pasted_values("1100 950 900") == ["1100", "950", "900"]
    assert pasted_values("1,100") == ["1,100"]


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (800.0, "800"), (6.67, "6.67"), (0.0001, "0.0001"), (0.0, "0")]
)
def test_that_a_number_stands_in_its_field_without_ornament(value: float | None, text: str) -> None:
    assert number_text(value) == text
    assert read_number(text).value == value
