"""Draws the arrays on a small compass seen from above; each can be turned with the mouse or the keyboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF

from app.gui.theme import Wardrobe
from app.gui.widgets.dial import WIDE_STEP_DEG, Dial, key_step_deg

MOUSE_STEP_DEG = 5.0
LEAST_WIDTH_PX = 96


class Roof(Dial):
    """A compass with one wedge an array: its direction is where it points, its length the slope.

    To a screen reader it is a dial whose value is the chosen array's direction in whole degrees.
    """

    turned = Signal(int, float)  # index, azimuth in degrees clockwise from north
    picked = Signal(int)

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(wardrobe, 359, LEAST_WIDTH_PX)
        self._arrays: tuple[tuple[float, float, float], ...] = ()
        self._chosen = 0
        self.setWrapping(True)
        self.setToolTip(
            self.tr(
                "Drag an array to turn it. Keys: left and right turn it by 1°, with Shift or Page up and down by 15°; "
                "up and down, or the figures 1 to 8, choose an array."
            )
        )

    @property
    def chosen(self) -> int:
        """The index of the array that the keys turn."""
        return self._chosen

    @property
    def chosen_tilt_deg(self) -> float:
        return self._arrays[self._chosen][1] if self._arrays else 0.0

    def show_arrays(self, arrays: tuple[tuple[float, float, float], ...]) -> None:
        """Shows (azimuth in degrees, tilt in degrees, kW DC) of each array."""
        self._arrays = arrays
        self._chosen = min(self._chosen, max(len(arrays) - 1, 0))
        self._tell()

    def pick(self, index: int) -> None:
        """Chooses the array that is turned from now on."""
        if 0 <= index < len(self._arrays) and index != self._chosen:
            self._chosen = index
            self._tell()
            self.picked.emit(index)

    def _tell(self) -> None:
        """Puts the directions in words, and the chosen one's in the dial's value."""
        said = [
            self.tr("array {number} faces {azimuth} degrees").format(number=index + 1, azimuth=round(azimuth))
            for index, (azimuth, _, _) in enumerate(self._arrays)
        ]
        self.setAccessibleName(self.tr("Directions of the arrays: {arrays}").format(arrays=", ".join(said)))
        chosen = self.tr("Array {number} is the one that is turned.").format(number=self._chosen + 1)
        self.setAccessibleDescription(chosen)
        if self._arrays:
            self._show_degrees(round(self._arrays[self._chosen][0]) % 360)
        self.update()

    def _set_from_outside(self, degrees: int) -> None:
        if self._arrays and degrees != round(self._arrays[self._chosen][0]) % 360:
            self.turned.emit(self._chosen, float(degrees))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._wardrobe.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, radius = self._centre_and_radius()
        painter.setPen(QPen(look.colour("line"), 1.0))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(centre, radius, radius)
        self._draw_points(painter, centre, radius)
        for index, (azimuth_deg, tilt_deg, _) in enumerate(self._arrays):
            if index != self._chosen:
                self._draw_array(painter, centre, radius, index, azimuth_deg, tilt_deg)
        if self._arrays:  # the chosen one lies on top
            azimuth_deg, tilt_deg, _ = self._arrays[self._chosen]
            self._draw_array(painter, centre, radius, self._chosen, azimuth_deg, tilt_deg)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2.0))
            painter.drawEllipse(centre, radius, radius)

    def _draw_points(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        look = self._wardrobe.look
        painter.setPen(look.colour("quiet"))
        font = self.font()
        font.setPointSizeF(look.points("small"))
        painter.setFont(font)
        room = look.pixels(9)
        for name, azimuth_deg in ((self.tr("N"), 0), (self.tr("E"), 90), (self.tr("S"), 180), (self.tr("W"), 270)):
            at = _at(centre, radius - room, azimuth_deg)
            painter.drawText(
                QRectF(at.x() - room, at.y() - room, 2 * room, 2 * room), Qt.AlignmentFlag.AlignCenter, name
            )

    def _draw_array(
        self, painter: QPainter, centre: QPointF, radius: float, index: int, azimuth_deg: float, tilt_deg: float
    ) -> None:
        look = self._wardrobe.look
        reach = radius * 0.72
        # Seen from above a slope looks shorter by its cosine.
        depth = reach * max(math.cos(math.radians(min(tilt_deg, 88.0))), 0.25)
        ahead, aside = _at(QPointF(0, 0), 1.0, azimuth_deg), _at(QPointF(0, 0), 1.0, azimuth_deg + 90.0)
        near, far, half = 4.0, depth, reach * 0.36
        corners = [
            centre + ahead * distance + aside * side
            for distance, side in ((near, -half), (far, -half), (far, half), (near, half))
        ]
        colour = look.chart_colour("generation")
        fill = look.chart_colour("generation")
        fill.setAlpha(90 if index != self._chosen else 150)
        painter.setBrush(fill)
        painter.setPen(QPen(colour, 1.5))
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(QPen(colour, 1.0))
        for part in (1 / 3, 2 / 3):
            side = -half + 2 * half * part
            painter.drawLine(centre + ahead * near + aside * side, centre + ahead * far + aside * side)
        middle = centre + ahead * ((near + far) / 2)
        painter.setPen(look.colour("text"))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        room = look.pixels(12)
        painter.drawText(
            QRectF(middle.x() - room, middle.y() - room, 2 * room, 2 * room),
            Qt.AlignmentFlag.AlignCenter,
            str(index + 1),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._arrays:
            return
        azimuth_deg = self._azimuth_at(event.position())
        apart = [abs((azimuth - azimuth_deg + 180.0) % 360.0 - 180.0) for azimuth, _, _ in self._arrays]
        self.pick(apart.index(min(apart)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._arrays and event.buttons() & Qt.MouseButton.LeftButton:
            self.turned.emit(self._chosen, self._azimuth_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step_deg = key_step_deg(event)
        turns = {
            Qt.Key.Key_Left: -step_deg,
            Qt.Key.Key_Right: step_deg,
            Qt.Key.Key_PageUp: -WIDE_STEP_DEG,
            Qt.Key.Key_PageDown: WIDE_STEP_DEG,
        }
        picks = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if not self._arrays:
            event.ignore()
        elif key in turns:
            self.turned.emit(self._chosen, (self._arrays[self._chosen][0] + turns[key]) % 360.0)
        elif key in picks:
            self.pick((self._chosen + picks[key]) % len(self._arrays))
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_8:
            self.pick(int(key) - int(Qt.Key.Key_1))
        else:
            event.ignore()

    def _centre_and_radius(self) -> tuple[QPointF, float]:
        return QPointF(self.width() / 2, self.height() / 2), min(self.width(), self.height()) / 2 - 3

    def _azimuth_at(self, position: QPointF) -> float:
        centre, _ = self._centre_and_radius()
        across = position - centre
        azimuth_deg = math.degrees(math.atan2(across.x(), -across.y()))
        return float(round(azimuth_deg / MOUSE_STEP_DEG) * MOUSE_STEP_DEG % 360.0)


def _at(centre: QPointF, distance: float, azimuth_deg: float) -> QPointF:
    angle = math.radians(azimuth_deg)
    return QPointF(centre.x() + distance * math.sin(angle), centre.y() - distance * math.cos(angle))
