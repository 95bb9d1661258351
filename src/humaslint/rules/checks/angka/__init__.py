"""Checks of the rules in `rules/angka/`, and what they alone need."""
