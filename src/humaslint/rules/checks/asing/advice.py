"""What LanguageTool remarks on English passages, without what it cannot know: names and Indonesian words."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.remark import Remark
from humaslint.model.rule import Rule


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each remark on the release that is not about a name or an Indonesian word."""
    for remark in release.remarks:
        block, start, end = remark.place
        passage = None if block is None else release.passages[block]
        if passage is None or passage.kind not in rule.scope or _is_ours(passage, start, end, remark):
            continue
        arguments = {"rule": remark.rule, "message": remark.message}
        yield Finding(rule, remark.place, arguments, suggestions=remark.suggestions)


def _is_ours(passage: Passage, start: int, end: int, remark: Remark) -> bool:
    """Whether the place is one whose spelling is not the tool's to judge."""
    if any(run.start <= start and end <= run.end for run in passage.name_runs):
        return True
    words = passage.tokens_in(start, end)
    return remark.kind == "misspelling" and all(
        word.text[0].isupper() or analyse_word(word.lower).tier <= Tier.DERIVED for word in words
    )
