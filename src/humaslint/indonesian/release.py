"""A release as all of its passages, with what it says as a whole: computed once, shared by all rules."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, pairwise

from humaslint.indonesian.open_quotations import find_running
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.word_kin import stems
from humaslint.model.diagnostic import Place
from humaslint.model.document import Document
from humaslint.model.house import House
from humaslint.model.lazy import cached_property
from humaslint.model.remark import Remark

PatternKey = tuple[str, bool]
"""A pattern, and whether it tells capitals from small letters."""
Spotter = Callable[[Sequence[str]], Mapping[PatternKey, Sequence[int]]]
TokenPlace = tuple[Passage, int]
"""A passage and the index of one of its tokens."""
Advise = Callable[["Release"], Sequence[Remark]]

_LARGE = 100_000
"""Characters of a document whose analysis takes much memory."""
_LASTING = ("document", "house", "passages", "_spot", "_advise")
"""What a release cannot compute."""


class Release:
    """A document with the analysis of its blocks (`passages[i]` is of `document.blocks[i]`) and the house's words.

    `spot` tells for blocks which of them each pattern of the rules may match; without it, any may.
    `advise` asks another tool about the release.
    """

    def __init__(
        self, document: Document, house: House | None = None, spot: Spotter | None = None, advise: Advise | None = None
    ) -> None:
        self.document = document
        self.house = house or House()
        self.passages = tuple(Passage(index, block, self) for index, block in enumerate(document.blocks))
        self._spot = spot
        self._advise = advise

    def forget(self) -> None:
        """Let go of everything: passages and release lead to each other, and would wait for the garbage collector."""
        self.__dict__.clear()

    def lighten(self) -> None:
        """Let go of what no rule will ask for any more, where that is much; who does ask has it computed again."""
        if len(self.document.source.text) > _LARGE:
            self.__dict__ = {name: self.__dict__[name] for name in _LASTING}
            for passage in self.passages:
                passage.lighten()

    @cached_property
    def spotted(self) -> Mapping[PatternKey, Sequence[int]] | None:
        """The numbers of the blocks that a pattern may match, by pattern; None where any may match in any."""
        return self._spot([passage.text for passage in self.passages]) if self._spot else None

    @cached_property
    def running_quotations(self) -> Sequence[Sequence[tuple[int, int]]]:
        """The stretches of each passage that lie in quotations which one passage opens and a later one closes."""
        return find_running([(passage.text, passage.quotations) for passage in self.passages])

    @cached_property
    def remarks(self) -> Sequence[Remark]:
        """What another tool remarks on the release."""
        return self._advise(self) if self._advise else ()

    @cached_property
    def longest(self) -> int:
        """How many characters the longest passage has."""
        return max((len(passage.text) for passage in self.passages), default=0)

    @cached_property
    def lower(self) -> str:
        """The text of all blocks in lower case, a line each: what to look into before searching each block."""
        return self.text.lower()

    @cached_property
    def text(self) -> str:
        """The text of all blocks, a line each."""
        return "\n".join(passage.text for passage in self.passages)

    def written(self, place: Place) -> str:
        """Return what stands at a place of a block, on one line."""
        assert place.block is not None
        return self.passages[place.block].on_one_line(place.start, place.end)

    @cached_property
    def name_pairs(self) -> frozenset[tuple[str, str]]:
        """Each two words, in lower case, that stand side by side in a name of the running text."""
        return frozenset(
            [
                pair
                for passage in self.passages
                if not passage.is_headline
                for run in passage.name_runs
                for pair in pairwise(run.words)
            ]
        )

    @cached_property
    def lone_names(self) -> frozenset[str]:
        """The words of names, with their capital, that the running text never has in small letters.

        Where one begins a sentence, its capital tells nothing, but the name does: `Antri Astuti … Antri menambahkan`.
        """
        runs = [run.words for passage in self.passages if not passage.is_headline for run in passage.name_runs]
        return frozenset([word.capitalize() for word in frozenset(chain.from_iterable(runs)) - self.small_words])

    @cached_property
    def word_counts(self) -> Counter[str]:
        """How often each word stands in the release, in lower case."""
        return Counter([token.lower for passage in self.passages for token in passage.words])

    @cached_property
    def capital_words(self) -> Mapping[str, Sequence[TokenPlace]]:
        """Where each word stands with a capital, by the word in lower case."""
        found: defaultdict[str, list[TokenPlace]] = defaultdict(list)
        for passage in self.passages:
            tokens = passage.tokens
            for index in passage.capitals:
                if tokens[index].kind is TokenKind.WORD:
                    found[tokens[index].lower].append((passage, index))
        return dict(found)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of its blocks."""
        return frozenset([passage.kind for passage in self.passages])

    @cached_property
    def capitalised(self) -> frozenset[str]:
        """The words that have a capital within a sentence of the running text, as they stand there."""
        found: set[str] = set()
        for passage in self.passages:
            if not passage.is_headline:
                starts = {sentence.start for sentence in passage.sentences}
                tokens = [passage.tokens[index] for index in passage.capitals]
                found.update([each.text for each in tokens if each.kind is TokenKind.WORD and each.start not in starts])
        return frozenset(found)

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The words that the running text has in small letters."""
        passages = [passage for passage in self.passages if not passage.is_headline]
        return frozenset([token.text for passage in passages for token in passage.words if token.text == token.lower])

    @cached_property
    def small_stems(self) -> frozenset[str]:
        """The stems of the words that the running text has in small letters."""
        return frozenset().union(*map(stems, self.small_words))


def token_at(spot: TokenPlace) -> Token:
    """Return the token at a place."""
    passage, index = spot
    return passage.tokens[index]


def share_sentence(some: Iterable[TokenPlace], others: Iterable[TokenPlace]) -> bool:
    """Say whether a sentence has a token of both: a text that has two forms in one means both."""
    first, second = (
        {(passage.index, passage.sentence_at(passage.tokens[index].start).start) for passage, index in spots}
        for spots in (some, others)
    )
    return not first.isdisjoint(second)
