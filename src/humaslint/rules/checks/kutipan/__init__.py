"""Checks of the rules in `rules/kutipan/`, and what they alone need."""
