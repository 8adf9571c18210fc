"""Holds the printed handout to its promise: four pages of real text, every figure of the answer, no person's name."""

import dataclasses
import re
from collections import Counter
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtPrintSupport import QPrintPreviewWidget
from pytestqt.qtbot import QtBot

from app.answering import answer, policies, policy_of
from app.core.answer import Assumption, Estimate, Finding
from app.core.case import Case, Equipment, Loan, Wind
from app.files.case_file import read_case
from app.gui.printing import handout_pdf, made_preview, print_handout, sender_of
from app.report.handout import Handout, Listing, Sender, handout
from tests.report.answers import an_estimate

DAY = date(2026, 11, 21)
SAMPLES = ("il-shelby", "mt-marias-river", "nm-regime", "nm-socorro", "oh-energy-coop")
LEAST_USUAL_PT = 8.0  # what fills a page stays easy to read, also where the rules are many
SIZES_PT = {"letter": (612, 792), "a4": (595, 842)}


def sample(name: str, repository: Path) -> Case:
    return read_case(repository / "resources" / "samples" / f"{name}.fairwatt")


def estimated(case: Case) -> Estimate:
    made = answer(case, draws=50).estimate
    assert made is not None
    return made


def opened(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def text_of(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def plain(text: str) -> str:
    """Text as one line, for sentences that were broken into several."""
    return " ".join(text.split())


def by_hand(estimate: Estimate | None = None, sender: Sender | None = None) -> Handout:
    return handout(estimate or an_estimate(), Case(), sender or Sender("Shelby Electric"), DAY)


@pytest.fixture(scope="module")
def shelby(repository: Path) -> tuple[Case, Estimate]:
    case = sample("il-shelby", repository)
    return case, estimated(case)


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("name", SAMPLES)
def test_that_each_sample_makes_a_handout_with_every_figure_of_the_answer(
    name: str, paper: str, repository: Path, qtbot: QtBot
) -> None:
    case = sample(name, repository)
    estimate = estimated(case)
    reader = opened(handout_pdf(handout(estimate, case, sender_of(policy_of(case)), DAY), paper))
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in reader.pages}
    assert sizes == {SIZES_PT[paper]}
    assert len(reader.pages) == 4
    assert all(usual_size_pt(page) >= LEAST_USUAL_PT for page in reader.pages)
    text = plain(text_of(reader))
    for figure in figures_of(estimate):
        assert figure in text, figure
    for finding in estimate.policy.findings:
        assert plain(finding.text) in text
    for step in estimate.policy.checklist:
        assert plain(step.text) in text
    assert "no offer" in text


def usual_size_pt(page: PageObject) -> float:
    """The size in which most of a page's letters are set."""
    letters: Counter[float] = Counter()

    def count(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        letters[round(abs(size * tm[3] * cm[3]), 1)] += len(text.strip())

    page.extract_text(visitor_text=count)
    return letters.most_common(1)[0][0]


def figures_of(estimate: Estimate) -> list[str]:
    """Every amount of the answer as it is to be read."""
    year1, finance = estimate.year1, estimate.finance
    cents = [year1.bill_without_cents, year1.bill_with_cents, year1.saving_cents]
    cents += [year1.low_saving_cents, year1.high_saving_cents, finance.upfront_cents, finance.npv_cents]
    cents += [month.bill_with_cents for month in estimate.months]
    cents += [month.bill_without_cents or 0 for month in estimate.months]
    cents += [round(month.credit_cents.closing) for month in estimate.months if month.credit_cents.closing]
    cents += [fee.cents for fee in estimate.policy.fees if fee.cents is not None]
    amounts = [f"{'−' if each < 0 else ''}{abs(each) // 100:,}.{abs(each) % 100:02d}" for each in cents]
    energies = [month.delivered_kwh for month in estimate.months] + [month.received_kwh for month in estimate.months]
    energies += [month.bank_kwh.closing for month in estimate.months if month.bank_kwh.closing > 0.5]
    return [each.lstrip("−") for each in amounts] + [f"{round(each):,}" for each in energies]


def test_that_its_text_can_be_searched_word_by_word(shelby: tuple[Case, Estimate], qtbot: QtBot) -> None:
    case, estimate = shelby
    text = plain(text_of(opened(handout_pdf(handout(estimate, case, sender_of(policy_of(case)), DAY)))))
    assert "figures" in text
    assert "Your yearly bill goes from $" in text
    assert not re.search("[\ufb00-\ufb06\ufffd]", text)


def test_that_it_is_drawn_in_the_shipped_face_and_has_no_picture_of_text(qtbot: QtBot) -> None:
    reader = opened(handout_pdf(by_hand()))
    faces = set()
    for page in reader.pages:
        assert not list(page.images)
        faces |= {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()}
    assert {re.sub(r"^/(?:[A-Z]{6}\+)?", "", face) for face in faces} == {"OpenSans", "OpenSans-Semibold"}


def test_that_it_has_bookmarks_a_language_and_a_title_but_no_person_s_name(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("USER", "USERNAME", "LOGNAME"):
        monkeypatch.setenv(variable, "somebody-real")
    content = handout_pdf(by_hand())
    reader = opened(content)
    parts = [item for item in reader.outline if not isinstance(item, list)]
    assert [str(item["/Title"]) for item in parts] == [
        "The answer",
        "The year's bills",
        "Rules, fees, steps",
        "Numbers and sources",
    ]
    assert [reader.get_destination_page_number(item) for item in parts] == [0, 1, 2, 3]
    assert any(isinstance(item, list) for item in reader.outline)
    assert reader.metadata is not None
    assert {key: str(value) for key, value in reader.metadata.items()} == {
        "/Title": "Farmhouse, Shelby Electric",
        "/Subject": "Shelby Electric  ·  Small DG  ·  Rate 1  ·  Page as read",
        "/Creator": "Fairwatt",
        "/Producer": "Fairwatt",
        "/CreationDate": "D:20261121120000Z",
        "/ModDate": "D:20261121120000Z",
    }
    assert reader.trailer["/Root"]["/Lang"] == "en-US"
    assert b"somebody-real" not in content


def test_that_the_same_answer_makes_the_same_file_on_the_same_day(qtbot: QtBot) -> None:
    assert handout_pdf(by_hand()) == handout_pdf(by_hand())
    another_day = handout(an_estimate(), Case(), Sender("Shelby Electric"), date(2026, 11, 22))
    assert handout_pdf(another_day) != handout_pdf(by_hand())


def test_that_each_page_knows_its_number(qtbot: QtBot) -> None:
    reader = opened(handout_pdf(by_hand()))
    for number, page in enumerate(reader.pages, start=1):
        assert f"Page {number} of {len(reader.pages)}" in page.extract_text()


def crowded() -> Estimate:
    """An answer with more rules and numbers than a page holds."""
    estimate = an_estimate()
    rules = tuple(Finding(f"r{n}", "pass", f"Rule number {n} is met, as far as anybody knows.") for n in range(90))
    numbers = tuple(Assumption(f"n{n}", float(n), "percent", "default", f"Source {n}") for n in range(90))
    policy = dataclasses.replace(estimate.policy, findings=rules)
    return dataclasses.replace(estimate, policy=policy, assumptions=numbers)


def test_that_what_does_not_fit_goes_on_with_its_heads_and_leaves_no_heading_alone(qtbot: QtBot) -> None:
    made = by_hand(crowded())
    reader = opened(handout_pdf(made))
    pages = [page.extract_text() for page in reader.pages]
    assert len(pages) > 6
    assert sum("Rules, fees, steps, continued" in page for page in pages) >= 1
    with_numbers = [page for page in pages if re.search(r"^n\d+$", page, re.MULTILINE)]
    assert len(with_numbers) >= 2
    assert all("Low to high" in page for page in with_numbers)
    headings = {block.text for part in made.pages for block in part.blocks if hasattr(block, "text")}
    for page in pages:
        lines = [line for line in page.splitlines() if line.strip() and not line.startswith(("Made with", "Page "))]
        assert lines[-1] not in headings


def test_that_nothing_is_drawn_beyond_the_paper(qtbot: QtBot) -> None:
    long = "Featherstonehaugh-Cholmondeley " * 12
    unbroken = "x" * 400
    estimate = an_estimate(name=long, warnings=(unbroken, long))
    for paper, (wide, high) in SIZES_PT.items():
        for page in opened(handout_pdf(by_hand(estimate, Sender(long, long)), paper)).pages:
            spots: list[tuple[float, float]] = []

            def note(
                text: str, cm: list[float], tm: list[float], *_: object, kept: list[tuple[float, float]] = spots
            ) -> None:
                if text.strip():
                    kept.append((tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]))

            page.extract_text(visitor_text=note)
            assert spots
            assert all(20 < x < wide - 20 and 12 < y < high - 12 for x, y in spots), paper


def test_that_a_refused_battery_is_told_with_what_would_mend_it(repository: Path, qtbot: QtBot) -> None:
    case = dataclasses.replace(sample("nm-socorro", repository), equipment=Equipment(battery_kwh=13.5))
    estimate = estimated(case)
    assert estimate.policy.status == "not allowed"
    made = handout(estimate, case, sender_of(policy_of(case)), DAY)
    pages = [plain(page.extract_text()) for page in opened(handout_pdf(made)).pages]
    assert "Not allowed" in pages[0]
    assert "The co-op's rules refuse this system as it stands" in pages[0]
    assert "a battery of 13.5 kWh" in pages[0]
    rules = next(block for block in made.pages[2].blocks if isinstance(block, Listing))
    assert rules.entries[0].mark == "FAILS"
    assert "FAILS" in pages[2]


def test_that_a_loan_s_curve_is_marked_where_the_purse_itself_turns(repository: Path, qtbot: QtBot) -> None:
    case = sample("nm-regime", repository)
    loan = Loan(years=12, rate_percent=4.0, down_payment_percent=20.0)
    estimate = estimated(dataclasses.replace(case, finance=dataclasses.replace(case.finance, loan=loan)))
    assert estimate.finance.loan is not None
    ahead = estimate.finance.loan.ahead_after_years
    assert ahead is not None
    text = plain(text_of(opened(handout_pdf(handout(estimate, case, Sender("Co-op"), DAY)))))
    assert f"paid back after {ahead:.0f} years" in text


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10" fill="#123456"/></svg>'
)


def test_that_a_logo_beside_the_policy_is_found_by_its_name(tmp_path: Path) -> None:
    policy = dataclasses.replace(policies()[0], file=str(tmp_path / "policy.toml"), contact="the office")
    assert sender_of(policy) == Sender(policy.name, "the office", None)
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    assert sender_of(policy).logo == tmp_path / "logo.svg"
    own = dataclasses.replace(policy, file=str(tmp_path / "mine.toml"))
    assert sender_of(own).logo is None
    (tmp_path / "mine-logo.svg").write_text(SVG, encoding="utf-8")
    assert sender_of(own).logo == tmp_path / "mine-logo.svg"


def test_that_a_logo_is_drawn_and_a_broken_one_leaves_the_name_to_speak(tmp_path: Path, qtbot: QtBot) -> None:
    without = handout_pdf(by_hand())
    logo, broken = tmp_path / "logo.svg", tmp_path / "logo.png"
    logo.write_text(SVG, encoding="utf-8")
    broken.write_bytes(b"no picture at all")
    assert handout_pdf(by_hand(sender=Sender("Shelby Electric", logo=logo))) != without
    assert handout_pdf(by_hand(sender=Sender("Shelby Electric", logo=broken))) == without


def test_that_a_printer_gets_the_same_pages(tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    print_handout(by_hand(), printer)
    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == 4
    assert (round(float(printed.pages[0].mediabox.width)), round(float(printed.pages[0].mediabox.height))) == (595, 842)
    assert plain(text_of(printed)) == plain(text_of(opened(handout_pdf(by_hand(), "a4"))))


def test_that_the_preview_shows_the_pages_and_prints_nothing_unasked(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = made_preview(by_hand())
    qtbot.addWidget(dialog)
    shown: list[int] = []
    dialog.paintRequested.connect(lambda printer: shown.append(printer.resolution()))
    dialog.show()
    qtbot.waitUntil(lambda: bool(shown), timeout=5_000)
    preview = dialog.findChild(QPrintPreviewWidget)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.pageCount() == 4, timeout=5_000)
    assert dialog.windowTitle() == "Farmhouse"
    assert list(tmp_path.iterdir()) == []
    dialog.close()


def test_that_a_refused_case_with_a_turbine_and_four_placeholders_keeps_to_four_pages(repository: Path) -> None:
    case = dataclasses.replace(sample("mt-marias-river", repository), wind=Wind("bergey-excel-10"))
    estimate = estimated(case)
    assert estimate.policy.status == "not allowed"
    reader = opened(handout_pdf(handout(estimate, case, sender_of(policy_of(case)), DAY)))
    assert len(reader.pages) == 4
    sources, questions = plain(reader.pages[3].extract_text()), plain(reader.pages[2].extract_text())
    for question in estimate.wind_questions:
        assert question.question in questions
    for item in estimate.assumptions:
        assert plain(item.source)[1:] in sources
