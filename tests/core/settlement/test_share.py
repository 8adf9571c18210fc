"""A share of a generator elsewhere is netted as energy of the month."""

import numpy as np
import pytest

from app.core.meter import Readings, readings_from_registers
from app.core.months import typical_months
from app.core.policy import DatedValue, Share
from app.core.settlement.share import with_share
from app.core.terms import Terms

SHARE = Share("blocks", "block_kwh")


def terms(blocks: float, kwh: list[float]) -> Terms:
    values = {"blocks": np.array([[blocks]]), "block_kwh": np.array([kwh])}
    return Terms(values, dict.fromkeys(values, DatedValue(None, None, "published", "page")))


def readings(delivered: float) -> Readings:
    nothing = np.zeros((1, 12))
    return readings_from_registers(typical_months(), nothing + delivered, nothing, "billing_month", None)


def test_that_a_share_below_the_use_lowers_what_is_charged() -> None:
    after = with_share(SHARE, readings(500.0), terms(3, [100.0] * 12))
    assert after.charged_kwh.sum(axis=-1)[0] == pytest.approx([200.0] * 12)
    assert after.surplus_kwh.sum() == 0.0


def test_that_a_share_above_the_use_leaves_a_surplus() -> None:
    after = with_share(SHARE, readings(500.0), terms(3, [100.0] * 6 + [200.0] * 6))
    assert after.charged_kwh.sum(axis=-1)[0] == pytest.approx([200.0] * 6 + [0.0] * 6)
    assert after.surplus_kwh.sum(axis=-1)[0] == pytest.approx([0.0] * 6 + [100.0] * 6)


def test_that_the_registers_stay_as_they_were_read() -> None:
    before = readings(500.0)
    after = with_share(SHARE, before, terms(3, [100.0] * 12))
    assert after.delivered_kwh is before.delivered_kwh
    assert after.received_kwh is before.received_kwh


@pytest.mark.parametrize("share", [None, SHARE])
def test_that_no_share_or_no_block_changes_nothing(share: Share | None) -> None:
    before = readings(500.0)
    after = with_share(share, before, terms(0, [100.0] * 12))
    assert (after.charged_kwh == before.charged_kwh).all()
    assert (after.surplus_kwh == before.surplus_kwh).all()
