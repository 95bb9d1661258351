"""What a pattern cannot do without, and where it stands."""

from __future__ import annotations

import pytest
import regex

from humaslint.engine.verify import cases_of
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import load_library
from humaslint.rules.literals import LiteralIndex, needs_of


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bdi mana\b", (("di mana",),)),
        (r"(?P<hit>[Kk]e) (?=\d)", (("ke ",),)),
        (r"\p{Lu}\p{L}+ (?:sekali|sangat)", ((" sangat", " sekali"),)),
        (r"P(?:lt|lh|j)\b", (("pj", "plh", "plt"),)),
        (
            r"di[ \u00a0](?:mana|sini|situ)",
            (("di mana", "di sini", "di situ", "di\xa0mana", "di\xa0sini", "di\xa0situ"),),
        ),
        (r"(?:[\p{L}]+)+ke(?<!abc)an", (("kean",),)),
        (r"(?:dua )?tiga+", (("tiga",),)),
        (r"(?:ibu|bapak) \d+ orang", ((" orang",), ("ibu ", "bapak "))),
        (r"(?=.*yakni)(?:satu|dua)x?", (("yakni",), ("dua", "satu"))),
        (r"!{2,}", (("!!",),)),
        (r"(?:satu\d|dua|tiga\w+) kali", ((" kali",), ("dua", "satu", "tiga"))),
        (r"\d{2}(?<=Rp\d\d)", (("rp",),)),
        (r"a?b*", ()),
        (r"(?:satu|\d+)", ()),
        (r"(?:a|e) ", ()),
        (r"(?|(a)|(b))", ()),
    ],
)
def test_needs(pattern: str, needs: tuple[tuple[str, ...], ...]) -> None:
    """What stands side by side is joined, alternatives and options included; every branch must have a need."""
    assert needs_of(pattern) == needs


def test_triggers_are_for_patterns_that_show_nothing() -> None:
    """What a pattern shows is known to be true of it; its author may have forgotten one of its words."""
    assert needs_of(r"\d+ hanya", ("cuma",)) == ((" hanya",),)
    assert needs_of(r"[!?]{2,}\w", ("!!", "??", "?!", "!?")) == (("!!", "!?", "?!", "??"),)
    assert needs_of(r"\w+", ("-",)) == (("-",),)


def test_an_index_names_the_blocks_that_meet_all_needs() -> None:
    """A pattern without needs is not in the answer: it may match anywhere."""
    index = LiteralIndex({"A": (("satu", "dua"),), "B": (("tiga",),), "C": (), "D": (("satu",), ("dua",))})
    assert index.spot(["dua satu", "", "satuan", "empat"]) == {"A": [0, 2], "B": (), "D": [0]}
    assert LiteralIndex({"C": ()}).spot(["satu"]) == {}


def test_every_match_holds_a_literal() -> None:
    """No pattern of a rule matches in a case of its rule where one of its needs is not met."""
    library = load_library((builtin_folder(),))
    checked = 0
    for rule in library.rules:
        texts = [case.text for case in cases_of(rule)]
        for pattern, needs in library.needs[rule.id].items():
            for text in texts:
                if needs and regex.search(pattern, text, regex.IGNORECASE, timeout=1):
                    is_met = (any(literal in text.lower() for literal in need) for need in needs)
                    assert all(is_met), (rule.id, pattern, text)
                    checked += 1
    assert checked > 300
