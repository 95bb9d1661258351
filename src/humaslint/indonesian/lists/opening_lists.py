"""Lists of three things before the predicate of their sentence: `Sawah, kebun dan rumah warga terendam.`"""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.clauses.predicates import can_follow, is_predicate
from humaslint.indonesian.clauses.subject_heads import begins_subject
from humaslint.indonesian.lists.alike_items import is_acronym
from humaslint.indonesian.lists.list_words import CONJUNCTIONS, NO_ITEMS, OPENERS
from humaslint.indonesian.lists.listed_names import is_office, is_time, is_wide
from humaslint.indonesian.people.roles import ROLES
from humaslint.indonesian.small_words import REGIONS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import has_verb, verb_prefix

_PLACE = 2
"""Words of the name of a place, with that for its kind."""
_LONGEST = 4
"""Words of an item."""
_GROUPS = frozenset(
    """
    pemerintah masyarakat warga kedua ketiga para dua tiga empat pejabat unsur pihak total jumlah sisanya sebanyak hasil
    """.split()
)
"""What a sentence may begin with, in lower case, that the next two things explain: `Kedua pihak, camat dan warga …`."""
_STATE = "pemerintah"
"""The one of them that a word behind it makes a body beside others: `Pemerintah desa, karang taruna dan …`."""
_THINGS = frozenset(
    """
    jagung padi kedelai cabai tomat bawang sayur sayuran kopi kakao kelapa cengkih pala sampah botol kardus mobil truk
    perahu lansia perempuan balita bayi difabel penyandang tenda selimut beras gula minyak telur daging ayam kambing
    semen pasir bata kayu besi baja seng genting kerikil aspal solar bensin sabun sikat popok pakaian sarung mukena
    tepung mi susu kue roti singkong ubi talas rotan bambu kelor nanas pisang mangga durian salak jeruk
    pipa pompa selang helm rompi laptop komputer kamera pupuk pestisida terpal kursi meja buku tas sepatu seragam
    sapi domba bebek itik kelinci kuda kerbau elang nuri merpati perkutut rangkong nila lele mujair
    gurami udang kepiting
    """.split()
)
"""Other things with which such a list begins, in lower case."""
_PREDICATES = frozenset("menjadi sepakat ikut turut hadir siap rusak roboh hanyut naik turun datang tiba".split())
_STATES = _PREDICATES | frozenset(
    """
    reda padam surut usai selesai rampung pecah putus jebol longsor habis bubar libur tutup buka sepi gelap kering
    macet lumpuh lancar kosong penuh langka mahal hilang terbatas terbuka terdampak mogok mati tumbang basah matang
    bocor
    """.split()
)
"""What ends a clause, in lower case, behind its subject: `Hujan reda, warga dan petugas membersihkan lumpur.`"""
_LEADS = frozenset(
    """
    hadir dihadiri oleh bersama didampingi diikuti disaksikan tersebut pula itu ini yakni yaitu lain tampak terlihat
    juga kepada
    """.split()
)
"""What stands before the first of the people who were there, in lower case."""
_ADVERBIAL = frozenset("dihadiri oleh bersama didampingi diikuti disaksikan kepada".split())
"""Those of them that open an adverbial, which a comma ends, as well."""
_BRINGING_IN = frozenset("bagi untuk khusus tentang dari".split())
"""What brings in three things with which a subject ends, in lower case."""
_LONGEST_PERSON = 10
"""Words from an office to the end of its holder's name."""
_SHORTEST_PERSON = 3
"""The same, at the least: with fewer the office may be described by what follows."""


def opening_comma(tokens: Sequence[Token], conjunction: int) -> int:
    """Return the index of the only comma of such a list before `conjunction`, 0 where there is none."""
    comma, least = conjunction - 1, conjunction - _LONGEST_PERSON - 2
    while comma > 0 and comma > least and tokens[comma].text != ",":
        comma -= 1
    if comma <= 0 or comma == least or comma == conjunction - 1:
        return 0
    tests = (_is_subject, _are_places, _are_people, _ends_subject)
    is_list = any(test(tokens, comma, conjunction) for test in tests)
    return comma if is_list else 0


def whole_comma(tokens: Sequence[Token], conjunction: int) -> int:
    """Return the index of the only comma of a list item that is three things: `Fotokopi KTP, KK dan akta lahir`.

    Two acronyms, or a thing of a kind, tell them from a thing and what it is: `Hewan ternak, sapi dan kambing`.
    """
    ends = [at for at, token in enumerate(tokens) if token.kind is TokenKind.MARK]
    if not ends or tokens[ends[0]].text != "," or (len(ends) > 1 and ends[1] != len(tokens) - 1):
        return 0
    comma, end = ends[0], ends[1] if len(ends) > 1 else len(tokens)
    items = (tokens[:comma], tokens[comma + 1 : conjunction], tokens[conjunction + 1 : end])
    if any(not 0 < len(item) < _LONGEST or has_verb(item) or not all(map(_is_plain, item)) for item in items):
        return 0
    are_acronyms = is_acronym(tokens[comma - 1]) and is_acronym(tokens[comma + 1])
    is_small = all(token.text.islower() or is_acronym(token) for token in (*items[0][1:], *items[1], *items[2]))
    return comma if (are_acronyms or tokens[0].lower in _THINGS) and is_small else 0


def _is_subject(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether the sentence begins with three short things of small letters, and its predicate follows them."""
    if comma > _LONGEST:
        return False
    first, second = tokens[:comma], tokens[comma + 1 : conjunction]
    head = first[0].lower
    is_group = head in _GROUPS and not (head == _STATE and len(first) > 1)
    if head in OPENERS or is_group or not (head in _THINGS or begins_subject(head)):
        return False
    if comma > 1 and first[-1].text in _STATES:
        return False
    last = _last_item(tokens, conjunction)
    return _are_items(first, second, last) and all(map(_is_small, (*first[1:], *second, *last)))


def _ends_subject(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether the subject ends with three things: `Bantuan untuk petani, nelayan dan perajin disalurkan.`

    The latter two are a subject of their own where they alone are people, or the first: `Surat dari dinas, camat dan …`
    """
    before = range(comma - 2, max(0, comma - _LONGEST - 2), -1)
    lead = next((at for at in before if tokens[at].lower in _BRINGING_IN), 0)
    if not 0 < lead <= _LONGEST or not begins_subject(tokens[0].lower) or tokens[0].lower in OPENERS:
        return False
    last = _last_item(tokens, conjunction)
    items = (tokens[lead + 1 : comma], tokens[comma + 1 : conjunction], last)
    if not _are_items(*items, tokens[:lead]) or verb_prefix(tokens[conjunction + 1 + len(last)]) == "me":
        return False
    first, *rest = (item[0].lower in ROLES for item in items)
    if rest == [not first] * 2:
        return False
    if is_acronym(tokens[comma - 1]):
        return all(token.text[0].isupper() for item in items for token in item)
    return all(_is_small(token) for item in items for token in item)


def _last_item(tokens: Sequence[Token], conjunction: int) -> Sequence[Token]:
    """Return what stands between the conjunction and the predicate; nothing where no predicate or more follows."""
    end = conjunction + 1
    while end < len(tokens) and end - conjunction <= _LONGEST and _is_plain(tokens[end]) and not _ends(tokens[end]):
        end += 1
    after = tokens[end : end + 1]
    is_more = any(token.text in CONJUNCTIONS or token.text == "," for token in tokens[end + 1 : end + 3])
    return () if is_more or not after or not _ends(after[0]) else tokens[conjunction + 1 : end]


def _are_items(*items: Sequence[Token]) -> bool:
    """Say whether each is a short thing and no clause."""
    return all(0 < len(item) <= _LONGEST and not has_verb(item) and all(map(_is_plain, item)) for item in items)


def _is_small(token: Token) -> bool:
    return token.text.islower() or is_acronym(token)


def _are_places(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether three places of one kind stand before the predicate: `Desa Waru, Tala dan Jati terendam`."""
    if comma != _PLACE or conjunction != comma + 2 or tokens[0].lower not in REGIONS:
        return False
    names, after = tokens[1 : conjunction + 2 : 2], tokens[conjunction + 2 : conjunction + 3]
    is_named = all(token.text.istitle() and not (is_office(token) or is_wide(token)) for token in names)
    return is_named and bool(after) and _ends(after[0])


def _ends(token: Token) -> bool:
    """Say whether a predicate begins with the word."""
    is_shaped = can_follow(token) and has_verb([token])
    return token.text in _PREDICATES or is_predicate(token) or is_shaped


def _is_plain(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.lower not in NO_ITEMS and not is_time(token)


def _are_people(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether three offices with their holders follow what tells that they were there."""
    if not is_office(tokens[comma + 1]) or not is_office(tokens[conjunction + 1]):
        return False
    second = tokens[comma + 1 : conjunction]
    if not all(map(_is_personal, second)) or len(second) > _LONGEST_PERSON:
        return False
    start = comma
    while start > 0 and comma - start < _LONGEST_PERSON and _is_personal(tokens[start - 1]):
        start -= 1
    start += tokens[start].lower in _LEADS
    first = tokens[start:comma]
    is_led = start > 0 and tokens[start - 1].lower in _LEADS
    is_sure = len(first) > _SHORTEST_PERSON or len(first) == 1
    return is_led and is_sure and is_office(first[0]) and not _acts(tokens, start - 1, conjunction)


def _acts(tokens: Sequence[Token], lead: int, conjunction: int) -> bool:
    """Say whether only the first person is in an adverbial: `Didampingi Bupati, Sekda dan Kajari meninjau pasar`."""
    end = conjunction + 1
    while end < len(tokens) and _is_personal(tokens[end]):
        end += 1
    return tokens[lead].lower in _ADVERBIAL and end < len(tokens) and _ends(tokens[end])


def _is_personal(token: Token) -> bool:
    """Say whether a word may be part of an office and its holder's name: capitals, numbers, `Ir.`."""
    return token.kind is not TokenKind.MARK and (token.text[0].isupper() or token.text[0].isdigit())
