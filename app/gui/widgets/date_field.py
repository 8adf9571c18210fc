"""One date of the case, as the reader's country writes dates, or none."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit

from app.gui.widgets.fields import Field

FIRST, LAST = QDate(2000, 1, 1), QDate(2100, 12, 31)
AHEAD_MONTHS = 3  # a date that is just being chosen begins this far ahead


class DateField(Field):
    """A tick says that there is a date; beside it the date, typed part by part or taken from a calendar."""

    def __init__(self, field: str, label: str, help_text: str = "") -> None:
        super().__init__(field, label, "", help_text)
        self._column.removeWidget(self.label)
        self.box = QCheckBox()
        self.box.setAccessibleName(self.tr("{name}: a day is chosen").format(name=label))
        self.box.clicked.connect(self._tick)
        self.edit = QDateEdit()
        self.edit.setCalendarPopup(True)
        self.edit.setDateRange(FIRST, LAST)
        self.edit.setDisplayFormat(_format(QLocale()))
        self.edit.setDate(QDate.currentDate().addMonths(AHEAD_MONTHS))
        self.edit.setVisible(False)
        self.edit.setKeyboardTracking(True)
        self.label.setProperty("style", "body")
        self.label.setWordWrap(False)
        self._row.addWidget(self.box)
        self._row.addWidget(self.label)
        self._hold(self.edit, 0)
        self._row.addStretch(1)
        self.label.setBuddy(self.box)
        self.box.setToolTip(help_text)
        self.edit.dateChanged.connect(self._choose)

    def show_value(self, value: object) -> None:
        day = QDate.fromString(str(value), Qt.DateFormat.ISODate) if value else QDate()
        self.box.setChecked(day.isValid())
        self.edit.setVisible(day.isValid())
        if day.isValid() and day != self.edit.date():
            self.edit.blockSignals(True)
            self.edit.setDate(day)
            self.edit.blockSignals(False)

    def _tick(self, ticked: bool) -> None:
        self.edit.setVisible(ticked)
        self.entered.emit(self.field, self._iso() if ticked else None)

    def _choose(self, _day: QDate) -> None:
        if self.box.isChecked():
            self.entered.emit(self.field, self._iso())

    def _iso(self) -> str:
        return self.edit.date().toString(Qt.DateFormat.ISODate)


def long_date(iso: str) -> str:
    """A day with its weekday, as the window's language writes it; what is no date comes back as it is."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else iso


def _format(locale: QLocale) -> str:
    """The country's short form with the whole year."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")
