"""Holds the choice of version, program and rate to what was asked, and to a sentence where it is not there."""

from __future__ import annotations

from dataclasses import replace

from app.core.policy import Carry, Policy, Version
from app.core.selection import Selection, select
from tests.core.small_policies import bank_program, flat_rate, policy


def co_op() -> Policy:
    farm = replace(flat_rate(), id="farm", name="Farm", sectors=("agricultural",))
    home = replace(flat_rate(), id="home", name="Home")
    anyone = replace(bank_program(Carry("forever")), id="anyone")
    on_farm_rate = replace(anyone, id="own-rate", rate="farm")
    owner = policy([anyone, on_farm_rate], (), [farm, home])
    return replace(owner, versions=(*owner.versions, Version("later", "Later", (anyone,))))


def chosen(
    version: str | None = None, program: str | None = None, rate: str | None = None, sector: str = ""
) -> Selection:
    found = select(co_op(), version, program, rate, sector)
    assert isinstance(found, Selection), found
    return found


def refused(
    version: str | None = None, program: str | None = None, rate: str | None = None
) -> list[tuple[str, str | None]]:
    found = select(co_op(), version, program, rate)
    assert isinstance(found, tuple)
    return [(problem.text, problem.field) for problem in found]


def test_that_nothing_asked_takes_the_default_version_and_leaves_the_program_open() -> None:
    found = chosen()
    assert (found.version.id, found.program, found.rate.id) == ("now", None, "home")


def test_that_the_rate_is_the_first_one_for_the_sector() -> None:
    assert chosen(sector="agricultural").rate.id == "farm"
    assert chosen(sector="residential").rate.id == "home"


def test_that_what_is_asked_is_taken() -> None:
    found = chosen("later", "anyone", "farm")
    assert found.program is not None
    assert (found.version.id, found.program.id, found.rate.id) == ("later", "anyone", "farm")


def test_that_an_unknown_name_is_answered_with_the_nearest_or_all() -> None:
    assert refused("latr") == [("xx-small has no version latr; did you mean later?", "version")]
    assert refused(None, "zzz") == [("xx-small has no program zzz; it has anyone, own-rate.", "program")]
    assert refused(None, None, "hom") == [("xx-small has no rate hom; did you mean home?", "rate")]


def test_that_a_program_of_another_version_is_not_taken() -> None:
    ((text, where),) = refused("later", "own-rate")
    assert (text, where) == ("xx-small has no program own-rate; it has anyone.", "program")


def test_that_every_unknown_name_is_told_at_once() -> None:
    assert [where for _, where in refused("x", "y", "z")] == ["version", "program", "rate"]


def test_that_a_sector_that_no_rate_is_for_has_the_first_rate() -> None:
    owner = co_op()
    farms_only = replace(owner, rates=owner.rates[:1])
    found = select(farms_only, sector="residential")
    assert isinstance(found, Selection)
    assert found.rate.id == "farm"
