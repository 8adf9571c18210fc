"""Holds the other reading of doubtful words to changing what it names and nothing else."""

from dataclasses import replace

from app.core.other_reading import OtherReading, doubts, other_reading
from app.core.policy import (
    Ambiguity,
    Carry,
    Credit,
    DatedValue,
    Parameter,
    Policy,
    Price,
    Program,
    Rate,
    Surplus,
    Version,
)


def ambiguity(id: str = "A", programs: tuple[str, ...] = (), **changes: object) -> Ambiguity:
    named = tuple((key.replace("__", "."), value) for key, value in changes.items())
    return Ambiguity(id, "Which?", "this", "that", "because", named, programs)


def policy(*ambiguities: Ambiguity) -> Policy:
    price = Parameter(
        "surplus_usd_per_kwh", "Surplus", "usd_per_kwh", (DatedValue(None, (0.04,), "published", "page"),)
    )
    dollars = Program("dollars", "Dollars", "billing_month", Surplus("usd", Price(((1.0, price.id),))))
    kilowatt_hours = Program("kwh", "Kilowatt-hours", "billing_month", Surplus("kwh"), bank=Carry("forever"))
    programs = (dollars, kilowatt_hours)
    versions = (Version("old", "Old", programs), Version("new", "New", programs))
    rate = Rate("residential", "Residential", ())
    return Policy("co-op", "Co-op", "OH", (), (), (price,), (rate,), versions, ambiguities, default_version="new")


def changed(item: Ambiguity, program: str = "dollars", version: str | None = None) -> OtherReading:
    found = other_reading(policy(item), item, program, version)
    assert found is not None
    return found


def test_that_an_axis_changes_in_the_named_program_of_every_version_only() -> None:
    found = changed(ambiguity(netting="instant", credit__used_on="same_bill"))
    for version in found.policy.versions:
        dollars, kilowatt_hours = version.programs
        assert (dollars.netting, dollars.credit.used_on) == ("instant", "same_bill")
        assert (kilowatt_hours.netting, kilowatt_hours.credit) == ("billing_month", Credit())


def test_that_an_axis_two_floors_deep_changes() -> None:
    found = changed(ambiguity(credit__carry__kind="none"))
    assert found.policy.versions[0].programs[0].credit.carry == Carry("none")


def test_that_a_part_which_the_program_does_not_have_stays_away() -> None:
    found = changed(ambiguity(bank__kind="none"))
    assert found.policy.versions == policy().versions


def test_that_a_parameter_is_set_and_the_policy_left_alone() -> None:
    found = changed(ambiguity(surplus_usd_per_kwh=0.12))
    assert dict(found.overrides) == {"surplus_usd_per_kwh": 0.12}
    assert found.policy.versions == policy().versions


def test_that_a_version_program_and_rate_are_asked_for_by_name() -> None:
    found = changed(ambiguity(version="old", program="kwh", rate="residential"))
    assert (found.version, found.program, found.rate) == ("old", "kwh", "residential")


def test_that_who_settles_by_the_other_version_already_is_shown_the_usual_one() -> None:
    assert changed(ambiguity(version="old"), version="new").version == "old"
    assert changed(ambiguity(version="old"), version="old").version == "new"


def test_that_words_without_money_have_no_other_settlement() -> None:
    item = ambiguity()
    assert other_reading(policy(item), item, "dollars") is None


def test_that_words_about_another_program_have_no_other_settlement() -> None:
    item = ambiguity(programs=("kwh",), netting="instant")
    assert other_reading(policy(item), item, "dollars") is None
    assert other_reading(policy(item), item, "kwh") is not None


def test_that_the_doubt_which_moves_most_money_comes_first() -> None:
    items = (
        ambiguity("none"),
        ambiguity("same", netting="hour"),
        ambiguity("small", netting="instant"),
        ambiguity("large", surplus_usd_per_kwh=0.12),
        ambiguity("cannot be settled", netting="5_minutes"),
    )
    costs = {"instant": 410_00, "hour": 400_00, "5_minutes": None}

    def settle(other: OtherReading) -> int | None:
        return 300_00 if other.overrides else costs[other.policy.versions[0].programs[0].netting]

    found = doubts(policy(*items), "dollars", "new", 400_00, settle)
    assert [(doubt.id, doubt.year_cents, doubt.other_year_cents) for doubt in found] == [
        ("large", 400_00, 300_00),
        ("small", 400_00, 410_00),
        ("none", None, None),
        ("same", None, None),
        ("cannot be settled", None, None),
    ]


def test_that_what_the_member_has_asked_for_is_no_longer_in_doubt() -> None:
    item = ambiguity(surplus_usd_per_kwh=0.12)
    (open_doubt,) = doubts(policy(item), "dollars", "new", 400_00, lambda other: 300_00)
    (closed_doubt,) = doubts(policy(item), "dollars", "new", 400_00, lambda other: 300_00, ["surplus_usd_per_kwh"])
    assert open_doubt.other_year_cents == 300_00
    assert closed_doubt.other_year_cents is None


def test_that_the_reading_in_use_is_named_first() -> None:
    item = ambiguity(version="old")
    for version, words in (("new", ("this", "that")), ("old", ("that", "this"))):
        (doubt,) = doubts(policy(item), "dollars", version, 400_00, lambda other: 300_00)
        assert (doubt.reading, doubt.other) == words


def test_that_words_about_larger_systems_are_no_doubt_of_a_smaller_one() -> None:
    item = replace(ambiguity(surplus_usd_per_kwh=0.12), from_kw=10.0)
    for kw_ac, cents in ((9.9, None), (10.0, 300_00), (None, 300_00)):
        (doubt,) = doubts(policy(item), "dollars", "new", 400_00, lambda other: 300_00, (), kw_ac)
        assert doubt.other_year_cents == cents
