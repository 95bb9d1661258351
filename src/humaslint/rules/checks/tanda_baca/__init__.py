"""Checks of the rules in `rules/tanda-baca/`, and what they alone need."""
