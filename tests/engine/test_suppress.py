"""What comments silence, to the letter, and what is said of those that silence nothing."""

from __future__ import annotations

from time import perf_counter

import pytest

from humaslint.engine.lint import lint
from humaslint.engine.rulesets import library_of
from humaslint.model.diagnostic import Diagnostic
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.rules.ruleset import choose, names_of

RULESET = choose(
    library_of(()), select=("kata/luluh", "kata/tidak-baku", "struktur/penekanan-sia-sia", "struktur/penekanan-keliru")
)
SLIPS = "Warga mentaati aturan dan menghimbau kita.\n"
UNUSED = "penekanan-sia-sia"


def diagnostics(text: str) -> tuple[Diagnostic, ...]:
    return lint(parse(Source("x", text), "markdown"), RULESET)


def told(text: str) -> list[str]:
    """Return the slips that are found, and UNUSED with each name that silences none."""
    found = [(each.rule.id.partition("/")[2], each) for each in diagnostics(text)]
    return [f"{UNUSED}: {each.arguments['name']}" if rule == UNUSED else each.text for rule, each in found]


@pytest.mark.parametrize(
    ("before", "between", "first", "second"),
    [
        ("disable kata/luluh", "enable kata/luluh", ["menghimbau"], ["mentaati", "menghimbau"]),
        ("disable kata/luluh", "enable kata", ["menghimbau"], ["mentaati", "menghimbau"]),
        ("disable kata/luluh", "enable", ["menghimbau"], ["mentaati", "menghimbau"]),
        ("disable kata/", "enable kata/", [], ["mentaati", "menghimbau"]),
        ("disable", "enable kata/luluh", [], ["mentaati"]),
        ("disable kata", "enable kata/luluh", [], ["mentaati"]),
        ("disable kata, kata/luluh", "enable kata/luluh", [], ["mentaati"]),
        ("disable-file kata", "enable kata/luluh", [], []),
        ("disable kata -- kata/luluh", "enable nama", [], []),
        ("enable kata/luluh", "disable-next-line kata", ["mentaati", "menghimbau"], []),
        ("enable kata", "disable kata/tidak-baku", ["mentaati", "menghimbau"], ["mentaati"]),
        ("disable kata\nkata/luluh", "enable", [], ["mentaati", "menghimbau"]),
        ("disable-next-line kata/luluh", "disable-next-line kata/tidak-baku", ["menghimbau"], ["mentaati"]),
    ],
)
def test_what_two_directives_leave(before: str, between: str, first: list[str], second: list[str]) -> None:
    """Of a rule and its folder, what is said of the rule holds; each holds from where it stands."""
    text = f"<!-- humaslint-{before} -->\n\n{SLIPS}\n<!-- humaslint-{between} -->\n\n{SLIPS}"
    assert told(text) == [*first, *second]


def test_a_folder_switched_off_again() -> None:
    """A later directive for the folder takes back an earlier one for its rule."""
    text = "".join(
        f"<!-- humaslint-{each} -->\n\n{SLIPS}\n" for each in ("disable kata", "enable kata/luluh", "disable kata")
    )
    assert told(text) == ["mentaati"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_next_line_is_the_next_that_is_not_blank(end: str) -> None:
    """Whatever lines end with; the line after it is not silenced, nor what stands before the directive."""
    text = f"{SLIPS}\n<!-- humaslint-disable-next-line kata -->\n \n{SLIPS}{SLIPS}".replace("\n", end)
    assert told(text) == ["mentaati", "menghimbau"] * 2


def test_a_last_line_of_comments() -> None:
    """There is no next line behind the last."""
    assert told(f"{SLIPS}\n<!-- humaslint-disable-next-line kata -->") == [
        "mentaati", "menghimbau", f"{UNUSED}: kata",
    ]  # fmt: skip


def test_what_silences_nothing_is_told_by_name() -> None:
    """Each name of a directive is asked for itself; one whose rules are not in the run is left alone."""
    text = "<!-- humaslint-disable kata/luluh, kata/tidak-baku, foto, kaat -->\n\nWarga mentaati.\n"
    assert told(text) == [f"{UNUSED}: kata/tidak-baku", f"{UNUSED}: kaat"]


def test_a_suppression_ends_where_its_rule_is_switched_on_again() -> None:
    """What another one silences below it is no use of it."""
    text = (
        "<!-- humaslint-disable kata/luluh -->\n\nWarga datang.\n\n<!-- humaslint-enable kata/luluh -->\n\n"
        "<!-- humaslint-disable-next-line kata/luluh -->\nWarga mentaati.\n"
    )
    assert told(text) == [f"{UNUSED}: kata/luluh"]


def test_what_is_switched_on_again_is_not_silenced() -> None:
    """A directive for a folder has no effect where its only slip is one of a rule that is on."""
    text = "<!-- humaslint-disable kata -->\n\n<!-- humaslint-enable kata/luluh -->\n\nWarga mentaati.\n"
    assert told(text) == [f"{UNUSED}: kata", "mentaati"]


@pytest.mark.parametrize(
    ("comment", "name", "meant"),
    [
        ("<!-- humaslint-disable kata/luluhh -->", "kata/luluhh", "<!-- humaslint-disable kata/luluh -->"),
        ("<!-- humaslint-disable kata, kata/luluhh -->", "kata/luluhh", "<!-- humaslint-disable kata, kata/luluh -->"),
        ("<!--humaslint-disable-->", "ALL", ""),
        ("<!-- humaslint-disable pers/wawancara -->", "pers/wawancara", ""),
    ],
)
def test_a_suppression_without_effect_is_told_as_it_is_written(comment: str, name: str, meant: str) -> None:
    """With the rule that was meant where none has that name."""
    found = diagnostics(f"{comment}\n\nWarga datang ke balai desa.\n")[-1]
    assert (found.rule.id, found.text, found.arguments["name"]) == ("struktur/penekanan-sia-sia", comment, name)
    assert found.suggestions == ((meant,) if meant else ())


@pytest.mark.parametrize(("command", "slip"), [("disable kaat", "kaat"), ("disabel", "disabel")])
def test_of_many_mistakes_the_first_are_told_with_what_was_meant(command: str, slip: str) -> None:
    """To look for the nearest name takes time, of which a hostile text may have no more than of any other."""
    text = f"<!-- humaslint-{command} -->\n" * 60
    found = [each for each in diagnostics(f"{text}\nWarga datang.\n") if slip in each.text]
    assert len(found) == 60
    assert [bool(each.suggestions) for each in found] == [True] * 50 + [False] * 10


@pytest.mark.parametrize("command", ["disable", "disable-file"])
def test_the_last_character_is_silenced_too(command: str) -> None:
    """Whatever stands there; of the whole file, the first as well."""
    begin = "\u200b" if command == "disable-file" else ""
    text = f"{begin}Warga datang.\n\n<!-- humaslint-{command} -->\n\nWarga pulang.\u200b"
    hidden = choose(library_of(()), select=("ejaan/karakter-tersembunyi",))
    assert lint(parse(Source("x", text), "markdown"), hidden) == ()
    assert len(lint(parse(Source("x", text.replace("humaslint-", "")), "markdown"), hidden)) == len(begin) + 1


def test_an_unknown_action_is_told_with_the_one_that_was_meant() -> None:
    """The suggestion is the comment with that action in it."""
    (found,) = diagnostics("<!-- humaslint-disabel kata -->\n\nWarga datang ke balai desa.\n")
    assert (found.rule.id, found.text, found.suggestions) == (
        "struktur/penekanan-keliru",
        "<!-- humaslint-disabel kata -->",
        ("<!-- humaslint-disable kata -->",),
    )


def test_a_file_suppression_in_front_matter() -> None:
    """`humaslint: {disable: …}` holds for the whole file and is no finding of its own."""
    assert diagnostics("---\nhumaslint: {disable: [kata]}\n---\n\nWarga menghimbau.\n") == ()


def test_a_name_of_many_folders_takes_linear_time() -> None:
    """It selects nothing, so that nobody asks for the folders it would be in."""
    began = perf_counter()
    assert told(f"<!-- humaslint-disable {'a/' * 100_000} -->\n\nWarga mentaati.\n")[-1] == "mentaati"
    assert perf_counter() - began < 3


def test_a_folder_within_a_folder_silences_its_rules() -> None:
    """Rules of one's own may lie in folders within one another, each of which may be named."""
    assert names_of(["nama/kantor/pejabat"]) == {"ALL", "nama", "nama/kantor", "nama/kantor/pejabat"}
