"""A window of text beside the work: it waits for nobody, is read by keyboard, and closes with Escape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from app.gui.theme import Wardrobe
from app.gui.widgets.tab_order import order_tabs

WIDTH_PX = 560
HEIGHT_PX = 560
MARGIN_PX = 12


@dataclass(frozen=True)
class Heading:
    text: str


@dataclass(frozen=True)
class Paragraph:
    text: str


@dataclass(frozen=True)
class Rows:
    """Two columns: a name or a key, and what it stands for, in one line or several."""

    rows: tuple[tuple[str, str], ...]


Block = Heading | Paragraph | Rows


class Sheet(QDialog):
    """Blocks of text over a row of buttons; the last one closes."""

    def __init__(self, wardrobe: Wardrobe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self._wardrobe = wardrobe
        self._blocks: tuple[Block, ...] = ()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        self.close_button.setAutoDefault(False)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.text, 1)
        column.addLayout(self.buttons)
        wardrobe.changed.connect(self._draw)
        self._fit()

    def show_blocks(self, title: str, blocks: Sequence[Block]) -> None:
        """Shows these blocks under this title."""
        self.setWindowTitle(title)
        self.text.setAccessibleName(title)
        self._blocks = tuple(blocks)
        self._draw()

    def appear(self) -> None:
        """Comes to the front, with the text ready to be scrolled by the arrow keys."""
        order_tabs(self)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def _draw(self) -> None:
        look = self._wardrobe.look
        self.text.setHtml(_html(self._blocks, look.pixels(6)))
        self.text.document().setDocumentMargin(look.pixels(MARGIN_PX))

    def _fit(self) -> None:
        look = self._wardrobe.look
        screen = self.screen().availableGeometry().size()
        self.resize(
            min(look.pixels(WIDTH_PX), int(screen.width() * 0.9)),
            min(look.pixels(HEIGHT_PX), int(screen.height() * 0.9)),
        )


def _html(blocks: Sequence[Block], gap_px: int) -> str:
    return "".join(_html_of(block, gap_px, first=index == 0) for index, block in enumerate(blocks))


def _html_of(block: Block, gap_px: int, *, first: bool) -> str:
    below = f"margin-bottom:{gap_px}px"
    if isinstance(block, Heading):
        return f"<h3 style='margin-top:{0 if first else 2 * gap_px}px; {below}'>{escape(block.text)}</h3>"
    if isinstance(block, Paragraph):
        return f"<p style='margin-top:0; {below}; line-height:130%'>{escape(block.text)}</p>"
    room = f"padding-bottom:{gap_px // 2}px"
    rows = [
        f"<tr><td style='padding-right:{3 * gap_px}px; {room}'><b>{escape(name)}</b></td>"
        f"<td style='{room}'>{escape(words).replace(chr(10), '<br>')}</td></tr>"
        for name, words in block.rows
    ]
    return f"<table cellspacing='0'>{''.join(rows)}</table>"
