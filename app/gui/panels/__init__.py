"""The inputs at the left of the window, one panel a subject."""
