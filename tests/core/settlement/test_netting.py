"""Holds netting to its word: of two registers the larger leaves the difference, and nothing is favoured."""

import numpy as np
import pytest

from app.core.settlement.netting import net, net_month, shares


def test_that_only_the_larger_register_leaves_something() -> None:
    charged, surplus = net(np.array([840.0, 380.0, 520.0]), np.array([290.0, 630.0, 520.0]))
    assert charged.tolist() == [550.0, 0.0, 0.0]
    assert surplus.tolist() == [0.0, 250.0, 0.0]


def test_that_a_month_is_netted_over_its_buckets_as_one_number() -> None:
    charged, surplus = net_month(np.array([[300.0, 100.0]]), np.array([[50.0, 250.0]]))
    assert charged.sum() == pytest.approx(100.0)
    assert surplus.sum() == 0.0


def test_that_a_months_net_is_spread_as_the_energy_of_its_direction_was() -> None:
    charged, _ = net_month(np.array([[300.0, 100.0]]), np.array([[50.0, 250.0]]))
    assert charged[0].tolist() == pytest.approx([75.0, 25.0])
    _, surplus = net_month(np.array([[50.0, 50.0]]), np.array([[50.0, 150.0]]))
    assert surplus[0].tolist() == pytest.approx([25.0, 75.0])


def test_that_an_empty_month_has_equal_shares() -> None:
    assert shares(np.zeros((1, 4))).tolist() == [[0.25, 0.25, 0.25, 0.25]]
