"""Holds the shipped co-ops within their state's rule, and the names members use to the co-ops they mean."""

from datetime import date
from pathlib import Path

import pytest

from app.core.checklist import checklist
from app.core.eligibility import SystemFacts, route
from app.core.problems import ProblemsFound
from app.locations import user_co_ops_folder
from app.policies.catalogue import find_policy


def facts(technology: str = "pv", kw_ac: float = 8.0) -> SystemFacts:
    return SystemFacts((technology,), kw_ac, kw_ac, 0.0, 0.0, generation_kwh=10500.0, load_kwh=12000.0)


@pytest.mark.parametrize(("technology", "state"), [("pv", "pass"), ("chp", "pass"), ("microturbine", "pass")])
def test_that_socorros_narrower_list_decides_beside_the_states(technology: str, state: str) -> None:
    version = find_policy("nm-socorro").versions[0]
    routing = route(version, facts(technology))
    found = {finding.rule: finding.status for finding in routing.findings}
    assert found["state-technology"] == state
    assert found["renewable-only"] == ("pass" if technology == "pv" else "fail")
    assert routing.status == ("allowed" if technology == "pv" else "not allowed")


def test_that_socorros_member_gives_the_states_notice() -> None:
    version = find_policy("nm-socorro").versions[0]
    steps = checklist(version, version.programs[0], facts(), date(2027, 3, 1))
    due = {step.clause: step.due for step in steps}
    assert due["S0-58"] == "2026-12-31"
    assert due["S0-60"] == "2027-01-10"


def test_that_socorro_offers_no_kilowatt_hours_though_the_state_would_let_it() -> None:
    version = find_policy("nm-socorro").versions[0]
    assert [program.id for program in version.programs] == ["net-metering"]
    assert "S0-44" not in {step.clause for step in version.steps}


def test_that_a_short_name_of_one_co_op_finds_it() -> None:
    assert find_policy("TEC").id == "oh-energy-coop"


def test_that_a_short_name_of_two_co_ops_names_both() -> None:
    with pytest.raises(ProblemsFound, match=r"nm-socorro.*expected one of the two ids") as found:
        find_policy("SEC")
    assert "il-shelby" in str(found.value)


def test_that_a_state_rule_which_does_not_exist_is_named(repository: Path) -> None:
    text = (repository / "co_ops" / "nm" / "socorro" / "policy.toml").read_text(encoding="utf-8")
    folder = user_co_ops_folder()
    folder.mkdir(parents=True)
    for wanted in ("nm-regim", "oh-energy-coop"):
        (folder / "mine.toml").write_text(text.replace('"nm-regime"', f'"{wanted}"'), encoding="utf-8")
        with pytest.raises(ProblemsFound, match=f"there is no state rule of this id.*{wanted}"):
            find_policy("nm-socorro")
