"""The words that explain each page to a member: what it answers, how it is read, and the keys that help there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.help.sheet import Block, Heading, Paragraph, Rows


class PageHelp(QObject):
    """One short explanation per page, by the page's name in the program."""

    def blocks(self, page: str) -> list[Block]:
        """The explanation of a page; KeyError for a page there is not."""
        return {
            "bill": self._bill,
            "rules": self._rules,
            "size": self._size,
            "money": self._money,
            "energy": self._energy,
            "compare": self._compare,
            "numbers": self._numbers,
        }[page]()

    def _page(self, question: str, sentences: str, *keys: tuple[str, str]) -> list[Block]:
        made: list[Block] = [Heading(question), Paragraph(sentences)]
        return [*made, Rows(keys)] if keys else made

    def _arrows(self) -> tuple[str, str]:
        return self.tr("Arrow keys"), self.tr("in a chart: go from one value to the next and hear it read out")

    def _why(self) -> tuple[str, str]:
        return self.tr("Enter"), self.tr("on a row of the table: show why that month's bill is what it is")

    def _bill(self) -> list[Block]:
        return self._page(
            self.tr("What will my bills be?"),
            self.tr(
                "Each month stands as two bars: what you would pay without the system, and what you would pay with "
                "it. Under them is the ledger of your credits, as your co-op would keep it: what you brought into "
                "the month, what you earned, used, lost and were paid, and what is left. Choose a month and the "
                "page shows every line of its bill, the formula behind it and the rule of your co-op it follows. "
                "A bill rarely falls to zero, because the fixed monthly charge stays. If a number is marked as a "
                "placeholder, your co-op does not publish it; the answer then shows the range it makes."
            ),
            self._arrows(),
            self._why(),
        )

    def _rules(self) -> list[Block]:
        return self._page(
            self.tr("Does my co-op allow this, and what do I have to do?"),
            self.tr(
                "Every rule of your co-op that concerns your system stands here with a word and a sign: it meets the "
                "rule, it breaks it, it needs care, or you have to ask. Where a rule is broken, the page says what "
                "would meet it. Below are the programs you could join, and why each one fits you or not. Then come "
                "the fees, and a checklist with the papers to send and the dates, counted from the day you choose. "
                "You can print the checklist with the handout."
            ),
        )

    def _size(self) -> list[Block]:
        return self._page(
            self.tr("How large should the system be?"),
            self.tr(
                "The curves show what you would save each year, how long the system takes to pay back, and what "
                "credit you would lose, from a small system to a large one. The upright lines are edges in the "
                "rules, such as the size above which another program or a larger fee begins. The marked size is "
                "the best one under the program you chose. A larger system is not always better: what it makes "
                "beyond your own use may be worth little. Choose a size on the curve to put it into your case."
            ),
            self._arrows(),
            (self.tr("Enter"), self.tr("in the chart: take the size that is pointed at")),
        )

    def _money(self) -> list[Block]:
        return self._page(
            self.tr("When do I have my money back?"),
            self.tr(
                "The line begins below zero with what you pay for the system and rises with each year's saving; "
                "where it crosses zero, it has paid for itself. The shaded band is the range: weather, prices and "
                "costs are not known to the dollar, so neither is the year. If the line never crosses, the page "
                "says “never”. Below stand the costs, the help you can count on with its last day, and the loan if "
                "there is one. The last chart shows which uncertain number moves the result most: that is the one "
                "to find out first."
            ),
            self._arrows(),
        )

    def _energy(self) -> list[Block]:
        return self._page(
            self.tr("What does the system make, and when do I use it?"),
            self.tr(
                "Month by month you see what you use and what the system makes. What you use at the very moment it "
                "is made never passes the meter and saves the full price. What is left over goes to the co-op, and "
                "what is missing comes from it; your co-op's rules decide what each is worth. A typical day and the "
                "whole year at a glance show at which hours that happens. For a wind turbine the page also shows "
                "its power curve and the wind at its height; wind differs a good deal from hill to hill, so read "
                "its figures as a wide range."
            ),
            self._arrows(),
        )

    def _compare(self) -> list[Block]:
        return self._page(
            self.tr("What if I did it another way?"),
            self.tr(
                "Your case stands in the first column. Put beside it the other programs of your co-op, other "
                "co-ops, or other cases you have saved, such as a smaller roof or a second offer. Figures that "
                "differ are marked, so that you see at once what a choice changes. Other co-ops are shown with "
                "their own rules and prices and your own use; it is your address that decides which of them serves "
                "you."
            ),
        )

    def _numbers(self) -> list[Block]:
        return self._page(
            self.tr("Where do the numbers come from?"),
            self.tr(
                "Every number the answer rests on stands here with its unit, its source and its date. “Published” "
                "means your co-op or an official table says so. “Illustrative” means nobody publishes it and the "
                "program uses a likely value between a low and a high one; those stand first, because they are the "
                "ones to ask your co-op for. Type the number you are told and it becomes yours; the answer follows "
                "at once. Empty the field to go back to the program's own value."
            ),
        )
