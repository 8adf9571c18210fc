"""Shares the window's room: what folds, and how wide the inputs are, when the text is large or the screen is small."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QSplitter

from app.gui.theme import Wardrobe
from app.gui.window.answers import Answers
from app.gui.window.commands import Commands
from app.gui.window.inputs import Inputs
from app.gui.window.toolbar import Toolbar

# Lengths at 100 % text; they grow with the text.
INPUTS_WIDTH_PX = 330
LEAST_INPUTS_WIDTH_PX = 240
LEAST_PAGE_HEIGHT_PX = 230
NARROW_PX = 800  # narrower than this, inputs and answer have no room side by side
LOW_PX = 450  # lower than this, the answer on top is one line, so that the page has room


class Room(QObject):
    """Folds the inputs away while the window is narrow for its text, and brings them back when it is not."""

    def __init__(
        self,
        splitter: QSplitter,
        inputs: Inputs,
        answers: Answers,
        toolbar: Toolbar,
        commands: Commands,
        wardrobe: Wardrobe,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._splitter = splitter
        self._inputs = inputs
        self._answers = answers
        self._toolbar = toolbar
        self._commands = commands
        self._wardrobe = wardrobe
        self._narrow = False
        self._folded_here = False

    def share(self, size: QSize) -> None:
        """Gives each part its room in a window of this size."""
        look = self._wardrobe.look
        width, height = size.width(), size.height()
        self._fold_if(width < look.pixels(NARROW_PX))
        self._answers.strip.set_compact(height < look.pixels(LOW_PX))
        wide = min(look.pixels(INPUTS_WIDTH_PX), int(width * 0.45))
        self._inputs.setMinimumWidth(min(look.pixels(LEAST_INPUTS_WIDTH_PX), int(width * 0.4)))
        self._answers.setMinimumWidth(1)
        self._answers.tabs.setMinimumHeight(look.pixels(LEAST_PAGE_HEIGHT_PX))
        self._splitter.setSizes([wide, max(width - wide, 100)])
        self._toolbar.fit(width)

    def _fold_if(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        shown = self._commands.inputs.isChecked()
        if narrow and shown:
            self._commands.inputs.trigger()
            self._folded_here = True
        elif not narrow and self._folded_here and not shown:
            self._commands.inputs.trigger()
        if not narrow:
            self._folded_here = False
