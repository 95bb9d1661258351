"""Checks of the rules in `rules/kapital/`, and what they alone need."""
