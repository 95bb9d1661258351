"""Measure how precise the rules are on real text: run them, read their hits, keep the judgements, write the page.

    python benchmarks/precision.py read kata/ulang --corpus FOLDER   the hits of a rule that wait to be read
    python benchmarks/precision.py judge kata/ulang 3f0a91c2=y 77ab01de=n:"a name"
    python benchmarks/precision.py status --corpus FOLDER            what the levels should be, where they are not
    python benchmarks/precision.py table --corpus FOLDER             write docs/precision.md

FOLDER has a folder of real texts for each kind (see CORPORA): releases, articles, and news with a sentence a line.
A hit is known by a digest of its rule, file, words and surroundings, so that no text of the corpus is kept here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import click

from humaslint import Diagnostic, RunOptions, lint_text
from humaslint.engine.rulesets import library_of
from humaslint.model.rule import Level, Rule

ROOT = Path(__file__).resolve().parent.parent
JUDGEMENTS = ROOT / "benchmarks" / "precision"
PAGE = ROOT / "docs" / "precision.md"
CORPORA = {"press-sultra": "releases", "web-ccid": "articles", "news-csui": "news"}
SEED = "humaslint"
MOST_READ = 30
"""Hits of a rule that are read at the most."""
DRAWN = 300
"""Hits of level warning or error of the default pack on the releases that are read, whatever their rule."""
NEEDED: dict[Level, float] = {"error": 0.98, "warning": 0.92, "suggestion": 0.70}
WHOLE_TEXT = (
    "struktur/",
    "kalimat/atribusi",
    *("angka/persen-campur", "angka/rentang-campur", "angka/rupiah-campur", "angka/tanggal-campur"),
    "kutipan/petik-campur",
    *("lembaga/bentuk-campur", "singkatan/didefinisikan-ulang", "singkatan/dipakai-sebelum"),
    *("singkatan/tak-dipakai", "singkatan/tanpa-kepanjangan"),
)
"""Rules that need the text around a sentence: on the news, single sentences in no order, they have nothing to say."""
CONTEXT = 60


class Hit(NamedTuple):
    """A diagnostic on a text of the corpus; `before` and `after` are the text around it, on one line."""

    id: str
    rule: Rule
    corpus: str
    file: str
    before: str
    text: str
    after: str
    suggestions: tuple[str, ...]


class Judgement(NamedTuple):
    """What a reader said of a hit."""

    is_right: bool
    note: str


Judgements = dict[tuple[str, str], Judgement]
"""By rule id and hit id."""


class Record(NamedTuple):
    """What is known of a rule: its hits, those drawn to be read, and the judgements on the ones read."""

    rule: Rule
    hits: list[Hit]
    drawn: list[Hit]
    judged: list[Judgement]

    @property
    def right(self) -> int:
        """How many of the hits read were right."""
        return sum(judgement.is_right for judgement in self.judged)

    @property
    def deserves(self) -> str:
        """The highest level that the judgements allow; empty where nothing was read."""
        if not self.judged:
            return ""
        share = self.right / len(self.judged)
        return next((level for level, needed in NEEDED.items() if share >= needed), "off")


def read_texts(corpus: Path) -> Iterator[tuple[str, str, str]]:
    """Yield each text as the name of its corpus, a file name and the content; news in texts of 100 sentences."""
    for name in CORPORA:
        for path in sorted((corpus / name).glob("*.[tm][xd]*")):
            content = path.read_text(encoding="utf-8", errors="replace")
            if name != "news-csui":
                yield name, path.name, content
                continue
            sentences = content.splitlines()
            for start in range(0, len(sentences), 100):
                yield name, f"{path.stem}-{start:04}.txt", "\n\n".join(sentences[start : start + 100])


def find_hits(corpus: Path, select: tuple[str, ...] = ("ALL",)) -> Iterator[Hit]:
    """Yield every hit of the chosen rules (of whatever pack, those that are off too) on the corpus."""
    options = RunOptions(select=select)
    for name, file, content in read_texts(corpus):
        for diagnostic in lint_text(content, file, options):
            if name == "news-csui" and diagnostic.rule.id.startswith(WHOLE_TEXT):
                continue
            yield _hit(diagnostic, name, file, content)


def _hit(diagnostic: Diagnostic, corpus: str, file: str, content: str) -> Hit:
    start, end = diagnostic.start, diagnostic.end
    before = " ".join(content[max(0, start - CONTEXT) : start].split("\n"))
    after = " ".join(content[end : end + CONTEXT].split("\n"))
    text = content[start:end]
    key = "|".join((diagnostic.rule.id, corpus, text, before[-25:], after[:25]))
    digest = sha256(key.encode()).hexdigest()[:8]
    return Hit(digest, diagnostic.rule, corpus, file, before, text, after, diagnostic.suggestions)


def read_judgements() -> Judgements:
    """Return every judgement kept, the last one where a hit was judged twice."""
    judgements: Judgements = {}
    for path in sorted(JUDGEMENTS.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            rule, hit, verdict, note = line.split("\t")
            judgements[rule, hit] = Judgement(verdict == "y", note)
    return judgements


def write_judgements(judgements: Judgements) -> None:
    """Write the judgements, a file for each folder of rules, sorted."""
    lines: dict[str, list[str]] = {}
    for (rule, hit), (is_right, note) in sorted(judgements.items()):
        lines.setdefault(rule.split("/")[0], []).append(f"{rule}\t{hit}\t{'y' if is_right else 'n'}\t{note}\n")
    for folder, rows in lines.items():
        (JUDGEMENTS / f"{folder}.tsv").write_text("".join(rows), encoding="utf-8")


def draw(hits: Iterable[Hit], most: int = MOST_READ) -> list[Hit]:
    """Return up to `most` hits at random: those with the smallest digests under the seed, whatever else is hit."""
    unique = {(hit.rule.id, hit.id): hit for hit in hits}.values()
    return sorted(unique, key=lambda hit: sha256(f"{SEED}{hit.rule.id}{hit.id}".encode()).digest())[:most]


def is_firm(rule: Rule) -> bool:
    """Say whether the rule is one of the default run and of level warning or error."""
    return rule.pack == "default" and rule.level != "suggestion"


def find_drawn(hits: list[Hit]) -> dict[str, list[Hit]]:
    """Return by rule id what is to be read: a draw of each rule's hits, and the draws over all firm rules."""
    firm = [hit for hit in hits if is_firm(hit.rule)]
    chosen = draw((hit for hit in firm if hit.corpus == "press-sultra"), DRAWN)
    chosen += [hit for hit in firm if hit.corpus == "news-csui"]
    drawn: dict[str, list[Hit]] = {}
    for rule_id in {hit.rule.id for hit in hits}:
        own = [hit for hit in hits if hit.rule.id == rule_id]
        drawn[rule_id] = draw([*draw(own), *(hit for hit in chosen if hit.rule.id == rule_id)], len(own))
    return drawn


def records(hits: list[Hit], judgements: Judgements, rules: Iterable[Rule]) -> list[Record]:
    """Return what is known of each rule. Judgements on hits that are no more do not count."""
    drawn = find_drawn(hits)
    found = []
    for rule in rules:
        own = [hit for hit in hits if hit.rule.id == rule.id]
        judged = [judgements[rule.id, hit.id] for hit in draw(own, len(own)) if (rule.id, hit.id) in judgements]
        found.append(Record(rule, own, drawn.get(rule.id, []), judged))
    return found


def show(hit: Hit) -> None:
    """Print a hit with its surroundings."""
    use = f"  → {' | '.join(hit.suggestions)}" if hit.suggestions else ""
    place = click.style(f"{hit.rule.id} {hit.id} {hit.corpus}/{hit.file[:30]}", dim=True)
    click.echo(f"{place}\n  {hit.before}⟦{hit.text}⟧{hit.after}{use}")


corpus_option = click.option(
    "--corpus",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    required=True,
    help="The folder of real texts.",
)


@click.group(help=__doc__)
def main() -> None:
    """Run one of the commands below."""


@main.command()
@click.argument("selectors", nargs=-1, required=True)
@click.option("--all", "everything", is_flag=True, help="Every hit, read or not, drawn or not.")
@corpus_option
def read(selectors: tuple[str, ...], everything: bool, corpus: Path) -> None:
    """Print the hits of the rules (ids, folders, ALL) that wait to be read."""
    judgements = read_judgements()
    hits = list(find_hits(corpus, selectors))
    waiting = [
        hit
        for own in find_drawn(hits).values()
        for hit in (own if not everything else [each for each in hits if each.rule.id == own[0].rule.id])
        if everything or (hit.rule.id, hit.id) not in judgements
    ]
    for hit in sorted(waiting, key=lambda hit: (hit.rule.id, hit.id)):
        show(hit)
    click.echo(f"{len(waiting)} to read of {len(hits)} hits")


@main.command()
@click.argument("rule_id")
@click.argument("verdicts", nargs=-1, required=True)
def judge(rule_id: str, verdicts: tuple[str, ...]) -> None:
    """Keep verdicts on hits of a rule: ID=y or ID=n, with `:note` behind it."""
    judgements = read_judgements()
    for verdict in verdicts:
        hit, _, said = verdict.partition("=")
        answer, _, note = said.partition(":")
        if answer not in ("y", "n") or len(hit) != 8:
            raise click.UsageError(f"not a verdict: {verdict}")
        judgements[rule_id, hit] = Judgement(answer == "y", " ".join(note.split()))
    write_judgements(judgements)


@main.command()
@corpus_option
def status(corpus: Path) -> None:
    """Print the rules whose level does not follow from what was read, and how much waits to be read."""
    hits = list(find_hits(corpus))
    waiting = 0
    for record in records(hits, read_judgements(), library_of(()).rules):
        rule = record.rule
        unread = len(record.drawn) - len(record.judged)
        waiting += max(0, unread)
        levels = [*NEEDED, "off"]
        is_too_high = record.deserves and levels.index(record.deserves) > levels.index(rule.level)
        if is_too_high or unread > 0:
            share = f"{record.right}/{len(record.judged)} right"
            click.echo(f"{rule.id}: {rule.level}, {share}, deserves {record.deserves or '-'}, {max(0, unread)} unread")
    click.echo(f"{waiting} hits to read")


@main.command()
@corpus_option
def table(corpus: Path) -> None:
    """Write docs/precision.md from the hits and the judgements."""
    hits = list(find_hits(corpus))
    judgements = read_judgements()
    words = Counter[str]()
    for name, _file, content in read_texts(corpus):
        words[name] += len(content.split())
    found = records(hits, judgements, library_of(()).rules)
    known = {(record.rule.id, hit.id) for record in found for hit in record.hits}
    write_judgements({key: judgement for key, judgement in judgements.items() if key in known})
    PAGE.write_text(page(found, judgements, words), encoding="utf-8")


def page(found: list[Record], judgements: Judgements, words: Counter[str]) -> str:
    """Return the page: how it was read, the figures over all firm rules, and a row for each rule."""
    firm = [hit for record in found if is_firm(record.rule) for hit in record.hits]
    drawn = draw((hit for hit in firm if hit.corpus == "press-sultra"), DRAWN)
    news = draw((hit for hit in firm if hit.corpus == "news-csui"), len(firm))
    wrong = sum(not judgements[hit.rule.id, hit.id].is_right for hit in news if (hit.rule.id, hit.id) in judgements)
    rows = "".join(_row(record) for record in found)
    return (
        PAGE_HEAD.format(
            press=words["press-sultra"],
            web=words["web-ccid"],
            news=words["news-csui"],
            most=MOST_READ,
            release_share=_share(drawn, judgements),
            release_count=len(drawn),
            news_share=_share(news, judgements),
            news_rate=1000 * wrong / words["news-csui"],
        )
        + rows
    )


def _share(hits: list[Hit], judgements: Judgements) -> str:
    judged = [judgements[hit.rule.id, hit.id] for hit in hits if (hit.rule.id, hit.id) in judgements]
    right = sum(judgement.is_right for judgement in judged)
    return f"{right} of the {len(judged)} read ({100 * right / len(judged):.1f} %)" if judged else "none read"


def _row(record: Record) -> str:
    rule = record.rule
    counts = Counter(hit.corpus for hit in record.hits)
    figures = " | ".join(str(counts[name]) for name in CORPORA)
    judged = f"{len(record.judged)} | {record.right}"
    return f"| `{rule.id}` | {rule.pack} | {rule.level} | {figures} | {judged} | {_follows(record)} |\n"


def _follows(record: Record) -> str:
    """Return what the judgements allow, and why the wrong hits were wrong."""
    if not record.hits:
        return "no hit"
    if not record.judged:
        return "not read"
    notes = dict.fromkeys(judgement.note for judgement in record.judged if not judgement.is_right and judgement.note)
    return "; ".join([f"up to {record.deserves}" if record.deserves != "off" else "off", *list(notes)[:4]])


PAGE_HEAD = """\
# How precise the rules are

What the rules say on real text that nobody planted mistakes in: releases and news items of a provincial communication
office ({press:,} words, “releases”), better edited Markdown articles ({web:,} words, “articles”), and sentences of
clean news ({news:,} words, “news”). For each rule up to {most} hits were drawn at random under a fixed seed and read;
“right” is how many of them an editor would act on. An error must be right in 98 of 100 cases, a warning in 92; below
that a rule is a suggestion, and below 70 it is off by default. A rule with fewer than about ten hits has not proved
much, and one with no hit says so. The page is written by `benchmarks/precision.py table`; the verdicts are kept in
`benchmarks/precision/`, without the texts.

The default pack, findings of level warning and error:

- on the releases, a random draw of {release_count} findings of any rule: {release_share} are right;
- on the news, every finding read: {news_share} are right, which makes {news_rate:.2f} wrong ones in 1,000 words.

| rule | pack | level | releases | articles | news | read | right | what follows |
|---|---|---|---|---|---|---|---|---|
"""


if __name__ == "__main__":
    main()
