"""What a slip may have been meant to be."""

from __future__ import annotations

from random import Random

import pytest

from humaslint.indonesian.words.joined_words import split
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import CLITICS
from humaslint.indonesian.words.regional import is_regional
from humaslint.indonesian.words.slips import find_slip
from humaslint.indonesian.words.suggestions import FLOOR, suggest
from humaslint.indonesian.words.typing_slips import cost_of, edits_at
from humaslint.indonesian.words.word_analysis import Tier, analyse_word, is_derived


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("denagn", "dengan"),
        ("terdahap", "terhadap"),
        ("jajajarannya", "jajarannya"),
        ("tanpak", "tampak"),
        ("penggiliarn", "penggiliran"),
        ("pelatihna", "pelatihan"),
    ],
)
def test_the_word_that_was_meant_is_the_first_suggestion(slip: str, word: str) -> None:
    """Letters swapped, over another too, a syllable twice, m before p, a form that no list has."""
    assert suggest(slip)[0].word == word


def test_clitics_of_talk_are_suggested_behind_what_releases_say() -> None:
    """A slip that may end in one is first taken for a word without it."""
    assert [each.word for each in suggest("kelasm")][:2] == ["kelas", "kelam"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("menyelenggara", ["menyelenggarakan"]),
        ("diperingat", ["diperingati", "diperingatkan"]),
        ("kegiat", ["kegiatan"]),
        ("permasalah", ["permasalahan"]),
        ("peningkat", ["peningkatan"]),
        ("ketinggal", []),
        ("menegak", []),
        ("pelatih", []),
    ],
)
def test_a_lost_suffix_is_told_where_nobody_writes_the_word_without_it(word: str, meant: list[str]) -> None:
    """A stem that is written by itself too is no slip."""
    assert [each.word for each in find_slip(word)] == meant


def test_what_regional_languages_change_is_told_from_slips() -> None:
    """Another vowel or one more, another form of -nya, another first letter, one more at the end; nothing else."""
    regional = {"sanang": "senang", "masuak": "masuk", "hargana": "harganya", "wangun": "bangun", "sawahe": "sawah"}
    slips = ("denagn", "harrga", "bagunan", "kaarya", "lapiasn")
    found = {
        word: is_regional(word, each) for word in regional for each in suggest(word) if each.word == regional[word]
    }
    assert found == dict.fromkeys(regional, True)
    assert [is_regional(word, suggest(word)[0]) for word in slips] == [False] * len(slips)


@pytest.mark.parametrize(
    ("word", "tier"),
    [
        ("dibubuhkan", Tier.STANDARD),
        ("perkenankan", Tier.STANDARD),
        ("kalikanlah", Tier.STANDARD),
        ("megap", Tier.LISTED),
        ("raskan", Tier.DERIVED),
        ("pelatihna", Tier.UNKNOWN),
    ],
)
def test_a_form_of_a_standard_verb_is_standard(word: str, tier: Tier) -> None:
    """So are its rarer forms; listed and derived words come below, misspelled ones are unknown."""
    assert analyse_word(word).tier == tier


def test_a_letter_changed_in_a_rare_form_is_less_of_a_slip_than_one_left_out() -> None:
    """Rare forms of standard words stay; where a letter is missing the common word is meant."""
    assert [find_slip(word)[:1] for word in ("sekarung", "keruangan", "legam")] == [(), (), ()]
    assert [find_slip(word)[0].word for word in ("sekrang", "keungan", "menguangi")] == [
        "sekarang",
        "keuangan",
        "mengurangi",
    ]


def test_a_word_that_is_never_met_as_it_stands_may_be_a_slip() -> None:
    """A clitic or affixes explain it, but a common word is far likelier; *memuatnya* and *dibubuhkan* are meant."""
    assert [find_slip(word)[0].word for word in ("hannya", "diakukan", "dilakikan", "terdebut")] == [
        "hanya",
        "dilakukan",
        "dilakukan",
        "tersebut",
    ]
    assert [find_slip(word) for word in ("memuatnya", "dadalah", "dibubuhkan", "sepiring")] == [(), (), (), ()]
    meant = "bukuku kiatnya bisnya baknya masaklah diari dilajukan melayukan berjubah berkasta bertabung"
    assert [word for word in meant.split() if find_slip(word)] == []


@pytest.mark.parametrize(
    ("word", "two"),
    [
        ("karyayang", "karya yang"),
        ("mengingatkanmasyarakat", "mengingatkan masyarakat"),
        ("padatahun", "pada tahun"),
        ("pemerintahdaerah", "pemerintah daerah"),
        ("netaudio", None),
        ("pascabencana", None),
        ("pertanggungjawabkan", None),
        ("halaman", None),
    ],
)
def test_a_word_is_two_where_one_is_small_or_both_are_long_and_common(word: str, two: str | None) -> None:
    """Words that are right or happen to begin with a small one stay whole."""
    found = split(word)
    assert (found and found[0]) == two


def _plain_suggest(word: str) -> dict[str, tuple[int, float]]:
    """Return frequency and cost of each word that may be suggested, by looking at every string one edit away."""
    costs: dict[str, float] = {}
    for at in range(len(word) + 1):
        for edited, edit in edits_at(word, at):
            costs[edited] = min(cost_of(word, edited, at, edit), costs.get(edited, 9))
    lexicon = load_lexicon()
    known = {edited: (_plain_frequency(edited), cost) for edited, cost in costs.items() if _plain_frequency(edited)}
    if known or len(word) < 9:
        return known
    slight = [edited for edited, cost in costs.items() if cost <= 0.55 and edited not in lexicon.nonstandard]
    return {edited: (FLOOR, 0.55) for edited in slight if is_derived(lexicon, edited)}


def _plain_frequency(word: str) -> int:
    lexicon = load_lexicon()
    frequency = lexicon.frequency(word)
    if lexicon.is_standard(word):
        return max(FLOOR, frequency)
    if word in lexicon.nonstandard:
        return 0
    for clitic in CLITICS:
        base = word.removesuffix(clitic)
        if base != word and len(base) > 2 and lexicon.is_standard(base):
            met = 0 if clitic in ("ku", "mu") else frequency
            is_written = clitic == "nya"
            return max(FLOOR if is_written else 0, met, lexicon.frequency(base) - (40 if is_written else 90))
    return frequency if frequency and is_derived(lexicon, word) else 0


def test_nothing_is_lost_by_searching_only_where_words_begin() -> None:
    """The suggestions for 2,000 slips are those found by trying every edit, in the order of their scores."""
    random = Random("humaslint")
    for word in random.sample(sorted(load_lexicon().usage), 2000):
        at = random.randrange(len(word))
        edited, _edit = random.choice(list(edits_at(word, at)))
        found = suggest(edited)
        assert {each.word: each[1:3] for each in found} == _plain_suggest(edited), edited
        assert list(found) == sorted(found, key=lambda each: (-each.score, each.word))


def test_a_lost_letter_of_a_passive_verb_is_likelier_than_a_lost_space() -> None:
    """Where the noun is met less often than the verb: `dikeluaran` is no `di keluaran`."""
    assert [find_slip(word)[0].word for word in ("dikeluaran", "dipertemuan")] == ["dikeluarkan", "di pertemuan"]
