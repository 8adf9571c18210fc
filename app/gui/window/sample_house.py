"""A start without a file: a sample house stands on screen until a person makes it their own, and says it is one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject

from app.core.case import Case
from app.core.problems import ProblemsFound
from app.files.case_file import read_case
from app.gui.case_edits import co_op_chosen
from app.gui.form import Form
from app.gui.session import Session
from app.gui.widgets.notice_line import NoticeLine
from app.gui.window.case_files import sample_files


class SampleHouse(QObject):
    """While the case is a sample that nobody has touched, choosing a co-op brings that co-op's own sample."""

    def __init__(self, session: Session, form: Form, line: NoticeLine, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._form = form
        self._line = line
        self._samples: list[Case] = []
        line.add_button(self.tr("Dismiss"), self.end)
        session.case_replaced.connect(self._look)
        session.drafts_changed.connect(self._look)
        session.file_changed.connect(self._look)

    @property
    def untouched(self) -> bool:
        """Whether the case on screen is a sample still."""
        return bool(self._samples)

    def begin(self) -> None:
        """The case on screen is a sample."""
        self._samples = [self._session.case]
        self._form.choose_co_op = self._co_op_chosen
        self._line.say(self.tr("This is a sample house. Type your ZIP and your bills and it becomes yours."))

    def end(self) -> None:
        """The case is the person's own now, or they have read the line."""
        self._samples = []
        self._form.choose_co_op = co_op_chosen
        self._line.say("")

    def _look(self) -> None:
        if not self._samples:
            return
        session = self._session
        if session.path is not None or session.drafts or session.case not in self._samples:
            self.end()

    def _co_op_chosen(self, case: Case, co_op: str) -> Case:
        sample = _sample_of(co_op) or co_op_chosen(case, co_op)
        self._samples.append(sample)
        return sample


def own_beginning(sample: Case) -> Case:
    """The sample as a house that may become a person's own.

    It bears no name of somebody else's, holds no figure of the co-op that would be called theirs, and its inverter
    follows the size of the arrays until they name one.
    """
    name = QCoreApplication.translate("SampleHouse", "My house")
    pv = None if sample.pv is None else replace(sample.pv, inverter_kw_ac=None)
    return replace(sample, name=name, policy_inputs={}, pv=pv)


def _sample_of(co_op: str) -> Case | None:
    for path in sample_files():
        if path.stem == co_op:
            try:
                return own_beginning(read_case(path))
            except ProblemsFound:
                return None
    return None
