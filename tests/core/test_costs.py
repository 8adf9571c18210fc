"""Costs by size, with where they come from."""

from itertools import pairwise

import pytest

from app.core.costs import CostRecord, CostTable
from app.files.cost_table import read_costs


@pytest.mark.parametrize(
    ("kw_dc", "usd_per_w_dc"), [(1.0, 5.954), (3.0, 5.954), (11.0, 2.746), (100.0, 1.942), (200.0, 1.942)]
)
def test_that_the_nodes_are_met_and_held_outside(kw_dc: float, usd_per_w_dc: float) -> None:
    assert read_costs().pv_usd_per_w_dc(kw_dc).value == pytest.approx(usd_per_w_dc, abs=1e-9)


def test_that_the_class_average_of_the_source_lies_on_the_line() -> None:
    assert read_costs().pv_usd_per_w_dc(7.9).value == pytest.approx(3.239, rel=0.01)


def test_that_a_larger_roof_costs_more_in_all_and_less_by_the_watt() -> None:
    sizes = [1.0 + 0.5 * step for step in range(200)]
    prices = [read_costs().pv_usd_per_w_dc(size).value for size in sizes]
    assert all(later <= earlier + 1e-12 for earlier, later in pairwise(prices))
    totals = [size * price for size, price in zip(sizes, prices, strict=True)]
    assert all(later > earlier for earlier, later in pairwise(totals))


def test_that_the_ground_costs_thirty_per_cent_more() -> None:
    costs = read_costs()
    ground, roof = costs.pv_usd_per_w_dc(10.0, "rack"), costs.pv_usd_per_w_dc(10.0, "roof")
    assert ground.value == pytest.approx(1.3 * roof.value)
    assert "ground" in ground.source


@pytest.mark.parametrize(("rated_kw", "usd_per_kw"), [(1.0, 7692.0), (20.0, 7692.0), (100.0, 5776.0)])
def test_that_wind_costs_follow_their_classes(rated_kw: float, usd_per_kw: float) -> None:
    assert read_costs().wind_usd_per_kw(rated_kw).value == pytest.approx(usd_per_kw)


@pytest.mark.parametrize(("kw_dc", "usd"), [(8.0, 32.0), (11.0, 32.0), (11.01, 25.0), (100.0, 25.0), (500.0, 25.0)])
def test_that_upkeep_goes_by_class_of_size(kw_dc: float, usd: float) -> None:
    assert read_costs().pv_om_usd_per_kw_dc_year(kw_dc).value == usd


def test_that_an_assumption_carries_source_date_and_spread() -> None:
    line = read_costs().pv_usd_per_w_dc(8.0).assumption()
    assert line.status == "default"
    assert line.source
    assert line.as_of
    assert line.low is not None
    assert line.high is not None
    assert line.low < float(str(line.value)) < line.high


def test_that_an_unknown_figure_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="tea"):
        CostTable(records=()).figure("tea")


def test_that_a_node_without_spread_gives_a_price_without_spread() -> None:
    nodes = tuple(
        CostRecord("k", "K", 10.0 / size, "usd_per_kw", "a test", "2026", size_kw=size) for size in (1.0, 5.0)
    )
    answer = CostTable(nodes).at_size("k", 2.0)
    assert (answer.low, answer.high) == (None, None)
    assert answer.value == pytest.approx(5.0)
