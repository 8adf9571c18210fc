"""Modules and inverters found by name."""

import pytest

from app.files.equipment_lists import find_inverters, find_modules


def test_that_a_module_is_found_by_words_in_any_order_and_capitals() -> None:
    found = find_modules("320ms canadian solar cs1h")
    assert [module.name for module in found] == ["Canadian Solar Inc. CS1H-320MS"]
    assert found[0].stc_w == pytest.approx(320.0, abs=3.0)
    assert found[0].efficiency_percent == pytest.approx(19.7, abs=0.1)


def test_that_an_inverter_has_a_rating_and_an_efficiency() -> None:
    found = find_inverters("fronius primo 8.2")
    assert found
    assert all(7.8 <= inverter.kw_ac <= 8.3 and 94.0 < inverter.efficiency_percent < 98.0 for inverter in found)


def test_that_many_matches_are_cut_and_none_is_an_empty_answer() -> None:
    assert len(find_modules("solar", most=5)) == 5
    assert find_modules("no such maker") == ()
    assert find_modules("  ") == ()


def test_that_every_listed_inverter_has_a_believable_efficiency() -> None:
    assert all(80.0 < inverter.efficiency_percent < 100.0 for inverter in find_inverters("v", most=10_000))


def test_that_names_that_differ_in_capitals_alone_are_all_kept() -> None:
    """The list has inverters whose names differ in nothing else, with other ratings."""
    found = find_inverters("growatt 4000mtlp-us [208v]")
    assert len(found) == 2
    assert len({inverter.name for inverter in found}) == 2
    assert len({inverter.name.casefold() for inverter in found}) == 1
