"""Verbs told by their prefixes."""

from humaslint.indonesian.tokens import tokenize
from humaslint.indonesian.words.verb_shapes import is_verb, verb_prefix


def test_a_prefix_tells_a_verb_and_its_voice() -> None:
    """Nouns that begin alike, adjectives, names and what tells between commas who says so are none."""
    text = "menanam ditanam bertanam tertanam bekerja menteri direksi diklat bermutu terbaik Menanam dijelaskannya"
    assert [verb_prefix(token) for token in tokenize(text)] == ["me", "di", "be", "te", "be", *[""] * 7]


def test_short_verbs_are_told_apart() -> None:
    """What has three letters behind its prefix may be a verb, but no clause is seen by it."""
    tokens = tokenize("memuat dicat berisi")
    assert ([*map(verb_prefix, tokens)], [*map(is_verb, tokens)]) == (["me", "di", "be"], [False] * 3)
