"""Draws any Figure on the screen."""
