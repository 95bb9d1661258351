"""What a known acronym is said to stand for: `Tentara Negara Indonesia (TNI)`, `Badan Kepegawaian Daerah (BKPSDM)`.

So too with what goes on behind it: `Direktorat Jenderal Imigrasi (Dirjen Imigrasi)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.government.acronyms import find_expansions
from humaslint.indonesian.government.gazetteer import find_acronym, forms_by_words, small_words
from humaslint.indonesian.letter_case import match_case, titled
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.spelling_variants import sound
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND_OR, AND_SIGN
from humaslint.indonesian.tokens import Token, TokenKind, lower_before
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.slips import find_slip
from humaslint.indonesian.words.word_kin import is_one_slip
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.patterns import is_known

_FEWEST = 3
"""Words. A shorter expansion of which one is other is another name."""
_SHORTEST = 4
"""Letters of an initialism, or of a word, that is still known with a slip in it or without its ending."""
_LONGEST = 40
"""Tokens; no known expansion has as many."""
_INITIALS = 2
"""Letters of an acronym that in a bracket tells the country rather than a short name: *Kementerian (RI)*."""
_LONGER = re.compile(r"\([A-Z][a-z]{3,} [A-Za-z]")
"""A bracket that may hold a short form and what goes on behind it: `(Dirjen Imigrasi)`."""
_PAIR = 2
"""Words of an office and of its holder: *direktorat jenderal*, *direktur jenderal*."""
_MOST = 12
"""Tokens of the longest expansion that is looked for."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each expansion of which a single word is not that of the known one."""
    for passage in passages_of(rule, release):
        if "(" not in passage.text:
            continue
        doubted = {each.form_start for each in find_expansions(passage) if each.is_faulty}
        for opening, token in _bracketed(passage.tokens):
            if token.start in doubted:
                continue
            end = passage.tokens[opening + 2].end
            for start, arguments, right in _misnamed(passage, opening, token.text) or _misspelt(
                passage, opening, token
            ):
                if not is_silent(rule, passage, start, end):
                    yield Finding(rule, passage.place(start, end), arguments, suggestions=(right,))
        mistaken = _mistaken_offices(passage) if _LONGER.search(passage.text) else ()
        for start, end, arguments, right in mistaken:
            if not is_silent(rule, passage, start, end):
                yield Finding(rule, passage.place(start, end), arguments, suggestions=(right,))


def _bracketed(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """Yield the words that stand alone in a bracket, with the index of its opening."""
    for index, (one, word, other) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        if one.text == "(" and other.text == ")" and word.kind is TokenKind.WORD:
            yield index, word


_CHOSEN = (frozenset(("pengelola", "pengelolaan")), frozenset(("perlindungan", "pelindungan")))
"""Words of which regions choose one or the other for their agencies."""

_EQUAL = frozenset(("sumatra", "sumatera"))
"""What KBBI and the names of the provinces spell differently."""

_NAMESAKES = frozenset("universitas institut politeknik sekolah akademi".split())
"""What is called by its place, so that two have the same initials: *Universitas Negeri Padang*, *… Pesisir*."""

_Fault = tuple[int, dict[str, str], str]
"""Where the words begin, what is said of them, and how both are written right."""


def _misnamed(passage: Passage, opening: int, form: str) -> list[_Fault]:
    """Return where the words before a bracket begin that are a known expansion but for one, and that expansion."""
    known = find_acronym(form)
    if known is None or known.form not in (form, form.title()):
        return []
    expansions = [(each, small_words(each)) for each in known.expansions]
    before = lower_before(passage.tokens, opening, _LONGEST)
    if any(before[-len(words) :] == list(words) for _each, words in expansions):
        return []
    faults = (_misnaming(passage, opening, form, written, words) for written, words in expansions)
    return next((each for each in faults if each), [])


def _misnaming(passage: Passage, opening: int, form: str, written: str, words: Sequence[str]) -> list[_Fault]:
    """Return the fault of the words before a bracket that are those of one expansion but for one, if they are."""
    before = [token.lower for token in passage.tokens[max(0, opening - len(words) - 1) : opening]]
    own = before[-len(words) :]
    unlike = [at for at, pair in enumerate(zip(own, words, strict=False)) if pair[0] != pair[1]]
    if unlike == [0] and (before[0] in (words[0], "/") or own[0] == "besar"):
        return []  # one word more: `pemilihan umum kepala daerah`, `Bapak/Bunda Asuh`, `Balai Besar …`
    is_longer = len(words) > _FEWEST and _has_one_more(before, words)
    is_slurred = len(unlike) > 1 and (_are_kin(own, words, unlike) or _are_turned(own, words))
    if not is_longer and not is_slurred and not _has_one_other(own, words, unlike):
        return []
    start = passage.tokens[opening - len(words) - is_longer].start
    found = passage.text[start : passage.tokens[opening - 1].end]
    if is_longer or is_slurred:
        use = titled(written) if written.islower() and found.istitle() else written
    else:
        odd = passage.tokens[opening - len(words) + unlike[0]]
        right = match_case(odd.text, words[unlike[0]])
        use = passage.text[start : odd.start] + right + found[odd.end - start :] if written.islower() else written
    return [(start, {"found": found, "form": form, "use": use}, f"{use} ({form})")]


def _has_one_other(own: Sequence[str], words: Sequence[str], unlike: Sequence[int]) -> bool:
    """Say whether words are those of an expansion but for the one at `unlike`; in a short one, for a slip in it."""
    if len(own) != len(words) or len(unlike) != 1 or not own[unlike[0]].isalpha() or words[unlike[0]] == "/":
        return False
    is_last = unlike[0] == len(words) - 1 and own[-1][0] == words[-1][0]
    if is_last and words[0] in _NAMESAKES and not is_one_slip(own[-1], words[-1]):
        return False
    pair = frozenset((own[unlike[0]], words[unlike[0]]))
    is_free = pair == _EQUAL or pair <= AND_OR or (pair in _CHOSEN and _is_local(words))
    if is_free or _is_spelled_apart(own[unlike[0]], words[unlike[0]]):
        return False
    return len(words) >= _FEWEST or (len(words) > 1 and _is_taken_for(own[unlike[0]], words[unlike[0]]))


def _is_local(words: Sequence[str]) -> bool:
    """Say whether words name an agency of a region, which its ordinance names as the region likes."""
    return words[0] == "dinas" or (words[0] == "badan" and words[-1] == "daerah")


def _is_spelled_apart(own: str, right: str) -> bool:
    """Say whether a word is the other in another spelling, of which other rules tell: *Aliyah*, *Praktek*."""
    return sound(own) == sound(right) or own in load_lexicon().nonstandard


def _are_kin(own: Sequence[str], words: Sequence[str], unlike: Sequence[int]) -> bool:
    """Say whether words of the known expansion lack no more than endings: `Penyelenggara Pemerintah Daerah`."""
    pairs = [(own[at], words[at]) for at in unlike]
    is_long = len(own) == len(words) > _FEWEST
    return is_long and all(right.startswith(left) and len(left) >= _SHORTEST for left, right in pairs)


def _are_turned(own: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether words are those of the known expansion in another order: `Perusahaan Air Minum Daerah`."""
    return len(words) > _FEWEST and own[0] == words[0] and sorted(own) == sorted(words)


def _has_one_more(own: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether words are those of an expansion with one more among them: `Penanggulangan Bencana Alam Daerah`."""
    places = [at for at in range(1, len(words)) if len(own) > len(words) and own[at].isalpha()]
    return any([*own[:at], *own[at + 1 :]] == [*words] for at in places)


def _is_taken_for(own: str, right: str) -> bool:
    """Say whether a word that there may be stands for one a letter off; of one that there is not other rules tell."""
    return is_one_slip(own, right) and is_known(own) and own not in load_lexicon().nonstandard and not find_slip(own)


def _misspelt(passage: Passage, opening: int, token: Token) -> list[_Fault]:
    """Return where the words before a bracket begin that are those of another acronym than the one within.

    The one within is a slip of the other (`PNPB`), or known to stand for something else, which is no part of the words.
    """
    before = tuple(lower_before(passage.tokens, opening, _MOST))
    for size in range(len(before), 1, -1):
        words = before[-size:]
        forms = forms_by_words().get(words, ())
        if not forms:
            continue
        known = find_acronym(token.text)
        start = passage.tokens[opening - size].start
        found = passage.text[start : passage.tokens[opening - 1].end]
        if _letters(token.text) in (*map(_letters, forms), "".join(each[:1] for each in words)):
            return []
        if known and len(token.text) <= _INITIALS:
            return []
        if known and any(set(words) < set(small_words(each)) for each in known.expansions):
            return []
        if known and not any(set(small_words(each)) <= set(before) for each in known.expansions):
            arguments = {"found": found, "form": token.text, "use": " atau ".join(known.expansions)}
            return [(start, arguments, f"{found} ({forms[0]})")]
        is_slip = _is_slip(token.text, forms[0]) or _has_stray_letter(token.text, forms[0], words)
        if not known and token.text.isupper() and is_slip:
            return [(start, {"found": token.text, "form": forms[0], "use": found}, f"{found} ({forms[0]})")]
        return []
    return []


def _mistaken_offices(passage: Passage) -> Iterator[tuple[int, int, dict[str, str], str]]:
    """Yield where the first word in a longer bracket is short for the holder of an office that is named, or reversed.

    Of two words, only the second is that of the known expansion, and both together have a short form of their own.
    """
    tokens = passage.tokens
    for opening, (one, word, other) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        known = find_acronym(word.text) if one.text == "(" and other.text != ")" else None
        if known is None or known.form != word.text or len(words := small_words(known.expansions[0])) != _PAIR:
            continue
        before = lower_before(tokens, opening, _MOST)
        before = before[next((at for at in range(len(before), 0, -1) if not before[at - 1].isalpha()), 0) :]
        pairs = list(pairwise(before))
        same = [at for at, pair in enumerate(pairs) if pair[1] == words[1] and forms_by_words().get(pair)]
        if not same or words in pairs:
            continue
        at = same[-1]
        start, last, *behind = tokens[opening - len(before) + at : opening]
        if not all(each.text[0].isupper() or each.lower in AND_SIGN for each in behind):
            continue  # somebody else's office: `Direktorat Jenderal Pajak dipimpin Danu (Dirjen Pajak)`
        found = passage.text[start.start : last.end]
        arguments = {"found": found, "form": word.text, "use": known.expansions[0]}
        yield start.start, last.end, arguments, f"{found} ({forms_by_words()[pairs[at]][0]})"


def _letters(form: str) -> str:
    """Return the letters of a form, in lower case: `TP-PKK` is `TP PKK`."""
    return "".join(filter(str.isalpha, form.lower()))


def _is_slip(written: str, form: str) -> bool:
    """Say whether an initialism is another with one letter wrong, missing or too many, or with its letters turned."""
    is_turned = sorted(written) == sorted(form)
    is_other = len(written) == len(form) and sum(map(str.__ne__, written, form)) == 1
    is_short = any(form[:at] + form[at + 1 :] == written for at in range(1, len(form)))
    is_near = is_turned or is_other or is_short or is_one_slip(written, form)
    return is_near and form.isupper() and len(form) >= _SHORTEST


def _has_stray_letter(written: str, form: str, words: Sequence[str]) -> bool:
    """Say whether a letter behind the first is neither that of the initialism of the words nor any of its word."""
    if len(written) != len(form) or "".join(word[0].upper() for word in words) != form:
        return False
    unlike = [at for at, pair in enumerate(zip(written, form, strict=True)) if pair[0] != pair[1]]
    return (
        len(form) >= _FEWEST
        and len(unlike) == 1
        and unlike[0] > 0
        and written[unlike[0]].lower() not in words[unlike[0]]
    )
