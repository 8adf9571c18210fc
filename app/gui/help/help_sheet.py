"""Help for the page on screen: it follows the pages as they are turned, and ends with the list of keys."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.gui.help.page_help import PageHelp
from app.gui.help.sheet import Heading, Rows, Sheet
from app.gui.theme import Wardrobe


class HelpSheet(Sheet):
    """What the page answers and how it is read; then every key of the window, as its actions have them."""

    def __init__(self, commands: tuple[QAction, ...], wardrobe: Wardrobe, parent: QWidget | None = None) -> None:
        super().__init__(wardrobe, parent)
        self._commands = commands
        self._pages = PageHelp(self)

    def show_page(self, page: str) -> None:
        """Explains a page by its name in the program."""
        keys = Rows(self.keys)
        self.show_blocks(self.tr("Help"), [*self._pages.blocks(page), Heading(self.tr("Keyboard")), keys])

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """Each key and what it does."""
        native = QKeySequence.SequenceFormat.NativeText
        own = [(each.shortcut().toString(native), each.text().rstrip("…")) for each in self._commands]
        return (
            (self.tr("Tab"), self.tr("Go to the next field or button")),
            (self.tr("Enter or ↓"), self.tr("In the twelve bills: go on to the next month")),
            (self.tr("← and →"), self.tr("On the roof drawing: turn the panels by a degree; with Shift by fifteen")),
            (self.tr("← and →"), self.tr("In a presentation, or on the names of the pages: turn the page")),
            (self.tr("Space"), self.tr("Open or fold a section, tick a box, press a button")),
            *((key, name) for key, name in own if key),
            (self.tr("Esc"), self.tr("Close this window; leave a presentation")),
        )
