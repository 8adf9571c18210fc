"""Makes the small plain parts every page is built of: words in a style, a status with its icon, a card, a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.gui.theme import Wardrobe, icon_pixmap

STATUS_ICONS = {"pass": "pass", "fail": "fail", "warn": "warn", "unknown": "ask"}
STATUS_TONES = {"pass": "pass", "fail": "fail", "warn": "warn", "unknown": "ask"}


def words(
    text: str = "", style: str = "body", tone: str = "", *, wrap: bool = True, selectable: bool = False
) -> QLabel:
    """Text in one step of the type scale and one tone of the palette."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("style", style)
    if tone:
        label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    if wrap:
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(text)
    return label


def set_tone(label: QLabel, tone: str) -> None:
    """Changes the tone of words already on screen."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


def card(*, notice: str = "") -> tuple[QFrame, QVBoxLayout]:
    """A framed area on the page, with its column; ``notice`` colours it by status."""
    frame = QFrame()
    frame.setProperty("notice" if notice else "card", notice or "true")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 12, 14, 12)
    column.setSpacing(6)
    return frame, column


def rule_line() -> QFrame:
    line = QFrame()
    line.setProperty("rule", "true")
    return line


class LongButton(QPushButton):
    """A button whose words are cut at its edge when they are too long; its tool tip and its spoken name say all."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        self._words = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - self.iconSize().width() - metrics.averageCharWidth() * 6
        text = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(room, 0))
        if text != self.text():
            self.setText(text)


class Picture(QLabel):
    """An icon that takes its colour from the present look and its size from the text."""

    def __init__(self, wardrobe: Wardrobe, name: str, role: str = "text", size: int = 18) -> None:
        super().__init__()
        self._wardrobe = wardrobe
        self._name = name
        self._role = role
        self._size = size
        wardrobe.changed.connect(self._draw)
        self._draw()

    def change(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self._draw()

    def resize_to(self, size: int) -> None:
        """Another size, in pixels at 100 % text."""
        self._size = size
        self._draw()

    def _draw(self) -> None:
        look = self._wardrobe.look
        size = look.pixels(self._size)
        self.setFixedSize(size, size)
        ratio = self.devicePixelRatioF()
        pixmap = icon_pixmap(self._name, look.roles[self._role], round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)


def status_word(status: str) -> str:
    """The word for a finding's status: colour never says it alone."""
    return {
        "pass": QCoreApplication.translate("Status", "Meets the rule"),
        "fail": QCoreApplication.translate("Status", "Breaks the rule"),
        "warn": QCoreApplication.translate("Status", "Take care"),
        "unknown": QCoreApplication.translate("Status", "Ask the co-op"),
    }[status]


def row_of(name: str, amount: str) -> QHBoxLayout:
    """What a figure is called at the left, and the figure at the right."""
    row = QHBoxLayout()
    row.addWidget(words(name), 1)
    row.addWidget(words(amount, "strong", wrap=False))
    return row


def beside(*widgets: QWidget, stretch_last: bool = True, spacing: int = 8) -> QHBoxLayout:
    """Widgets in one row, aligned at their top."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    row.setContentsMargins(0, 0, 0, 0)
    for index, widget in enumerate(widgets):
        if stretch_last and index == len(widgets) - 1:
            row.addWidget(widget, 1)
        else:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return row
