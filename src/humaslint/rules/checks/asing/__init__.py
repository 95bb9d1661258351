"""Checks of the rules in `rules/asing/`, and what they alone need."""
