"""Clauses before *yaitu* and *yakni*: which one the word adds particulars to, and which it gives a predicate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaslint.indonesian.clauses.predicates import is_verbal
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.lists.list_words import OPENERS
from humaslint.indonesian.numerals import TO_TEN
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import CLAUSE_OPENERS, COPULAS, FUNCTION_WORDS, NAMELY, POINTERS
from humaslint.indonesian.speech import REPORTING_VERBS
from humaslint.indonesian.time.datelines import without_dateline
from humaslint.indonesian.tokens import Token, TokenKind, lower_before
from humaslint.indonesian.words.verb_shapes import has_verb_prefix

_COUNTED = re.compile(
    rf"""\b(?:{"|".join(TO_TEN)}|beberapa|sejumlah|berbagai|salah\ satu|\d{{1,3}}
    |se(?:orang|buah|pasang)) (?:\s[^\W\d_]+(?:-[^\W\d_]+)*){{1,5}} (?<!\Wini) (?<!\Witu) (?<!tersebut) (?<!adalah)
    (?<!nya) \Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""A number and what is counted: an addition tells which."""
_REACH = 120
_VERBS = frozenset("ada terdapat terdiri menjadi naik turun masuk tiba hadir terjadi tercatat terletak".split())
_NO_VERBS = frozenset(
    """
    mereka menurut mengenai melalui menuju berdasarkan bersangkutan bertema berjudul bertajuk bertempat berupa
    berusia bernama diantara dimana
    """.split()
)
"""Words in the shape of verbs, in lower case, that are no predicates."""
_DEGREES = frozenset("cukup sangat amat begitu".split())
"""Words, in lower case, behind which an adjective is a predicate of what ends in -nya: `Syaratnya cukup mudah`."""
_BOUNDS = frozenset(("bahwa", "adapun"))
_JOINING = CLAUSE_OPENERS | frozenset(
    """
    dan serta atau lalu maka merasa menganggap melihat mengetahui menyadari meyakini berpendapat memandang menilai
    mengira menduga mencatat menunjukkan membuktikan memastikan memutuskan menyimpulkan
    """.split()
)
"""Words, in lower case, behind which another clause begins: `Rapat dibuka dan soal yang dibahas yaitu banjir`."""
_LONGEST = 40
"""Tokens of a clause that are looked at."""
_NAMED = frozenset(
    """
    upaya cara langkah tujuan strategi syarat kunci fungsi tugas manfaat kewajiban hak alasan penyebab faktor solusi
    fokus sasaran target tantangan kendala tema konsep prinsip makna arti inti caranya tujuannya hal harapan keinginan
    cita-cita rencana gagasan masalah persoalan dampak akibat risiko keuntungan peran permintaan usul saran sanksi
    keunggulan kelebihan
    """.split()
)
"""Nouns, in lower case, of which *yaitu* tells what they are, verbs or not: `Upaya menekan inflasi yaitu …`."""
_BEFORE_VERBS = _NAMED | frozenset(
    "tiket pintu jalur untuk guna dalam demi agar dengan sebelum setelah saat ketika sambil tanpa".split()
)
"""Words, in lower case, behind which a verb is no predicate of its clause."""
_OPENERS = OPENERS | CLAUSE_OPENERS | _VERBS | frozenset("itulah inilah beginilah demikianlah begitulah".split())
"""What a sentence begins with, in lower case, that is no subject: `Di antara yang hadir yakni …`, `Ada tiga desa …`."""
_PREDICATES = frozenset("merupakan adalah berada bahwa".split())
"""Words behind *yaitu*, in lower case, of a sentence that is not put together well."""


def bare_words(passage: Passage) -> Iterator[tuple[Sequence[Token], int]]:
    """Yield each of the two words that stands without a mark before it: the tokens of its sentence, and its index."""
    for tokens in without_dateline(passage) if has_any(passage.lower, NAMELY) else ():
        for index, word in enumerate(tokens):
            if word.lower in NAMELY and _stands_bare(tokens, index):
                yield tokens, index


def _stands_bare(tokens: Sequence[Token], index: int) -> bool:
    """Say whether words stand before and behind the one at `index`, with a space before it and no verb of being."""
    if not 0 < index < len(tokens) - 1 or tokens[index + 1].lower in _PREDICATES:
        return False
    return tokens[index].start > tokens[index - 1].end


def is_copula(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the word at `index` is all the predicate of a sentence: `Tema yang dipilih yaitu air bersih.`"""
    clause, rest = _clause_before(tokens, index), tokens[index + 1 :]
    start = index - len(clause)
    is_begun = start == 0 or (start == 1 and tokens[0].lower == "adapun")
    if not is_begun or not clause or clause[0] in _OPENERS or not tokens[start].text[0].isalpha():
        return False
    if _is_described(clause):
        return False
    head, _, attribute = (part.split() for part in " ".join(clause).partition(" yang "))
    if any(map(_is_predicate, head)) or any(word[:3] == "ter" and word not in POINTERS for word in head[:-1]):
        return False
    if sum(map(_is_predicate, attribute)) > 1 or not POINTERS.isdisjoint(clause[:-2]):
        return False
    is_named = rest[0].kind is not TokenKind.MARK and rest[0].lower not in FUNCTION_WORDS | _NO_VERBS
    behind = _without_attributes(rest[1:])
    return is_named and not any(is_verbal(token) or token.lower in COPULAS for token in behind)


def _without_attributes(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens before the first word behind which a verb is no predicate of its own."""
    end = next((at for at, token in enumerate(tokens) if token.lower in _BEFORE_VERBS or token.lower == "yang"), None)
    return tokens[:end]


def lacks_comma(passage: Passage, tokens: Sequence[Token], index: int) -> bool:
    """Say whether the word at `index` follows a word at once, and leads in an addition to what stands before it."""
    index = _before_brackets(tokens, index)
    if not index or tokens[index - 1].kind not in (TokenKind.WORD, TokenKind.NUMBER):
        return False
    end = tokens[index - 1].end
    clause = _clause_before(tokens, index)
    if not clause or not _NAMED.isdisjoint((clause[0], *clause[2:3] * (clause[:2] == ["salah", "satu"]))):
        return False
    if (clause[0] == "dari" and clause[-2:-1] == ["yang"]) or (clause[0] in _JOINING and clause[-1].endswith("nya")):
        return False  # the subject: `Dari tiga calon yang lolos yaitu …`, `Setelah dihitung hasilnya yaitu …`
    is_subject = index == len(clause) and "yang" in clause  # `Tiga desa yang dibantu yakni …`
    is_topic = is_subject or (index > len(clause) and tokens[index - len(clause) - 1].lower == "adapun")
    is_counted = not is_topic and bool(_COUNTED.search(passage.text, max(0, end - _REACH), end))
    return is_counted or _is_described(clause) or _is_whole(clause)


def _is_described(clause: Sequence[str]) -> bool:
    """Say whether the clause ends in an adjective that is the predicate of a word in -nya: `Jaraknya cukup jauh`."""
    is_plain = "yang" not in clause and not _DEGREES.isdisjoint(clause[-2:-1])
    return is_plain and any(word.endswith("nya") for word in clause[-4:-2])


def _before_brackets(tokens: Sequence[Token], index: int) -> int:
    """Return the index of the bracket that opens where one closes right before `index`; else `index` itself."""
    if tokens[index - 1].text != ")":
        return index
    return next((at for at in range(index - 2, -1, -1) if tokens[at].text == "("), 0)


def _clause_before(tokens: Sequence[Token], index: int) -> list[str]:
    """Return the words before `index` in lower case, from the last mark, verb of saying, *adapun* or *bahwa* on."""
    words = lower_before(tokens, index, _LONGEST)
    ends = [at for at, word in enumerate(words) if not word[0].isalnum() or word in _BOUNDS or word in REPORTING_VERBS]
    return words[ends[-1] + 1 if ends else 0 :]


def _is_whole(clause: Sequence[str]) -> bool:
    """Say whether a clause has its predicate, and does not end with it: `Rapat digelar di balai desa`.

    A verb behind *yang* or *untuk* is none; one that ends an attribute of the object may end the clause.
    """
    verbs = [at for at, word in enumerate(clause) if _is_predicate(word) and clause[at - 1] not in _BEFORE_VERBS]
    first = verbs[0] if verbs else len(clause)
    if first >= len(clause) - 1:
        return False
    if "yang" in clause[:first]:
        return _is_whole(_behind_attribute(clause[first:]))
    is_attribute = clause[-2] == "yang" and first < len(clause) - 3 and clause[-3] not in _NAMED
    return (is_attribute and _JOINING.isdisjoint(clause)) or not _is_predicate(clause[-1])


def _behind_attribute(words: Sequence[str]) -> Sequence[str]:
    """Return the words behind the one that ends the attribute of a subject: `yang digelar di desa itu | diikuti …`."""
    ends = [at for at, word in enumerate(words) if word in POINTERS]
    return words[ends[0] + 1 :] if ends else ()


def _is_predicate(word: str) -> bool:
    if word in _NO_VERBS or word.endswith("nya"):
        return False
    return word in _VERBS or (has_verb_prefix(word) and not word.startswith("ter"))
