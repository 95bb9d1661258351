"""Checks of the rules in `rules/ejaan/`, and what they alone need."""
