"""Writes answers side by side into a workbook."""

from __future__ import annotations

from io import BytesIO

import xlsxwriter

from app.core.comparison import KW, KWH, PERCENT, USD, YEARS, Comparison

NUMBER_FORMATS = {USD: "$#,##0.00", KWH: "#,##0", KW: "0.00", PERCENT: "0.0", YEARS: "0.0"}
UNITS = {USD: "$", KWH: "kWh", KW: "kW", PERCENT: "%", YEARS: "years"}
LABEL_WIDTH, VALUE_WIDTH = 32, 24


def comparison_workbook(comparison: Comparison) -> bytes:
    """One sheet: a row a figure, a column a case; rows that differ are shaded, the best value is bold."""
    written = BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Comparison")
        head = book.add_format({"bold": True, "text_wrap": True, "bottom": 1})
        sheet.set_column(0, 0, LABEL_WIDTH)
        sheet.set_column(1, 1, 8)
        sheet.set_column(2, 1 + len(comparison.columns), VALUE_WIDTH)
        sheet.write_row(0, 0, ("Figure", "Unit", *comparison.columns), head)
        sheet.write(0, 2 + len(comparison.columns), "Differs", head)
        for line, row in enumerate(comparison.rows, start=1):
            shade = {"bg_color": "#F0F0F0"} if row.differs else {}
            sheet.write(line, 0, row.label, book.add_format(shade))
            sheet.write(line, 1, UNITS.get(row.unit, ""), book.add_format(shade))
            for place, value in enumerate(row.values):
                number_format = NUMBER_FORMATS.get(row.unit, "@")
                style = {**shade, "bold": place == row.best, "num_format": number_format, "align": "right"}
                cell = book.add_format(style)
                if value is None:
                    sheet.write_string(line, 2 + place, "never" if row.unit == YEARS else "", cell)
                elif row.unit == USD:
                    sheet.write_number(line, 2 + place, round(float(value)) / 100, cell)
                elif isinstance(value, str):
                    sheet.write_string(line, 2 + place, value, cell)
                else:
                    sheet.write_number(line, 2 + place, float(value), cell)
            sheet.write(line, 2 + len(comparison.columns), "yes" if row.differs else "")
        sheet.freeze_panes(1, 1)
    return written.getvalue()
