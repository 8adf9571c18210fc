"""Lays answers side by side out as pages to print: what differs in sentences, the table, the chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from app.core.comparison import Comparison
from app.core.wording import say, together
from app.report.comparison import difference_sentences, differing_sentence, figure_text
from app.report.figure import Figure
from app.report.handout import Block, Chart, Column, Grid, Handout, HandoutPage, Sender, Words

DIFFERS, BEST = "\u2260", "\u2605"
LABEL_SHARE, COLUMN_SHARE = 1.6, 1.0


def comparison_handout(
    comparison: Comparison,
    figure: Figure | None,
    sender: Sender,
    made_on: date,
    spoken: Callable[[str], str] = str,
    language: str = "en-US",
) -> Handout:
    """One part: the sentences, every row, the chart; ``spoken`` puts a text into the reader's language."""
    title = spoken(say("Side by side"))
    blocks: list[Block] = []
    for place in range(1, len(comparison.columns)):
        blocks.append(Words(spoken(together(*difference_sentences(comparison, 0, place)))))
    blocks += [
        _grid(comparison, spoken),
        Words(
            spoken(say("{differs} the columns differ; {best} the best of them.", differs=DIFFERS, best=BEST)), "small"
        ),
        Words(spoken(differing_sentence(comparison)), "small"),
    ]
    if figure is not None:
        blocks.append(Chart(figure, spare=True))
    foot = say(
        "Made with Fairwatt on {date}. A reckoning from the co-op's papers, no offer and no guarantee.",
        date=made_on.isoformat(),
    )
    return Handout(
        title=title,
        subtitle=_subtitle(comparison.columns),
        sender=sender,
        made_on=made_on,
        pages=(HandoutPage(title, tuple(blocks)),),
        foot=spoken(foot),
        page_word=spoken(say("Page {{page}} of {{pages}}")),
        continued=spoken(say("{{title}}, continued")),
        language=language,
    )


def _grid(comparison: Comparison, spoken: Callable[[str], str]) -> Grid:
    columns = (Column("", LABEL_SHARE, figures=False), *(Column(name, COLUMN_SHARE) for name in comparison.columns))
    rows = []
    for row in comparison.rows:
        label = f"{DIFFERS} {spoken(row.label)}" if row.differs else spoken(row.label)
        values = [spoken(figure_text(row, value)) for value in row.values]
        marked = [f"{BEST} {text}" if place in row.bests else text for place, text in enumerate(values)]
        rows.append((label, *marked))
    return Grid(columns, tuple(rows))


def _subtitle(titles: Sequence[str]) -> str:
    return "  \u00b7  ".join(titles)
