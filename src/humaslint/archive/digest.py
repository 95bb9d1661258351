"""What an audit keeps of one release: how many findings of each rule, the hashes of its sentences, its names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Literal, NamedTuple

from humaslint.archive.evidence import Evidence, evidence_of
from humaslint.engine.cache import ResultCache, is_private
from humaslint.engine.drafts import Draft, check_drafts, open_draft
from humaslint.engine.governing import key_for
from humaslint.engine.lint import Outcome
from humaslint.engine.plain import reader_of
from humaslint.indonesian.identifiers import identifiers_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import lower_words
from humaslint.indonesian.wordings import Words, begins, words_in
from humaslint.model.diagnostic import Diagnostic
from humaslint.model.document import Document
from humaslint.model.house import House
from humaslint.model.run_options import RunOptions

Kind = Literal["sentence", "caption"]


class Line(NamedTuple):
    """A sentence or caption of a release: the hash of its words, and its str offsets in block number `block`."""

    hash: int
    kind: Kind
    block: int
    start: int
    end: int


class Digest(NamedTuple):
    """The release at `path`. `findings` counts by rule id and level; `error` says why it could not be checked.

    `words` are those of its blocks. `lines` are its sentences and captions of five words or more, each once.
    """

    path: str
    error: str
    words: int
    findings: tuple[tuple[str, str, int], ...]
    lines: tuple[Line, ...]
    evidence: Evidence | None


_LEAST: dict[Kind, int] = {"sentence": 6, "caption": 5}
"""Words that a sentence or caption must have for its recurrence to mean anything."""
_SENTENCES = frozenset(("lead", "paragraph", "item", "blockquote", "description"))
_CONTACTS = frozenset(
    "narahubung kontak hubungi telepon telp hp wa whatsapp email surel instagram facebook twitter youtube".split()
)
"""Words, in lower case, with which a line says how to reach the office."""


def read_digests(paths: Sequence[Path], options: RunOptions) -> list[tuple[str, Digest]]:
    """Return the digests of files, checked as their settings and the options say, and the keys to keep them by.

    The key is empty where nothing may be kept: the file cannot be checked, or there is private data in it.
    """
    drafts = (open_draft(path, options) for path in paths)
    return [_keyed_digest(draft, outcome, options) for draft, outcome in check_drafts(drafts)]


def _keyed_digest(draft: Draft, outcome: Outcome, options: RunOptions) -> tuple[str, Digest]:
    name, (found, left_out) = draft.path.as_posix(), outcome
    if draft.release is None or left_out:
        return "", Digest(name, draft.error or str(left_out[0]), 0, (), (), None)
    key = "" if is_private(found) else key_for(draft.data, draft.path, options)
    return key, _digest(draft.release, name, found)


def load_digest(path: Path, key: str, cache: ResultCache) -> Digest | None:
    """Return the digest of a file that an earlier audit kept under the key, if it is sound."""
    try:
        kept = cache.get(key)
        digest: Digest | None = reader_of(Digest)(kept) if kept is not None else None
    except (RecursionError, TypeError, ValueError):
        return None
    if digest is None or digest.evidence is None:
        return None
    name = path.as_posix()
    return digest._replace(path=name, evidence=digest.evidence._replace(path=name))


def _digest(release: Release, name: str, found: Sequence[Diagnostic]) -> Digest:
    counts = Counter((each.rule.id, each.level) for each in found)
    return Digest(
        name,
        "",
        sum(len(passage.words) for passage in release.passages),
        tuple(sorted((rule, level, count) for (rule, level), count in counts.items())),
        tuple(_lines(release)),
        evidence_of(release, name),
    )


def text_of(document: Document, line: Line) -> str:
    """Return the text of a line on one line."""
    return " ".join(document.blocks[line.block].text[line.start : line.end].split())


def _lines(release: Release) -> Iterator[Line]:
    """Yield each sentence and caption once, what says how to reach the office and what the house repeats left out."""
    boilerplate = _boilerplate(release.house)
    seen: set[int] = set()
    for passage in release.passages:
        kind = _kind(passage)
        if kind is None or identifiers_of(passage):
            continue
        whole = [(0, len(passage.text))]
        for start, end in whole if kind == "caption" else [(each.start, each.end) for each in passage.sentences]:
            words = words_in(passage, start, end)
            if len(words) < _LEAST[kind] or _is_contact(words, start, passage.text) or begins(words, boilerplate):
                continue
            line = Line(_hash(words), kind, passage.index, start, end)
            if line.hash not in seen and not passage.protected.touch(start, end):
                seen.add(line.hash)
                yield line


def _kind(passage: Passage) -> Kind | None:
    if passage.kind == "caption":
        return "caption"
    return "sentence" if passage.kind in _SENTENCES else None


def _boilerplate(house: House) -> tuple[Words, ...]:
    return tuple(lower_words(text) for text in house.boilerplate)


def _is_contact(words: Words, start: int, text: str) -> bool:
    """Say whether a line says how to reach the office, or opens what it says of itself: `Tentang Dinas …`."""
    return words[0] in _CONTACTS or (words[0] == "tentang" and text[start].isupper())


def _hash(words: Words) -> int:
    return int.from_bytes(blake2b(" ".join(words).encode(), digest_size=8).digest(), "big")
