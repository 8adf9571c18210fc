"""The drawing of a slope shows any number that a slip of the keyboard makes of it."""

import pytest
from pytestqt.qtbot import QtBot

from app.gui.theme import Wardrobe
from app.gui.widgets.slope import STEEPEST_DEG, Slope


@pytest.mark.parametrize(("typed_deg", "drawn_deg"), [(35.0, 35), (1e40, STEEPEST_DEG), (-1e40, 0)])
def test_that_a_slope_no_roof_has_is_drawn_at_its_end(qtbot: QtBot, typed_deg: float, drawn_deg: float) -> None:
    slope = Slope(Wardrobe("light", 100))
    qtbot.addWidget(slope)
    told: list[object] = []
    slope.tilted.connect(lambda *_: told.append(_))
    slope.show_tilt(0, typed_deg)
    assert slope.value() == drawn_deg
    assert not slope.grab().isNull()
    assert told == [], "what was typed is not changed by drawing it"
