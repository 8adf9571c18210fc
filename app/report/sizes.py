"""Tells which size pays: a table for a terminal, a record for scripts."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Any

from app.core.sizing import BestSize, ProgramSizes, SizeAnswer, SizePoint
from app.report.money import dollars, kwh, whole_dollars

WIDTH = 100
SHOWN_KW = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 12.0, 15.0, 20.0, 30.0, 40.0, 60.0, 80.0)
"""The sizes of the table beside the edges and the best ones."""


def sizes_record(answer: SizeAnswer) -> dict[str, Any]:
    """The whole sweep: money in dollars to the cent, energy in kWh, None for a payback that never comes."""
    return {
        "name": answer.name,
        "co_op": answer.co_op.id,
        "version": answer.version.id,
        "years": answer.years,
        "edges": [{"kw_ac": edge.kw_ac, "text": edge.text} for edge in answer.edges],
        "programs": [
            {
                "id": swept.program.id,
                "name": swept.program.name,
                "sizes": [_point_record(point) for point in swept.points],
            }
            for swept in answer.programs
        ],
        "best": [_best_record(best) for best in answer.best],
        "warnings": list(answer.warnings),
    }


def _point_record(point: SizePoint) -> dict[str, Any]:
    record: dict[str, Any] = {
        "kw_ac": point.kw_ac,
        "kw_dc": round(point.kw_dc, 6),
        "generation_kwh": round(point.generation_kwh, 3),
        "percent_of_load": round(point.percent_of_load, 4),
        "status": point.status,
        "saving_usd": point.saving_cents / 100,
        "upfront_usd": point.upfront_cents / 100,
        "fees_usd": point.fees_cents / 100,
        "incentives_usd": point.incentives_cents / 100,
        "payback_years": None if point.payback_years is None else round(point.payback_years, 4),
        "npv_usd": point.npv_cents / 100,
        "forfeited_kwh": round(point.forfeited_kwh, 3),
        "forfeited_usd": point.forfeited_cents / 100,
        "forfeited_percent": round(point.forfeited_percent, 4),
        "edge": point.edge or None,
    }
    if point.turbine:
        record["turbine"] = point.turbine
    return record


def _best_record(best: BestSize) -> dict[str, Any]:
    return {
        "by": best.by,
        "program": None if best.program is None else best.program.id,
        "text": best.text,
        "size": None if best.point is None else _point_record(best.point),
    }


def sizes_text(answer: SizeAnswer) -> str:
    """The best sizes, the edges, and a table of sizes under each program."""
    title = f"{answer.name or 'Case without a name'}: sizes under {answer.co_op.name}, {answer.version.name}"
    parts = [f"{title}\n{'=' * len(title)}", _bullets(best.text for best in answer.best)]
    if answer.warnings:
        parts.append(_section("Read this too", _bullets(answer.warnings)))
    if answer.edges:
        parts.append(
            _section("Where the rules change", _bullets(f"{_kw(e.kw_ac)} kW AC: {e.text}" for e in answer.edges))
        )
    best = {id(item.point) for item in answer.best}
    parts += [_section(swept.program.name, _table(swept, best)) for swept in answer.programs]
    return "\n\n".join(parts) + "\n"


def _table(swept: ProgramSizes, best: set[int]) -> str:
    heads = ("kW AC", "kWh/year", "% load", "saves/year", "costs", "pays back", "today's money", "lost", "")
    rows = [
        (
            point.turbine or _kw(point.kw_ac),
            kwh(point.generation_kwh),
            f"{point.percent_of_load:.0f}",
            dollars(point.saving_cents),
            whole_dollars(point.upfront_cents),
            "never" if point.payback_years is None else f"{point.payback_years:.1f} y",
            whole_dollars(point.npv_cents),
            f"{point.forfeited_percent:.1f} %",
            f"{point.status}{' *' if id(point) in best else ''}{' <- edge' if point.edge else ''}",
        )
        for point in swept.points
        if point.turbine or point.edge or id(point) in best or point.kw_ac in SHOWN_KW
    ]
    widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in (0, len(heads) - 1) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (heads, *rows)
    )


def _kw(kw: float) -> str:
    """A size to a hundredth of a kW, rounded down so that it never reads as more than its limit."""
    return f"{int(kw * 100 + 1e-6) / 100:.2f}".rstrip("0").rstrip(".")


def _section(title: str, body: str) -> str:
    return f"{title}\n{'-' * len(title)}\n{body}"


def _bullets(sentences: Iterable[str]) -> str:
    return "\n".join(
        textwrap.fill(sentence, WIDTH, initial_indent="- ", subsequent_indent="  ") for sentence in sentences
    )
