"""The range: its distributions, that it is the same everywhere, and that it holds what it says."""

from dataclasses import replace
from statistics import NormalDist
from types import MappingProxyType

import numpy as np
import pytest

from app import answering, locations
from app.core.answer import Estimate
from app.core.case import Case, Site, Wind
from app.core.distribution import Distribution
from app.core.estimate import Weighed, weigh
from app.core.finance import Purse
from app.core.lifetime import Question
from app.core.uncertainty import (
    DRAWS,
    POLICY,
    Uncertain,
    percentile,
    probabilities,
    scenarios_with,
    spread,
    tornado,
    what_is_uncertain,
)
from app.files.case_file import read_case
from app.files.cost_table import read_costs
from app.files.range_table import read_range
from tests.core.small_policies import dated, parameter

FIRST_STRIPS = [630, 931, 181, 397, 917, 449]


def sample(co_op: str) -> Case:
    return read_case(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")


def answered(case: Case, draws: int = 200) -> Estimate:
    found = answering.answer(case, draws=draws).estimate
    assert found is not None
    return found


def distribution(shape: str, **named: object) -> Distribution:
    return Distribution("k", "K", shape, "", "a test", "2026", **named)  # type: ignore[arg-type]


def test_that_each_strip_is_drawn_once() -> None:
    drawn = probabilities("a key", 1000, 3)
    for column in drawn.T:
        assert np.sort(column) == pytest.approx((np.arange(1000) + 0.5) / 1000)
    assert not np.array_equal(drawn[:, 0], drawn[:, 1])
    assert not np.array_equal(drawn[:, 0], probabilities("another key", 1000)[:, 0])


def test_that_the_shuffle_is_the_same_on_every_machine() -> None:
    """Written down once; raw PCG64 output is a fixed sequence of bits, so another machine has no choice."""
    assert (probabilities("weather_year_pv", 1000, 1)[:6, 0] * 1000 - 0.5).round().astype(int).tolist() == FIRST_STRIPS


def test_that_a_triangle_has_its_quantiles() -> None:
    even = distribution("triangular", low=0.0, mode=1.0, high=2.0)
    assert even.at(np.array([0.0, 0.125, 0.5, 0.875, 1.0])) == pytest.approx([0.0, 0.5, 1.0, 1.5, 2.0])
    flat = distribution("triangular", low=2.0, high=4.0)
    assert flat.at(np.array([0.0, 0.25, 1.0])) == pytest.approx([2.0, 2.5, 4.0])
    onesided = distribution("triangular", low=0.5, mode=0.5, high=0.9)
    assert onesided.at(np.array([0.0, 1.0])) == pytest.approx([0.5, 0.9])
    assert distribution("triangular", low=3.0, mode=3.0, high=3.0).at(np.array([0.1, 0.9])).tolist() == [3.0, 3.0]


def test_that_a_normal_has_its_quantiles() -> None:
    found = distribution("normal", mode=0.0, deviation=2.0).at(probabilities("x", 1000)[:, 0])
    assert found.std() == pytest.approx(2.0, rel=0.01)
    assert found.mean() == pytest.approx(0.0, abs=1e-9)
    tails = distribution("normal", mode=1.0, deviation=2.0).at(np.array([0.1, 0.9]))
    assert tails == pytest.approx([1.0 - 2.0 * 1.2815515655, 1.0 + 2.0 * 1.2815515655])


def test_that_choices_come_equally_often() -> None:
    found = distribution("choice", choices=(1.0, 4.0, 7.0, 10.0)).at(probabilities("x", 1000)[:, 0])
    assert np.unique(found, return_counts=True)[1].tolist() == [250, 250, 250, 250]


def test_that_percentiles_go_by_rank() -> None:
    values = np.arange(1, 1001)[::-1]
    assert [percentile(values, percent) for percent in (10, 50, 90)] == [100.0, 500.0, 900.0]
    assert percentile(np.array([7.0]), 90) == 7.0


def test_that_never_can_be_a_percentile() -> None:
    found = spread(np.array([1.0] * 6 + [np.inf] * 4))
    assert (found.p10, found.p50, found.p90) == (1.0, 1.0, None)


def test_that_the_same_case_has_the_same_range() -> None:
    first, second = answered(sample("il-shelby")), answered(replace(sample("il-shelby"), name="another"))
    assert first.range == second.range
    assert first.range is not None
    assert first.range.draws == 200


def test_that_a_thousand_draws_are_the_default() -> None:
    found = answering.answer(sample("nm-socorro")).estimate
    assert found is not None
    assert found.range is not None
    assert found.range.draws == DRAWS == 1000


def test_that_generation_spreads_as_its_sources_say() -> None:
    alone = replace(sample("oh-energy-coop"), site=Site(station="724280"))
    found = answered(alone, 1000)
    assert found.range is not None
    spread_kwh = found.range.generation_kwh
    assert spread_kwh.p10 is not None
    assert spread_kwh.p90 is not None
    year, model = read_range().find("weather_year_pv").deviation, read_range().find("model_pv").deviation
    expected = NormalDist().inv_cdf(0.9) * np.hypot(year, model) / 100.0
    annual = found.production.annual_kwh
    assert spread_kwh.p90 / annual - 1.0 == pytest.approx(expected, abs=0.01)
    assert 1.0 - spread_kwh.p10 / annual == pytest.approx(expected, abs=0.01)
    assert found.production.high_kwh / annual - 1.0 == pytest.approx(expected)


def test_that_a_figure_the_member_knows_is_not_drawn() -> None:
    case = sample("nm-regime")
    free = answered(case).range
    assert free is not None
    key = next(sway.key for sway in free.sways if answering.policy_of(case).parameter(sway.key))
    parameter = answering.policy_of(case).parameter(key)
    assert parameter is not None
    value = parameter.on(None).value
    assert value is not None
    known = answered(replace(case, policy_inputs=MappingProxyType({**case.policy_inputs, key: value[0]}))).range
    assert known is not None
    assert key not in {sway.key for sway in known.sways}


def test_that_prices_and_rises_the_member_states_are_not_drawn() -> None:
    case = sample("nm-socorro")
    stated = replace(
        case,
        costs=replace(case.costs, upfront_usd=20_000.0),
        finance=replace(case.finance, energy_escalation_percent=2.0, degradation_percent=0.5),
    )
    found = answered(stated).range
    assert found is not None
    assert {"price", "energy_escalation_percent", "degradation_percent"}.isdisjoint(sway.key for sway in found.sways)


def test_that_an_unknown_true_up_month_widens_the_range_of_what_is_lost() -> None:
    case = sample("mt-marias-river")
    unknown = answered(case).range
    known = answered(replace(case, policy_inputs=MappingProxyType({**case.policy_inputs, "true_up_month": 4}))).range
    assert unknown is not None
    assert known is not None

    def width(found: object) -> float:
        low, high = found.forfeited_kwh.p10, found.forfeited_kwh.p90  # type: ignore[attr-defined]
        return float(high - low)

    assert width(unknown) > width(known)
    assert "true_up_month" in {sway.key for sway in unknown.sways}


def test_that_the_tornado_is_widest_first_and_moves_the_right_way() -> None:
    found = answered(sample("nm-socorro")).range
    assert found is not None
    widths = [abs(sway.npv_high_cents - sway.npv_low_cents) for sway in found.sways]
    assert widths == sorted(widths, reverse=True)
    by_key = {sway.key: sway for sway in found.sways}
    assert by_key["price"].npv_high_cents < by_key["price"].npv_low_cents
    assert by_key["model_pv"].npv_high_cents > by_key["model_pv"].npv_low_cents
    assert by_key["weather_year_pv"].saving_high_cents > by_key["weather_year_pv"].saving_low_cents
    assert by_key["price"].saving_high_cents == by_key["price"].saving_low_cents


def test_that_no_draws_give_no_range_and_the_answer_itself_as_low_and_high() -> None:
    found = answered(sample("nm-socorro"), 0)
    assert found.range is None
    assert found.year1.low_saving_cents == found.year1.saving_cents == found.year1.high_saving_cents


def test_that_a_choice_sways_from_its_worst_to_its_best_value() -> None:
    case = sample("mt-marias-river")
    found = answered(case).range
    assert found is not None
    (sway,) = [sway for sway in found.sways if sway.key == "true_up_month"]
    worths = {}
    parameter = answering.policy_of(case).parameter("true_up_month")
    assert parameter is not None
    for month in parameter.on(None).choices:
        known = replace(case, policy_inputs=MappingProxyType({**case.policy_inputs, "true_up_month": month}))
        worths[month] = answered(known, 0).finance.npv_cents
    assert sway.npv_low_cents == pytest.approx(min(worths.values()), abs=1)
    assert sway.npv_high_cents == pytest.approx(max(worths.values()), abs=1)
    assert sway.low is not None
    assert worths[sway.low] == pytest.approx(sway.npv_low_cents, abs=1)


def test_that_stations_that_differ_widen_the_range_of_the_sun() -> None:
    blended = answered(sample("oh-energy-coop"), 0)
    spread_of = answering.site_weather(sample("oh-energy-coop").site).sun_spread
    assert spread_of[0] < 0.0 < spread_of[1]
    found = answered(sample("oh-energy-coop")).range
    assert found is not None
    (sway,) = [sway for sway in found.sways if sway.key == "stations_sun"]
    assert sway.saving_low_cents < blended.year1.saving_cents < sway.saving_high_cents
    alone = answered(replace(sample("oh-energy-coop"), site=Site(station="724280"))).range
    assert alone is not None
    assert "stations_sun" not in {sway.key for sway in alone.sways}


def test_that_losses_the_member_states_are_not_drawn() -> None:
    def keys(losses_percent: float | None) -> set[str]:
        wind = Wind("bergey-xl-1", losses_percent=losses_percent)
        found = answered(replace(sample("mt-marias-river"), pv=None, wind=wind), 20).range
        assert found is not None
        return {sway.key for sway in found.sways}

    assert "wind_losses" in keys(None)
    assert "wind_losses" not in keys(12.0)


def test_that_where_nothing_is_uncertain_nothing_sways() -> None:
    case = sample("nm-socorro")
    weighed = weigh(case, *answering.gather(case))
    assert isinstance(weighed, Weighed)

    def never(*_: object) -> Purse:
        raise AssertionError("there is nothing to reckon")

    assert tornado(weighed.posed.question, Uncertain((), None), never) == ()


def question_with(values: tuple[float, ...], **spread: float) -> Question:
    """Socorro's question with an illustrative price of surplus."""
    case = sample("nm-socorro")
    owner, around = answering.gather(case)
    price = parameter("standard_rate_usd_per_kwh", dated(values, status="illustrative", **spread))
    owner = replace(owner, parameters=tuple(price if item.id == price.id else item for item in owner.parameters))
    weighed = weigh(case, owner, around)
    assert isinstance(weighed, Weighed)
    return weighed.posed.question


@pytest.mark.parametrize(("spread", "drawn"), [({"low": 0.02, "high": 0.06}, True), ({}, False)])
def test_that_an_illustrative_figure_is_drawn_within_its_span_and_kept_where_it_has_none(
    spread: dict[str, float], drawn: bool
) -> None:
    found = what_is_uncertain(question_with((0.04,), **spread), read_range(), read_costs(), (), {}, (None, None))
    assert (POLICY + "standard_rate_usd_per_kwh" in {item.key for item in found.distributions}) == drawn


def test_that_a_figure_of_twelve_months_keeps_its_course_when_drawn() -> None:
    key = "standard_rate_usd_per_kwh"
    question = question_with((0.02,) * 6 + (0.06,) * 6, low=0.02, high=0.06)
    scenarios, _, _ = scenarios_with(question, Uncertain((), None), {POLICY + key: np.array([0.04, 0.02])}, 2)
    np.testing.assert_allclose(scenarios.parameters[key], [[0.02] * 6 + [0.06] * 6, [0.01] * 6 + [0.03] * 6])
