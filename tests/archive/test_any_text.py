"""Whatever a release holds, its evidence can be read and it can be held against a register."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from humaslint.archive.evidence import read_evidence
from humaslint.archive.institutions import find_bodies
from humaslint.archive.people import find_persons
from humaslint.engine.lint import lint
from humaslint.engine.rulesets import library_of
from humaslint.model.house import House
from humaslint.model.register import Body, Person, Register, Term
from humaslint.model.source import Source
from humaslint.parse import PARSERS, parse
from humaslint.rules.ruleset import choose

RULES = choose(library_of(()), ("nama/register-ejaan", "nama/register-jabatan", "nama/register-lembaga"))
OFFICES = (Term("Camat Karang Anyar", 3), Term("Plt. Kepala Dinas Sosial", 2))
REGISTER = Register(
    people=(
        Person("Febriyanti Utami", 3, offices=OFFICES),
        Person("M. Ridwan Batara", spellings={"Ridwan Battara": 1}),
    ),
    institutions=(Body("Dinas Sosial", spellings={"Dinas Soial": 1}),),
)
FRAGMENTS = st.lists(
    st.sampled_from(
        """Camat |Karang Anyar |, |. |Hj. |Febrianti |Utami |Febriyanti Utami |Plt. |Kepala Dinas Sosial |dan |selaku |
        |(|)|M. Ridwan |Batara|Battara |S.E., |“Baik,” ujar |mantan |Dinas Soial |3 Maret 2025 – |&|\ufffd|KAPOLRES |
        |\n\n|# |Wakil |Teuku |ka. |(P) |Kota Telaga |bin |di """.split("|")
    ),
    max_size=25,
).map("".join)


@settings(max_examples=200)
@given(FRAGMENTS, st.sampled_from(sorted(PARSERS)))
def test_any_release_is_read_and_checked(text: str, form: str) -> None:
    """Nothing raises; every finding lies in the text, and every entry has a name."""
    document = parse(Source("naskah", text), form)
    evidence = read_evidence(document, "naskah")
    names = [entry.name for entry in (*find_persons([evidence]), *find_bodies([evidence]))]
    assert all(name.strip() for name in names)
    for each in lint(document, RULES, House(register=REGISTER)):
        assert 0 <= each.start < each.end <= len(text)
