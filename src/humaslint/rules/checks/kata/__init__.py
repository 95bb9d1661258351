"""Checks of the rules in `rules/kata/`, and what they alone need."""
