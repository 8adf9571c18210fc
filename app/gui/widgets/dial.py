"""What the drawings that are turned by hand have in common: their size, their keys' steps, and to be a dial to Qt."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QDial, QSizePolicy

from app.gui.theme import Wardrobe

KEY_STEP_DEG = 1.0
WIDE_STEP_DEG = 15.0
SIDE_PX = 132


class Dial(QDial):
    """A drawing of an angle that draws itself, as high as every other one; to a screen reader, a dial in degrees."""

    def __init__(self, wardrobe: Wardrobe, highest_deg: int, least_width_px: int) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._least_width_px = least_width_px
        self.setRange(0, highest_deg)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._set_from_outside)
        wardrobe.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._wardrobe.look.pixels(SIDE_PX)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        look = self._wardrobe.look
        return QSize(look.pixels(self._least_width_px), look.pixels(SIDE_PX))

    def _show_degrees(self, degrees: int) -> None:
        """Puts the angle into the dial's value, which is what a screen reader says, and tells nobody of a change."""
        with QSignalBlocker(self):
            self.setValue(degrees)

    def _set_from_outside(self, degrees: int) -> None:
        """A screen reader may set the dial."""
        raise NotImplementedError

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # Qt's dial would turn itself

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the column instead of turning something in passing


def key_step_deg(event: QKeyEvent) -> float:
    """How far an arrow key turns: further with Shift."""
    return WIDE_STEP_DEG if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else KEY_STEP_DEG
