"""Measure humaslint beside the spelling checkers that there are, in one run, each in a process of its own.

    pip install --group benchmark
    python benchmarks/spelling_peers.py                    on made-up slips
    python benchmarks/spelling_peers.py --corpus FOLDER    on real texts too: see precision.py

hunspell is the program with the dictionary id_ID (Debian: hunspell, hunspell-id). wordfreq and symspellpy know the
words of wordfreq's Indonesian list. A word with a capital inside a sentence, or with capitals alone, is shown to none.
The slips are those of spelling.py. Words a second are those of the texts, or of the sentence that slips stand in: cold
is the first time, warm the second. The figures of humaslint hold its suggestions, which the others make on request
alone, and its load the word tables.
"""

from __future__ import annotations

import resource
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from random import Random
from time import perf_counter
from typing import NamedTuple

import click
import spelling
from precision import CORPORA, find_hits, read_judgements, read_texts

from humaslint.indonesian.tokens import TokenKind, tokenize

FIRST = 5
Suggest = Callable[[str], tuple[str, ...]]


class Checker(NamedTuple):
    """`flags` returns those of the words that are wrong, `suggest` what one may have been meant to be."""

    flags: Callable[[Sequence[str]], set[str]]
    suggest: Suggest


class Figures(NamedTuple):
    """What one checker did; times in seconds, memory in bytes. `first` and `five` count slips with the right word."""

    load: float
    cold: float
    warm: float
    memory: int
    flagged: dict[str, set[str]]
    found: int
    first: int
    five: int
    wrong: int


def humaslint_checker() -> Checker:
    """Return the judgement of words of `kata/salah-ketik` and of the word tables."""
    from humaslint.engine.rulesets import library_of
    from humaslint.indonesian.words.lexicon import load_lexicon
    from humaslint.indonesian.words.morphology import strip_clitics
    from humaslint.indonesian.words.slips import find_slip
    from humaslint.rules.phrase_index import PhraseIndex

    load_lexicon()
    library = library_of(())
    index = PhraseIndex(library.phrases, {rule.id: rule for rule in library.rules if rule.id in spelling.SPELLING})

    def tabled(word: str) -> tuple[str, ...]:
        nodes = ((index.node(base), clitic) for base, clitic in strip_clitics(word))
        return tuple((each.phrase.use or "") + clitic for node, clitic in nodes if node for each in node.alone)

    def suggest(word: str) -> tuple[str, ...]:
        return tabled(word) or tuple(each.word for each in find_slip(word))

    return Checker(lambda words: {word for word in words if suggest(word)}, suggest)


def hunspell_checker() -> Checker:
    """Return the program hunspell with its Indonesian dictionary."""

    def flags(words: Sequence[str]) -> set[str]:
        command = ("hunspell", "-d", "id_ID", "-l")
        return set(
            subprocess.run(command, input="\n".join(words), capture_output=True, text=True, check=True).stdout.split()
        )

    pipe = subprocess.Popen(
        ("hunspell", "-d", "id_ID", "-a"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert pipe.stdin
    assert pipe.stdout
    out, answers = pipe.stdin, pipe.stdout
    answers.readline()

    def suggest(word: str) -> tuple[str, ...]:
        out.write(f"^{word}\n")
        lines = iter(answers.readline, "\n")
        found = [line for line in lines if line.startswith("&")]
        return tuple(found[0].split(": ")[1].strip().split(", ")) if found else ()

    return Checker(flags, suggest)


def wordfreq_checker() -> Checker:
    """Return membership in wordfreq's list, which suggests nothing."""
    from wordfreq import get_frequency_dict

    known = get_frequency_dict("id", wordlist="best")
    return Checker(lambda words: {word for word in words if word not in known}, lambda _word: ())


def symspell_checker() -> Checker:
    """Return symspellpy over wordfreq's list, two edits at the most."""
    from symspellpy import SymSpell, Verbosity
    from wordfreq import get_frequency_dict

    checker = SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
    for word, share in get_frequency_dict("id", wordlist="best").items():
        checker.create_dictionary_entry(word, max(1, round(share * 1e9)))

    def suggest(word: str) -> tuple[str, ...]:
        return tuple(each.term for each in checker.lookup(word, Verbosity.ALL, max_edit_distance=2)[:FIRST])

    return Checker(lambda words: {word for word in words if word not in checker.words}, suggest)


CHECKERS: dict[str, Callable[[], Checker]] = {
    "hunspell, hunspell-id": hunspell_checker,
    "wordfreq's list": wordfreq_checker,
    "symspellpy on wordfreq's list": symspell_checker,
    "humaslint": humaslint_checker,
}


def text_words(content: str) -> list[str]:
    """Return the words of a text in small letters, those left out that stand with a capital inside a sentence."""
    found = []
    before = "."
    for token in tokenize(content):
        is_word = token.kind is TokenKind.WORD and token.text.isalpha()
        is_first = before in '.!?:\n“"' and not token.text.isupper()
        if is_word and (token.text.islower() or is_first):
            found.append(token.lower)
        before = token.text[-1:]
    return found


def measure(name: str, texts: dict[str, list[str]], slips: list[spelling.Slip], right: list[str]) -> Figures:
    """Return the figures of a checker; meant to run in a process of its own, whose memory is the checker's."""
    words = [word for each in texts.values() for word in each]
    before = _memory()
    start = perf_counter()
    checker = CHECKERS[name]()
    load = perf_counter() - start
    start = perf_counter()
    checker.flags(words)
    cold = perf_counter() - start
    start = perf_counter()
    checker.flags(words)
    warm = perf_counter() - start
    flagged = {kind: checker.flags(each) for kind, each in texts.items()}
    found = checker.flags([slip.text for slip in slips])
    said = [(slip.word, checker.suggest(slip.text)) for slip in slips if slip.text in found]
    first = sum(words[:1] == (word,) for word, words in said)
    five = sum(word in words[:FIRST] for word, words in said)
    return Figures(load, cold, warm, _memory() - before, flagged, len(said), first, five, len(checker.flags(right)))


def _memory() -> int:
    """Return the most memory that this process, or its largest child, has held."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return 1024 * (own + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)


def real_texts(corpus: Path | None) -> dict[str, list[str]]:
    """Return the words of the texts of each kind; without a corpus those of the sentence that slips stand in."""
    if corpus is None:
        return {"made up": text_words(" ".join([spelling.SENTENCE.format("wajah")] * 4000))}
    found: dict[str, list[str]] = {}
    for kind, _file, content in read_texts(corpus):
        found.setdefault(kind, []).extend(text_words(content))
    return found


@click.command(help=__doc__)
@click.option("--corpus", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--words", default=1000, show_default=True, help="How many words are misspelled.")
@click.option("--show", default="", help="Print words that this checker flags in the texts, drawn at random.")
def main(corpus: Path | None, words: int, show: str) -> None:
    """Print a table of the checkers."""
    random = Random(spelling.SEED)
    common = spelling.common_words()
    slips = [
        slip for slip in spelling.make_slips(random.sample(common, words), random) if not spelling.is_word(slip.text)
    ]
    texts = real_texts(corpus)
    columns = " | ".join(f"flags per 1,000 words, {kind}" for kind in texts)
    click.echo(f"| checker | {columns} | right words flagged | slips found | right first | in first five |", nl=False)
    click.echo(" words/s cold | warm | load | memory |\n|" + "---|" * (len(texts) + 9))
    for name in CHECKERS:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            figures = pool.submit(measure, name, texts, slips, common).result()
        click.echo(row(name, figures, texts, len(slips), len(common)))
        if name == show:
            for kind, flagged in figures.flagged.items():
                click.echo(f"    {kind}: {' '.join(random.sample(sorted(flagged), min(100, len(flagged))))}", err=True)
    if corpus is not None:
        show_reported(corpus)


def show_reported(corpus: Path) -> None:
    """Print what humaslint reports on the texts, each word in its sentence, and how much of it is wrong."""
    judged = read_judgements()
    words = Counter(dict.fromkeys(CORPORA, 0))
    for kind, _file, content in read_texts(corpus):
        words[kind] += len(content.split())
    found, wrong, unread = Counter[str](), Counter[str](), Counter[str]()
    for hit in find_hits(corpus, spelling.SPELLING):
        judgement = judged.get((hit.rule.id, hit.id))
        found[hit.corpus] += 1
        unread[hit.corpus] += judgement is None
        wrong[hit.corpus] += judgement is not None and not judgement.is_right
    for kind, count in words.items():
        per = f"{1000 * found[kind] / count:.1f} per 1,000 words, {1000 * wrong[kind] / count:.1f} of them wrong"
        click.echo(f"humaslint reports on {kind}: {found[kind]} in {count} words, {per} ({unread[kind]} unread)")


def row(name: str, figures: Figures, texts: dict[str, list[str]], slips: int, common: int) -> str:
    """Return the figures as a row of the table."""
    count = sum(map(len, texts.values()))
    flags = [
        f"{1000 * sum(word in figures.flagged[kind] for word in words) / len(words):.1f}"
        for kind, words in texts.items()
    ]
    shares = [figures.wrong / common, figures.found / slips]
    shares += [number / max(1, figures.found) for number in (figures.first, figures.five)]
    speeds = [f"{round(count / seconds, -3):,.0f}" for seconds in (figures.cold, figures.warm)]
    cells = [name, *flags, *(f"{100 * share:.1f} %" for share in shares), *speeds]
    return f"| {' | '.join(cells)} | {1000 * figures.load:.0f} ms | {figures.memory / 1e6:.0f} MB |"


if __name__ == "__main__":
    main()
