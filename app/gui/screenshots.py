"""Renders the window's pages to PNG files: to be looked at in every look, or, small in bytes, for the guide."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.gui.case_edits import turbine_chosen

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.gui.main_window import MainWindow

SMALL_PX = (1366, 768)
LARGE_PX = (1920, 1080)
PATIENCE_MS = 60_000
MOST_PACKED = 0  # Qt's "quality" of a PNG: 0 packs it most, without losing anything
PALETTE_COLOURS = 256


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
    few_colours: bool = False  # at most 256 of them: a third of the bytes, and no difference to the eye


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
    made.append(Shot("own-co-op-1366", "bill", sample="mt-marias-river", before="own_co_op"))
    made.append(Shot("wind-1366", "energy", sample="mt-marias-river", before="turbine"))
    made.append(Shot("inputs-below-1366", "bill", before="inputs_below"))
    # The language comes last: with it the window is made anew.
    made += [Shot(f"{page}-es-1366", page, language="es") for page in PAGES]
    made.append(Shot("bill-es-200-percent-1366", "bill", text_percent=200, language="es"))
    return made


def guide_shots() -> list[Shot]:
    """The pictures that the guide shows, in each of its languages."""
    made = []
    for language, ending in (("en", ""), ("es", "-es")):
        made += [
            Shot(f"{name}{ending}", page, sample=sample, language=language, before=before, few_colours=True)
            for name, page, sample, before in (
                ("bill", "bill", "il-shelby", "first_start"),
                ("rules", "rules", "nm-socorro", ""),
                ("size", "size", "nm-socorro", ""),
                ("own-co-op", "bill", "mt-marias-river", "own_co_op"),
                ("check-bill", "bill", "nm-socorro", "check_bill"),
                ("two-designs", "compare", "nm-socorro", "two_designs"),
            )
        ]
    return made


def render(folder: Path, wanted: Sequence[Shot]) -> list[Path]:
    """Writes pictures into a folder, which is made if it is not there; returns their paths."""
    from PySide6.QtCore import QEventLoop, QTimer

    from app.gui.application import made_application, made_window, window_in
    from app.gui.language import speak, spoken_language
    from app.gui.own_co_op import own_files
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
        form = window.own_co_ops.page
        return window.ready and (form is None or form.settled)

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
            made_before = {file.path for file in own_files.shelf()}
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
            grabbed = (checked.grab() if checked is not None and checked.isVisible() else window.grab()).toImage()
            if checked is not None:
                checked.close()
            window.own_co_ops.close()
            for file in own_files.shelf():
                if file.path not in made_before:
                    own_files.delete(file.path)
            if window.commands.present.isChecked():
                window.commands.present.trigger()
            if not (_in_few_colours(grabbed) if shot.few_colours else grabbed).save(str(path), quality=MOST_PACKED):
                raise OSError(f"{path} could not be written")
            written.append(path)
    finally:
        window.session.open(window.session.case, None)
        window.close()
        speak("en")
        application.processEvents()
    return written


def _in_few_colours(picture: QImage) -> QImage:
    """The picture in its most frequent colours; any other becomes the nearest of them."""
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(plain.constBits(), dtype=np.uint32)  # a row of RGB32 has no bytes beside its pixels
    colours, counts = np.unique(values, return_counts=True)
    table = [int(each) for each in colours[np.argsort(-counts, kind="stable")][:PALETTE_COLOURS]]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


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
    from app.gui.window.sample_house import own_beginning

    window.session.open(own_beginning(window.session.case), None)
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


def _own_co_op(window: MainWindow) -> None:
    """Some answers of a rate sheet: the invented one of co_ops/README.md."""
    window.own_co_ops.open()
    assert window.own_co_ops.page is not None
    form = window.own_co_ops.page.form
    given = {
        "name": "Prairie View Electric Cooperative",
        "state": "MT",
        "customer_usd_per_month": 28.0,
        "energy": "blocks",
        "energy_usd_per_kwh": 0.104,
        "first_block_kwh": 800.0,
        "further_usd_per_kwh": 0.119,
        "settlement": "month_kwh",
        "unused": "year_lost",
        "true_up_month": 4,
    }
    for name, value in given.items():
        field = form.question(name).field
        field.show_value(value)
        field.entered.emit(name, value)


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
    "own_co_op": _own_co_op,
}


def main(arguments: list[str]) -> int:
    """`python -m app.gui.screenshots FOLDER`, or `--guide FOLDER` for the pictures of the guide alone."""
    wanted = shots()
    if arguments[:1] == ["--guide"]:
        wanted, arguments = guide_shots(), arguments[1:] or ["docs/images"]
    folder = (Path(arguments[0]) if arguments else Path("screenshots")).absolute()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as elsewhere, chdir(elsewhere):
        os.environ["FAIRWATT_USER_FOLDER"] = "Fairwatt"  # a picture tells where a file lies: the same every time
        for path in render(folder, wanted):
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
