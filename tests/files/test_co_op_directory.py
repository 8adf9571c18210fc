"""Holds the directory of co-ops to its table: ZIP codes with none, one and several, and names that are never short."""

import csv
import re
from collections import Counter

import pytest

from app.files import co_op_directory
from app.files.co_op_directory import DirectoryEntry, co_ops_serving, zip_codes_of
from app.files.places import place_of_zip
from app.locations import resources_folder
from app.policies.catalogue import find_policies


def pairs() -> list[tuple[str, str]]:
    with (resources_folder() / "co_ops" / "co_op_zips.csv").open(encoding="utf-8", newline="") as file:
        return [(row["zip"], row["eia_id"]) for row in csv.DictReader(file)]


def numbers(zip_code: str) -> set[str]:
    return {entry.eia_id for entry in co_ops_serving(zip_code)}


def test_that_a_zip_code_with_one_co_op_gives_it() -> None:
    assert [entry.full_name for entry in co_ops_serving("87801")] == ["Socorro Electric Coop, Inc, NM"]


def test_that_a_zip_code_with_several_gives_each_once_the_largest_first() -> None:
    entries = co_ops_serving("77964")
    assert len({entry.eia_id for entry in entries}) == len(entries) == 6
    customers = [entry.customers or 0 for entry in entries]
    assert customers == sorted(customers, reverse=True)


@pytest.mark.parametrize("zip_code", ["10001", "00000", "99999", "", "6256", "625650", "6256x", "٦٢٥٦٥", "zip,eia_id"])
def test_that_nothing_serves_an_unknown_zip_code_or_what_is_none(zip_code: str) -> None:
    assert co_ops_serving(zip_code) == ()


def test_that_a_leading_zero_counts() -> None:
    assert [entry.state for entry in co_ops_serving("03032")] == ["NH"]
    assert co_ops_serving("3032") == ()


def test_that_zip_plus_four_and_blanks_are_read_as_their_five_digits() -> None:
    assert co_ops_serving(" 62565-1234 ") == co_ops_serving("62565") != ()


@pytest.mark.slow  # looks up every ZIP code of the table
def test_that_the_first_and_the_last_line_are_found_and_every_line_is() -> None:
    by_zip: dict[str, set[str]] = {}
    for zip_code, eia_id in pairs():
        by_zip.setdefault(zip_code, set()).add(eia_id)
    assert len(by_zip) == 15_774
    assert len(set().union(*by_zip.values())) == 706
    assert all(numbers(zip_code) == eia_ids for zip_code, eia_ids in by_zip.items())


def test_that_the_table_is_in_order_without_doubles_and_names_known_co_ops_only() -> None:
    listed = pairs()
    assert [zip_code for zip_code, _ in listed] == sorted(zip_code for zip_code, _ in listed)
    assert len(set(listed)) == len(listed)
    assert all(re.fullmatch(r"\d{5}", zip_code) for zip_code, _ in listed)
    assert {eia_id for _, eia_id in listed} <= set(co_op_directory._by_number())


def test_that_the_zip_codes_lie_where_their_co_ops_are() -> None:
    """The two tables come from different places: nearly every ZIP code is in its co-op's state or in the one beside."""
    agreeing = [
        place_of_zip(zip_code).state == entry.state
        for zip_code in ("62565", "87801", "59474", "03032", "77964", "43055")
        for entry in co_ops_serving(zip_code)
    ]
    assert all(agreeing)


def test_that_no_two_co_ops_share_their_full_name_although_many_share_their_name() -> None:
    entries = co_op_directory._by_number().values()
    assert len(entries) == 813
    assert len({entry.full_name for entry in entries}) == 813
    assert max(Counter(entry.name for entry in entries).values()) > 2
    assert all(re.fullmatch("[A-Z]{2}", entry.state) and entry.name.strip() for entry in entries)
    assert not [entry.name for entry in entries if "(" in entry.name]


def test_that_an_average_price_is_there_or_not_and_never_zero() -> None:
    prices = [entry.average_usd_per_kwh for entry in co_op_directory._by_number().values()]
    assert sum(price is not None for price in prices) == 544
    assert all(0.03 < price < 0.60 for price in prices if price is not None)
    assert co_op_directory._by_number()["17492"] == DirectoryEntry(
        "17492", "Socorro Electric Coop, Inc", "NM", 12707, None
    )


def test_that_every_bundled_co_op_s_number_is_that_of_a_co_op_of_its_state() -> None:
    numbered = [policy for policy in find_policies() if policy.eia_id]
    assert {policy.id for policy in numbered} >= {"il-shelby", "nm-socorro", "mt-marias-river", "oh-energy-coop"}
    for policy in numbered:
        assert co_op_directory._by_number()[policy.eia_id].state == policy.state


def test_that_the_zip_codes_of_a_co_op_are_those_beside_its_number() -> None:
    for eia_id in ("17492", "11643"):
        assert set(zip_codes_of(eia_id)) == {zip_code for zip_code, number in pairs() if number == eia_id} != set()
    assert zip_codes_of("") == zip_codes_of("0") == zip_codes_of("eia_id") == ()
