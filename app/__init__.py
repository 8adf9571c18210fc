"""Fairwatt: what a member's bill becomes under their own electric co-op's rules."""

__version__ = "0.1.0"
