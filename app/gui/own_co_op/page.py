"""The form in the window: keeps what is answered as the user's own policy file, and lists the ones made before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from app.core.problems import ProblemsFound
from app.core.rate_sheet import RateSheet, Usual
from app.gui.messages import spoken
from app.gui.own_co_op import own_files
from app.gui.own_co_op.form import RateSheetForm, first_faults
from app.gui.own_co_op.own_files import KEEP_LANE, SHELF_LANE, Kept, OwnFile
from app.gui.pages.page import clear, scrolled
from app.gui.recalculator import Recalculator
from app.gui.saving import asked_file, told_of, why_not_written
from app.gui.widgets.flow_layout import WrapLayout
from app.gui.widgets.labels import set_tone, words

if TYPE_CHECKING:
    from app.files.co_op_directory import DirectoryEntry

KEEP_AFTER_MS = 60


class OwnCoOpPage(QWidget):
    """Beside the answer, in the inputs' place.  Whatever is valid is kept at once; nothing needs to be saved."""

    kept = Signal(object)  # Kept: the policies have changed
    done = Signal()

    def __init__(self, recalculator: Recalculator, usual: Usual) -> None:
        super().__init__()
        self.setObjectName("inputs")
        self.setAccessibleName(self.tr("My co-op is not here"))
        self._recalculator = recalculator
        self._path: Path | None = None
        self._pending = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._pending.timeout.connect(self._keep)
        self._asked = False  # a keeping is under way
        self._on_shelf: list[OwnFile] = []
        self.form = RateSheetForm(usual)
        self.form.answered.connect(self._answered)
        self.form.left.connect(self._left)
        recalculator.answered.connect(self._take)
        self._make_head()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside = QWidget()
        inside.setObjectName("inputs_column")
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._head)
        inner.addWidget(self.form)
        self.scroll_area = scrolled(inside, self.tr("Questions on the rate sheet"))
        self.scroll_area.setObjectName("inputs_scroll")
        column.addWidget(self.scroll_area)
        self._recalculator.ask(SHELF_LANE, own_files.shelf)

    def _make_head(self) -> None:
        self._head = QWidget()
        column = QVBoxLayout(self._head)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(words(self.tr("My co-op is not here"), "title"))
        column.addWidget(
            words(
                self.tr(
                    "Answer what stands on your co-op's rate sheet and leave the rest empty. The bill beside this "
                    "changes as you go; what is not known makes its range wider."
                ),
                "small",
                "quiet",
            )
        )
        buttons = WrapLayout(spacing=6)
        self.done_button = self._button(self.tr("Done"), self.tr("Goes back to the inputs"), self.done.emit)
        self.print_button = self._button(
            self.tr("Print for the co-op…"), self.tr("Questions and answers, with what to ask marked"), self.print_paper
        )
        self.copy_button = self._button(
            self.tr("Save a copy…"),
            self.tr("The policy file, to send to the co-op or to another member"),
            self.save_copy,
        )
        for button in (self.done_button, self.print_button, self.copy_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.status = words("", "small", "quiet", selectable=True)
        column.addWidget(self.status)
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(4)
        column.addLayout(self._shelf)

    def _button(self, text: str, tip: str, call: Any) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        button.clicked.connect(lambda *_: call())
        return button

    # --- which co-op -------------------------------------------------------------------------------------------------

    def begin(self, entry: DirectoryEntry | None = None) -> None:
        """Begins a new co-op, with what the directory knows of it filled in and marked as such."""
        self.flush()
        self._path = None
        sheet, given = RateSheet(read_on=_today()), {}
        if entry is not None:
            from app.files.co_op_directory import AVERAGE_PRICE_YEAR

            sheet = replace(sheet, name=entry.name, state=entry.state, eia_id=entry.eia_id)
            given = dict.fromkeys(("name", "state"), self.tr("From the directory of co-ops."))
            if entry.average_usd_per_kwh is not None:
                sheet = replace(
                    sheet,
                    energy="average",
                    average_usd_per_kwh=entry.average_usd_per_kwh,
                    average_of=self.tr("EIA, {year}, all homes of this co-op").format(year=AVERAGE_PRICE_YEAR),
                )
                given["average_of"] = self.tr("From the directory of co-ops: the Energy Information Administration.")
        self._show(sheet, own_files.usual_figures(), given)
        self._answered("")

    def edit(self, path: Path) -> bool:
        """Opens a file made before; one that says more than the form asks is told of and left alone."""
        self.flush()
        try:
            sheet, usual = own_files.open_again(path)
        except ProblemsFound as found:
            self._tell(" ".join(spoken(problem.text) for problem in found.problems) + f" {path}", "fail")
            return False
        self._path = path
        self._show(sheet, usual)
        self._tell(self.tr("Opened from {path}").format(path=path))
        self._keep()
        return True

    def copy(self, path: Path) -> bool:
        """Begins a new co-op with the answers of another one."""
        try:
            sheet, usual = own_files.open_again(path)
        except ProblemsFound as found:
            self._tell(" ".join(spoken(problem.text) for problem in found.problems) + f" {path}", "fail")
            return False
        self.flush()
        self._path = None
        named = replace(sheet, id="", name=self.tr("{name}, copy").format(name=sheet.name), read_on=_today())
        self._show(named, usual)
        self._answered("")
        return True

    def delete(self, file: OwnFile) -> None:
        """Deletes a file of the user's after asking once."""
        button = QMessageBox.StandardButton
        chosen = QMessageBox.question(
            self,
            self.tr("Delete a co-op"),
            self.tr("Delete “{name}”? The file {path} is deleted for good.").format(name=file.name, path=file.path),
            button.Yes | button.Cancel,
            button.Cancel,
        )
        if chosen != button.Yes:
            return
        if file.path == self._path:
            self._pending.stop()
            self._recalculator.forget(KEEP_LANE)
            self._asked = False
            self._path = None
            self._show(RateSheet(read_on=_today()), own_files.usual_figures())
        self._show_kept(own_files.delete(file.path))

    def _show(self, sheet: RateSheet, usual: Usual, given: dict[str, str] | None = None) -> None:
        """Shows other answers from their beginning."""
        self.form.show_sheet(sheet, usual, given)
        self.scroll_area.verticalScrollBar().setValue(0)
        first = "name" if not sheet.name else "customer_usd_per_month"
        self.form.question(first).field.editor.setFocus()
        self._show_buttons()
        self._recalculator.ask(SHELF_LANE, own_files.shelf)

    def _show_buttons(self) -> None:
        self.print_button.setVisible(self.form.sheet.named)
        self.copy_button.setVisible(self.form.complete)

    # --- keeping -----------------------------------------------------------------------------------------------------

    @property
    def settled(self) -> bool:
        """Whether everything that can be kept has been."""
        return not (self._pending.isActive() or self._asked)

    def flush(self) -> None:
        """Writes at once what is not written yet."""
        if self.settled or not self._can_keep():
            self._pending.stop()
            return
        self._pending.stop()
        self._recalculator.forget(KEEP_LANE)
        self._asked = False
        self._show_kept(own_files.keep(self.form.sheet, self.form.usual, self._path))

    def _can_keep(self) -> bool:
        return self.form.complete and bool(self.form.sheet.id)

    def _answered(self, name: str) -> None:
        sheet = self.form.sheet
        if self.form.complete and not sheet.id and name != "name":
            # The id stays when the name is corrected later, so it waits until the name has been typed to its end.
            from app.policies.writer import free_id

            self.form.take_id(free_id(sheet.name, sheet.state, own_files.taken_ids()))
        self._begin_keeping()

    def _left(self, name: str) -> None:
        if name == "name" and self.form.complete and not self.form.sheet.id:
            self._answered("")

    def _begin_keeping(self) -> None:
        self._show_buttons()
        if self._can_keep():
            self._pending.start()
            return
        self._pending.stop()
        if not self.form.sheet.named:
            self._tell(self.tr("Begin with the name and the state: from then on everything is kept as you type."))
        elif self._path is None:
            self._tell(self.tr("Not kept yet."))
        else:
            self._tell(
                self.tr("What is marked is not kept yet: {fault}").format(fault=first_faults(self.form.problems)),
                "fail",
            )

    def _keep(self) -> None:
        if not self._can_keep():
            return
        self._asked = True
        sheet = replace(self.form.sheet, read_on=_today())
        self._recalculator.ask(KEEP_LANE, own_files.keep, sheet, self.form.usual, self._path, at_once=True)

    def _take(self, lane: str, result: Any) -> None:
        if lane == KEEP_LANE:
            self._asked = False
            self._show_kept(result)
        elif lane == SHELF_LANE:
            self._show_shelf(result)

    def _show_kept(self, result: Kept) -> None:
        if result.problems:
            said = self.tr("Not kept: {reason}").format(reason=" ".join(spoken(each.text) for each in result.problems))
            self._tell(said, "fail")
            return
        if result.id and result.id == self.form.sheet.id:
            self._path = result.path
            self._tell(self.tr("Kept in {path}").format(path=result.path))
            if self.form.mistyped:
                fault = " ".join(self.form.mistyped.values())
                self._tell(self.tr("What is marked is not kept yet: {fault}").format(fault=fault), "fail")
        self._recalculator.ask(SHELF_LANE, own_files.shelf)
        self.kept.emit(result)

    def _tell(self, text: str, tone: str = "quiet") -> None:
        self.status.setText(text)
        self.status.setAccessibleName(text)
        set_tone(self.status, tone)

    # --- the ones made before ----------------------------------------------------------------------------------------

    def _show_shelf(self, files: tuple[OwnFile, ...]) -> None:
        others = [file for file in files if file.path != self._path]
        if others == self._on_shelf:
            return
        self._on_shelf = others
        clear(self._shelf)
        if not others:
            return
        self._shelf.addWidget(words(self.tr("Your own co-ops"), "strong"))
        for file in others:
            self._shelf.addWidget(self._shelf_row(file))

    def _shelf_row(self, file: OwnFile) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name: QLabel = words(file.name)
        name.setToolTip(str(file.path))
        column.addWidget(name)
        buttons = WrapLayout(spacing=4)
        for text, spoken_name, call in (
            (self.tr("Edit"), self.tr("Edit {name}"), partial(self.edit, file.path)),
            (self.tr("Copy"), self.tr("Copy {name}"), partial(self.copy, file.path)),
            (self.tr("Open as text"), self.tr("Open {name} as text"), partial(_open_as_text, file.path)),
            (self.tr("Delete…"), self.tr("Delete {name}"), partial(self.delete, file)),
        ):
            button = self._button(text, spoken_name.format(name=file.name), call)
            button.setAccessibleName(spoken_name.format(name=file.name))
            button.setProperty("flat", "true")
            buttons.addWidget(button)
        column.addLayout(buttons)
        return row

    # --- to the co-op ------------------------------------------------------------------------------------------------

    def print_paper(self) -> None:
        """Shows the questions and answers as they will be on paper."""
        from app.gui.own_co_op.paper import questions_handout
        from app.gui.printing import preview_handout

        preview_handout(questions_handout(self.form.sheet, self.form.asked(), _today()), self)

    def save_copy(self) -> None:
        """Asks where a copy of the policy file is to go, and writes it."""
        start = Path.home() / f"{self.form.sheet.id or 'policy'}.toml"
        path, _ = asked_file(self, self.tr("Save a copy of the rules"), start, self.tr("Policy files (*.toml)"))
        if path is None:
            return
        why_not = why_not_written(lambda: own_files.write_copy(self.form.sheet, self.form.usual, path))
        self._tell(told_of(path, why_not), "fail" if why_not else "quiet")


def _open_as_text(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _today() -> date:
    return date.today()  # noqa: DTZ011  the day on the reader's wall, not the one in Greenwich
