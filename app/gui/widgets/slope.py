"""Draws the slope of one array from the side; it can be raised with the mouse or the keyboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from app.gui.amounts import number
from app.gui.theme import Wardrobe
from app.gui.widgets.dial import WIDE_STEP_DEG, Dial, key_step_deg

MOUSE_STEP_DEG = 1.0
STEEPEST_DEG = 90.0
LEAST_WIDTH_PX = 80


class Slope(Dial):
    """A quarter of a circle from level to upright, with the array as a line in it; to a screen reader, a dial."""

    tilted = Signal(int, float)  # index of the array, tilt in degrees

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, int(STEEPEST_DEG), LEAST_WIDTH_PX)
        self._index = 0
        self._tilt_deg = 0.0
        self.setToolTip(
            self.tr("Drag the line to another slope. Keys: up and down by 1°, with Shift or Page up and down by 15°.")
        )

    def show_tilt(self, index: int, tilt_deg: float) -> None:
        """Shows the slope of the array of an index."""
        # A slip of the keyboard may be more than Qt's numbers hold; what is wrong with it is told beside its field.
        self._index, self._tilt_deg = index, min(max(tilt_deg, 0.0), STEEPEST_DEG)
        said = self.tr("Slope of array {number}: {tilt} degrees")
        self.setAccessibleName(said.format(number=index + 1, tilt=_short(tilt_deg)))
        self._show_degrees(round(self._tilt_deg))
        self.update()

    def _set_from_outside(self, degrees: int) -> None:
        if degrees != round(self._tilt_deg):
            self.tilted.emit(self._index, float(degrees))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._wardrobe.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot, reach = self._foot_and_reach()
        painter.setPen(QPen(look.colour("line"), 1.0))
        painter.setBrush(look.colour("surface"))
        painter.drawPie(QRectF(foot.x() - reach, foot.y() - reach, 2 * reach, 2 * reach), 0, 90 * 16)
        colour = look.chart_colour("generation")
        fill = look.chart_colour("generation")
        fill.setAlpha(60)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        inner = reach * 0.45
        painter.drawPie(QRectF(foot.x() - inner, foot.y() - inner, 2 * inner, 2 * inner), 0, round(self._tilt_deg * 16))
        angle = math.radians(self._tilt_deg)
        top = QPointF(foot.x() + 0.86 * reach * math.cos(angle), foot.y() - 0.86 * reach * math.sin(angle))
        painter.setPen(QPen(colour, float(look.pixels(4)), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(foot, top)
        painter.setPen(look.colour("quiet"))
        font = self.font()
        font.setPointSizeF(look.points("small"))
        painter.setFont(font)
        said = self.tr("array {number}: {tilt}°").format(number=self._index + 1, tilt=_short(self._tilt_deg))
        below = QRectF(0.0, foot.y() + 2.0, self.width(), self.height() - foot.y() - 2.0)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, said)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2.0))
            painter.drawPie(QRectF(foot.x() - reach, foot.y() - reach, 2 * reach, 2 * reach), 0, 90 * 16)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.tilted.emit(self._index, self._tilt_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step_deg = key_step_deg(event)
        steps = {
            Qt.Key.Key_Up: step_deg,
            Qt.Key.Key_Down: -step_deg,
            Qt.Key.Key_PageUp: WIDE_STEP_DEG,
            Qt.Key.Key_PageDown: -WIDE_STEP_DEG,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        tilt_deg = min(max(self._tilt_deg + step, 0.0), STEEPEST_DEG)
        if tilt_deg != self._tilt_deg:
            self.tilted.emit(self._index, tilt_deg)

    def _foot_and_reach(self) -> tuple[QPointF, float]:
        """Where the array stands on the ground, and the radius of the quarter circle."""
        words_px = self.fontMetrics().height() + 2.0
        reach = min(self.width() - 8.0, self.height() - words_px - 6.0)
        return QPointF((self.width() - reach) / 2.0, self.height() - words_px - 2.0), reach

    def _tilt_at(self, position: QPointF) -> float:
        foot, _ = self._foot_and_reach()
        across = position - foot
        tilt_deg = math.degrees(math.atan2(-across.y(), max(across.x(), 0.0)))
        return float(min(max(round(tilt_deg / MOUSE_STEP_DEG) * MOUSE_STEP_DEG, 0.0), STEEPEST_DEG))


def _short(tilt_deg: float) -> str:
    return number(tilt_deg, 0 if tilt_deg == round(tilt_deg) else 1)
