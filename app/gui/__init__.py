"""Shows one case and its answer in a window, and lets a person change it."""
