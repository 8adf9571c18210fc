"""Holds formulas on the screen to the signs of print."""

import pytest
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QApplication

from app.gui.amounts import MINUS, formula_in_print

WHY = "383.68 kWh sent x $0.055714 per kWh is this month's credit; credit used on this bill = -$21.38"


def test_that_a_formula_has_the_signs_of_print() -> None:
    said = formula_in_print(WHY)
    assert "sent × $0.055714" in said
    assert "-" not in said


@pytest.mark.parametrize("width_px", range(120, 600, 20))
def test_that_a_minus_stays_with_its_number_at_any_width(width_px: int, qapp: QApplication) -> None:
    document = QTextDocument(formula_in_print(WHY))
    document.setDefaultFont(QFont("DejaVu Sans", 9))
    document.setTextWidth(width_px)
    document.documentLayout().documentSize()  # lays the lines out
    block = document.begin()
    lines = [block.layout().lineAt(index) for index in range(block.layout().lineCount())]
    ends = [block.text()[: line.textStart() + line.textLength()].rstrip()[-1] for line in lines]
    assert MINUS not in ends
