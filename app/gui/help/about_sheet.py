"""What Fairwatt is and is not, its version, and the licences of everything it carries."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.gui.help.licences import licence_texts
from app.gui.help.sheet import MARGIN_PX, Heading, Paragraph, Sheet
from app.gui.recalculator import Recalculator
from app.gui.theme import Wardrobe

LANE = "licences"


class AboutSheet(Sheet):
    """A few sentences, and the licences below them."""

    def __init__(self, recalculator: Recalculator, wardrobe: Wardrobe, parent: QWidget | None = None) -> None:
        super().__init__(wardrobe, parent)
        self._recalculator = recalculator
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licenses"))
        self.licences.setPlaceholderText(self.tr("The licenses are being read…"))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        self.licences.document().setDocumentMargin(wardrobe.look.pixels(MARGIN_PX))
        column.insertWidget(1, self.licences, 1)
        recalculator.answered.connect(self._take)
        self.show_blocks(
            self.tr("About Fairwatt"),
            [
                Heading(self.tr("Fairwatt {version}").format(version=__version__)),
                Paragraph(
                    self.tr(
                        "Fairwatt works out what your yearly bill becomes with solar panels or a small wind turbine "
                        "under the rules of your own electric co-op."
                    )
                ),
                Paragraph(
                    self.tr(
                        "It is not an offer, not a guarantee and not advice on tax or law. It does not speak for any "
                        "co-op: where its answer and your co-op differ, your co-op is right. It uses no network and "
                        "sends nothing anywhere."
                    )
                ),
                Paragraph(
                    self.tr(
                        "Fairwatt is free software under the BSD 3-Clause license. Below stand its own license and "
                        "those of everything it carries."
                    )
                ),
            ],
        )

    def appear(self) -> None:
        if not self.licences.toPlainText():
            self._recalculator.ask(LANE, licence_texts, at_once=True)
        super().appear()

    def _take(self, lane: str, result: Any) -> None:
        if lane == LANE:
            self.licences.setPlainText(str(result))
