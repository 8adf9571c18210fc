"""Remembers between starts how the window looked and which files were open: in one file of the user's folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.locations import user_folder

RECENT_FILES_KEPT = 8
TEXT_PERCENTS = (80, 90, 100, 110, 125, 150, 175, 200)


class Settings:
    """A few named choices of the person; everything has a default, and a file that cannot be read counts as none."""

    def __init__(self) -> None:
        self._file = user_folder() / "window.ini"
        self._forgotten = False
        self._store = QSettings(str(self._file), QSettings.Format.IniFormat)

    def write(self) -> bool:
        """Puts on disk what was chosen so far, which otherwise happens a moment later; whether that could be done."""
        store = QSettings(str(self._file), QSettings.Format.IniFormat)  # one that failed once says so for ever
        store.sync()
        return store.status() == QSettings.Status.NoError

    @property
    def file(self) -> Path:
        """Where the choices are kept."""
        return self._file

    def forget(self) -> None:
        """Takes away everything remembered; from here on, too, nothing is kept that was not chosen anew."""
        self._forgotten = True
        self._store.clear()
        self._store.sync()
        self._file.unlink(missing_ok=True)

    @property
    def theme(self) -> str:
        return str(self._store.value("theme", "system"))

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """ "system", or a language by its code."""
        return str(self._store.value("language", "system"))

    @language.setter
    def language(self, choice: str) -> None:
        self._store.setValue("language", choice)

    @property
    def text_percent(self) -> int:
        try:
            percent = int(str(self._store.value("text_percent", 100)))
        except ValueError:
            return 100
        return percent if percent in TEXT_PERCENTS else 100

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._store.setValue("text_percent", percent)

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        if self._forgotten:
            return
        self._store.setValue("geometry", geometry)

    @property
    def recent_files(self) -> list[Path]:
        """The files last opened or saved, newest first."""
        value = self._store.value("recent_files", [])
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(str(text)) for text in texts if text]

    def note_file(self, path: Path) -> None:
        self._store.sync()  # another window may have noted files meanwhile
        others = [each for each in self.recent_files if each != path]
        self._store.setValue("recent_files", [str(each) for each in [path, *others][:RECENT_FILES_KEPT]])
