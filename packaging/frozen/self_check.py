"""Checks the frozen program from inside: each page and dialog opens, each program answers, no network is reached."""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.answer import Estimate
    from app.core.case import Case
    from app.gui.main_window import MainWindow

NETWORK_MODULES = ("ssl", "_ssl", "http.client", "urllib.request", "asyncio", "requests", "PySide6.QtNetwork")
WIND_TURBINE, HUB_HEIGHT_M = "bergey-excel-10", 30.0
PATIENCE_S = 60.0
NOT_READY = "the window was not ready"
PAGE_SIZE_PX = (1366, 740)
FEWEST_COLOURS = 8
LICENSED = ("BSD 3-Clause", "Redistribution and use", "PySide6", "numpy", "pandas", "tomlkit", "Open Sans", "GeoNames")
"""What the licences shown have to name: Fairwatt's own, and some of what it carries."""
KWH_ROUNDING = 0.02
"""What sums of the record's kilowatt-hours may differ by: each is written to a hundredth."""

# What Qt's offscreen platform says of itself when a window has a smallest size or comes to the front.
QUIET = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")


def main() -> int:
    """Prints one JSON line of what was checked; every fault is a line on standard error, and the status is then 1."""
    faults: list[str] = list(network_faults())
    facts: dict[str, Any] = {}
    try:
        facts.update(check_answers(faults))
        facts.update(check_window(faults))
    except Exception as error:  # the check itself has to tell of whatever goes wrong
        import traceback

        traceback.print_exc()
        faults.append(f"{type(error).__name__}: {error}")
    for fault in faults:
        print(f"self-check: {fault}", file=sys.stderr)
    print(json.dumps(facts))
    return int(bool(faults))


def network_faults() -> Iterator[str]:
    """The means of reaching a network that are in this program although they should not be."""
    for name in NETWORK_MODULES:
        parent = name.rpartition(".")[0]
        if (not parent or importlib.util.find_spec(parent)) and importlib.util.find_spec(name):
            yield f"the module {name} is part of the program"


# --- answers ---------------------------------------------------------------------------------------------------------


def check_answers(faults: list[str]) -> dict[str, Any]:
    """Answers each sample with sun and with wind under each program of its co-op."""
    from app import answering
    from app.core.problems import ProblemsFound
    from app.files.case_file import read_case
    from app.locations import resources_folder

    count, slowest_ms = 0, 0.0
    co_ops = set()
    for path in sorted((resources_folder() / "samples").glob("*.fairwatt")):
        sample = read_case(path)
        for case in (*solar_cases(sample), *wind_cases(sample)):
            started = time.perf_counter()
            try:
                answered = answering.answer(case, path.parent)
            except ProblemsFound as found:
                faults.append(f"{path.name}: {found}")
                continue
            slowest_ms = max(slowest_ms, (time.perf_counter() - started) * 1000 if count else 0.0)
            count += 1
            co_ops.add(case.co_op)
            what = f"{case.co_op}, {case.version or 'its version'}, {case.program}, {'wind' if case.wind else 'sun'}"
            if answered.estimate is None:
                faults.append(f"{what}: {'; '.join(map(str, answered.problems))}")
            else:
                faults += (f"{what}: {fault}" for fault in bill_faults(answered.estimate))
    return {"co_ops": len(co_ops), "answers": count, "slowest_answer_ms": round(slowest_ms, 1)}


def solar_cases(sample: Case) -> list[Case]:
    """The sample under each version and program of its co-op."""
    from app import answering

    policy = answering.policy_of(sample)
    return [
        replace(sample, version=version.id, program=program.id)
        for version in policy.versions
        for program in version.programs
    ]


def wind_cases(sample: Case) -> list[Case]:
    """The same with a small turbine in place of the panels."""
    from app.core.case import Wind

    return [replace(case, pv=None, wind=Wind(WIND_TURBINE, hub_height_m=HUB_HEIGHT_M)) for case in solar_cases(sample)]


def bill_faults(estimate: Estimate) -> Iterator[str]:
    """Where a year does not add up: lines to bills to the cent, credits and banked energy from month to month."""
    from app.report.record import estimate_record

    record = estimate_record(estimate)
    if len(record["months"]) != 12 or record["production"]["annual_kwh"] <= 0:
        yield "there is no year of production"
    for month in record["months"]:
        if cents(month["bill_with_usd"]) != sum(cents(line["usd"]) for line in month["lines"]):
            yield f"the lines of month {month['month']} do not add up to its bill"
        for bank, unit, room in (("bank", "kwh", KWH_ROUNDING), ("credit", "usd", 0.001)):
            had = month[f"{bank}_opening_{unit}"] + month[f"{bank}_earned_{unit}"]
            went = sum(month[f"{bank}_{way}_{unit}"] for way in ("used", "forfeited", "paid", "closing"))
            if abs(had - went) > room:
                yield f"the {bank} of month {month['month']} has {had:.4f} and gives {went:.4f}"


def cents(usd: float) -> int:
    return round(usd * 100)


# --- the window ------------------------------------------------------------------------------------------------------


def check_window(faults: list[str]) -> dict[str, Any]:
    """Opens each page of each sample, each dialog, and all of it in Spanish; what draws nothing is a fault."""
    from PySide6.QtCore import QCoreApplication, QtMsgType, qInstallMessageHandler

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and text not in QUIET:
            faults.append(f"Qt: {text}")

    qInstallMessageHandler(hear)
    from app.gui.application import made_application, made_window, window_in
    from app.gui.settings import Settings
    from app.gui.window.case_files import sample_files

    application = made_application()
    window = made_window(Settings())
    window.recalculator.failed.connect(lambda lane, trace: faults.append(f"{lane}: {trace}"))
    window.resize(*PAGE_SIZE_PX)
    window.show()
    for path in sample_files():
        if not window.open_sample(path):
            faults.append(f"{path.name} was not opened in the window")
        pages = open_pages(window, path.stem, faults)
    dialogs = open_dialogs(window, faults)
    spanish = window_in("es", window)
    spanish.recalculator.failed.connect(lambda lane, trace: faults.append(f"{lane}: {trace}"))
    spanish_pages = open_pages(spanish, "Spanish", faults)
    if set(spanish_pages) & set(pages):
        faults.append(f"pages are called alike in both languages: {sorted(set(spanish_pages) & set(pages))}")
    if QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel":
        faults.append("Qt's own words are not there in Spanish")
    spanish_dialogs = open_dialogs(spanish, faults)
    if set(spanish_dialogs) & set(dialogs):
        faults.append(f"dialogs are called alike in both languages: {sorted(set(spanish_dialogs) & set(dialogs))}")
    spanish.session.open(spanish.session.case, None)
    spanish.close()
    application.processEvents()
    return {"pages": sorted(pages), "dialogs": sorted(dialogs), "languages": 2}


def open_pages(window: MainWindow, name: str, faults: list[str]) -> list[str]:
    """Turns to each page of the case that is open; what the pages are called."""
    pages = []
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
        settle(window, faults)
        pages.append(window.tabs.tabText(place))
        look_at(window.tabs.widget(place), f"{name}: the page {pages[-1]}", faults)
    return pages


def open_dialogs(window: MainWindow, faults: list[str]) -> list[str]:
    """Opens whatever stands beside the pages, and closes it again; what each is called."""
    from app.gui import handing_out, printing
    from app.gui.own_co_op.paper import questions_handout

    opened = []

    def note(widget: QWidget, title: str) -> None:
        settle(window, faults)
        opened.append(title)
        look_at(widget, title, faults)

    for show, name in ((window.show_help, "help"), (window.show_stored, "stored"), (window.show_about, "about")):
        show()
        sheet = getattr(window, f"{name}_sheet")
        note(sheet, sheet.windowTitle())
        sheet.close()
    licences = window.about_sheet.licences.toPlainText()
    faults += [f"the licences shown do not name {name}" for name in LICENSED if name not in licences]
    window.check_bill()
    note(window.bill_check, window.bill_check.windowTitle())
    if not window.bill_check.fields:
        faults.append("the window that checks a bill asks nothing")
    window.bill_check.close()
    window.beside.keep()
    settle(window, faults)
    if not window.designs.kept or not window.beside.bar.isVisible():
        faults.append("a design was not kept beside")
    window.designs.drop(window.designs.kept[0].letter)
    window.own_co_ops.open()
    page = window.own_co_ops.page
    note(page, page.accessibleName())
    estimate = window.estimate
    today = date.today()  # noqa: DTZ011  the day on the reader's wall
    handouts = (
        handing_out.made_handout(estimate, window.session.case, window.policies[estimate.co_op.id]),
        questions_handout(page.form.sheet, page.form.asked(), today),
    )
    for handout in handouts:
        preview = printing.made_preview(handout, window)
        preview.show()
        settle(window, faults)
        look_at(preview, preview.windowTitle(), faults)
        preview.close()
        if not printing.handout_pdf(handout).startswith(b"%PDF"):
            faults.append(f"no PDF came of {handout.title}")
    window.own_co_ops.close()
    settle(window, faults)
    return opened


def look_at(widget: QWidget, name: str, faults: list[str]) -> None:
    """Draws a widget; one that draws next to nothing, or cannot be kept as a picture, is a fault."""
    with TemporaryDirectory() as folder:
        image = widget.grab().toImage()
        sides = range(0, image.width(), 7), range(0, image.height(), 7)
        colours = {image.pixel(x, y) for x in sides[0] for y in sides[1]}
        if len(colours) < FEWEST_COLOURS or not image.save(str(Path(folder) / "picture.png")):
            faults.append(f"{name} is empty")


def settle(window: MainWindow, faults: list[str]) -> None:
    """Waits until the window has its answer and its charts."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    # What is broken is not waited for as long at every page.
    patience_s = PATIENCE_S if not any(fault.startswith(NOT_READY) for fault in faults) else PATIENCE_S / 60
    limit = time.monotonic() + patience_s
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if window.ready:
            QCoreApplication.processEvents()
            return
        if time.monotonic() > limit:
            faults.append(f"{NOT_READY} after {patience_s:.0f} s")
            return
