"""Takes a file that is dropped on the window, or tells in one sentence why not."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal

from app.core.problems import ProblemsFound
from app.gui import recognition
from app.gui.amounts import long_date
from app.gui.case_fields import with_value
from app.gui.form import Form
from app.gui.recalculator import Recalculator
from app.gui.recognition import Offered, Recognised
from app.gui.use_edits import use_from_file
from app.gui.widgets.notice_line import NoticeLine
from app.gui.window.case_files import CASE_SUFFIX, CaseFiles

LOOK_LANE = "dropped file"
INSTALL_LANE = "install policies"


class Dropping(QObject):
    """A case is opened; use and weather go into the case; policies are offered in a line and wait for a yes."""

    refused = Signal(str)  # the sentence that says why
    told = Signal(str, int)  # what was done, and for how many milliseconds it stands there
    use_taken = Signal()
    policies_changed = Signal()

    def __init__(
        self, files: CaseFiles, form: Form, recalculator: Recalculator, line: NoticeLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._form = form
        self._recalculator = recalculator
        self._line = line
        self._offer: Recognised | None = None
        self.yes_button = line.add_button(self.tr("Install"), self._install)
        self.no_button = line.add_button(self.tr("Not now"), self._decline)
        recalculator.answered.connect(self._take)

    def drop(self, dropped: QMimeData) -> None:
        """Takes what was dropped."""
        paths = [Path(each.toLocalFile()) for each in dropped.urls() if each.isLocalFile()]
        if len(paths) == 1:
            self.take(paths[0])
        else:
            self.refused.emit(self.tr("Drop one file at a time, from a folder of this computer."))

    def take(self, path: Path) -> None:
        """Takes one file; whatever it is called, its content decides what becomes of it."""
        if path.suffix.lower() == CASE_SUFFIX:
            self._files.open(path)
        else:
            self._recalculator.ask(LOOK_LANE, recognition.recognise, path, at_once=True)

    def _take(self, lane: str, result: Any) -> None:
        if lane == LOOK_LANE:
            self._take_recognised(result)
        elif lane == INSTALL_LANE:
            self._tell_installed(result)

    def _take_recognised(self, found: Recognised) -> None:
        name = found.path.name
        if found.kind == recognition.UNKNOWN and not found.problems:
            said = self.tr(
                "{name} was not taken: it is no case, no file of use or weather, and no policy that Fairwatt knows."
            )
            self.refused.emit(said.format(name=name))
        elif found.problems:
            more = len(found.problems) - 1
            said = self.tr("{name} was not taken. {problem}")
            if more:
                said = self.tr("{name} was not taken. {problem} ({count} more)")
            self.refused.emit(said.format(name=name, problem=found.problems[0], count=more))
        elif found.kind == recognition.CASE:
            self._files.open(found.path)
        elif found.kind == recognition.USE:
            self._form.edit(partial(use_from_file, file=str(found.path)))
            self.use_taken.emit()
            self.told.emit(self.tr("Your use now comes from {name}.").format(name=name), 6000)
        elif found.kind == recognition.WEATHER:
            self._form.edit(partial(with_value, field="site.weather_file", value=str(found.path)))
            self.told.emit(self.tr("The weather now comes from {name}.").format(name=name), 6000)
        else:
            self._make_offer(found)

    def _make_offer(self, found: Recognised) -> None:
        self._offer = found
        listed = "; ".join(self._of_policy(each) for each in found.policies)
        if found.kind == recognition.PACK:
            said = self.tr("{name} is a checked pack of policies: {policies}. Install it?")
        else:
            said = self.tr("{name} is a checked policy: {policies}. Install it?")
        self._line.say(said.format(name=found.path.name, policies=listed))
        self.yes_button.setFocus()

    def _of_policy(self, policy: Offered) -> str:
        day = long_date(policy.verified_on) if policy.verified_on else self.tr("no known day")
        if not policy.replaces:
            return self.tr("{co_op}, verified {day}, is new").format(co_op=policy.name, day=day)
        there = policy.replaced_verified_on
        former = long_date(there) if there else self.tr("no known day")
        if policy.replaces == "bundled":
            said = self.tr("{co_op}, verified {day}, goes before the shipped one, verified {former}")
        else:
            said = self.tr("{co_op}, verified {day}, replaces yours, verified {former}, which is kept")
        return said.format(co_op=policy.name, day=day, former=former)

    def _install(self) -> None:
        if self._offer is not None:
            self._recalculator.ask(INSTALL_LANE, recognition.install, self._offer, at_once=True)
        self._decline()

    def _decline(self) -> None:
        self._offer = None
        self._line.say("")

    def _tell_installed(self, done: Any) -> None:
        if isinstance(done, ProblemsFound):
            self.refused.emit(self.tr("Nothing was installed. {problem}").format(problem=done.problems[0]))
            return
        count = len(done.policies)
        if done.former is not None:
            said = self.tr("Installed: {count} policies. What they replaced is kept in {folder}.")
            self.told.emit(said.format(count=count, folder=done.former), 0)
        else:
            self.told.emit(self.tr("Installed: {count} policies.").format(count=count), 8000)
        self.policies_changed.emit()
