"""Readers of the files Fairwatt ships with or is given; each raises ``ProblemsFound`` with everything wrong in a file."""
