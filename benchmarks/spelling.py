"""Measure the rules on spelling with slips that are made up: how many are found, and what is taken for a slip.

    python benchmarks/spelling.py                             the figures, as in docs/spelling.md
    python benchmarks/spelling.py --words 500 --misses 20     fewer words, and twenty slips that were not found

Words of the standard language are drawn at random under a fixed seed. Each gets one slip of the hand, in a sentence of
its own. The words themselves and their affixed forms stand in such sentences as well: what is said of them is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import NamedTuple

import click

from humaslint import Diagnostic, RunOptions, lint_text
from humaslint.indonesian.words.lexicon import ZIPF, load_lexicon
from humaslint.indonesian.words.morphology import analyse, inflect
from humaslint.indonesian.words.typing_slips import NEAR
from humaslint.indonesian.words.word_analysis import Tier, analyse_word

SEED = "humaslint"
SENTENCE = "Menurut laporan itu, {} tetap menarik perhatian warga."
SPELLING = ("kata/salah-ketik", "kata/tidak-baku", "kata/luluh", "kata/akhiran-ir")
"""The rules that say that a word is spelled wrong, whatever stands around it."""
COMMON = 20_000
"""From how many of the commonest standard words those to misspell are drawn."""
SHORTEST = 5
CLASSES = "nva"
ROW = 3
"""How many slips stand one behind the other where they might hide one another."""
SHARE = 50
"""One word in how many is misspelled in the text for which the precision is worked out."""


class Slip(NamedTuple):
    """A word, what became of it, and by which slip."""

    word: str
    text: str
    kind: str


def _swap(word: str, at: int, _random: Random) -> str:
    return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


def _drop(word: str, at: int, _random: Random) -> str:
    return word[:at] + word[at + 1 :]


def _double(word: str, at: int, _random: Random) -> str:
    return word[: at + 1] + word[at:]


def _neighbour(word: str, at: int, random: Random) -> str:
    return word[:at] + random.choice(sorted(NEAR[word[at]])) + word[at + 1 :]


SLIPS: dict[str, Callable[[str, int, Random], str]] = {
    "two letters swapped": _swap,
    "a letter dropped": _drop,
    "a letter doubled": _double,
    "a neighbouring key": _neighbour,
}


def common_words() -> list[str]:
    """Return the commonest standard words of some length, the commonest first."""
    lexicon = load_lexicon()
    words = [
        word
        for word in lexicon.usage.iterkeys("")
        if word.isalpha() and len(word) >= SHORTEST and lexicon.is_standard(word)
    ]
    return sorted(words, key=lambda word: (-lexicon.frequency(word), word))[:COMMON]


def make_slips(words: Iterable[str], random: Random) -> Iterator[Slip]:
    """Yield a slip of each kind for each word, none that changes nothing."""
    for word in words:
        for kind, change in SLIPS.items():
            text = change(word, random.randrange(len(word)), random)
            if text != word:
                yield Slip(word, text, kind)


def is_word(text: str) -> bool:
    """Say whether a slip made a word that there is, which nothing but its sense shows to be wrong."""
    return analyse_word(text).tier in (Tier.STANDARD, Tier.ATTESTED, Tier.DERIVED)


def hits_on(words: Iterable[str], rules: tuple[str, ...]) -> Iterator[tuple[str, Diagnostic | None]]:
    """Yield each word with the first thing that the rules say of it in a sentence, None for nothing."""
    options = RunOptions(select=rules)
    start = SENTENCE.index("{}")
    for word in words:
        found = [each for each in lint_text(SENTENCE.format(word), options=options) if each.start == start]
        yield word, found[0] if found else None


class Counts(NamedTuple):
    """How many slips there are, were found, and have the right word first, or anywhere, among the suggestions."""

    made: int
    found: int
    first: int
    among: int

    @property
    def row(self) -> str:
        """The counts with their shares, as cells of a table."""
        first, among = (f"{number} ({_percent(number, self.found)})" for number in (self.first, self.among))
        return f"{self.made} | {self.found} ({_percent(self.found, self.made)}) | {first} | {among}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f} %"


def count(slips: list[Slip], hits: dict[str, Diagnostic | None]) -> Counts:
    """Return the counts of some slips, given what was said of each."""
    said = [(slip.word, hit.suggestions) for slip in slips if (hit := hits[slip.text])]
    first = sum(words[:1] == (word,) for word, words in said)
    return Counts(len(slips), len(said), first, sum(word in words for word, words in said))


def show_slips(slips: list[Slip], hits: dict[str, Diagnostic | None]) -> Counts:
    """Print a table of the slips by kind, words that there are apart, and return the counts of all the others."""
    plain = [slip for slip in slips if not is_word(slip.text)]
    click.echo("| slip | made | found | right word first | right word offered |\n|---|---|---|---|---|")
    for kind in SLIPS:
        click.echo(f"| {kind} | {count([slip for slip in plain if slip.kind == kind], hits).row} |")
    total = count(plain, hits)
    click.echo(f"| all | {total.row} |")
    click.echo(f"\nAnother {len(slips) - len(plain)} slips made a word that there is, and are not counted.")
    return total


def show_rows(slips: list[Slip]) -> None:
    """Print how many slips are found where each stands in a row of them, as they do where a writer was in haste."""
    options = RunOptions(select=("kata",))
    made = found = 0
    for first in range(0, len(slips) - ROW + 1, ROW):
        row = [slip.text for slip in slips[first : first + ROW]]
        starts = {each.start for each in lint_text(SENTENCE.format(" ".join(row)), options=options)}
        at = SENTENCE.index("{}")
        for text in row:
            made, found, at = made + 1, found + (at in starts), at + len(text) + 1
    click.echo(f"slips in rows of {ROW}: {found} of {made} found ({_percent(found, made)})")


def show_false(name: str, words: list[str]) -> float:
    """Print how many of some right words something is said of, and which rules say it; return the share."""
    wrong = [(word, hit) for word, hit in hits_on(words, SPELLING) if hit]
    click.echo(f"{name}: {len(wrong)} of {len(words)} ({_percent(len(wrong), len(words))})")
    for word, hit in wrong:
        click.echo(f"    {word} → {' | '.join(hit.suggestions[:1])}", err=True)
    return len(wrong) / len(words)


def affixed_forms(stems: Iterable[str]) -> list[tuple[str, str]]:
    """Return every affixed form of the stems with its stem."""
    return [(stem, form) for stem in stems for affixes, form in inflect(stem, CLASSES).items() if affixes]


@click.command(help=__doc__)
@click.option("--words", default=2000, show_default=True, help="How many words are misspelled.")
@click.option("--stems", default=500, show_default=True, help="Of how many stems the affixed forms are looked at.")
@click.option("--misses", default=0, help="How many slips to print that were not found, and not mended first.")
def main(words: int, stems: int, misses: int) -> None:
    """Print the figures."""
    random = Random(SEED)
    common = common_words()
    slips = list(make_slips(random.sample(common, words), random))
    hits = dict(hits_on((slip.text for slip in slips), ("kata",)))
    total = show_slips(slips, hits)
    click.echo("")
    show_rows(Random(SEED).sample([slip for slip in slips if not is_word(slip.text)], ROW * words // 2))
    false = show_false("standard words taken for slips", common)
    lexicon = load_lexicon()
    chosen = random.sample([word for word in common if lexicon.is_stem(word)], stems)
    forms = affixed_forms(chosen)
    show_false("affixed forms taken for slips", [form for _stem, form in forms])
    read = sum(any(each.stem == stem for each in analyse(form)) for stem, form in forms)
    click.echo(f"affixed forms read back to their stem: {read} of {len(forms)} ({_percent(read, len(forms))})")
    recall = total.found / total.made
    precision = recall / (recall + (SHARE - 1) * false)
    click.echo(f"with one word in {SHARE} misspelled: precision {precision:.4f}, recall {recall:.3f}")
    show_misses([slip for slip in slips if not is_word(slip.text)], hits, misses)


def show_misses(slips: list[Slip], hits: dict[str, Diagnostic | None], most: int) -> None:
    """Print some slips that were not found, and some whose right word is not offered first."""
    missed = [slip for slip in slips if not hits[slip.text]][:most]
    mended = [slip for slip in slips if (hit := hits[slip.text]) and hit.suggestions[:1] != (slip.word,)][:most]
    for slip in (*missed, *mended):
        hit = hits[slip.text]
        frequency = load_lexicon().frequency(slip.word) / ZIPF
        click.echo(f"{slip.text} for {slip.word} ({frequency:.1f}): {' | '.join(hit.suggestions) if hit else '-'}")


if __name__ == "__main__":
    main()
