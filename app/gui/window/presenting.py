"""Presentation for the counter: no inputs, large type, the arrow keys turn the pages; Escape ends it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.theme import Wardrobe
from app.gui.window.answers import Answers
from app.gui.window.commands import Commands, does
from app.gui.window.inputs import Inputs

PRESENTED_PERCENT = 150


class Presenting(QObject):
    """Shows and hides the inputs, and remembers the text size to come back to."""

    def __init__(
        self, commands: Commands, inputs: Inputs, answers: Answers, wardrobe: Wardrobe, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._inputs = inputs
        self._wardrobe = wardrobe
        self._usual_percent = wardrobe.text_percent
        does(commands.inputs, self._show_inputs)
        does(commands.present, self._present)
        does(commands.leave, commands.present.trigger)
        does(commands.next_page, lambda: answers.turn(1))
        does(commands.page_before, lambda: answers.turn(-1))

    def _show_inputs(self) -> None:
        self._inputs.setVisible(self._commands.inputs.isChecked())

    def _present(self) -> None:
        presenting = self._commands.present.isChecked()
        for action in self._commands.presenting:
            action.setEnabled(presenting)
        if presenting:
            self._usual_percent = self._wardrobe.text_percent
        self._commands.inputs.setChecked(not presenting)
        self._show_inputs()
        self._wardrobe.choose(
            text_percent=max(PRESENTED_PERCENT, self._usual_percent) if presenting else self._usual_percent
        )
