"""A block of a release with its analysis: computed once, shared by all rules."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter
from string import ascii_uppercase, digits
from typing import TYPE_CHECKING

from humaslint.indonesian.addresses import formulas_in, is_file_name
from humaslint.indonesian.amounts.quantities import CountedSentence, find_amounts
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.emphasis import set_apart
from humaslint.indonesian.open_quotations import find_quoted
from humaslint.indonesian.people.names import NameRun, capital_runs, known_runs
from humaslint.indonesian.quotations import Quotation, find_quotations
from humaslint.indonesian.sentences import Sentence, split_sentences
from humaslint.indonesian.stretches import NOWHERE, Stretches, by_kind
from humaslint.indonesian.time.datelines import without_dateline
from humaslint.indonesian.tokens import Token, TokenKind, tokenize
from humaslint.indonesian.words.languages import Evidence, find_foreign, follows_foreign, weigh
from humaslint.model.diagnostic import Place
from humaslint.model.document import Block, MarkKind
from humaslint.model.lazy import cached_property

if TYPE_CHECKING:
    from humaslint.indonesian.release import Release

_HEADLINE = frozenset({"title", "heading"})
_OPENING = 2
"""Words at the head of a sentence that may be of a name known from elsewhere."""
_LASTING = frozenset(("index", "block", "release", "text", "kind", "protected", "quotations", "quoted"))
_start = attrgetter("start")


class Passage:
    """Block number `index` of a release with its tokens, sentences and quotations.

    Each part is computed when it is first asked for. Offsets are str offsets into `text`.
    """

    def __init__(self, index: int, block: Block, release: Release) -> None:
        self.index, self.block, self.release = index, block, release
        self.text, self.kind = block.text, block.kind

    def lighten(self) -> None:
        """Let go of all but what tells which findings count."""
        self.__dict__ = {name: value for name, value in self.__dict__.items() if name in _LASTING}

    @cached_property
    def tokens(self) -> list[Token]:
        """Every token, those of code and addresses included (their kind is ADDRESS)."""
        tokens, code = tokenize(self.text), self._marked.get("code")
        if not code:
            return tokens
        return [replace(each, kind=TokenKind.ADDRESS) if code.touch(each.start, each.end) else each for each in tokens]

    @cached_property
    def lower(self) -> str:
        """The text in lower case, of the same length: `İ`, which would become two characters, is an `i`."""
        return self.text.replace("İ", "i").lower()

    @cached_property
    def is_upper(self) -> bool:
        """Say whether all letters of the text are capitals, of which none then tells a name."""
        return self.text.isupper()

    @cached_property
    def has_digits(self) -> bool:
        """Say whether there is a digit in the text, without which it holds no date and no time of day."""
        return has_any(self.text, digits)

    @cached_property
    def words(self) -> list[Token]:
        """The tokens that are words."""
        return [token for token in self.tokens if token.kind is TokenKind.WORD]

    @cached_property
    def capitals(self) -> list[int]:
        """The index of each token whose first letter is a capital: where to look for names."""
        return [
            at
            for at, token in enumerate(self.tokens)
            if (first := token.text[0]) in ascii_uppercase or (first > "\x7f" and first.isupper())
        ]

    @cached_property
    def token_starts(self) -> list[int]:
        """The offset at which each token starts."""
        return [token.start for token in self.tokens]

    def tokens_in(self, start: int, end: int) -> list[Token]:
        """Return the tokens that lie whole within `start:end`."""
        tokens = self.tokens[bisect_left(self.token_starts, start) : bisect_left(self.token_starts, end)]
        return tokens[:-1] if tokens and tokens[-1].end > end else tokens

    def token_index(self, offset: int) -> int:
        """Return the index of the first token that starts at `offset` or behind it; the number of tokens for none."""
        return bisect_left(self.token_starts, offset)

    def index_around(self, offset: int) -> int:
        """Return the index of the token in which the offset of a letter lies: of `Al-Ma’mur` for that of its M too."""
        return bisect_right(self.token_starts, offset) - 1

    def adjoin(self, one: Token, other: Token) -> bool:
        """Say whether a space and nothing else parts the second token from the first."""
        return self.text[one.end : other.start] == " "

    def number_of(self, word: Token) -> int:
        """Return the index of a token among the words."""
        return bisect_left(self.words, word.start, key=_start)

    @cached_property
    def protected(self) -> Stretches:
        """The stretches that are not prose: code, formulas, URLs, mail addresses, handles, hashtags, file names."""
        if self.kind == "alt" and is_file_name(self.text.strip()):
            return Stretches([(0, len(self.text))])
        code = [(mark.start, mark.end) for mark in self.block.marks if mark.kind == "code"]
        if "(" in (text := self.text) and (";" in text or ":" in text or "=" in text):
            code += formulas_in(text)
        return Stretches(code + [(token.start, token.end) for token in self.tokens if token.kind is TokenKind.ADDRESS])

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the block."""
        return split_sentences(self.text)

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that holds `offset` (the nearest one before it, in the space between two)."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def opens_sentence(self, offset: int) -> bool:
        """Say whether a sentence begins at `offset`, so that a capital there tells no name."""
        at = bisect_left(self._sentence_starts, offset)
        return self._sentence_starts[at : at + 1] == [offset]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def sentence_tokens(self) -> tuple[list[Token], ...]:
        """The tokens of each sentence."""
        return tuple(self.tokens_in(start, end) for start, end in self.sentences)

    @cached_property
    def amounts(self) -> tuple[CountedSentence, ...]:
        """Each sentence with a number in figures or words in it, and its amounts."""
        return tuple(find_amounts(without_dateline(self)))

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """What stands between quotation marks."""
        return find_quotations(self.text)

    @cached_property
    def quoted(self) -> Stretches:
        """The stretches of other people's words; where one of the marks is missing, as far as they seem to go."""
        passages, running = self.release.passages, self.release.running_quotations[self.index]
        following = (passages[index] for index in range(self.index + 1, len(passages)))
        texts = ((each.text, each.quotations) for each in following)
        stretches = find_quoted(self.text, self.quotations, self.sentences, running, texts)
        return Stretches(stretches) if stretches else NOWHERE

    @cached_property
    def is_headline(self) -> bool:
        """Say whether most words are capitalised only because they stand in a title or heading."""
        return self.kind in _HEADLINE

    @cached_property
    def name_runs(self) -> tuple[NameRun, ...]:
        """The runs of capitalised words; in a title, those that the body shows to be names."""
        if self.is_headline:
            return known_runs(self.words, self.release.name_pairs)
        return capital_runs(self.text, self.tokens, self.capitals, self.sentences)

    @cached_property
    def foreign(self) -> Stretches:
        """The stretches in another language: all of a block that is marked as such, else sentences and quotations.

        A short line that shows nothing (`Email: …`) is in the language of the text above it.
        """
        whole = (0, len(self.text))
        above = (self.release.passages[index].evidence for index in range(self.index, -1, -1))
        if self.block.language != "id" or follows_foreign(above):
            return Stretches([whole])
        return Stretches(find_foreign(self.evidence, self.tokens, self.sentences, list(self.quoted)))

    @cached_property
    def evidence(self) -> Evidence:
        """What shows the language of the block as a whole."""
        return weigh(self.tokens)

    def is_protected(self, start: int, end: int) -> bool:
        """Say whether `start:end` touches code, a URL, a mail address, a handle or a file name."""
        return self.protected.touch(start, end)

    def is_quoted(self, start: int, end: int) -> bool:
        """Say whether `start:end` touches words between quotation marks, or the block is a quotation."""
        return self.kind == "blockquote" or self.quoted.touch(start, end)

    def is_name(self, start: int, end: int) -> bool:
        """Say whether `start:end` touches a name of two or more words, or a word of one at the head of a sentence."""
        return self._names.touch(start, end) or self._opens_with_name(start, end)

    @cached_property
    def _names(self) -> Stretches:
        return Stretches([(run.start, run.end) for run in self.name_runs])

    def _opens_with_name(self, start: int, end: int) -> bool:
        """Say whether `start:end` touches one of the first two words of a sentence, which are of names elsewhere."""
        starts = self._sentence_starts
        for begin in starts[max(0, bisect_right(starts, start) - 1) : bisect_left(starts, end)]:
            index = bisect_left(self.token_starts, begin)
            for token in self.tokens[index : index + _OPENING]:
                if token.kind is not TokenKind.WORD or token.text not in self.release.lone_names:
                    break
                if start < token.end and token.start < end:
                    return True
        return False

    def is_foreign(self, start: int, end: int) -> bool:
        """Say whether `start:end` touches words in another language."""
        return self.foreign.touch(start, end)

    def is_marked(self, kind: MarkKind, start: int, end: int) -> bool:
        """Say whether `start:end` touches a stretch with that mark."""
        return kind in self._marked and self._marked[kind].touch(start, end)

    def is_emphasised(self, start: int, end: int) -> bool:
        """Say whether `start:end` touches what italics set apart."""
        return "emphasis" in self._marked and self._emphasised.touch(start, end)

    @cached_property
    def _emphasised(self) -> Stretches:
        return Stretches(set_apart(len(self.text), self._marked["emphasis"], self.evidence))

    @cached_property
    def _marked(self) -> dict[MarkKind, Stretches]:
        return by_kind(self.block.marks)

    def on_one_line(self, start: int, end: int) -> str:
        """Return what stands at `start:end` with a single space for each stretch of white space."""
        return " ".join(self.text[start:end].split())

    def place(self, start: int, end: int) -> Place:
        """Return `start:end` of this block as a place in the release."""
        return Place(self.index, start, end)
