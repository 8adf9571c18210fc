"""Readers of the files Fairwatt ships with or is given; each raises ``ProblemsFound`` with all that is wrong."""
