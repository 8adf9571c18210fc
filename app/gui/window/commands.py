"""Everything the window can be told to do by button, menu or key: a name, a key and an icon each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

Keys = QKeySequence.StandardKey | str


class Commands(QObject):
    """One `QAction` per thing to do; what it does is given to it by the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        key = QKeySequence.StandardKey
        self.new = self.made("new", self.tr("New"), key.New)
        self.open = self.made("open", self.tr("Open…"), key.Open)
        self.save = self.made("save", self.tr("Save"), key.Save)
        self.save_as = self.made("save", self.tr("Save as…"), "Ctrl+Shift+S")
        self.duplicate = self.made("duplicate", self.tr("Duplicate"), "Ctrl+D")
        self.preview = self.made("print", self.tr("Print…"), key.Print)
        self.pdf = self.made("", self.tr("Save as PDF…"), "Ctrl+Shift+P")
        self.workbook = self.made("workbook", self.tr("Workbook…"), "Ctrl+Shift+W")
        self.undo = self.made("undo", self.tr("Undo"), key.Undo)
        self.redo = self.made("redo", self.tr("Redo"), key.Redo)
        self.smaller = self.made("text-smaller", self.tr("Smaller text"), key.ZoomOut)
        self.larger = self.made("text-larger", self.tr("Larger text"), key.ZoomIn)
        self.help = self.made("help", self.tr("Help"), key.HelpContents)
        self.quit = self.made("", self.tr("Quit"), "Ctrl+Q")
        self.inputs = self.made("inputs", self.tr("Inputs"), "F9")
        self.inputs.setCheckable(True)
        self.inputs.setChecked(True)
        self.present = self.made("present", self.tr("Present"), "F11")
        self.present.setCheckable(True)
        self.leave = self.made("", self.tr("Leave the presentation"), "Esc")
        self.next_page = self.made("", self.tr("Next page"), "Right")
        self.page_before = self.made("", self.tr("Page before"), "Left")
        self.pages = tuple(
            self.made("", text, f"Ctrl+{number}")
            for number, text in enumerate(
                (
                    self.tr("Page: Bill"),
                    self.tr("Page: Rules"),
                    self.tr("Page: Size"),
                    self.tr("Page: Money"),
                    self.tr("Page: Energy"),
                    self.tr("Page: Compare"),
                    self.tr("Page: Numbers"),
                ),
                1,
            )
        )
        for action in (*self.handing_out, *self.presenting):
            action.setEnabled(False)

    @property
    def with_keys(self) -> tuple[QAction, ...]:
        """What a key does, in the order in which help lists it."""
        return (
            self.help,
            self.new,
            self.open,
            self.save,
            self.save_as,
            self.duplicate,
            self.undo,
            self.redo,
            self.preview,
            self.pdf,
            self.workbook,
            self.inputs,
            self.present,
            self.larger,
            self.smaller,
            *self.pages,
            self.quit,
        )

    @property
    def handing_out(self) -> tuple[QAction, ...]:
        """What needs an answer."""
        return (self.preview, self.pdf, self.workbook)

    @property
    def presenting(self) -> tuple[QAction, ...]:
        """What only a presentation hears."""
        return (self.leave, self.next_page, self.page_before)

    def made(self, icon_name: str, text: str, keys: Keys = "", call: Callable[[], object] | None = None) -> QAction:
        """An action whose tip names its key; ``icon_name`` is drawn in the present look."""
        action = QAction(text, self.parent())
        action.setShortcut(QKeySequence(keys))
        action.setProperty("icon_name", icon_name)
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.rstrip('…')} ({shortcut})" if shortcut else text)
        if call is not None:
            does(action, call)
        return action


def does(action: QAction, call: Callable[[], object]) -> None:
    """Says what an action does."""
    action.triggered.connect(lambda *_: call())
