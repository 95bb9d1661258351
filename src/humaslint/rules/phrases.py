"""One pass of a passage's tokens through the index of phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from humaslint.indonesian.languages import is_english, may_be_english
from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.morphology import CLITICS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.compounds import is_sure
from humaslint.rules.contexts import is_silent
from humaslint.rules.findings import finding_at, replaced
from humaslint.rules.neighbours import is_after_place_head, neighbours
from humaslint.rules.phrase_index import WITHIN, Node, Phrase, PhraseIndex, of_parts

_IN_THE_MANNER = re.compile(r"ke(\w+)-\1an")
"""*Kebarat-baratan*: not *ke* and a place."""
_NAME_BEFORE = re.compile(r"\w [A-Z]\w+ (?:dan |serta )?\Z")
_LONGEST_ACRONYM = 8
"""Letters. More in capitals are a name written so, where the table has it as one: FORKOMPIMDA."""
_REACH = 40
"""Characters before a word among which what tells of it stands: the name it is part of, the figure it belongs to."""
_TWO_WORDS = re.compile(r"\b([a-z]+) ([a-z]+) \Z", re.IGNORECASE)
_PREPOSITIONS = ("di ", "ke ")
"""How what takes the place of a word begins that has its capital because it opens a sentence: *Didepan Lapas*."""
_NUMERALS = frozenset({"miliar", "triliun", "persen"})
_COUNTED = re.compile(r"\b[a-z]{2,},? (?:Rp\.? ?)?\d{1,3}(?:[.,]\d{1,3}){0,4} [A-Z][a-z]+(?:[.,;)]| [a-z]{2})")
"""A capitalised numeral behind a figure in running text, where a name neither leads in nor follows."""
_LINKS = (" atau ", "/")
"""What stands between a word and the same in another language."""


def find_phrases(index: PhraseIndex, passage: Passage) -> Iterator[Finding]:
    """Yield a finding for each phrase of the index in the passage; those of one rule do not overlap."""
    ends: dict[str, int] = {}
    for finding in _all_findings(index, passage):
        if finding.place.start >= ends.get(finding.rule.id, 0):
            ends[finding.rule.id] = finding.place.end
            skip = finding.rule.skip
            is_half = (
                _is_half(index, passage, finding) if "foreign-half" in skip else _is_english_half(passage, finding)
            )
            is_explained = "gloss" in finding.rule.skip and _is_explained(passage, finding)
            if not is_half and not is_explained:
                yield finding


def _is_explained(passage: Passage, finding: Finding) -> bool:
    """Say whether what should stand there is beside it: *keberlanjutan atau sustainability*, *situs/website*."""
    lower, start, end = passage.lower, finding.place.start, finding.place.end
    links = [link for link in _LINKS if lower.endswith(link, 0, start) or lower.startswith(link, end)]
    if not links:
        return False
    uses = re.split(r"[,;] ", f"{finding.arguments.get('use', '')}, {finding.arguments['reason']}".lower())
    short = [use.split(" ")[0] for use in uses] if "/" in links else []
    return any(
        use and (lower.endswith(f"{use}{link}", 0, start) or lower.startswith(f"{link}{use}", end))
        for link in links
        for use in (*uses, *short)
    )


def _is_half(index: PhraseIndex, passage: Passage, finding: Finding) -> bool:
    """Say whether what is found is half an English term: beside it stands another word that the rule does not know.

    Behind a small letter a capital begins a name, and is no part of the term.
    """
    start, end = finding.place.start, finding.place.end
    return any(
        may_be_english(token)
        and not _knows(index, finding.rule, token.lower)
        and (token.text.islower() or not passage.text[start:end].islower())
        for token in neighbours(passage, start, end)
    )


def _is_english_half(passage: Passage, finding: Finding) -> bool:
    """Say whether what is found as a slip is English, and so is the word beside it: *maximum security*."""
    start, end = finding.place.start, finding.place.end
    word = passage.lower[start:end]
    if "foreign" not in finding.rule.skip or word not in load_lexicon().english or load_lexicon().is_standard(word):
        return False
    return any(
        is_english(token) and token.text.islower() == passage.text[start:end].islower()
        for token in neighbours(passage, start, end)
    )


def _knows(index: PhraseIndex, rule: Rule, word: str) -> bool:
    node = index.node(word)
    return node is not None and any(entry.rule is rule for entry in node.alone)


def _all_findings(index: PhraseIndex, passage: Passage) -> Iterator[Finding]:
    """Most words are known to begin nothing, and most others do not go on as what they begin."""
    tokens, starts = passage.tokens, index.starts
    words = [token.lower for token in tokens]
    for position, (word, second) in enumerate(pairwise([*words, ""])):
        start = starts[word] if word in starts else index.start(word)
        if start is None:
            continue
        if start is WITHIN:
            if tokens[position].kind is TokenKind.WORD:
                yield from _within(index, passage, tokens[position])
            continue
        if start.pairs and second.endswith(CLITICS):
            yield from _pairs_with_clitic(start, passage, tokens[position], tokens[position + 1])
        if start.alone or second in start.longer:
            yield from _findings(start, passage, position, words)


def _findings(node: Node, passage: Passage, position: int, words: list[str]) -> Iterator[Finding]:
    """A rule's longer phrase takes the place of its shorter ones. `words` are the passage's, in lower case."""
    second = words[position + 1] if position + 1 < len(words) else ""
    done: set[str] = set()
    for rest, rule, phrase in (*node.longer.get(second, ()), *node.alone):
        end = position + 1 + len(rest)
        if rule.id not in done and tuple(words[position + 1 : end]) == rest:
            done.add(rule.id)
            if phrase.is_right:
                continue
            start = passage.tokens[position].start
            yield from _finding(rule, phrase, passage, start, passage.tokens[end - 1].end, phrase.use)


def _pairs_with_clitic(node: Node, passage: Passage, first: Token, second: Token) -> Iterator[Finding]:
    """Look up two words with a clitic on the second: `nara sumbernya`, `ditindak lanjutinya`."""
    for clitic in CLITICS:
        if second.lower.endswith(clitic):
            for _rest, rule, phrase in node.pairs.get(second.lower[: -len(clitic)], ()):
                use = phrase.use + clitic if phrase.use is not None else None
                yield from _finding(rule, phrase, passage, first.start, second.end, use)


def _within(index: PhraseIndex, passage: Passage, token: Token) -> Iterator[Finding]:
    """Look up the halves of a word with a hyphen (`resiko-resiko`, `non-aktifitas`), or a word without its clitic."""
    start = token.start
    if "-" in token.lower:
        if _IN_THE_MANNER.fullmatch(token.lower):
            return
        for part in token.text.split("-"):
            yield from _single(index, passage, start, part, part.lower(), "")
            start += len(part) + 1
        start -= len(part) + 1
        yield from _without_clitic(index, passage, start, part)
        return
    yield from _without_clitic(index, passage, start, token.text)


def _without_clitic(index: PhraseIndex, passage: Passage, start: int, text: str) -> Iterator[Finding]:
    lower = text.lower()
    for clitic in CLITICS:
        if lower.endswith(clitic):
            yield from _single(index, passage, start, text, lower[: -len(clitic)], clitic)


def _single(index: PhraseIndex, passage: Passage, start: int, text: str, base: str, clitic: str) -> Iterator[Finding]:
    for _rest, rule, phrase in of_parts(index.node(base)):
        use = phrase.use + clitic if phrase.use is not None else None
        yield from _finding(rule, phrase, passage, start, start + len(text), use)


def _finding(rule: Rule, phrase: Phrase, passage: Passage, start: int, end: int, use: str | None) -> Iterator[Finding]:
    if passage.kind not in rule.scope:
        return
    found = passage.text[start:end]
    if phrase.in_small and found[:1].isupper():
        return
    is_long_name = phrase.in_names and len(found) > _LONGEST_ACRONYM and use != (use or "").lower()
    if found.isupper() and len(found) > 1 and not (passage.is_upper or is_long_name):
        return  # an acronym: SPT is a tax form, not the chat abbreviation “spt”
    if _runs_into_name(passage, found) or (use and use.isalpha() and _is_acronym_or_name(passage, phrase, found)):
        return
    if rule.fix != "none" and _is_in_english(passage, start, found):
        return
    is_excused = phrase.in_names and not is_after_place_head(passage, start)
    if not is_excused and _is_named(passage, start):
        return
    if is_silent(rule, passage, start, end, but="name" if is_excused else ""):
        return
    if use is None:
        yield finding_at(rule, passage, start, end, reason=phrase.reason)
        return
    is_numeral = use in _NUMERALS and _is_counted(passage, start, end)
    if not is_numeral:
        is_named = phrase.in_names and not use.startswith(_PREPOSITIONS)
        is_in_name = is_named and _is_in_capitals(passage, start, end)
        is_title = passage.is_headline or is_in_name or (" " in use and _ends_name(passage, start))
        use = match_case(found, use, is_title=is_title)
    mended = replaced(rule, passage, start, end, use, reason=phrase.reason)
    is_fixable = is_numeral or ("name" in rule.skip and not is_excused) or not passage.is_name(start, end)
    yield mended._replace(is_fixable=is_fixable, is_safe=is_sure(phrase, passage, start, end))


def _is_in_english(passage: Passage, start: int, found: str) -> bool:
    """Say whether an English word follows two others, one of which is that alone: *invasive alien species*."""
    lexicon = load_lexicon()
    if found not in lexicon.english:
        return False
    before = _TWO_WORDS.search(passage.text[max(0, start - _REACH) : start])
    words = before.group().lower().split() if before else ()
    is_english = bool(words) and all(word in lexicon.english for word in words)
    return is_english and not all(map(lexicon.is_standard, words))


def _is_counted(passage: Passage, start: int, end: int) -> bool:
    """Say whether a numeral stands behind a figure in running text, so that it takes no capital: *Rp2 Milyar*."""
    around = passage.text[max(0, start - _REACH) : end + 3]
    return not passage.is_headline and any(match.end() > len(around) - 3 for match in _COUNTED.finditer(around))


def _is_named(passage: Passage, start: int) -> bool:
    """Say whether a word is what a house, firm or magazine is called: *majalah Horison*, *toko Ijin*."""
    is_capital = passage.text[start].isupper() and not passage.is_headline and not passage.is_upper
    return is_capital and is_after_place_head(passage, start)


def _is_in_capitals(passage: Passage, start: int, end: int) -> bool:
    """Say whether the words `start:end` have their capital for more than beginning a sentence: *Walikota Randu*."""
    following = passage.text[end : end + 2]
    return (following[:1] == " " and following[1:].isupper()) or passage.sentence_at(start).start != start


def _ends_name(passage: Passage, start: int) -> bool:
    """Say whether a word with a capital is part of the name before it: *Bidang Hukum dan Kerjasama*."""
    before = passage.text[max(0, start - _REACH) : start]
    return passage.text[start].isupper() and _NAME_BEFORE.search(before) is not None


def _is_acronym_or_name(passage: Passage, phrase: Phrase, found: str) -> bool:
    """Say whether two words in running text are more than halves of one: *kader PAN demi rakyat*, *Angga Pan*."""
    first, space, second = found.partition(" ")
    if not space or passage.is_headline or passage.is_upper or not first[0].isupper():
        return False
    return (second[0].isupper() and not phrase.in_names) or (second.islower() and len(first) > 1 and first.isupper())


def _runs_into_name(passage: Passage, found: str) -> bool:
    """Say whether words in small letters go on with a capital in running text: in *di Bina Marga* a name begins."""
    return not passage.is_headline and found[:1].islower() and " " in found and found != found.lower()
