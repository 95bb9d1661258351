"""Where in a chunk a person's name begins: behind an office that names its region or field, what is the name?"""

from __future__ import annotations

from humaslint.indonesian.government.regions import COUNTRIES, letters_of, region_words, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.beside_names import NUMBERED
from humaslint.indonesian.people.holder_regions import (
    DIRECTIONS,
    REGIONS,
    SEATS,
    behind_region,
    heads_region,
    is_behind_region,
    is_of_state,
    region_before,
)
from humaslint.indonesian.people.introductions import is_introduced, is_located
from humaslint.indonesian.people.known_names import KnownNames
from humaslint.indonesian.people.name_chunks import Chunk
from humaslint.indonesian.people.name_words import Word
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.plain_words import is_plain
from humaslint.indonesian.people.recognised_names import FREE, Stretch
from humaslint.indonesian.people.roles import COMMON_PARTS, OFFICES
from humaslint.indonesian.people.spelling_variants import Parts, is_initial, sound
from humaslint.indonesian.small_words import AS
from humaslint.indonesian.words.english import is_english_spelling
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.store.derived import derived

LONGEST = 6
"""A stretch of more words is no name."""
_FULLEST = 4
"""Words that may all be the name of somebody whose region is told before it."""
NAMED = frozenset(
    """badan dinas gerakan forum dewan komisi majelis asosiasi himpunan ikatan perhimpunan partai fraksi tim program
    aplikasi festival lomba pekan""".split()
) | (PLACE_HEADS - frozenset("kota kabupaten kecamatan kelurahan desa kampung dusun laut".split()))
"""Words, in lower case, that a name of its own follows, which may stand without them further on."""
_MARKED = frozenset("drs dra dr h hj ir kh prof k.h".split())
"""Titles before a name, in lower case, that nothing but the name of an office's holder has behind a comma."""
_ENDS = frozenset('.!?”"')
"""Marks at which a sentence or a quotation ends."""
_DONE_BY_SOMEBODY = frozenset(
    "dipimpin dibacakan disampaikan diwakili dibawakan dipandu dibuka ditutup diserahkan diucapkan".split()
)
"""Verbs, in lower case, of what a person does."""
_HEADS = frozenset("bupati wabup gubernur wagub walikota wako walkot wawali wawako wawalkot".split())
"""Words, in lower case, for heads of regions, all of which the table has."""
_NUMBERS = frozenset(("I", "II", "III", "IV"))
_TELLING = 6
"""Letters of such a holder's name of one word; shorter ones may be English: *Bupati Kendal Run*."""
_NASAL = ("ng", "ny")
"""What verbs of Javanese begin with."""
_COMMON_SOUNDS = derived("sounds of name parts", lambda: frozenset(map(sound, COMMON_PARTS)))


def is_loose(passage: Passage) -> bool:
    """Say whether capitals mean little there: a title, or a line all in capitals."""
    return passage.is_headline or passage.is_upper


def sure_start(stretch: Stretch, places: set[str]) -> int | None:
    """Return 0 where the whole chunk is a name, None where it is none."""
    passage, chunk = stretch
    if is_loose(passage) or len(chunk.words) > LONGEST:
        return None
    if is_introduced(passage.tokens, chunk):
        return 0
    is_free = len(chunk.words) > 1 and chunk.before in FREE and places.isdisjoint(chunk.words)
    if not is_free or is_located(passage.tokens, chunk.first):
        return None
    if COMMON_PARTS.isdisjoint(chunk.words):
        return 0 if _is_who_does(passage, chunk) and _is_strange_name(chunk.words) else None
    return None if _opens_sentence(passage, chunk) and is_plain(chunk.words[0]) else 0


def _opens_sentence(passage: Passage, chunk: Chunk) -> bool:
    """Say whether a sentence or a line begins with the chunk: *Wisuda Akbar*, `bukti keseriusan`."""
    return not chunk.first or passage.tokens[chunk.first - 1].text in _ENDS


def _is_who_does(passage: Passage, chunk: Chunk) -> bool:
    """Say whether the chunk can but be a person: `dibacakan oleh` *Sari Anindita*, *Sari Anindita*, `Camat Cipta,`."""
    tokens, first, last = passage.tokens, chunk.first, chunk.last
    if first > 1 and tokens[first - 1].text == "oleh":
        return tokens[first - 2].lower in _DONE_BY_SOMEBODY
    following = tokens[last + 1 : last + 3]
    if len(following) < 2 or following[0].text != ",":
        return False
    is_of_office = following[1].lower in OFFICES and _opens_sentence(passage, chunk)
    return is_of_office or following[1].text == "seorang"


def name_start(stretch: Stretch, known: KnownNames, places: set[str]) -> int | None:
    """Return the index of the word at which the name begins after an office, None if there is no name."""
    passage, chunk = stretch
    if _is_of_office(passage, chunk):
        return None
    words = chunk.words
    is_region = chunk.before is Word.INSTITUTION and heads_region(passage, chunk.intro, chunk.first)
    least = _behind_places(words, int(is_region and sound(words[0]) not in known.sounds), known, places)
    heard = _first_heard(words, least, known)
    if heard is not None:
        return _heard_start(passage, chunk, heard, is_region=is_region)
    return _unheard_start(passage, chunk, known, least, is_region=is_region)


def _is_seat(passage: Passage, chunk: Chunk) -> bool:
    """Say whether an office stands right before the chunk that nobody has of a firm: `Bupati`."""
    return chunk.before is Word.OFFICE and passage.tokens[chunk.first - 1].lower in SEATS


def _is_headed(passage: Passage, chunk: Chunk) -> bool:
    """Say whether such an office or an acronym stands there, which a region may follow: `Ketua DPRD`."""
    is_acronym = chunk.before is Word.INSTITUTION and passage.tokens[chunk.first - 1].text.isupper()
    return is_acronym or chunk.before is Word.ACRONYM or _is_seat(passage, chunk)


def _heard_start(passage: Passage, chunk: Chunk, heard: int, *, is_region: bool) -> int:
    """Return where the name begins of which a known or common part is the word `heard`."""
    words, is_headed = chunk.words, _is_headed(passage, chunk)
    if (is_headed or is_region) and (behind := behind_region(words, 1 if is_headed else 2)):
        return behind
    is_strange = heard > 0 and not _is_seat(passage, chunk) and _are_strange(words[:heard])
    if is_strange and is_of_state(passage, chunk.intro, chunk.first):
        return 0
    is_near = chunk.before is Word.INSTITUTION and len(words) <= _FULLEST
    return 0 if is_near and is_behind_region(passage, chunk.first) else heard


def _unheard_start(passage: Passage, chunk: Chunk, known: KnownNames, least: int, *, is_region: bool) -> int | None:
    """Return where a name begins of which no part is known: behind a region, an office of the state, or introduced."""
    words, tokens, first = chunk.words, passage.tokens, chunk.first
    is_inside = chunk.before is Word.INSTITUTION
    own = region_before(passage, first) if is_inside else 0
    fewest = 1 if tokens[first - own - 1].lower in _HEADS and _is_telling(words[-1]) else 2
    start = behind_region((*(token.lower for token in tokens[first - own : first]), *words), fewest)
    if start >= max(own, 1) and (is_region or own or _is_headed(passage, chunk)):
        return start - own
    is_sure = tokens[first - 1].lower in _HEADS or _is_numbered(passage, chunk)
    if not start and (is_sure or is_of_state(passage, chunk.intro, first)) and _is_strange_name(words):
        return int(words[0] in COUNTRIES)
    if _is_seat(passage, chunk) and _is_known_holder(words, known):
        return 0
    is_place = (is_inside and not least and not _is_of_field(passage, chunk)) or 0 < least > len(words) - 2
    if is_place or not is_introduced(tokens, chunk):
        return None
    return least if len(words) - least <= 3 else len(words) - 2


def _is_numbered(passage: Passage, chunk: Chunk) -> bool:
    """Say whether the number of an office stands before the chunk, not its field: `Asisten I` *Sari*."""
    before = passage.tokens[chunk.first - 2 : chunk.first]
    return len(before) == 2 and before[1].text in _NUMBERS and before[0].lower in NUMBERED


def _is_strange_name(words: Parts) -> bool:
    """Say whether words, a country before them left out, are neither of the lexicon nor of regions: *Rosan Roeslani*.

    They are two or more, none English, one met nowhere else, and one long: *Bupati Coffee Morning* is no person.
    """
    own = words[words[0] in COUNTRIES :]
    is_english = load_lexicon().english.__contains__
    is_named = 2 <= len(own) <= _FULLEST and max(map(len, own)) >= _TELLING and any(map(_is_unmet, own))
    return is_named and _are_strange(own) and not any(map(is_english, own))


def _are_strange(words: Parts) -> bool:
    """Say whether none of the lower-case words is of the language, a region or a country."""
    is_standard = load_lexicon().is_standard
    return not any(is_standard(word) or word in region_words() or word in COUNTRIES for word in words)


def _is_telling(word: str) -> bool:
    """Say whether a word behind the region of an office can but be its holder's name: *Bupati Mesuji Sulpakar*.

    Not *Bupati Kudus Podcast*, nor with a verb of Javanese: *Bupati Kudus Ngopeni*.
    """
    is_other = is_english_spelling(word) or word in load_lexicon().english or word.startswith(_NASAL)
    return len(word) >= _TELLING and _is_unmet(word) and not is_other


def _is_unmet(word: str) -> bool:
    return analyse_word(word).tier in (Tier.NAME, Tier.UNKNOWN)


def _behind_places(words: Parts, first: int, known: KnownNames, places: set[str]) -> int:
    """Return the index of the first word, from `first` on, that is a known part of a name or no place."""
    while first < len(words) and words[first] in places and words[first] not in known.parts:
        first += 1
    return first


def _is_known_holder(words: Parts, known: KnownNames) -> bool:
    """Say whether one word behind an office is part of a name, but for a letter, and no region: `Bupati Sadewo`."""
    return len(words) == 1 and known.is_near(words[0]) and letters_of(words[0]) not in regions()


def _is_of_field(passage: Passage, chunk: Chunk) -> bool:
    """Say whether a name follows the field of an office, and no region: *Menteri Kelautan Sarwono Hadi*."""
    words = chunk.words
    is_field = passage.tokens[chunk.first - 1].lower not in NAMED | REGIONS | DIRECTIONS
    ends = range(1, len(words) + 1)
    return is_field and len(words) > 1 and all(letters_of(" ".join(words[:end])) not in regions() for end in ends)


def _is_of_office(passage: Passage, chunk: Chunk) -> bool:
    """Say whether the chunk is a place and the name stands beside it: `Camat` *Rawa Indah*, `Hj. Sari`."""
    tokens = passage.tokens
    following = [token.lower for token in tokens[chunk.last + 1 : chunk.last + 3]]
    is_before_title = chunk.after is Word.TITLE or (
        len(following) > 1 and following[0] == "," and following[1] in _MARKED
    )
    return is_before_title or (chunk.intro > 0 and tokens[chunk.intro - 1].text in AS)


def _first_heard(words: Parts, least: int, known: KnownNames) -> int | None:
    """Return where, from `least` on, the first known name part stands, else the first common one; None if none does.

    An initial or common parts before a known one belong to the name, and so does the word before the last one.
    """
    heard = [sound(word) for word in words]
    for names in (known.sounds, _COMMON_SOUNDS):
        first = next((index for index in range(least, len(words)) if heard[index] in names), None)
        if first is not None:
            start = max(least, min(first, len(words) - 2))
            while start > least and (is_initial(words[start - 1]) or heard[start - 1] in _COMMON_SOUNDS):
                start -= 1
            return start
    return None
