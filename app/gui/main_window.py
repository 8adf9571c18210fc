"""The one window: inputs at the left, the answer on top, the pages under their tabs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter

from app.gui import autosave, background, timings
from app.gui.autosave import Autosave
from app.gui.designs import Designs
from app.gui.form import Form
from app.gui.qt_classes import QtClasses
from app.gui.recalculator import Recalculator
from app.gui.session import Session
from app.gui.settings import TEXT_PERCENTS, Settings
from app.gui.theme import Wardrobe, icon
from app.gui.widgets.notice_line import NoticeLine
from app.gui.widgets.tab_order import order_tabs
from app.gui.window.answers import PAGE_NAMES, Answers
from app.gui.window.beside import Beside
from app.gui.window.case_files import CaseFiles
from app.gui.window.commands import Commands, does
from app.gui.window.dropping import Dropping
from app.gui.window.inputs import Inputs
from app.gui.window.live_answer import LiveAnswer
from app.gui.window.own_co_ops import OwnCoOps
from app.gui.window.presenting import Presenting
from app.gui.window.room import Room
from app.gui.window.sample_house import SampleHouse
from app.gui.window.taking_away import TakingAway
from app.gui.window.toolbar import Toolbar
from app.gui.window.tools import made_tools

if TYPE_CHECKING:
    from app.core.answer import Estimate
    from app.core.policy import Policy
    from app.gui.check_bill import CheckBill
    from app.gui.help.about_sheet import AboutSheet
    from app.gui.help.help_sheet import HelpSheet
    from app.gui.help.stored_sheet import StoredSheet


class MainWindow(QMainWindow):
    """Puts the parts together and ties them; each part is a module of `app/gui/window/`."""

    painted = Signal()  # the first paint is on the screen
    answer_shown = Signal()
    language_chosen = Signal(str)

    def __init__(self, session: Session, wardrobe: Wardrobe, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.wardrobe = wardrobe
        self.settings = settings
        self.policies: Mapping[str, Policy] = {}
        self._turbines: Mapping[str, Any] = {}
        self._painted = False
        self._filled = False
        self._charts_loaded = False
        self.help_sheet: HelpSheet | None = None
        self.stored_sheet: StoredSheet | None = None
        self.about_sheet: AboutSheet | None = None
        self.bill_check: CheckBill | None = None
        self.setObjectName("window")

        self.recalculator = Recalculator(self)
        self._qt_classes = QtClasses(self)
        self.autosave = Autosave(session, self.recalculator, self)
        self.form = Form(session, self)
        self.inputs = Inputs(self.form, wardrobe)
        self.inputs.serve(self.recalculator, lambda: session.folder)
        self.answers = Answers(wardrobe)
        self.live = LiveAnswer(session, self.recalculator, self.form, self.answers, self)
        self.files = CaseFiles(session, settings, self.autosave, self)
        self.taking_away = TakingAway(session, self.live, self)
        self.designs = Designs(session, self.recalculator, self)
        self.beside = Beside(session, self.recalculator, self.live, self.answers, self.designs, self)
        sample_line, offer_line = NoticeLine(), NoticeLine()
        self.sample_house = SampleHouse(session, self.form, sample_line, self)
        self.dropping = Dropping(self.files, self.form, self.recalculator, offer_line, self)
        for line in (offer_line, sample_line):
            self.answers.put_above(line)
        self.commands = Commands(self)
        self.own_co_ops = OwnCoOps(session, self.recalculator, wardrobe, self.commands, self.inputs, self)
        self.toolbar = Toolbar(
            self.commands, made_tools(self), settings.language, self.files.fill_menu, session, wardrobe, self
        )
        self.addToolBar(self.toolbar)
        self.presenting = Presenting(self.commands, self.toolbar, self.inputs, self.answers, wardrobe, self)
        self.addActions([*self.commands.with_keys, *self.commands.presenting])
        self._name_parts()
        self._tie_parts()
        self._lay_out()
        self.form.show_case()
        self._show_file()
        self._dress()
        self.setFocus()
        self.setAcceptDrops(True)

    def _name_parts(self) -> None:
        """The parts by the names they are known under to whoever drives the window."""
        inputs, answers = self.inputs, self.answers
        self.co_op_panel, self.use_panel = inputs.co_op_panel, inputs.use_panel
        self.solar_panel, self.wind_panel = inputs.solar_panel, inputs.wind_panel
        self.cost_panel, self.equipment_panel = inputs.cost_panel, inputs.equipment_panel
        self.strip, self.tabs, self.pages = answers.strip, answers.tabs, answers.pages
        self.bill_page, self.rules_page, self.size_page = answers.bill_page, answers.rules_page, answers.size_page
        self.money_page, self.energy_page = answers.money_page, answers.energy_page
        self.compare_page, self.numbers_page = answers.compare_page, answers.numbers_page
        self.name_line = self.toolbar.name_line

    def _tie_parts(self) -> None:
        commands, files, away = self.commands, self.files, self.taking_away
        for action, call in (
            (commands.new, files.new),
            (commands.open, files.choose),
            (commands.save, files.save),
            (commands.save_as, files.save_as),
            (commands.duplicate, files.duplicate),
            (commands.preview, away.preview),
            (commands.pdf, away.save_pdf),
            (commands.workbook, away.save_workbook),
            (commands.undo, self.session.undo),
            (commands.redo, self.session.redo),
            (commands.smaller, partial(self._resize_text, -1)),
            (commands.larger, partial(self._resize_text, 1)),
            (commands.help, self.show_help),
            (commands.quit, self.close),
        ):
            does(action, call)
        for command, name in zip(commands.pages, PAGE_NAMES, strict=True):
            does(command, partial(self.show_page, name))
        files.opening.connect(lambda: self.form.show_problems(()))
        files.not_opened.connect(self.live.hold)
        for refusal in (
            files.not_opened,
            files.not_saved,
            away.not_written,
            self.dropping.refused,
            self.beside.not_written,
        ):
            refusal.connect(self.strip.show_notice)
        for news in (files.told, away.told, self.dropping.told, self.beside.told):
            news.connect(self.statusBar().showMessage)
        self.dropping.use_taken.connect(self.use_panel.unfold)
        self.dropping.policies_changed.connect(self.read_policies_anew)
        self.answers.told.connect(lambda text: self.statusBar().showMessage(text, 6000))
        self.answers.fill_wanted.connect(self._fill_rest)
        for page in (self.rules_page, self.numbers_page):
            page.field_made.connect(self.form.add_field)
        self.numbers_page.field_gone.connect(self.form.remove_field)
        self.toolbar.theme_chosen.connect(self._choose_theme)
        self.toolbar.language_chosen.connect(self.language_chosen)
        self.recalculator.answered.connect(self._take)
        self._qt_classes.made.connect(self._ask_for_charts)
        self.co_op_panel.own_co_op_wanted.connect(self.own_co_ops.open)
        self.own_co_ops.policies_changed.connect(self.read_policies_anew)
        self.own_co_ops.closed.connect(self._share_room)
        self.live.shown.connect(self._note_answer)
        self.live.no_answer.inputs_wanted.connect(commands.inputs.trigger)
        commands.inputs.toggled.connect(self.live.no_answer.note_inputs)
        self.session.case_replaced.connect(self._show_file)
        self.session.drafts_changed.connect(self._show_file)
        self.session.file_changed.connect(self._show_file)
        self.wardrobe.changed.connect(self._dress)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("parts")
        self.splitter.setHandleWidth(3)
        self.splitter.addWidget(self.inputs)
        self.splitter.addWidget(self.answers)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.room = Room(self.splitter, self.inputs, self.answers, self.toolbar, self.commands, self.wardrobe, self)
        self.statusBar().hide()
        self.statusBar().messageChanged.connect(lambda text: self.statusBar().setVisible(bool(text)))

    # --- from the first paint to the last ----------------------------------------------------------------------------

    def start(self) -> None:
        """Begins the work that waits for the first paint: the slow imports, then the first answer, then the charts."""
        self.recalculator.ask("prepare", background.prepare, at_once=True)
        self.live.begin()
        self.files.recover()
        self.beside.recover()

    def end(self) -> None:
        """Stops timers and thread; the window can then be thrown away, and another one made of the same session."""
        self._qt_classes.end()
        self.own_co_ops.end()
        self.live.end()
        self.beside.end()
        self.recalculator.stop()
        self.autosave.end()
        self.files.end()
        self.designs.end()

    @property
    def estimate(self) -> Estimate | None:
        """The answer on screen."""
        return self.live.estimate

    @property
    def ready(self) -> bool:
        """Whether the charts are there and nothing is being worked out."""
        return self._charts_loaded and self.recalculator.idle and self.live.settled and self.beside.settled

    def _take(self, lane: str, result: Any) -> None:
        if lane == "prepare":
            self.policies = self.taking_away.policies = self.beside.policies = result.policies
            self.answers.show_policies(result.policies)
            self.co_op_panel.show_co_ops(result.co_ops, self.session.case)
            self._turbines = result.turbines
            self.form.show_case()
            if not self._charts_loaded:
                self._qt_classes.begin()
        elif lane == "charts":
            self._fill_rest()
            self._charts_loaded = True
            self.answers.load_charts()
        elif lane == autosave.LANE and result and not self.live.held:  # else the field says it, and the last copy stays
            said = self.tr("A safety copy of this case could not be kept: {reason}").format(reason=result)
            self.statusBar().showMessage(said, 8000)

    def _ask_for_charts(self) -> None:
        self.recalculator.ask("charts", background.import_charts)

    def _fill_rest(self) -> None:
        """Makes what is folded or on another page: after the first answer, or as soon as another page is wanted."""
        if self._filled:
            return
        self._filled = True
        self.inputs.fill(self._turbines, self.session.case)
        self.answers.fill(self._turbines)
        if self.estimate is not None:
            self.form.show_defaults(self.estimate.assumptions)
            self.inputs.show_estimate(self.estimate)

    def _note_answer(self) -> None:
        for action in self.commands.handing_out:
            action.setEnabled(True)
        if self.estimate is not None:
            self.inputs.show_estimate(self.estimate)
        self.answer_shown.emit()

    # --- what whoever drives the window calls ------------------------------------------------------------------------

    def check_bill(self) -> None:
        """Opens the window that holds a real bill against the rules, beside this one."""
        from app.gui.check_bill import CheckBill

        if self.bill_check is None:
            self.bill_check = CheckBill(self.wardrobe, self.recalculator, self)
        if not self.bill_check.isVisible():
            self.bill_check.start_from(self.session.case, self.policies, self.estimate)
        self.bill_check.show()
        self.bill_check.raise_()
        self.bill_check.activateWindow()

    def show_page(self, name: str) -> None:
        """Turns to a page by its name in the program, such as "bill"."""
        self.answers.show_page(name)

    def show_help(self) -> None:
        """Explains the page on screen; follows the pages from then on."""
        from app.gui.help.help_sheet import HelpSheet

        if self.help_sheet is None:
            self.help_sheet = HelpSheet(self.commands.with_keys, self.wardrobe, self)
            self.answers.page_turned.connect(self.help_sheet.show_page)
        self.help_sheet.show_page(self.answers.page_name)
        self.help_sheet.appear()

    def show_stored(self) -> None:
        """Says what is kept on this computer, and offers to delete it."""
        from app.gui.help.stored_sheet import StoredSheet

        if self.stored_sheet is None:
            self.stored_sheet = StoredSheet(self.recalculator, self.settings, self.wardrobe, self)
            self.stored_sheet.deleted.connect(self.read_policies_anew)
        self.stored_sheet.appear()

    def show_about(self) -> None:
        """What the program is and is not, and its licences."""
        from app.gui.help.about_sheet import AboutSheet

        if self.about_sheet is None:
            self.about_sheet = AboutSheet(self.recalculator, self.wardrobe, self)
        self.about_sheet.appear()

    def read_policies_anew(self) -> None:
        """Takes in policy files that came, changed or went."""
        self.recalculator.ask("prepare", background.prepare_anew, at_once=True)
        self.live.ask()

    def open_file(self, path: Path) -> bool:
        """Opens a case file; what cannot be read is told in the window, and the present case stays."""
        return self.files.open(path)

    def open_sample(self, path: Path) -> bool:
        """Opens a shipped case as a new one, so that saving never writes over it."""
        return self.files.open_sample(path)

    def take_file(self, path: Path) -> None:
        """Takes a file as if it had been dropped: its content decides what becomes of it."""
        self.dropping.take(path)

    # --- the look ----------------------------------------------------------------------------------------------------

    def _resize_text(self, steps: int) -> None:
        place = TEXT_PERCENTS.index(self.wardrobe.text_percent) + steps
        percent = TEXT_PERCENTS[min(max(place, 0), len(TEXT_PERCENTS) - 1)]
        self.settings.text_percent = percent
        self.wardrobe.choose(text_percent=percent)
        self._tell_if_not_kept()

    def _choose_theme(self, name: str) -> None:
        self.settings.theme = name
        self.wardrobe.choose(theme=name)
        self._tell_if_not_kept()

    def _tell_if_not_kept(self) -> None:
        if not self.settings.write():
            said = self.tr("This choice lasts until the window closes: it could not be written to {file}.")
            self.statusBar().showMessage(said.format(file=self.settings.file), 8000)

    def _dress(self) -> None:
        """Draws the icons and gives the parts the room that the text size asks for."""
        look = self.wardrobe.look
        self.setWindowIcon(icon("fairwatt", look.roles["accent"]))
        for action in self.findChildren(QAction):
            name = action.property("icon_name")
            if name:
                action.setIcon(self.wardrobe.icon(name))
        self.commands.smaller.setEnabled(look.text_percent > TEXT_PERCENTS[0])
        self.commands.larger.setEnabled(look.text_percent < TEXT_PERCENTS[-1])
        self._share_room()

    def _share_room(self) -> None:
        self.room.share(self.size())
        self.own_co_ops.share_width(self.width())

    def _show_file(self) -> None:
        case = self.session.case
        self.toolbar.show_name(case.name)
        self.setWindowTitle(self.tr("{name}[*] – Fairwatt").format(name=case.name))
        self.setWindowModified(self.session.unsaved)
        self.commands.undo.setEnabled(self.session.can_undo or bool(self.session.drafts))
        self.commands.redo.setEnabled(self.session.can_redo)

    # --- Qt ----------------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Goes by Tab in reading order, also through what was made since: a page's rows, a kept design, a form."""
        for part in (self.splitter, self.tabs.currentWidget()):
            order_tabs(part)
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize() != event.size():
            self._share_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._note_first_paint)

    def _note_first_paint(self) -> None:
        timings.note("first_paint")
        self.painted.emit()
        self.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropping.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self.files.may_leave() and self.beside.may_close()):
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.end()
        event.accept()
