"""Renders the window's pages to PNG files: each page in two sizes, and the first ones in the dark and in large text."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.gui.case_edits import turbine_chosen

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

SMALL_PX = (1366, 768)
LARGE_PX = (1920, 1080)
PATIENCE_MS = 60_000


@dataclass(frozen=True)
class Shot:
    """One picture: which page of which sample, at which size, in which look."""

    name: str
    page: str
    size_px: tuple[int, int] = SMALL_PX
    sample: str = "il-shelby"
    theme: str = "light"
    text_percent: int = 100
    language: str = "en"
    before: str = ""  # the name of a step of `_STEPS` taken first


PAGES = ("bill", "rules", "size", "money", "energy", "compare", "numbers")


def shots() -> list[Shot]:
    """What is rendered, in order."""
    made = []
    for page in PAGES:
        made.append(Shot(f"{page}-1366", page))
        made.append(Shot(f"{page}-1920", page, LARGE_PX))
        made.append(Shot(f"{page}-200-percent-1366", page, text_percent=200))
        made.append(Shot(f"{page}-dark-1366", page, theme="dark"))
    made.append(Shot("bill-high-contrast-1366", "bill", theme="high_contrast"))
    made.append(Shot("bill-200-percent-1920", "bill", LARGE_PX, text_percent=200))
    for sample in ("nm-socorro", "nm-regime", "oh-energy-coop", "mt-marias-river"):
        made.append(Shot(f"bill-{sample}-1366", "bill", sample=sample))
        made.append(Shot(f"rules-{sample}-1366", "rules", sample=sample))
    made.append(Shot("rules-battery-1366", "rules", sample="nm-socorro", before="battery"))
    made.append(Shot("bill-mistyped-1366", "bill", before="mistyped"))
    made.append(Shot("presentation-1366", "bill", before="presentation"))
    made.append(Shot("presentation-1920", "bill", LARGE_PX, before="presentation"))
    made.append(Shot("presentation-rules-1366", "rules", before="presentation"))
    made.append(Shot("first-start-1366", "bill", before="first_start"))
    made.append(Shot("inputs-200-percent-1366", "bill", text_percent=200, before="inputs_shown"))
    made.append(Shot("two-designs-1366", "bill", before="two_designs"))
    made.append(Shot("compare-two-designs-1366", "compare", before="two_designs"))
    made.append(Shot("compare-co-ops-1366", "compare", before="other_co_ops"))
    made.append(Shot("check-bill-1366", "bill", sample="nm-socorro", before="check_bill"))
    made.append(Shot("wind-1366", "energy", sample="mt-marias-river", before="turbine"))
    made.append(Shot("inputs-below-1366", "bill", before="inputs_below"))
    # The language comes last: with it the window is made anew.
    made += [Shot(f"{page}-es-1366", page, language="es") for page in PAGES]
    made.append(Shot("bill-es-200-percent-1366", "bill", text_percent=200, language="es"))
    return made


def render(folder: Path, wanted: Sequence[Shot]) -> list[Path]:
    """Writes pictures into a folder, which is made if it is not there; returns their paths."""
    from PySide6.QtCore import QEventLoop, QTimer

    from app.gui.application import made_application, made_window, window_in
    from app.gui.language import speak, spoken_language
    from app.gui.settings import Settings
    from app.gui.window.case_files import sample_files

    folder.mkdir(parents=True, exist_ok=True)
    application = made_application()
    samples = {path.stem: path for path in sample_files()}

    def wait_for(done: Callable[[], bool]) -> None:
        loop = QEventLoop()
        poll = QTimer(interval=10)
        poll.timeout.connect(lambda: loop.quit() if done() else None)
        poll.start()
        limit = QTimer(singleShot=True, interval=PATIENCE_MS)
        limit.timeout.connect(loop.quit)
        limit.start()
        if not done():
            loop.exec()
        if faults:
            raise RuntimeError(faults[0])
        if not done():
            raise TimeoutError(f"the window was not ready after {PATIENCE_MS / 1000:.0f} s")

    window = made_window(Settings())

    def ready() -> bool:
        return window.ready

    faults: list[str] = []
    window.recalculator.failed.connect(lambda _lane, trace: faults.append(trace))
    window.show()
    written: list[Path] = []
    try:
        wait_for(ready)
        for shot in wanted:
            if shot.language != spoken_language():
                window = window_in(shot.language, window)
                window.recalculator.failed.connect(lambda _lane, trace: faults.append(trace))
                wait_for(ready)
            window.wardrobe.choose(shot.theme, shot.text_percent)
            window.resize(*shot.size_px)
            window.session.open(window.session.case, None)
            window.sample_house.end()
            for design in window.designs.kept:
                window.designs.drop(design.letter)
            window.compare_page.buttons["programs"].click()
            window.open_sample(samples[shot.sample])
            _STEPS[shot.before](window)
            window.show_page(shot.page)
            for _ in range(3):
                application.processEvents()
            wait_for(ready)
            window.inputs.verticalScrollBar().setValue(
                window.inputs.verticalScrollBar().maximum() if shot.before == "inputs_below" else 0
            )
            for _ in range(3):
                application.processEvents()
            if window.estimate is None:
                raise RuntimeError(window.strip.notice_words.text())
            path = folder / f"{shot.name}.png"
            checked = window.bill_check
            grabbed = checked.grab() if checked is not None and checked.isVisible() else window.grab()
            if checked is not None:
                checked.close()
            if window.commands.present.isChecked():
                window.commands.present.trigger()
            if not grabbed.save(str(path)):
                raise OSError(f"{path} could not be written")
            written.append(path)
    finally:
        window.session.open(window.session.case, None)
        window.close()
        speak("en")
        application.processEvents()
    return written


def _nothing(_window: MainWindow) -> None:
    pass


def _battery(window: MainWindow) -> None:
    window.session.enter("equipment.battery_kwh", 13.5)


def _mistyped(window: MainWindow) -> None:
    field = window.use_panel.months[3]
    field.line.setText("8o0")
    field.line.textEdited.emit("8o0")


def _inputs_below(window: MainWindow) -> None:
    window.cost_panel.unfold()
    window.equipment_panel.unfold()


def _presentation(window: MainWindow) -> None:
    window.commands.present.trigger()


def _first_start(window: MainWindow) -> None:
    window.sample_house.begin()


def _inputs_shown(window: MainWindow) -> None:
    if not window.commands.inputs.isChecked():
        window.commands.inputs.trigger()


def _turbine(window: MainWindow) -> None:
    window.session.replace(turbine_chosen(window.session.case, "bergey-excel-10"))
    window.wind_panel.unfold()


def _two_designs(window: MainWindow) -> None:
    window.beside.keep()
    window.session.enter("pv.arrays[0].kw_dc", 5.0)


def _other_co_ops(window: MainWindow) -> None:
    window.show_page("compare")
    window.compare_page.buttons["co_ops"].click()


def _check_bill(window: MainWindow) -> None:
    from PySide6.QtWidgets import QLineEdit

    window.check_bill()
    assert window.bill_check is not None
    for name, text in (("delivered[0]", "840"), ("received[0]", "290"), ("total", "71.41")):
        line = window.bill_check.fields[name].editor
        assert isinstance(line, QLineEdit)
        line.setText(text)
        line.textEdited.emit(text)


_STEPS: dict[str, Callable[[MainWindow], None]] = {
    "": _nothing,
    "battery": _battery,
    "mistyped": _mistyped,
    "inputs_below": _inputs_below,
    "presentation": _presentation,
    "turbine": _turbine,
    "first_start": _first_start,
    "two_designs": _two_designs,
    "other_co_ops": _other_co_ops,
    "check_bill": _check_bill,
    "inputs_shown": _inputs_shown,
}


def main(arguments: list[str]) -> int:
    """`python -m app.gui.screenshots FOLDER`."""
    folder = Path(arguments[0]) if arguments else Path("screenshots")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as user_folder:
        os.environ["FAIRWATT_USER_FOLDER"] = user_folder
        for path in render(folder, shots()):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
