"""Clauses: their subjects, and the predicates that belong to them."""
