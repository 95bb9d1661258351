"""Checks of the rules in `rules/kalimat/`, and what they alone need."""
