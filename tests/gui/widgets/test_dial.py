"""Both drawings that are turned by hand are dials to Qt: equally high, turned neither by a wheel nor by being shown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.theme import Wardrobe
from app.gui.widgets.dial import SIDE_PX, Dial
from app.gui.widgets.roof import Roof
from app.gui.widgets.slope import Slope

Told = list[tuple[int, float]]
Made = tuple[Dial, Told]


def made_roof(wardrobe: Wardrobe) -> Made:
    roof, told = Roof(wardrobe), []
    roof.show_arrays(((180.0, 30.0, 8.0), (90.0, 15.0, 3.0)))
    roof.turned.connect(lambda *values: told.append(values))
    return roof, told


def made_slope(wardrobe: Wardrobe) -> Made:
    slope, told = Slope(wardrobe), []
    slope.show_tilt(0, 30.0)
    slope.tilted.connect(lambda *values: told.append(values))
    return slope, told


both = pytest.mark.parametrize("make", [made_roof, made_slope], ids=["roof", "slope"])


@both
def test_that_a_reader_s_value_is_told_and_a_shown_one_is_not(qtbot: QtBot, make: Callable[[Wardrobe], Made]) -> None:
    dial, told = make(Wardrobe("light", 100))
    qtbot.addWidget(dial)
    assert dial.value() in (180, 30)
    assert told == []
    dial.setValue(45)
    assert told == [(0, 45.0)]


@both
def test_that_the_wheel_and_a_released_button_turn_nothing(qtbot: QtBot, make: Callable[[Wardrobe], Made]) -> None:
    dial, told = make(Wardrobe("light", 100))
    qtbot.addWidget(dial)
    dial.show()
    before = dial.value()
    at = QPointF(10.0, 10.0)
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(at, at, QPoint(), QPoint(0, 120), no_button, no_key, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(dial, wheel)
    assert not wheel.isAccepted(), "it goes on to the column, which scrolls"
    qtbot.mouseRelease(dial, Qt.MouseButton.LeftButton, pos=QPoint(10, 100))
    assert dial.value() == before
    assert told == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_A])
@both
def test_that_a_key_that_is_not_its_own_is_left_to_the_window(
    qtbot: QtBot, make: Callable[[Wardrobe], Made], key: Qt.Key
) -> None:
    dial, told = make(Wardrobe("light", 100))
    qtbot.addWidget(dial)
    before = dial.value()
    qtbot.keyClick(dial, key)
    assert dial.value() == before
    assert told == []


@both
def test_that_its_ring_is_drawn_anew_when_the_keys_come_and_go(qtbot: QtBot, make: Callable[[Wardrobe], Made]) -> None:
    class Paints(QObject):
        count = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            self.count += event.type() == QEvent.Type.Paint
            return False

    wardrobe = Wardrobe("light", 100)
    window = QWidget()
    row = QHBoxLayout(window)
    dial, _ = make(wardrobe)
    other = QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    row.addWidget(other)
    row.addWidget(dial)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(lambda: other.hasFocus())
    without = dial.grab().toImage()
    paints = Paints()
    dial.installEventFilter(paints)
    for comes in (True, False):
        paints.count = 0
        (dial if comes else other).setFocus()
        qtbot.waitUntil(lambda: paints.count > 0)
        assert dial.hasFocus() == comes
        assert (dial.grab().toImage() == without) != comes


def test_that_both_are_equally_high_and_grow_with_the_text(qtbot: QtBot) -> None:
    wardrobe = Wardrobe("light", 100)
    roof, slope = Roof(wardrobe), Slope(wardrobe)
    for dial in (roof, slope):
        qtbot.addWidget(dial)
    for percent in (200, 100):
        wardrobe.choose(text_percent=percent)
        side = wardrobe.look.pixels(SIDE_PX)
        for dial in (roof, slope):
            assert dial.sizeHint().height() == dial.minimumSizeHint().height() == side
            assert dial.minimumSizeHint().width() < dial.sizeHint().width() == side
