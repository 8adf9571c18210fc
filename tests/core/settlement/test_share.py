"""Holds a share of a generator elsewhere to being netted first and to changing nothing the member's meter read."""

from dataclasses import replace

import numpy as np

from app.core.policy import Carry, Share
from app.core.settlement.share import with_share
from app.core.settlement.statement import settle
from tests.core.small_policies import bank_program, flat_rate, imbalance, registers, terms

GARDEN = Share("blocks", "kwh_per_block")


def test_that_a_share_is_taken_off_what_is_drawn() -> None:
    readings = registers([500.0, 300.0], [0.0, 0.0])
    numbers = terms(blocks=2.0, kwh_per_block=[100.0, 200.0])
    shared = with_share(GARDEN, readings, numbers)
    assert shared.charged_kwh[0, :, 0].tolist() == [300.0, 0.0]
    assert shared.surplus_kwh[0, :, 0].tolist() == [0.0, 100.0]
    assert shared.delivered_kwh is readings.delivered_kwh


def test_that_what_a_share_leaves_over_is_surplus_of_the_month() -> None:
    program = replace(bank_program(Carry("forever")), share=GARDEN)
    numbers = terms(fixed=10.0, energy=0.10, blocks=1.0, kwh_per_block=[400.0, 0.0])
    statement = settle(program, flat_rate(), numbers, registers([300.0, 300.0], [0.0, 0.0]))
    assert statement.billed_kwh[0].tolist() == [0.0, 200.0]
    assert imbalance(statement.bank) == 0


def test_that_scenarios_may_take_different_blocks() -> None:
    readings = registers(np.full((3, 1), 250.0), np.zeros((3, 1)))
    numbers = terms(blocks=np.array([[0.0], [1.0], [3.0]]), kwh_per_block=100.0)
    assert with_share(GARDEN, readings, numbers).charged_kwh[:, 0, 0].tolist() == [250.0, 150.0, 0.0]


def test_that_no_share_leaves_the_readings_alone() -> None:
    readings = registers([1.0], [0.0])
    assert with_share(None, readings, terms()) is readings
