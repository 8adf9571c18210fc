"""Presentation for the counter: the answer alone, in large type; the arrow keys turn the pages, Escape ends it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QToolButton

from app.gui.settings import TEXT_PERCENTS
from app.gui.theme import Wardrobe
from app.gui.window.answers import Answers
from app.gui.window.commands import Commands, does
from app.gui.window.inputs import Inputs
from app.gui.window.toolbar import Toolbar

LEAST_ROOM_PX = QSize(900, 500)  # at 100 % text: what a page needs to be read across a counter


class Presenting(QObject):
    """Shows and hides the inputs, and remembers the text size to come back to."""

    def __init__(
        self,
        commands: Commands,
        toolbar: Toolbar,
        inputs: Inputs,
        answers: Answers,
        wardrobe: Wardrobe,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._toolbar = toolbar
        self._inputs_were_shown = True
        self._leave = QToolButton()
        self._leave.setDefaultAction(commands.leave)
        self._leave.setAccessibleName(commands.leave.text())
        self._leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._leave.setVisible(False)
        answers.tabs.setCornerWidget(self._leave)
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
            self._inputs_were_shown = self._commands.inputs.isChecked()
        self._commands.inputs.setChecked(self._inputs_were_shown and not presenting)
        self._show_inputs()
        self._toolbar.setVisible(not presenting)
        self._leave.setVisible(presenting)
        self._wardrobe.choose(text_percent=self._large() if presenting else self._usual_percent)

    def _large(self) -> int:
        """The largest text that leaves a page its room; never smaller than it was."""
        size = self._toolbar.window().size()
        fit = [
            percent
            for percent in TEXT_PERCENTS
            if size.width() * 100 >= LEAST_ROOM_PX.width() * percent
            and size.height() * 100 >= LEAST_ROOM_PX.height() * percent
        ]
        return max([self._usual_percent, *fit])
