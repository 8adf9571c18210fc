"""The parts of the one window, a module each; `app/gui/main_window.py` puts them together."""
