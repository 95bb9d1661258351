"""What a pattern cannot do without, and where it stands."""

from __future__ import annotations

import pickle

import pytest
import regex

from humaslint.engine.verify import cases_of
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.coarse_text import (
    BORDER,
    CAPITAL,
    CASELESS,
    END,
    HUMP,
    START,
    SYMBOL,
    WIDE,
    caseless,
    coarse,
    coarse_literal,
)
from humaslint.rules.library import load_library
from humaslint.rules.literal_index import LiteralIndex
from humaslint.rules.literals import Need, needs_of

FIRST_LETTERS = "ABCDEFGHIJKLMNOP"
"""Sixteen: two of them make 256 literals, the most that are worth looking for."""


def exact(*literals: str) -> Need:
    """Return the need of one of some literals as they stand."""
    return Need(exact=literals)


def small(*literals: str) -> Need:
    """Return the need of one of some literals in any letter case."""
    return Need(small=literals)


@pytest.mark.parametrize(
    ("block", "text"),
    [
        ("", f" {START}{END} "),
        ("Rp12.500 (dua)", f" {START} Rp 0.0   ( dua ){END} "),
        ("a\t\u00a0b\nc", f" {START} a b c {END} {WIDE}"),
        ("iNews \u2705", f" {START} i {HUMP} News  {SYMBOL}{END} "),
        ("m² \u0662", f" {START} m ²   0{END} "),
        ("a\ud800\udfff b", f" {START} a {SYMBOL}{SYMBOL}  b {END} "),
    ],
)
def test_texts_in_the_coarse_alphabet(block: str, text: str) -> None:
    """Each run of what is neither letter nor space has a space on both sides more than in the block."""
    assert coarse([block]) == [text]


def test_blocks_are_brought_into_the_alphabet_together() -> None:
    """What ends one block and begins the next stays apart, and only a block that is wide is marked so."""
    blocks = ["Kami 12", "(x)  y", "", "\u2705iNews"]
    assert coarse(blocks) == [text for block in blocks for text in coarse([block])]
    assert caseless(coarse(blocks)) == [text for block in blocks for text in caseless(coarse([block]))]
    assert coarse([]) == []


def test_small_letters_join_what_a_capital_parts() -> None:
    """A literal in small letters is found in a word with a capital in its middle."""
    assert caseless(coarse(["YouTube"])) == [f" {START} youtube {END} "]


def test_letters_that_are_one_to_a_caseless_pattern_are_one() -> None:
    """What `regex` takes for the same letter is the same, with a point on its *i* or none, and long or short."""
    assert caseless(["İIıi ſSs", "ASCII", "ẞß"]) == ["iiii sss", "ascii", "ssss"]


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ("di mana", "di mana"),
        (f"{BORDER}di{BORDER}", " di "),
        (f"{BORDER}12{BORDER}", "0"),
        (f"{BORDER}{BORDER}di", " di"),
        (f"Rp{BORDER}5", "Rp 0"),
        ("(dua)", "( dua )"),
        (", dan", ",  dan"),
        (f"{START}{START}Namun", f"{START} Namun"),
        ("a  b", WIDE),
        (f"Di{CASELESS} YouTube", "di youtube"),
        (f"di{CAPITAL}", f"di {HUMP} "),
        (f"di {CAPITAL}", "di "),
        ("\u2705x", f"{SYMBOL} x"),
        ("x\u2705", f"x {SYMBOL}"),
    ],
)
def test_literals_in_the_coarse_alphabet(literal: str, text: str) -> None:
    """They are what any text with them has in the alphabet: a space at an edge stands there only if it always does."""
    assert coarse_literal(literal) == text


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bdi mana\b", (exact(" di mana "),)),
        (r"(?i:di) mana", (small("di mana"),)),
        (r"(?P<hit>[Kk]e) (?=\d)", (exact("Ke  0", "ke  0"),)),
        (r"\p{Lu}\p{L}+ (?:sekali|sangat)", (exact(" sangat", " sekali"),)),
        (r"(?:Warga \p{L}+ yang|Berkas \p{L}+ yang)\b", (exact("Warga ", "Berkas "), exact(" yang "))),
        (r"P(?:lt|lh|j)\b", (exact("Pj ", "Plh ", "Plt "),)),
        (r"di[ \u00a0](?:mana|sini|situ)", (exact("di mana", "di sini", "di situ"),)),
        (r"di\s+mana", (exact("di mana"),)),
        (r"(?:[\p{L}]+)+ke(?<!abc)an", (exact("kean"),)),
        (r"(?:dua )?tiga+", (exact("tiga"),)),
        (r"(?:ibu|bapak) \d+ orang", (exact("bapak  0  or", "ibu  0  oran"),)),
        (r"(?:ibu|bapak) \w+ orang", (exact(" orang"), exact("ibu ", "bapak "))),
        (r"(?=.*yakni)(?:satu|dua)x?", (exact("yakni"), exact("dua", "satu"))),
        (r"!{2,}", (exact("!!"),)),
        (r"!{1,3}\w", (exact("!"),)),
        (r"(?:ab|cd){2} x\w", (exact("abab x", "abcd x", "cdab x", "cdcd x"),)),
        (r"(?:ab|cd){1,2} rumah", (exact("ab rumah", "cd rumah", "cdcd ruma"),)),
        (r"(?:satu\w+dua){2,}", (exact("satu"), exact("dua"))),
        (r"(?:satu \w+ dua|tiga \w+) kali", (exact(" kali"), exact("satu ", "tiga "))),
        (r"(?:\w+satu|dua)(?:\w+tiga|empat)", (exact("tiga", "empat"), exact("dua", "satu"))),
        (r"(?:satu\d|dua|tiga\w+) kali", (exact(" kali"), exact("dua", "tiga", "satu 0"))),
        (r"\d{2}(?<=Rp\d\d)", (exact("Rp 0"),)),
        (r"(?<=\b\p{Ll}+,? )(?P<hit>Kota|Desa)\b", (exact(" Desa ", " Kota "),)),
        (r"(?<![\p{L}-])(?:ia|kita)(?!\p{L})", (exact(" ia ", " kita "),)),
        (r"(?:^|(?<=[.!]\s))Namun", (exact(f"{START} Namun", "!  Namun", ".  Namun"),)),
        (r"a(?:^|(?<=ba))nak", (exact("anak", f"a {START} nak"),)),
        (r"\bdi(?=\p{Lu})", (exact(f" di {HUMP} "),)),
        (r"satu  dua", (exact(WIDE),)),
        (r"[\u2600-\u26ff]\w", (exact(SYMBOL),)),
        (r"(?P<satu>a)b|(?P<satu>c)d(?P=satu)e", (exact("ab", "cd"),)),
        (r"\w(?:(?<=satu )dua)", (exact("satu dua"),)),
        (r"(?:(?<=satu )dua)+\w", (exact("satu "), exact("dua"))),
        (r"(?:(?<=satu )dua){2}", (exact("duadua"),)),
        (r"\w(?=satu)", (exact("satu"),)),
        (r"(?<=Rp )\w+(?<=ab)", (exact("Rp "), exact("ab"))),
        (r"(?:dua(?= ?x)|tiga\w) kali", (exact(" kali"), exact("duax", "tiga", "dua x"))),
        (r"(?:dua(?=\w+satu)|tiga) kali", (exact("dua kali", "tiga kali"),)),
        (r"(?:satu|satuan)\w", (exact("satu"),)),
        (r"x(?:\d+)?y", (exact("xy", "x 0 y"),)),
        (r"x *y", (exact("xy", "x y"),)),
        (r"(?:yak){3}", (exact("yakyak"),)),
        (r"(?:yak){2,3}", (exact("yakyak"),)),
        (r"(?:yak){1,2}", (exact("yak"),)),
        (r"(?:yak){0,2}x", (exact("x"),)),
        (r"(?:\w+satu){2}dua", (exact("satudua"),)),
        (r"[A-P][A-P]", (exact(*sorted(f"{one}{other}" for one in FIRST_LETTERS for other in FIRST_LETTERS)),)),
        (r"[A-P][A-Q]", ()),
        (r"x(?:satu\w){2}", (exact("xsatu"),)),
        (r"(?:satu\w)?dua", (exact("dua"),)),
        (r"\b\w", ()),
        (r"a?b*", ()),
        (r"(?:satu|\d+\w)?", ()),
        (r"(?:a|e) ", ()),
        (r"(?|(a)|(b))", ()),
        (r"(?:satu){e<=1}", ()),
        (r"satu\\{e<=1}", ()),
        (r"\{satu\\\{", (exact("{ satu \\{"),)),
        (r"[[:alpha:]]satu", ()),
        (r"(?m)^satu", ()),
    ],
)
def test_needs(pattern: str, needs: tuple[Need, ...]) -> None:
    """What stands side by side is joined, alternatives and options included; every branch must have a need."""
    assert needs_of(pattern, True) == needs


def test_triggers_are_for_patterns_that_show_nothing() -> None:
    """What a pattern shows is known to be true of it; its author may have forgotten one of its words."""
    assert needs_of(r"\w+ hanya", False, ("cuma",)) == (small(" hanya"),)
    assert needs_of(r"(\w)\1\w", True, ("!!", "?! ")) == (small("!!", "?!  "),)
    assert needs_of(r"\w+", True, ("-",)) == (small("-"),)


def test_an_index_names_the_blocks_that_meet_all_needs() -> None:
    """A pattern without needs may match anywhere; one that may not match at all is not in the answer."""
    index = LiteralIndex(
        {
            ("A", True): (exact("satu", "dua"),),
            ("B", True): (exact("tiga"),),
            ("C", True): (),
            ("D", False): (exact("satu"), small("dua")),
            ("D", True): (exact("satu"), exact("dua")),
        }
    )
    assert index.spot(["Dua satu", "", "satuan", "empat"]) == {
        ("A", True): [0, 2],
        ("C", True): [0, 1, 2, 3],
        ("D", False): [0],
    }
    assert index.spot([]) == {("C", True): []}
    assert LiteralIndex({("C", True): ()}).spot(["satu"]) == {("C", True): [0]}


def test_half_of_a_surrogate_pair_is_a_rare_sign() -> None:
    """A page or an editor may send one; it is neither UTF-8 nor a reason not to look for what stands beside it."""
    index = LiteralIndex({("A", True): (exact("satu dua"),), ("B", True): needs_of("\ud800dua", True)})
    few = [index.spot([text]) for text in ("satu \ud800", "satu dua \udc80", "\ud800dua")]
    index.spot(["siaran " * 3_000])
    many = [index.spot([text]) for text in ("satu \ud800", "satu dua \udc80", "\ud800dua")]
    assert few == many == [{}, {("A", True): [0]}, {("B", True): [0]}]


def test_tries_and_automata_meet_the_same_needs() -> None:
    """The first few releases are searched by tries, the others by automata."""
    library = load_library((builtin_folder(),))
    blocks = [case.text for rule in library.rules[::12] for case in cases_of(rule)][:40]
    few, many = library.literals, pickle.loads(pickle.dumps(library.literals))
    many.spot(["siaran " * 3_000])
    few.read_automata = pytest.fail
    found = few.spot(blocks)
    assert len(found) > 100
    assert many.spot(blocks) == found


@pytest.mark.parametrize("kept", [True, False])
def test_automata_are_read_once_where_there_is_more_text(kept: bool) -> None:
    """They are made where none were kept."""
    index = LiteralIndex({("A", True): (exact("satu"),)})
    read: list[str] = []
    index.read_automata = lambda: read.append("read") or (index.automata() if kept else None)
    answers = [index.spot(["satu" + " dua" * 1_000]) for _ in range(8)]
    assert (answers, read) == ([{("A", True): [0]}] * 8, ["read"])
    assert [len(each) for each in index.automata()] == [1, 0]


def test_every_match_is_where_an_index_says() -> None:
    """No pattern of a rule matches in a case of its rule where the index does not expect it."""
    library = load_library((builtin_folder(),))
    checked = 0
    for rule in library.rules:
        texts = [case.text for case in cases_of(rule)]
        spotted = library.literals.spot(texts) if library.searched[rule.id] else {}
        for key in library.searched[rule.id]:
            pattern, is_case_sensitive = key
            expression = regex.compile(pattern, 0 if is_case_sensitive else regex.IGNORECASE)
            matched = {at for at, text in enumerate(texts) if expression.search(text, timeout=1)}
            assert matched <= {*spotted.get(key, ())}, (rule.id, pattern)
            checked += len(matched)
    assert checked > 300
