"""Lists what hangs in the window's More menu: to add a dialog, add its action here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow


def made_tools(window: MainWindow) -> list[QAction]:
    """The actions of the More menu, in order; each imports its dialog when it is asked for, never before."""
    made = window.commands.made
    return [
        window.commands.pdf,
        made("check-bill", window.tr("Check my bill…"), "Ctrl+B", call=window.check_bill),
        made("", window.tr("My co-op is not here…"), call=lambda: window.own_co_ops.open()),
        made("", window.tr("Keep this design beside"), "Ctrl+K", call=lambda: window.beside.keep()),
        made("", window.tr("What is stored…"), call=window.show_stored),
        made("", window.tr("About Fairwatt"), call=window.show_about),
    ]
