"""Draws a handout on paper: breaks it into pages with heads and feet, and makes a PDF of them with bookmarks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.core.policy import Policy
from app.core.problems import ProblemsFound
from app.gui.charts.figure_painter import paint_figure
from app.gui.logo import Logo, logo_beside, read_logo
from app.gui.theme import Look, read_look
from app.gui.typesetter import Typesetter
from app.report.handout import (
    Block,
    Chart,
    Entry,
    Grid,
    Handout,
    HandoutPage,
    Heading,
    KeyFigure,
    KeyFigures,
    Listing,
    Notice,
    Sender,
    Words,
)

if TYPE_CHECKING:
    from pypdf import PageObject
    from PySide6.QtPrintSupport import QPrintPreviewDialog

PAPERS = {"letter": QPageSize.PageSizeId.Letter, "a4": QPageSize.PageSizeId.A4}
RESOLUTION_PER_INCH = 1200
POINTS_PER_INCH = 72
MARGIN_PT, HEAD_PT, FOOT_PT = 38.0, 30.0, 26.0
TITLE_PT, HEADING_PT, LEAD_PT, BODY_PT, SMALL_PT, FINE_PT, TINY_PT = 17.0, 9.6, 12.5, 8.6, 8.5, 8.0, 7.6
LEADING = 1.2  # closer than on a screen: a larger letter on as many lines reads better
SHARE_OF_WINDOW = 0.95
LOGO_PT = (120.0, 26.0)
# A page that is a little too full is set smaller before it is broken.
SIZES = (1.0, 0.96, 0.92, 0.88)
TAB, BLANK = b"<0009>", b"<0020>"
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


# --- what others call ------------------------------------------------------------------------------------------------


def sender_of(policy: Policy) -> Sender:
    """The co-op's name, whom to ask, and its logo, if one that can be drawn lies beside its policy file."""
    logo = logo_beside(Path(policy.file)) if policy.file else None
    if logo is None:
        return Sender(policy.name, policy.contact)
    try:
        read_logo(logo)
    except ProblemsFound as found:
        return Sender(policy.name, policy.contact, None, found.problems[0].text)
    return Sender(policy.name, policy.contact, logo)


def handout_pdf(handout: Handout, paper: str = "letter") -> bytes:
    """The handout as a PDF file: real text, bookmarks, no person's name in it; ``paper`` is letter or a4."""
    application = _application()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION_PER_INCH)
    writer.setPageLayout(_page_layout(paper))
    marks = draw_handout(handout, writer)
    del writer
    buffer.close()
    del application
    return _with_bookmarks(bytes(content.data()), handout, marks)


def draw_handout(handout: Handout, device: QPagedPaintDevice) -> tuple[Bookmark, ...]:
    """Draws all pages on a printer or a PDF writer whose page layout is set; returns where its parts begin."""
    painter = QPainter(device)
    try:
        # A printer's own resolution is its painter's unit, whatever it is.
        set_ = Typesetter(painter.device().logicalDpiX() / POINTS_PER_INCH, LEADING)
        size = device.pageLayout().fullRectPoints().size()
        pages = _Paper(handout, set_, float(size.width()), float(size.height()))
        sheets = pages.sheets()
        for number, sheet in enumerate(sheets, start=1):
            if number > 1:
                device.newPage()
            pages.draw(painter, sheet, number, len(sheets))
    finally:
        painter.end()
    return tuple(mark for number, sheet in enumerate(sheets) for mark in sheet.bookmarks(number))


def preview_handout(handout: Handout, parent: QWidget | None = None) -> None:
    """Shows the handout as it will be printed, with the printer's choices; nothing is printed unasked."""
    made_preview(handout, parent).exec()


def made_preview(handout: Handout, parent: QWidget | None = None) -> QPrintPreviewDialog:
    """The dialog that shows the pages, not shown yet."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(handout.title)
    printer.setCreator("Fairwatt")
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(handout.title)
    if parent is not None:
        dialog.resize(parent.window().size() * SHARE_OF_WINDOW)  # Qt's own size is too small to read a page in
    # The dialog does not own the printer it draws on; what it calls holds it for as long as the dialog lives.
    dialog.paintRequested.connect(lambda asked, own=printer: print_handout(handout, asked or own))
    return dialog


def print_handout(handout: Handout, printer: QPagedPaintDevice) -> None:
    """Draws the handout on the whole sheet of a printer, on the paper it is set to."""
    layout = printer.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    draw_handout(handout, printer)


@dataclass(frozen=True)
class Bookmark:
    """Where a part begins: its title, the page from 0, how far down it in points, and its level from 0."""

    title: str
    page: int
    top_pt: float
    level: int


# --- one block after the other ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Piece:
    """What is never broken: how high it is, how to draw it, and what must not be parted from it.

    ``keep`` holds it together with the next piece; ``head`` is drawn again over it where it begins a page; ``most`` is
    how high it may become where there is room.
    """

    height: float
    draw: Callable[[QPainter, QRectF], None]
    gap: float = 0.0
    keep: bool = False
    head: _Piece | None = None
    most: float = 0.0
    mark: str = ""


@dataclass
class _Sheet:
    """One sheet of paper: what stands where, and which part it belongs to."""

    page: HandoutPage
    first: bool
    point: float
    placed: list[tuple[QRectF, _Piece]] = field(default_factory=list)

    def bookmarks(self, number: int) -> list[Bookmark]:
        marks = [Bookmark(self.page.title, number, 0.0, 0)] if self.first else []
        return marks + [Bookmark(p.mark, number, box.top() / self.point, 1) for box, p in self.placed if p.mark]


class _Paper:
    """A handout on paper of one size."""

    def __init__(self, handout: Handout, set_: Typesetter, width_pt: float, height_pt: float) -> None:
        self.handout, self.set, self.pt = handout, set_, set_.point
        self.look = read_look("light")
        self.logo = _logo_of(handout.sender)
        self.width = (width_pt - 2 * MARGIN_PT) * self.pt
        self.left = MARGIN_PT * self.pt
        self.top = (MARGIN_PT * 0.6 + HEAD_PT) * self.pt
        self.bottom = (height_pt - MARGIN_PT * 0.55 - FOOT_PT) * self.pt

    def sheets(self) -> list[_Sheet]:
        """The pages with every piece in its place, the type a little smaller where that saves a page."""
        sheets: list[_Sheet] = []
        for number, page in enumerate(self.handout.pages):
            plain = replace(page, blocks=tuple(b for b in page.blocks if not (isinstance(b, Chart) and b.spare)))
            wishes = [(page, SIZES[0]), *((plain, size) for size in SIZES)]
            tried = [self._flow(each, number == 0, size) for each, size in wishes]
            fewest = min(len(made) for made in tried)
            # What needs two sheets at any size is set at its full one.
            sheets += next(made for made in (tried if fewest == 1 else tried[1:]) if len(made) == fewest)
        return sheets

    def _flow(self, page: HandoutPage, first_page: bool, size: float) -> list[_Sheet]:
        """Fills sheets from top to bottom; pieces that belong together go over together."""
        blocks = _Blocks(self.set, self.look, self.width, size)
        pieces = [*self._title(page, first_page), *(piece for block in page.blocks for piece in blocks.pieces(block))]
        room = self.bottom - self.top
        pieces = _grown(pieces, room)
        sheets = [_Sheet(page, True, self.pt)]
        y = 0.0
        for index, piece in enumerate(pieces):
            needed, last = piece.gap + piece.height, index
            while pieces[last].keep and last + 1 < len(pieces):
                last += 1
                needed += pieces[last].gap + pieces[last].height
            if y > 0 and y + needed > room + 0.5:
                sheets.append(_Sheet(page, False, self.pt))
                y = 0.0
                for again in (*self._continued(page), *([piece.head] if piece.head else [])):
                    y = self._place(sheets[-1], again, y)
            y = self._place(sheets[-1], piece, y)
        return sheets

    def _place(self, sheet: _Sheet, piece: _Piece, y: float) -> float:
        top = y + (piece.gap if y > 0 else 0.0)
        sheet.placed.append((QRectF(self.left, self.top + top, self.width, piece.height), piece))
        return top + piece.height

    def _title(self, page: HandoutPage, first_page: bool) -> list[_Piece]:
        if not first_page:
            return [self._words(page.title, TITLE_PT, "text", strong=True)]
        return [
            self._words(self.handout.title, TITLE_PT, "text", strong=True, most_lines=3),
            self._words(self.handout.subtitle, SMALL_PT, "quiet"),
        ]

    def _continued(self, page: HandoutPage) -> list[_Piece]:
        title = page.title
        said = self.handout.continued.format(title=title)
        return [self._words(said, HEADING_PT, "quiet", strong=True, most_lines=1)]

    def _words(
        self, text: str, size_pt: float, role: str, strong: bool = False, most_lines: int | None = None
    ) -> _Piece:
        lines = self.set.lines(text, self.width, size_pt, strong)
        if most_lines is not None and len(lines) > most_lines:
            rest = " ".join(lines[most_lines - 1 :])
            lines = [*lines[: most_lines - 1], self.set.elided(rest, self.width, size_pt, strong)]
        colour = self.look.colour(role)

        def draw(painter: QPainter, box: QRectF) -> None:
            self.set.draw_lines(painter, lines, box, size_pt, colour, strong)

        return _Piece(len(lines) * self.set.line_height(size_pt), draw, keep=True)

    def draw(self, painter: QPainter, sheet: _Sheet, number: int, count: int) -> None:
        """One sheet with its head and foot."""
        self._draw_head(painter, number)
        for box, piece in sheet.placed:
            piece.draw(painter, box)
        y = self.bottom + 6 * self.pt
        painter.setPen(QPen(self.look.colour("outline"), 0.5 * self.pt))
        painter.drawLine(QPointF(self.left, y), QPointF(self.left + self.width, y))
        page_word = self.handout.page_word.format(page=number, pages=count)
        quiet, at = self.look.colour("quiet"), QPointF(self.left, y + 3 * self.pt)
        room = self.width - self.set.width(page_word, TINY_PT) - 12 * self.pt
        self.set.draw(painter, self.set.elided(self.handout.foot, room, TINY_PT), at, TINY_PT, quiet)
        self.set.draw(painter, page_word, QPointF(self.left + self.width, at.y()), TINY_PT, quiet, align=RIGHT)

    def _draw_head(self, painter: QPainter, number: int) -> None:
        """The co-op's name, with its logo on the first page and the case's name on the others."""
        top = MARGIN_PT * 0.6 * self.pt
        right = self.left + self.width
        taken = 0.0
        if number == 1:
            taken = self._draw_logo(
                painter, QRectF(right - LOGO_PT[0] * self.pt, top, *(side * self.pt for side in LOGO_PT))
            )
        else:
            taken = self.width / 2
            name = self.set.elided(self.handout.title, taken - 12 * self.pt, SMALL_PT)
            at = QPointF(right, top + 12 * self.pt)
            self.set.draw(painter, name, at, SMALL_PT, self.look.colour("quiet"), align=RIGHT)
        name = self.set.elided(self.handout.sender.name, self.width - taken - 12 * self.pt, HEADING_PT, strong=True)
        at = QPointF(self.left, top + 10 * self.pt)
        self.set.draw(painter, name, at, HEADING_PT, self.look.colour("accent"), strong=True)
        y = top + (HEAD_PT - 3) * self.pt
        painter.setPen(QPen(self.look.colour("accent"), 1.2 * self.pt))
        painter.drawLine(QPointF(self.left, y), QPointF(right, y))

    def _draw_logo(self, painter: QPainter, box: QRectF) -> float:
        """The logo in its proportions, at the right of the box; returns the width it takes.  One that may not be drawn
        leaves the name alone to speak."""
        if self.logo is None:
            return 0.0
        size = QSizeF(self.logo.size)
        size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(box.right() - size.width(), box.center().y() - size.height() / 2, size.width(), size.height())
        if isinstance(self.logo.drawing, QImage):
            painter.drawImage(place, self.logo.drawing)
        else:
            self.logo.drawing.render(painter, place)
        return size.width()


def _logo_of(sender: Sender) -> Logo | None:
    if sender.logo is None:
        return None
    try:
        return read_logo(sender.logo)
    except ProblemsFound:
        return None


def _grown(pieces: Sequence[_Piece], room: float) -> list[_Piece]:
    """The pieces with charts as high as the page has room for, if it is to be one page."""
    spare = room - _height(pieces)
    grown = []
    for piece in pieces:
        more = max(0.0, min(piece.most - piece.height, spare)) if piece.most else 0.0
        spare -= more
        grown.append(replace(piece, height=piece.height + more) if more else piece)
    return grown


def _height(pieces: Sequence[_Piece]) -> float:
    return sum(piece.gap + piece.height for piece in pieces)


def _draw_columns(columns: Sequence[Sequence[_Piece]], apart: float, painter: QPainter, box: QRectF) -> None:
    """Pieces under each other in columns that begin so far apart."""
    for place, pieces in enumerate(columns):
        top = box.top()
        for piece in pieces:
            top += piece.gap
            piece.draw(painter, QRectF(box.left() + place * apart, top, apart, piece.height))
            top += piece.height


class _Blocks:
    """Breaks blocks into pieces for a column of some width, with all type at some size."""

    def __init__(self, set_: Typesetter, look: Look, width: float, size: float) -> None:
        self.set, self.look, self.width, self.size, self.pt = set_, look, width, size, set_.point
        self.text, self.quiet = look.colour("text"), look.colour("quiet")

    def pieces(self, block: Block) -> list[_Piece]:
        match block:
            case Heading():
                return [self._heading(block)]
            case Words():
                return [self._words(block)]
            case KeyFigures():
                return [self._key_figures(block)]
            case Notice():
                return self._notice(block)
            case Listing():
                return self._listing(block)
            case Grid():
                return self._grid(block)
            case Chart():
                return [self._chart(block)]

    def _sized(self, size_pt: float) -> float:
        return size_pt * self.size

    def _heading(self, heading: Heading) -> _Piece:
        size = self._sized(HEADING_PT)
        lines = self.set.lines(heading.text, self.width, size, strong=True)

        def draw(painter: QPainter, box: QRectF) -> None:
            self.set.draw_lines(painter, lines, box, size, self.look.colour("accent"), strong=True)

        height = len(lines) * self.set.line_height(size) + 1.5 * self.pt
        return _Piece(height, draw, gap=8 * self.pt * self.size, keep=True, mark=heading.text)

    def _words(self, words: Words) -> _Piece:
        size = self._sized({"lead": LEAD_PT, "small": SMALL_PT}.get(words.style, BODY_PT))
        strong = words.style == "lead"
        lines = self.set.lines(words.text, self.width, size, strong)
        colour = self.quiet if words.style == "small" else self.text

        def draw(painter: QPainter, box: QRectF) -> None:
            self.set.draw_lines(painter, lines, box, size, colour, strong)

        return _Piece(len(lines) * self.set.line_height(size), draw, gap=(8 if strong else 4) * self.pt)

    def _key_figures(self, block: KeyFigures) -> _Piece:
        """Boxes beside each other, all as high as the highest."""
        value_pt = self._sized(14.0 if block.large else 10.0)
        count, between, pad = len(block.items), 6 * self.pt, (7 if block.large else 5) * self.pt
        wide = (self.width - (count - 1) * between) / count
        inner = wide - 2 * pad
        value_pt = self._fitting(block.items, inner, value_pt)
        name_pt, note_pt = self._sized(SMALL_PT), self._sized(TINY_PT)
        columns = [
            (
                self.set.lines(item.name, inner, name_pt),
                self.set.lines(item.value, inner, value_pt, strong=True),
                self.set.lines(item.note, inner, note_pt) if item.note else [],
            )
            for item in block.items
        ]
        name_high = max(len(names) for names, _, _ in columns) * self.set.line_height(name_pt)
        value_high = max(len(values) for _, values, _ in columns) * self.set.line_height(value_pt)
        note_high = max(len(notes) for _, _, notes in columns) * self.set.line_height(note_pt)
        height = name_high + value_high + note_high + 2 * pad

        def draw(painter: QPainter, box: QRectF) -> None:
            for place, (names, values, notes) in enumerate(columns):
                left = box.left() + place * (wide + between)
                frame = QRectF(left, box.top(), wide, box.height())
                painter.fillRect(frame, self.look.colour("sunken"))
                painter.setPen(QPen(self.look.colour("line"), 0.6 * self.pt))
                painter.drawRect(frame)
                line = QRectF(left + pad, box.top() + pad, inner, name_high)
                self.set.draw_lines(painter, names, line, name_pt, self.quiet)
                self.set.draw_lines(painter, values, line.translated(0, name_high), value_pt, self.text, strong=True)
                self.set.draw_lines(painter, notes, line.translated(0, name_high + value_high), note_pt, self.quiet)

        return _Piece(height, draw, gap=8 * self.pt * self.size)

    def _fitting(self, items: Iterable[KeyFigure], room: float, size_pt: float) -> float:
        """The size at which each value stands in one line, or two thirds of the size."""
        widest = max(self.set.width(item.value, size_pt, strong=True) for item in items)
        return size_pt * min(1.0, max(2 / 3, 0.99 * room / widest))

    def _notice(self, notice: Notice) -> list[_Piece]:
        """A ground and a bar at its left, over all its sentences."""
        size, pad, bar = self._sized(BODY_PT), 5 * self.pt, 2.5 * self.pt
        inner = self.width - bar - 2 * pad

        def piece(text: str, strong: bool, first: bool, last: bool) -> _Piece:
            lines = self.set.lines(text, inner, size, strong)
            over, under = (pad if first else 1.5 * self.pt), (pad if last else 0.0)

            def draw(painter: QPainter, box: QRectF) -> None:
                painter.fillRect(box, self.look.colour("warn_ground"))
                painter.fillRect(QRectF(box.left(), box.top(), bar, box.height()), self.look.colour("warn"))
                place = box.adjusted(bar + pad, over, -pad, 0)
                self.set.draw_lines(painter, lines, place, size, self.text, strong)

            height = over + under + len(lines) * self.set.line_height(size)
            return _Piece(height, draw, gap=8 * self.pt * self.size if first else 0.0, keep=not last)

        last = len(notice.sentences) - 1
        pieces = [piece(notice.title, True, True, not notice.sentences)]
        pieces += [piece(text, False, False, place == last) for place, text in enumerate(notice.sentences)]
        # Only the first and the last two sentences are held together: a long notice may be broken.
        return [replace(each, keep=each.keep and (n == 0 or n == len(pieces) - 2)) for n, each in enumerate(pieces)]

    def _listing(self, listing: Listing) -> list[_Piece]:
        pieces = self._entries(listing, self.width)
        if listing.paired:
            column = self.width / 2 - 5 * self.pt
            halves = self._entries(listing, column)
            cut = min(range(len(halves) + 1), key=lambda n: max(_height(halves[:n]), _height(halves[n:])))
            high = max(_height(halves[:cut]), _height(halves[cut:]))
            if high < 0.9 * _height(pieces):
                return [_Piece(high, partial(_draw_columns, (halves[:cut], halves[cut:]), column + 10 * self.pt))]
        return [replace(each, keep=n == len(pieces) - 2) for n, each in enumerate(pieces)]

    def _entries(self, listing: Listing, width: float) -> list[_Piece]:
        """Each entry of a list in a column of a width."""
        size = self._sized(FINE_PT if listing.fine else SMALL_PT)
        box_wide = 12 * self.pt if listing.boxes else 0.0
        marks = max((self.set.width(entry.mark, size, strong=True) for entry in listing.entries), default=0.0)
        indent = box_wide + marks + 6 * self.pt

        def piece(entry: Entry) -> _Piece:
            lines = self.set.lines(entry.text, width - indent, size)

            def draw(painter: QPainter, box: QRectF) -> None:
                if listing.boxes:
                    side = 7 * self.pt * self.size
                    top = box.top() + (self.set.line_height(size) - side) / 2
                    painter.setPen(QPen(self.text, 0.7 * self.pt))
                    painter.drawRect(QRectF(box.left() + 0.5 * self.pt, top, side, side))
                at = QPointF(box.left() + box_wide, box.top())
                self.set.draw(painter, entry.mark, at, size, self.text, strong=True)
                self.set.draw_lines(painter, lines, box.adjusted(indent, 0, 0, 0), size, self.text)

            return _Piece(len(lines) * self.set.line_height(size), draw, gap=1.6 * self.pt * self.size)

        return [piece(entry) for entry in listing.entries]

    def _grid(self, grid: Grid) -> list[_Piece]:
        """A head that is drawn again on every page, and rows of which the first two and the last two stay together."""
        size = self._sized(SMALL_PT if len(grid.columns) < 9 else TINY_PT)
        whole = sum(column.share for column in grid.columns)
        pad = 4 * self.pt
        widths = [column.share / whole * self.width for column in grid.columns]
        if grid.fitted:
            widths = self._fitted(grid, widths, size, 2 * pad)
        lefts = [sum(widths[:place]) for place in range(len(widths))]

        def row(texts: Sequence[str], strong: bool, rule: str, over: float) -> _Piece:
            cells = [
                self.set.lines(text, wide - 2 * pad, size, strong) for text, wide in zip(texts, widths, strict=True)
            ]
            height = max(len(lines) for lines in cells) * self.set.line_height(size) + over

            def draw(painter: QPainter, box: QRectF) -> None:
                for lines, left, wide, column in zip(cells, lefts, widths, grid.columns, strict=True):
                    place = QRectF(box.left() + left + pad, box.top() + over / 2, wide - 2 * pad, height)
                    align = RIGHT if column.figures else LEFT
                    self.set.draw_lines(painter, lines, place, size, self.text, strong, align)
                self._rule(painter, box, rule)

            return _Piece(height, draw)

        head = replace(row([column.head for column in grid.columns], True, "under", 3 * self.pt), keep=True)
        last = len(grid.rows) - 1
        pieces = [replace(head, gap=2 * self.pt)]
        for place, texts in enumerate(grid.rows):
            summed = grid.total and place == last
            made = row(texts, summed, "over" if summed else "hair", 1.6 * self.pt * self.size)
            pieces.append(replace(made, head=head, keep=place == last - 1 or (place == 0 and last > 0)))
        return pieces

    def _fitted(self, grid: Grid, shares: Sequence[float], size: float, between: float) -> list[float]:
        """Columns no wider than their longest text; what that leaves of their shares goes to the first."""
        widths = []
        for place, (column, share) in enumerate(zip(grid.columns, shares, strict=True)):
            longest = max([self.set.width(row[place], size) for row in grid.rows], default=0.0)
            longest = max(longest, self.set.width(column.head, size, strong=True))
            widths.append(min(share, longest * 1.01 + between))
        widths[0] = self.width - sum(widths[1:])
        return widths

    def _rule(self, painter: QPainter, box: QRectF, kind: str) -> None:
        role, width_pt = {"hair": ("line", 0.4), "under": ("outline", 0.8), "over": ("outline", 0.8)}[kind]
        y = box.top() if kind == "over" else box.bottom()
        painter.setPen(QPen(self.look.colour(role), width_pt * self.pt))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _chart(self, chart: Chart) -> _Piece:
        def draw(painter: QPainter, box: QRectF) -> None:
            paint_figure(painter, box, chart.figure, self.look, self.set)

        return _Piece(chart.least_pt * self.pt, draw, gap=9 * self.pt, most=chart.most_pt * self.pt)


# --- the file --------------------------------------------------------------------------------------------------------

_kept: list[QGuiApplication] = []


def _application() -> QGuiApplication:
    """The running application, or one made for drawing alone; it is kept, because Qt stands only one in a lifetime."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    _kept.append(QApplication(["fairwatt"]))
    return _kept[-1]


def _page_layout(paper: str) -> QPageLayout:
    size = QPageSize(PAPERS[paper])
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _with_bookmarks(content: bytes, handout: Handout, marks: Iterable[Bookmark]) -> bytes:
    """The same pages in a file that has bookmarks, a language, and of the maker's circumstances only the date."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import BooleanObject, Fit, NameObject, TextStringObject

    writer = PdfWriter()
    for page in PdfReader(BytesIO(content)).pages:
        writer.add_page(page)
    _mean_blanks(writer.pages)
    parent = None
    for mark in marks:
        height = float(writer.pages[mark.page].mediabox.height)
        fit = Fit.xyz(left=0, top=height - mark.top_pt, zoom=0)
        above = parent if mark.level else None
        made = writer.add_outline_item(title=mark.title, page_number=mark.page, parent=above, fit=fit)
        parent = parent if mark.level else made
    day = handout.made_on.strftime("D:%Y%m%d120000Z")
    writer.metadata = None
    writer.add_metadata(
        {
            "/Title": f"{handout.title}, {handout.sender.name}",
            "/Subject": handout.subtitle,
            "/Creator": "Fairwatt",
            "/Producer": "Fairwatt",
            "/CreationDate": day,
            "/ModDate": day,
        }
    )
    writer.root_object[NameObject("/Lang")] = TextStringObject(handout.language)
    writer.create_viewer_preferences()[NameObject("/DisplayDocTitle")] = BooleanObject(True)
    writer.page_mode = "/UseOutlines"
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _mean_blanks(pages: Iterable[PageObject]) -> None:
    """Lets the blank mean a blank: the face has one sign for it and the tab, and Qt says in the file that it is a tab.

    Without this no search finds two words.
    """
    from pypdf.generic import DictionaryObject, StreamObject

    for page in pages:
        resources = page["/Resources"].get_object()
        assert isinstance(resources, DictionaryObject)
        faces = resources["/Font"].get_object()
        assert isinstance(faces, DictionaryObject)
        for face in faces.values():
            meanings = face.get_object()["/ToUnicode"].get_object()
            assert isinstance(meanings, StreamObject)
            lists = re.sub(rb"\[[^]]*\]", lambda found: found[0].replace(TAB, BLANK), meanings.get_data())
            meanings.set_data(lists)
