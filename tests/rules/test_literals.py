"""What a pattern cannot do without, and where it stands."""

from __future__ import annotations

import pytest
import regex

from humaslint.engine.verify import cases_of
from humaslint.rules.library import builtin_folder, load_library
from humaslint.rules.literals import LiteralIndex, rarer, required_literals


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"\bdi mana\b", ("di mana",)),
        (r"(?P<hit>[Kk]e) (?=\d)", ("ke ",)),
        (r"\p{Lu}\p{L}+ (?:sekali|sangat)", (" sekali", " sangat")),
        (r"P(?:lt|lh|j)\b", ("plt", "plh", "pj")),
        (r"(?:[\p{L}]+)+ke(?<!abc)an", ("kean",)),
        (r"a?b*", ()),
        (r"(?:satu|\d+)", ()),
        (r"(?:dua )?tiga+", ("tig",)),
        (r"\d{2}(?<=Rp\d\d)", ("rp",)),
        (r"(?|(a)|(b))", ()),
    ],
)
def test_required_literals(pattern: str, literals: tuple[str, ...]) -> None:
    """Letters in a row make a literal, also over groups and around assertions; branches must all have one."""
    assert required_literals(pattern) == literals


def test_the_longer_literal_is_rarer() -> None:
    """Blank literals and none at all are in every text."""
    assert rarer(("di ",), ("dalam rangka",)) == ("dalam rangka",)
    assert rarer((" ",), ("ke",)) == ("ke",)
    assert rarer((), ("ke",)) == ("ke",)
    assert rarer(("ab",), ("cd",)) == ("ab",)


def test_an_index_names_the_blocks_that_hold_a_literal() -> None:
    """A pattern without literals is not in the answer: it may match anywhere."""
    index = LiteralIndex({"A": ("satu", "dua"), "B": ("tiga",), "C": ()})
    assert index.spot(["dua satu", "", "satuan", "empat"]) == {"A": [0, 2], "B": ()}
    assert LiteralIndex({"C": ()}).spot(["satu"]) == {}


def test_every_match_holds_a_literal() -> None:
    """No pattern of a rule matches in a case of its rule without one of its literals in the text."""
    library = load_library((builtin_folder(),))
    checked = 0
    for rule in library.rules:
        texts = [case.text for case in cases_of(rule)]
        for pattern, literals in library.needs[rule.id].items():
            for text in texts:
                if literals and regex.search(pattern, text, regex.IGNORECASE, timeout=1):
                    assert any(literal in text.lower() for literal in literals), (rule.id, pattern, text)
                    checked += 1
    assert checked > 300
