"""Checks of the rules in `rules/judul/`, and what they alone need."""
