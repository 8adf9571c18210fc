"""The one window: inputs at the left, the answer on top, the pages under their tabs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.problems import ProblemsFound
from app.files.case_file import read_case, write_case
from app.gui import autosave, background, handing_out, timings
from app.gui.autosave import Autosave, Leftover, take_leftovers
from app.gui.case_edits import blank_case, size_taken, use_from_file
from app.gui.form import Form
from app.gui.pages.bill import BillPage
from app.gui.pages.compare import CO_OPS, PROGRAMS, ComparePage
from app.gui.pages.energy import EnergyPage
from app.gui.pages.money import MoneyPage
from app.gui.pages.numbers import NumbersPage
from app.gui.pages.page import Page, scrolled
from app.gui.pages.rules import RulesPage
from app.gui.pages.size import SizePage
from app.gui.pages.why import clause_words
from app.gui.panels.co_op import CoOpPanel
from app.gui.panels.cost import CostPanel
from app.gui.panels.equipment import EquipmentPanel
from app.gui.panels.panel import Panel
from app.gui.panels.solar import SolarPanel
from app.gui.panels.use import UsePanel
from app.gui.panels.wind import WindPanel
from app.gui.recalculator import Recalculator
from app.gui.session import Session
from app.gui.settings import TEXT_PERCENTS, Settings
from app.gui.theme import Wardrobe, icon
from app.gui.widgets.answer_strip import AnswerStrip
from app.gui.widgets.chart_card import ChartCard
from app.gui.widgets.fields import Line
from app.gui.widgets.tab_order import order_tabs
from app.locations import resources_folder

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.report.handout import Handout

GREY_AFTER_MS = 150
INPUTS_WIDTH_PX = 330
CASE_SUFFIX = ".fairwatt"
METER_SUFFIXES = (".csv", ".xml")
PAGE_NAMES = ("bill", "rules", "size", "money", "energy", "compare", "numbers")
PRESENTED_PERCENT = 150
LEAST_PAGE_HEIGHT_PX = 300
REFINE_AFTER_MS = 350
TYPING_DRAWS = 200  # the range moves by less than a hundredth with the full number of draws, which follows in a pause


class MainWindow(QMainWindow):
    painted = Signal()  # the first paint is on the screen
    answer_shown = Signal()

    def __init__(self, session: Session, wardrobe: Wardrobe, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.wardrobe = wardrobe
        self.settings = settings
        self.estimate: Estimate | None = None
        self.policies: Mapping[str, Any] = {}
        self._painted = False
        self._filled = False
        self._turbines: Mapping[str, Any] = {}
        self._charts_loaded = False
        self._usual_percent = wardrobe.text_percent
        self._held = False
        self._waiting = False
        self.recalculator = Recalculator(self)
        self.recalculator.answered.connect(self._take)
        self.recalculator.failed.connect(self._tell_fault)
        self._grey = QTimer(self, singleShot=True, interval=GREY_AFTER_MS)
        self._grey.timeout.connect(self._show_staleness)
        self._refine = QTimer(self, singleShot=True, interval=REFINE_AFTER_MS)
        self._refine.timeout.connect(self._ask_finished_answer)
        self._refined = False

        self.setObjectName("window")
        self._make_inputs()
        self._make_answers()
        self._make_actions()
        self._make_toolbar()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("parts")
        self.splitter.setHandleWidth(3)
        self.splitter.addWidget(self.inputs)
        self.splitter.addWidget(self.answers)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.statusBar().hide()
        self.statusBar().messageChanged.connect(lambda text: self.statusBar().setVisible(bool(text)))

        session.case_replaced.connect(self._recalculate)
        session.case_replaced.connect(self._show_file)
        session.drafts_changed.connect(self._show_drafts)
        session.file_changed.connect(self._show_file)
        wardrobe.changed.connect(self._rearrange)
        self.autosave = Autosave(session, self.recalculator, self)
        self._leftovers: list[Leftover] = []
        self.form.show_case()
        self._show_file()
        self._rearrange()
        self.setFocus()
        self.setAcceptDrops(True)

    # --- what the window is made of ----------------------------------------------------------------------------------

    def _make_inputs(self) -> None:
        self.co_op_panel = CoOpPanel(self.wardrobe)
        self.use_panel = UsePanel(self.wardrobe)
        self.solar_panel = SolarPanel(self.wardrobe)
        self.wind_panel = WindPanel(self.wardrobe)
        self.cost_panel = CostPanel(self.wardrobe)
        self.equipment_panel = EquipmentPanel(self.wardrobe)
        self.form = Form(self.session, self)
        column_widget = QWidget()
        column_widget.setObjectName("inputs_column")
        column = QVBoxLayout(column_widget)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(4)
        for panel in (self.co_op_panel, self.use_panel, self.solar_panel, *self._later_panels()):
            column.addWidget(panel)
        for panel in (self.co_op_panel, self.use_panel, self.solar_panel):
            self.form.add_panel(panel)
        column.addStretch(1)
        self.use_panel.values_pasted.connect(self.form.paste_use)
        self.use_panel.refused.connect(self.form.show_case)
        self.solar_panel.array_turned.connect(self.form.turn_array)
        self.solar_panel.reshaped.connect(lambda: order_tabs(column_widget))
        self.inputs: QScrollArea = scrolled(column_widget, self.tr("Inputs"))
        self.inputs.setObjectName("inputs_scroll")

    def _later_panels(self) -> tuple[Panel, ...]:
        return (self.wind_panel, self.cost_panel, self.equipment_panel)

    def _make_answers(self) -> None:
        self.strip = AnswerStrip(self.wardrobe)
        self.bill_page = BillPage(self.wardrobe)
        self.rules_page = RulesPage(self.wardrobe)
        self.rules_page.field_made.connect(self.form.add_field)
        self.money_page = MoneyPage(self.wardrobe)
        self.energy_page = EnergyPage(self.wardrobe)
        self.compare_page = ComparePage(self.wardrobe)
        self.compare_page.wanted.connect(self._compare)
        self.size_page = SizePage(self.wardrobe)
        self.size_page.wanted.connect(
            lambda: self.recalculator.ask("sizes", background.sizes, self.session.case, self.session.folder)
        )
        self.size_page.size_taken.connect(self._take_size)
        self.numbers_page = NumbersPage(self.wardrobe)
        self.numbers_page.field_made.connect(self.form.add_field)
        self.numbers_page.field_gone.connect(self.form.remove_field)
        self.tabs = QTabWidget()
        self.strip.numbers_wanted.connect(lambda: self.show_page("numbers"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Pages"))
        for page in self.pages:
            self.tabs.addTab(page, page.title)
        self.tabs.currentChanged.connect(self._show_page)
        self._shown_on: dict[Page, Estimate] = {}
        together = QWidget()
        column = QVBoxLayout(together)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)
        self.answers: QScrollArea = scrolled(together, self.tr("Answer"))

    @property
    def pages(self) -> tuple[Page, ...]:
        return (
            self.bill_page,
            self.rules_page,
            self.size_page,
            self.money_page,
            self.energy_page,
            self.compare_page,
            self.numbers_page,
        )

    def _make_actions(self) -> None:
        key = QKeySequence.StandardKey
        self.new_action = self._action("new", self.tr("New"), self.new_case, key.New)
        self.open_action = self._action("open", self.tr("Open…"), self.choose_file, key.Open)
        self.save_action = self._action("save", self.tr("Save"), self.save, key.Save)
        self.save_as_action = self._action("save", self.tr("Save as…"), self.save_as, key.SaveAs)
        self.duplicate_action = self._action("duplicate", self.tr("Duplicate"), self.duplicate, "Ctrl+D")
        self.preview_action = self._action("print", self.tr("Print…"), self.print_handout, key.Print)
        self.pdf_action = self._action("", self.tr("Save as PDF…"), self.save_pdf, "Ctrl+Shift+P")
        self.workbook_action = self._action("workbook", self.tr("Workbook…"), self.save_workbook, "Ctrl+Shift+W")
        for action in (self.preview_action, self.pdf_action, self.workbook_action):
            action.setEnabled(False)
        self.undo_action = self._action("undo", self.tr("Undo"), self.session.undo, key.Undo)
        self.redo_action = self._action("redo", self.tr("Redo"), self.session.redo, key.Redo)
        self.smaller_action = self._action(
            "text-smaller", self.tr("Smaller text"), partial(self._resize_text, -1), key.ZoomOut
        )
        self.larger_action = self._action(
            "text-larger", self.tr("Larger text"), partial(self._resize_text, 1), key.ZoomIn
        )
        self.quit_action = self._action("", self.tr("Quit"), self.close, key.Quit)
        self.inputs_action = self._action("inputs", self.tr("Inputs"), self._show_inputs, "F9")
        self.inputs_action.setCheckable(True)
        self.inputs_action.setChecked(True)
        self.present_action = self._action("present", self.tr("Present"), self._present, "F11")
        self.present_action.setCheckable(True)
        self._leave_action = self._action("", self.tr("Leave the presentation"), self.present_action.trigger, "Esc")
        self._next_page_action = self._action("", self.tr("Next page"), partial(self._turn_page, 1), "Right")
        self._page_before_action = self._action("", self.tr("Page before"), partial(self._turn_page, -1), "Left")
        self._presenting = (self._leave_action, self._next_page_action, self._page_before_action)
        for action in self._presenting:
            action.setEnabled(False)
        self.addActions([self.quit_action, *self._presenting])

    def _action(self, icon_name: str, text: str, call: Callable[[], object], keys: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]
        action.setProperty("icon_name", icon_name)
        action.triggered.connect(lambda *_: call())
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.rstrip('…')} ({shortcut})" if shortcut else text)
        return action

    def _make_toolbar(self) -> None:
        self.toolbar = QToolBar(self.tr("Actions"))
        self.toolbar.setMovable(False)
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.name_line = Line()
        self.name_line.setAccessibleName(self.tr("Name of the case"))
        self.name_line.setToolTip(self.tr("Name of the case"))
        self.name_line.textEdited.connect(lambda text: self.session.enter("name", text))
        self.name_line.editingFinished.connect(self.session.end_typing)
        self.toolbar.addWidget(self.name_line)
        self.toolbar.addSeparator()
        self.open_menu = QMenu(self)
        self.open_menu.aboutToShow.connect(self._fill_open_menu)
        self.theme_menu = self._made_theme_menu()
        self.toolbar.addActions([self.new_action, self.open_action, self.save_action])
        save_menu = QMenu(self)
        save_menu.addActions([self.save_as_action, self.duplicate_action])
        self._hang_menu(self.open_action, self.open_menu)
        self._hang_menu(self.save_action, save_menu)
        self.toolbar.addSeparator()
        self.toolbar.addActions([self.undo_action, self.redo_action])
        self.toolbar.addSeparator()
        self.toolbar.addActions([self.preview_action, self.workbook_action])
        print_menu = QMenu(self)
        print_menu.addAction(self.pdf_action)
        self._hang_menu(self.preview_action, print_menu)
        self.toolbar.addSeparator()
        self.toolbar.addActions([self.inputs_action, self.present_action, self.smaller_action, self.larger_action])
        self.theme_button = QToolButton()
        self.theme_button.setText(self.tr("Theme"))
        self.theme_button.setAccessibleName(self.tr("Theme"))
        self.theme_button.setToolTip(self.tr("Light, dark, or as the system has it"))
        self.theme_button.setMenu(self.theme_menu)
        self.theme_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.toolbar.addWidget(self.theme_button)
        self.addToolBar(self.toolbar)
        for child in self.toolbar.findChildren(QToolButton):
            child.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if child.defaultAction() is not None:
                child.setAccessibleName(child.defaultAction().text().rstrip("…"))
            elif not child.accessibleName():
                child.setAccessibleName(self.tr("More actions"))

    def _hang_menu(self, action: QAction, menu: QMenu) -> None:
        """Gives a button of the toolbar a menu beside what it does by itself."""
        button = self.toolbar.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _made_theme_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(self)
        for name, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high_contrast", self.tr("High contrast")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == self.wardrobe.theme)
            action.triggered.connect(lambda *_, name=name: self._choose_theme(name))
            group.addAction(action)
        return menu

    # --- the answer --------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begins the work that waits for the first paint: the slow imports, then the first answer, then the charts."""
        self.recalculator.ask("prepare", background.prepare, at_once=True)
        self._recalculate()
        self._recover()

    def _fill_rest(self) -> None:
        """Makes what is folded or on another page: after the first answer, or as soon as another page is wanted."""
        if self._filled:
            return
        self._filled = True
        for panel in self._later_panels():
            panel.fill()
            self.form.add_panel(panel)
        for page in self.pages[1:]:
            page.fill()
        self.wind_panel.show_turbines(self._turbines, self.session.case)
        self.energy_page.show_turbines(self._turbines)
        self.form.show_case()
        self.form.show_known_problems()
        if self.estimate is not None:
            self.form.show_defaults(self.estimate.assumptions)
        self.solar_panel.reshaped.emit()

    def _recover(self) -> None:
        """Brings back what a crash left unsaved: the newest at once, the others from the Open menu."""
        self._leftovers = take_leftovers()
        if not self._leftovers or self.session.unsaved:
            return
        asked_for = self.session.path
        if asked_for is None or self._leftovers[0].path == asked_for:
            self._take_back(self._leftovers.pop(0))

    def _take_back(self, leftover: Leftover) -> None:
        self.session.recover(leftover.case, leftover.path)
        self.statusBar().showMessage(
            self.tr("“{name}” is back: it was not saved when the program last ended.").format(name=leftover.case.name)
        )

    def _recalculate(self) -> None:
        if not self._painted:
            return
        self._waiting = True
        self._refined = False
        self._refine.stop()
        self._grey.start()
        self.recalculator.ask("answer", background.answer, self.session.case, self.session.folder, TYPING_DRAWS)

    def _ask_finished_answer(self) -> None:
        self._refined = True
        self.recalculator.ask("answer", background.answer, self.session.case, self.session.folder, None, at_once=True)

    def _compare(self, kind: str, files: list[Path]) -> None:
        if self.estimate is None:
            return
        case, folder = self.session.case, self.session.folder
        if kind == PROGRAMS:
            self.recalculator.ask("compare", background.compare_programs, case, folder, self.estimate.program.id)
        elif kind == CO_OPS:
            self.recalculator.ask("compare", background.compare_co_ops, case, folder)
        else:
            self.recalculator.ask("compare", background.compare_files, case, folder, tuple(files))

    def _take_size(self, kw_ac: float, kw_dc: float) -> None:
        self.form.edit(partial(size_taken, kw_ac=kw_ac, kw_dc=kw_dc))

    def _take(self, lane: str, result: Any) -> None:
        if lane == "answer":
            self._show_answer(result)
        elif lane == "prepare":
            self.policies = result.policies
            self.co_op_panel.show_co_ops(result.co_ops, self.session.case)
            self._turbines = result.turbines
            self.form.show_case()
            self.recalculator.ask("charts", background.import_charts)
        elif lane == "charts":
            self._fill_rest()
            self._charts_loaded = True
            for page in self.pages:
                page.load_charts()
            for chart in self.findChildren(ChartCard):
                chart.told.connect(lambda text: self.statusBar().showMessage(text, 6000))
        elif lane == autosave.LANE and result:
            said = self.tr("A safety copy of this case could not be kept: {reason}").format(reason=result)
            self.statusBar().showMessage(said, 8000)
        elif lane == "sizes":
            self._show_sizes(result)
        elif lane == "compare":
            self.compare_page.show_answers(result.names, result.answers)

    def _show_sizes(self, result: Any) -> None:
        if isinstance(result, tuple):  # what stands in the way
            self.size_page.show_refusal(" ".join(str(problem.text) for problem in result))
        else:
            self.size_page.show_sizes(result)

    def _show_answer(self, answer: Any) -> None:
        self._waiting = False
        self._grey.stop()
        homeless = self.form.show_problems(answer.problems)
        if answer.estimate is not None:
            self.estimate = answer.estimate
            for action in (self.preview_action, self.pdf_action, self.workbook_action):
                action.setEnabled(True)
            self.strip.show_estimate(answer.estimate)
            self.form.show_defaults(answer.estimate.assumptions)
            self._show_page()
        errors = [each for each in answer.problems if each.severity == "error"]
        self._held = answer.estimate is None
        self._show_notice([str(each.text) for each in (homeless or errors)] if self._held else [])
        self._show_staleness()
        if answer.estimate is not None:
            self.answer_shown.emit()
            if not self._refined:
                self._refine.start()

    def _show_notice(self, sentences: list[str]) -> None:
        if self.session.drafts:
            names = ", ".join(self.form.label_of(name) for name in self.session.drafts)
            said = self.tr("Below stands the last good answer: what is typed under “{field}” is no number yet.")
            self.strip.show_notice(said.format(field=names))
        elif sentences:
            said = self.tr("No newer answer yet: {sentence}").format(
                sentence=" ".join(_sentence(each) for each in sentences)
            )
            self.strip.show_notice(said)
        else:
            self.strip.show_notice("")

    def _show_drafts(self) -> None:
        self._show_notice([])
        self._show_staleness()
        self._show_file()
        if not self.session.drafts:
            self._recalculate()

    def _show_staleness(self) -> None:
        stale = self._held or bool(self.session.drafts) or (self._waiting and not self._grey.isActive())
        self.strip.set_stale(stale)
        for page in self.pages if self._filled else self.pages[:1]:
            page.set_stale(stale)

    def _show_page(self) -> None:
        page = self.tabs.currentWidget()
        if not isinstance(page, Page) or self.estimate is None or self._shown_on.get(page) is self.estimate:
            return
        if page is not self.bill_page:
            self._fill_rest()
        self._shown_on[page] = self.estimate
        if page is self.bill_page:
            self.bill_page.show_clauses(clause_words(self.policies.get(self.estimate.co_op.id)))
        page.show_estimate(self.estimate, self.session.case)

    def _tell_fault(self, _lane: str, trace: str) -> None:
        sys.stderr.write(trace)
        self._waiting = False
        self._held = True
        last = trace.strip().splitlines()[-1]
        self._show_staleness()
        self.strip.show_notice(
            self.tr("A fault in the program stopped this answer; nothing of the case is lost. It says: {fault}").format(
                fault=last
            )
        )

    @property
    def ready(self) -> bool:
        """Whether the charts are there and nothing is being worked out."""
        refining = self._refine.isActive()
        return self._charts_loaded and self.recalculator.idle and not self._waiting and not refining

    def show_page(self, name: str) -> None:
        """Turns to a page by its name in the program, such as "bill"."""
        self.tabs.setCurrentWidget(dict(zip(PAGE_NAMES, self.pages, strict=True))[name])

    # --- files -------------------------------------------------------------------------------------------------------

    def new_case(self) -> None:
        if self._may_leave():
            former = self.session.case
            self.session.open(blank_case(self.tr("New case"), former), None)

    def choose_file(self) -> None:
        start = str(self.session.folder or Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a case"), start, self._file_filter())
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> bool:
        """Opens a case file; what cannot be read is told in the window, and the present case stays."""
        if not self._may_leave():
            return False
        return self._open(path, path)

    def open_sample(self, path: Path) -> bool:
        """Opens a shipped case as a new one, so that saving never writes over it."""
        if not self._may_leave():
            return False
        return self._open(path, None)

    def _open(self, path: Path, keep: Path | None) -> bool:
        try:
            case = read_case(path)
        except ProblemsFound as found:
            self._held = self.estimate is None
            more = "" if len(found.problems) == 1 else self.tr(" ({count} more)").format(count=len(found.problems) - 1)
            self.strip.show_notice(
                self.tr("The file was not opened. {problem}{more}").format(problem=found.problems[0], more=more)
            )
            return False
        self.form.show_problems(())
        self.session.open(case, keep)
        if keep is not None:
            self.settings.note_file(keep)
        return True

    def save(self) -> bool:
        if self.session.path is None:
            return self.save_as()
        return self._write(self.session.path)

    def save_as(self) -> bool:
        start = self.session.path or Path.home() / f"{_file_name(self.session.case.name)}{CASE_SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the case"), str(start), self._file_filter())
        if not chosen:
            return False
        path = Path(chosen)
        return self._write(path if path.suffix else path.with_suffix(CASE_SUFFIX))

    def _write(self, path: Path) -> bool:
        try:
            write_case(self.session.case, path)
        except (OSError, ProblemsFound) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            self.strip.show_notice(
                self.tr("The case was not saved to {path}: {reason}. It is still open here; save it elsewhere.").format(
                    path=path, reason=reason
                )
            )
            return False
        self.session.saved_as(path)
        self.settings.note_file(path)
        self.statusBar().showMessage(self.tr("Saved to {path}").format(path=path), 4000)
        return True

    def duplicate(self) -> None:
        """Goes on with a copy that has no file yet."""
        if self._may_leave():
            copy = replace(self.session.case, name=self.tr("{name}, copy").format(name=self.session.case.name))
            self.session.open(copy, None)

    def print_handout(self) -> None:
        """Shows the handout as it will be on paper."""
        if self.estimate is not None and self._finished_answer():
            handing_out.preview(self._handout(), self)

    def save_pdf(self) -> None:
        path = self._asked_path(self.tr("Save the handout"), ".pdf", self.tr("PDF files (*.pdf)"))
        if path is not None and self._finished_answer():
            self._hand_out(path, lambda: handing_out.write_pdf(self._handout(), path))

    def save_workbook(self) -> None:
        path = self._asked_path(self.tr("Save the workbook"), ".xlsx", self.tr("Workbooks (*.xlsx)"))
        if path is not None and self._finished_answer():
            estimate = self.estimate
            assert estimate is not None
            self._hand_out(path, lambda: handing_out.write_workbook(estimate, path))

    def _finished_answer(self) -> bool:
        """What is handed out is the answer to the case as it stands: not a stale one, and with its full range."""
        if self._held or self.session.drafts:
            self.strip.show_notice(self.tr("Nothing is handed out while a value is wrong: mend it first."))
            return False
        found = background.answer(self.session.case, self.session.folder, None)
        if found.estimate is None:
            self._show_answer(found)
            return False
        self.estimate = found.estimate
        return True

    def _handout(self) -> Handout:
        assert self.estimate is not None
        return handing_out.made_handout(self.estimate, self.session.case, self.policies[self.estimate.co_op.id])

    def _asked_path(self, title: str, suffix: str, names: str) -> Path | None:
        folder = self.session.folder or Path.home()
        start = folder / f"{_file_name(self.session.case.name)}{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(start), names)
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(suffix)

    def _hand_out(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except (OSError, ProblemsFound) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            said = self.tr("{path} was not written: {reason}.").format(path=path, reason=reason.rstrip("."))
            self.strip.show_notice(said)
        else:
            self.statusBar().showMessage(self.tr("Saved to {path}").format(path=path), 4000)

    def _may_leave(self) -> bool:
        """Asks what becomes of unsaved changes; False when the person would rather stay."""
        if not self.session.unsaved:
            return True
        button = QMessageBox.StandardButton
        chosen = QMessageBox.question(
            self,
            self.tr("Unsaved changes"),
            self.tr("“{name}” has changes that are not saved.").format(name=self.session.case.name),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if chosen == button.Save:
            return self.save()
        return chosen == button.Discard

    def _file_filter(self) -> str:
        return self.tr("Fairwatt cases (*{suffix})").format(suffix=CASE_SUFFIX)

    def _fill_open_menu(self) -> None:
        self.open_menu.clear()
        recent = [path for path in self.settings.recent_files if path.exists()]
        for path in recent:
            action = self.open_menu.addAction(f"{path.stem}   {path.parent}")
            action.triggered.connect(lambda *_, path=path: self.open_file(path))
        for leftover in self._leftovers:
            action = self.open_menu.addAction(self.tr("Not saved: {name}").format(name=leftover.case.name))
            action.triggered.connect(lambda *_, leftover=leftover: self._open_leftover(leftover))
        if recent or self._leftovers:
            self.open_menu.addSeparator()
        for path in sample_files():
            action = self.open_menu.addAction(self.tr("Sample: {name}").format(name=path.stem))
            action.triggered.connect(lambda *_, path=path: self.open_sample(path))

    def _open_leftover(self, leftover: Leftover) -> None:
        if self._may_leave():
            self._leftovers.remove(leftover)
            self._take_back(leftover)

    # --- the look ----------------------------------------------------------------------------------------------------

    def _resize_text(self, steps: int) -> None:
        place = TEXT_PERCENTS.index(self.wardrobe.text_percent) + steps
        percent = TEXT_PERCENTS[min(max(place, 0), len(TEXT_PERCENTS) - 1)]
        self.settings.text_percent = percent
        self.wardrobe.choose(text_percent=percent)

    def _choose_theme(self, name: str) -> None:
        self.settings.theme = name
        self.wardrobe.choose(theme=name)

    def _show_inputs(self) -> None:
        self.inputs.setVisible(self.inputs_action.isChecked())

    def _present(self) -> None:
        """For the counter: no inputs, large type, the arrow keys turn the pages; Escape ends it."""
        presenting = self.present_action.isChecked()
        for action in self._presenting:
            action.setEnabled(presenting)
        if presenting:
            self._usual_percent = self.wardrobe.text_percent
        self.inputs_action.setChecked(not presenting)
        self._show_inputs()
        self.wardrobe.choose(
            text_percent=max(PRESENTED_PERCENT, self._usual_percent) if presenting else self._usual_percent
        )

    def _turn_page(self, steps: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + steps) % self.tabs.count())

    def _rearrange(self) -> None:
        """Draws the icons and gives the parts the room that the text size asks for."""
        look = self.wardrobe.look
        self.setWindowIcon(icon("fairwatt", look.roles["accent"]))
        for action in self.findChildren(QAction):
            name = action.property("icon_name")
            if name:
                action.setIcon(self.wardrobe.icon(name))
        self.theme_button.setIcon(self.wardrobe.icon("theme"))
        side = look.pixels(18)
        self.toolbar.setIconSize(QSize(side, side))
        self.name_line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        percent = look.text_percent
        self.smaller_action.setEnabled(percent > TEXT_PERCENTS[0])
        self.larger_action.setEnabled(percent < TEXT_PERCENTS[-1])
        self._share_width()

    def _share_width(self) -> None:
        look = self.wardrobe.look
        self.name_line.setFixedWidth(min(look.pixels(230), self.width() // 5))
        wide = min(look.pixels(INPUTS_WIDTH_PX), int(self.width() * 0.45))
        self.inputs.setMinimumWidth(min(look.pixels(240), int(self.width() * 0.4)))
        self.answers.setMinimumWidth(1)
        self.tabs.setMinimumHeight(look.pixels(LEAST_PAGE_HEIGHT_PX))
        self.splitter.setSizes([wide, max(self.width() - wide, 100)])
        self._fit_toolbar()

    def _fit_toolbar(self) -> None:
        """Words beside the icons while there is room for them."""
        style = Qt.ToolButtonStyle
        self._set_toolbar_style(style.ToolButtonTextBesideIcon)
        if self.toolbar.sizeHint().width() > self.width():
            self._set_toolbar_style(style.ToolButtonIconOnly)

    def _set_toolbar_style(self, style: Qt.ToolButtonStyle) -> None:
        self.toolbar.setToolButtonStyle(style)
        self.theme_button.setToolButtonStyle(style)
        for action in (self.smaller_action, self.larger_action):
            button = self.toolbar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _show_file(self) -> None:
        case = self.session.case
        if self.name_line.text() != case.name:
            self.name_line.setText(case.name)
            self.name_line.setCursorPosition(0)
        self.setWindowTitle(self.tr("{name}[*] – Fairwatt").format(name=case.name))
        self.setWindowModified(self.session.unsaved)
        self.undo_action.setEnabled(self.session.can_undo or bool(self.session.drafts))
        self.redo_action.setEnabled(self.session.can_redo)

    # --- Qt ----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_width()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._note_first_paint)
        return handled

    def _note_first_paint(self) -> None:
        timings.note("first_paint")
        self.painted.emit()
        self.start()

    def take_file(self, path: Path) -> None:
        """Opens a case that is dropped; takes a meter's file as the use of the present case."""
        if path.suffix.lower() in METER_SUFFIXES:
            self.use_panel.unfold()
            self.form.edit(partial(use_from_file, file=str(path)))
        else:
            self.open_file(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self._refine.stop()
        self.recalculator.stop()
        self.autosave.end()
        event.accept()


def sample_files() -> list[Path]:
    """The shipped cases, one a co-op."""
    return sorted((resources_folder() / "samples").glob(f"*{CASE_SUFFIX}"))


def _dropped_file(dropped: QMimeData) -> Path | None:
    """The one local file that is being dropped; None for anything else."""
    addresses = dropped.urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    return Path(addresses[0].toLocalFile())


def _file_name(name: str) -> str:
    """A case's name as a file name that every system takes."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return " ".join(kept.split()) or "case"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
