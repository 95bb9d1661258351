"""`humaslint -i`: the findings one by one, and what to do with each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import click

from humaslint.cli.pages import print_page
from humaslint.cli.telling import tell
from humaslint.config.settings_search import forget_settings
from humaslint.engine.accept_words import settings_to_extend
from humaslint.engine.draft_file import read_draft
from humaslint.engine.fix import Keep, key_of, moved_keys, passed_over
from humaslint.engine.offers import is_acceptable, offers_of
from humaslint.engine.replace_file import replace_file
from humaslint.engine.runner import check_bytes
from humaslint.model.diagnostic import Diagnostic, Edit, FileResult
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Text
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.parse.encoding import encode, with_edits
from humaslint.report import REPORTERS, ReportOptions
from humaslint.report.characters import visible
from humaslint.report.styled import cell_len

_STOP = "s"
_CHOICES: Mapping[str, Text] = {
    "p": Text("perbaiki", "fix it"),
    "l": Text("lewati", "leave it"),
    "t": Text("terima kata ini seterusnya", "accept this word from now on"),
    "a": Text("aturannya", "about the rule"),
    _STOP: Text("selesai", "stop"),
}
"""The keys and what they stand for: the same letters in both languages."""
_LATER = Text("lagi sesudah ini", "more after this")


@dataclass(slots=True)
class _Draft:
    """A file while it is stepped through; `handled` are findings that need no asking again, by place and rule.

    `is_asked` says whether there was anything to ask.
    """

    path: Path
    data: bytes
    handled: set[tuple[int, str]] = field(default_factory=set)
    is_asked: bool = False

    def write(self, source: Source, edits: Sequence[Edit]) -> None:
        """Make the edits in the file, and carry the places of what is handled along."""
        new = encode(with_edits(source, edits))
        replace_file(self.path, self.data, new)
        self.data = new
        self.handled = moved_keys(self.handled, edits)


def step_through(
    paths: Iterable[Path], options: RunOptions, report: ReportOptions, keep: Keep | None
) -> tuple[int, int, int]:
    """Show each finding of the files that `keep` leaves and do what the user says.

    Every choice is in the file as soon as it is made. Return how many files there was something to ask about, how many
    were changed, and how many could not be read or written, which is told of each.
    """
    asked = changed = failed = 0
    for path in paths:
        draft, goes_on = _Draft(path, b""), True
        old = b""
        try:
            old = draft.data = read_draft(path)
            goes_on = _step(draft, options, report, keep)
        except HumaslintError as error:
            tell(str(error))
            failed += 1
        asked += draft.is_asked
        changed += draft.data != old
        if not goes_on:
            break
    return asked, changed, failed


def _step(draft: _Draft, options: RunOptions, report: ReportOptions, keep: Keep | None) -> bool:
    """Step through one file; say whether the user wants to go on to the next."""
    result = _check(draft, options)
    if keep and result.source:
        draft.handled = passed_over(result.source, result.diagnostics, keep)
    while waiting := [each for each in result.diagnostics if key_of(each) not in draft.handled]:
        draft.is_asked = True
        if not _treat(draft, result, waiting, report, options):
            return False
        result = _check(draft, options)
    return True


def _check(draft: _Draft, options: RunOptions) -> FileResult:
    result = check_bytes(draft.data, draft.path, options)
    if result.error:
        raise HumaslintError(result.error, draft.path.as_posix())
    return result


def _treat(
    draft: _Draft, result: FileResult, waiting: Sequence[Diagnostic], report: ReportOptions, options: RunOptions
) -> bool:
    """Ask what to do with the first of the findings that wait and do it; say whether to go on."""
    each = waiting[0]
    source = result.source
    assert source is not None
    alone = result._replace(diagnostics=(each,))
    click.echo("\n" + REPORTERS["text"]([alone], replace(report, quiet=True)), nl=False, color=report.color)
    offered = _offered(each)
    key = _ask(offered, each, report, len(waiting) - 1)
    if key == _STOP:
        return False
    if key == "a":
        click.echo()
        print_page(_rule_page(each, report))
        return True
    if key in offered:
        draft.write(source, offered[key])
    elif key == "t":
        _accept(each.text, draft.path, options)
    else:
        draft.handled.add(key_of(each))
    return True


def _offered(each: Diagnostic) -> dict[str, Sequence[Edit]]:
    """The edits by the key that makes them: `p` the fix, a number each suggestion."""
    offers = [offer.edits for offer in offers_of(each)]
    return {"p": offers[0]} if each.fix else {str(number): edits for number, edits in enumerate(offers, 1)}


def _ask(offered: Mapping[str, Sequence[Edit]], each: Diagnostic, report: ReportOptions, later: int) -> str:
    """Return the key that is pressed; how many findings of the draft come `later` stands beside the choices."""
    keys = [*offered, "l", *("t" if is_acceptable(each.text) else ""), "a", _STOP]
    more = [f"  ({later} {_LATER.in_language(report.language)})"] if later else []
    for line in _in_lines([*(f"  [{key}] {_told(key, offered, report)}" for key in keys), *more], report.width):
        click.echo(line)
    with suppress(KeyboardInterrupt, EOFError):
        while True:
            key = click.getchar().lower()
            if key in keys:
                return key
    return _STOP


def _in_lines(choices: Iterable[str], width: int) -> Iterator[str]:
    """Yield the choices side by side in lines of at most `width` cells, none of them broken."""
    line = ""
    for choice in choices:
        if line and cell_len(line + choice) > width:
            yield line
            line = ""
        line += choice
    yield line


def _told(key: str, offered: Mapping[str, Sequence[Edit]], report: ReportOptions) -> str:
    if key.isdigit():
        return visible(offered[key][0].text)
    return _CHOICES[key].in_language(report.language)


def _accept(word: str, path: Path, options: RunOptions) -> None:
    from humaslint.cli.words import add_words

    try:
        add_words([word], file=settings_to_extend(path, options))
    except HumaslintError as error:  # the list or the settings cannot be written: another choice is still open
        tell(str(error))
    forget_settings()


def _rule_page(each: Diagnostic, report: ReportOptions) -> str:
    from humaslint.engine.verify import cases_of
    from humaslint.report.rule_page import rule_page

    return rule_page(each.rule, cases_of(each.rule), report.language)
