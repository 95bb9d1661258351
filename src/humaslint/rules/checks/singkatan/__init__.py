"""Checks of the rules in `rules/singkatan/`, and what they alone need."""
