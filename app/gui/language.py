"""Knows which languages the window speaks, and makes the whole program speak one of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.locations import resources_folder

SYSTEM = "system"
NAMES = {"en": "English", "es": "Español"}
"""Each language by its own name: who needs it reads no other."""

LOCALES = {
    # The members live in the United States in whichever language they read: their numbers are written 1,234.50.
    "en": (QLocale.Language.English, QLocale.Country.UnitedStates),
    "es": (QLocale.Language.Spanish, QLocale.Country.UnitedStates),
}

_installed: list[QTranslator] = []
_apart: list[QTranslator] = []
"""The program's own translations once more, not installed: the worker reads them while the window reads the others."""
_spoken = ["en"]


def choices() -> tuple[str, ...]:
    """What a person may choose: the system's language, or one by name."""
    return (SYSTEM, *NAMES)


def language_of(choice: str) -> str:
    """The language that a choice comes to; English where the system speaks one that the program does not."""
    if choice in NAMES:
        return choice
    return "es" if QLocale.system().language() == QLocale.Language.Spanish else "en"


def speak(choice: str) -> str:
    """Makes texts, numbers and dates those of a language from here on; what is on screen already stays as it is."""
    language = language_of(choice)
    application = QCoreApplication.instance()
    assert application is not None
    for translator in _installed:
        application.removeTranslator(translator)
        translator.deleteLater()
    _installed.clear()
    _apart.clear()
    QLocale.setDefault(QLocale(*LOCALES[language]))
    _spoken[0] = language
    if language == "en":
        return language
    # Qt's own words first: of two translators the one installed last is asked first.
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
        (str(resources_folder() / "translations"), f"fairwatt_{language}"),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)
    apart = QTranslator()
    if apart.load(f"fairwatt_{language}", str(resources_folder() / "translations")):
        _apart.append(apart)
    return language


def translated_apart(context: str, text: str) -> str:
    """The translation of a text, from whichever thread; the text itself where there is none."""
    found = [apart.translate(context, text) for apart in _apart]
    return next((each for each in found if each), text)


def spoken_language() -> str:
    """The language the program speaks now: "en" or "es"."""
    return _spoken[0]


def language_tag() -> str:
    """The same as a document names it: "en-US" or "es-US"."""
    return f"{_spoken[0]}-US"
