"""A register that somebody has edited, brought up to date with the archive: nothing they did is undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from humaslint.archive.learned import code_lines, codes_of
from humaslint.archive.register_edit import with_merge
from humaslint.archive.register_file import register_text
from humaslint.archive.register_merge import merge
from humaslint.archive.register_update import update_register
from humaslint.config.register import read_register
from humaslint.config.strict_yaml import read_yaml
from humaslint.model.errors import HumaslintError
from humaslint.model.register import Body, Person, Register, Term

JANUARY, MARCH, MAY = date(2025, 1, 6), date(2025, 3, 3), date(2025, 5, 5)
BUPATI = Term("Bupati Lereng Wilis", 3, JANUARY, MARCH)
OLD = Register(
    people=(
        Person(
            "Febriyanti Utami", 5, JANUARY, MARCH, ("Febriyanti Utami Kusuma",), {"Febrianti Utami": 1}, (BUPATI,),
            ("a.md",),
        ),
        Person("Pasar Wage", 2, JANUARY, MARCH),
        Person("Tirta Wardhana", 2, JANUARY, MARCH, (), {}, (Term("Camat Telaga Biri", 2, JANUARY, MARCH),)),
    ),
    institutions=(Body("Dinas Perpustakaan dan Kearsipan", 3, JANUARY, MARCH, {"Dinas Perpustakaan dan Arsip": 1}),),
)  # fmt: skip
NEW = Register(
    people=(
        Person("Bagaskara Wicaksono", 2, MAY, MAY),
        Person(
            "Febriyanti Utami", 9, JANUARY, MAY, ("Febriyanti Utami Kusuma",),
            {"Febrianti Utami": 2, "Febryanti Utami": 1}, (BUPATI._replace(uses=6, last=MAY), Term("Ketua Kwartir", 1)),
        ),
        *OLD.people[1:],
    ),
    institutions=(*OLD.institutions, Body("Dinas Sosial", 2, MAY, MAY)),
)  # fmt: skip
HEAD = "# Daftar kami.\n\nversion: 1\n"


def read(text: str) -> Register:
    return read_register(read_yaml(text, "names.yml"), "names.yml")


def updated(text: str, learned: Register) -> str:
    """The text after an update, which has to be read back as what was meant."""
    register = read(text)
    merged = merge(register, learned)
    new = with_merge(text, register, merged)
    found = read(new)
    assert (found.people, found.institutions) == (merged.people.entries(), merged.institutions.entries())
    assert with_merge(new, found, merge(found, learned)) == new
    return new


def test_what_was_edited_stays(tmp_path: Path) -> None:
    """New names, spellings, offices and days come in; comments, corrections and what was removed stay as they were."""
    path = tmp_path / "names.yml"
    text = register_text(OLD, ())
    codes = text[text.index("# Sandi") :]
    path.write_text(
        HEAD + "people:\n"
        "  # Ditanyakan kepada ajudan.\n"
        "  - name: Febriyanti Utami  # betul\n"
        "    uses: 5\n"
        "    first: 2025-01-06\n"
        "    last: 2025-03-03\n"
        "    spellings: {Febrianti Utami: 1}\n"
        "    offices:\n"
        "      - office: Bupati Lereng Wilis\n"
        "        uses: 3\n"
        "        since: 2024-02-20  # pelantikan\n"
        "  - name: Tirta Wardhana\n"
        "    offices: [{office: Camat Telaga Biru}]\n"
        "  - name: Yudistira Anom\n"
        "    rejected: true\n"
        "\n" + codes,
        encoding="utf-8",
    )
    merged = update_register(path, replace(NEW, people=(*NEW.people, Person("Yudistira Anom", 4, MAY, MAY))))
    kept = merged.people.changed, merged.people.removed, merged.institutions.removed
    assert ([each.name for each in merged.people.new], kept) == (["Bagaskara Wicaksono"], (2, 3, 1))
    new = path.read_text(encoding="utf-8")
    both = code_lines(codes_of(OLD) | codes_of(replace(NEW, people=(*NEW.people, Person("Yudistira Anom")))))
    assert new == (
        HEAD + "people:\n"
        "  - name: Bagaskara Wicaksono\n"
        "    uses: 2\n"
        "    first: 2025-05-05\n"
        "    last: 2025-05-05\n"
        "  # Ditanyakan kepada ajudan.\n"
        "  - name: Febriyanti Utami  # betul\n"
        "    uses: 9\n"
        "    first: 2025-01-06\n"
        "    last: 2025-05-05\n"
        "    spellings: {Febrianti Utami: 2, Febryanti Utami: 1}\n"
        "    offices:\n"
        "      - office: Bupati Lereng Wilis\n"
        "        uses: 6\n"
        "        first: 2025-01-06\n"
        "        last: 2025-05-05\n"
        "        since: 2024-02-20  # pelantikan\n"
        "      - office: Ketua Kwartir\n"
        "        uses: 1\n"
        "  - name: Tirta Wardhana\n"
        "    uses: 2\n"
        "    first: 2025-01-06\n"
        "    last: 2025-03-03\n"
        "    offices: [{office: Camat Telaga Biru}]\n"
        "  - name: Yudistira Anom\n"
        "    rejected: true\n"
        "\n" + codes.split("learned:")[0] + "learned:\n" + "".join(f"  - {line}\n" for line in both) + "\n"
        "institutions:\n"
        "  - name: Dinas Sosial\n"
        "    uses: 2\n"
        "    first: 2025-05-05\n"
        "    last: 2025-05-05\n"
    )
    again = update_register(path, replace(NEW, people=(*NEW.people, Person("Yudistira Anom", 4, MAY, MAY))))
    assert (again.people.changed, again.people.new, path.read_text(encoding="utf-8")) == (0, (), new)
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_new_changes_nothing() -> None:
    """What an archive says, merged into what it has said, is the same text."""
    text = register_text(NEW, ())
    assert updated(text, NEW) == text


def test_an_old_register_grows_into_the_new_one() -> None:
    """Merged without any edits, a register of the whole archive takes the place of that of a part of it."""
    text = updated(register_text(OLD, ()), NEW)
    people = [each._replace(files=()) for each in read(text).people]
    assert (people, read(text).institutions) == ([*NEW.people], NEW.institutions)


def test_a_corrected_name_is_not_learned_again() -> None:
    """Who is spelled in the archive as nobody calls him any more is the one whose name was corrected."""
    text = register_text(OLD, ()).replace("name: Tirta Wardhana", "name: Tirta Wardana")
    learned = Person("Tirta Wardhana", 4, JANUARY, MAY, (), {}, (Term("Camat Telaga Biri", 4, JANUARY, MAY),))
    people = read(updated(text, Register(people=(learned,)))).people
    offices = (Term("Camat Telaga Biri", 4, JANUARY, MAY),)
    assert people == (*OLD.people[:2], Person("Tirta Wardana", 4, JANUARY, MAY, (), {}, offices))


def test_a_spelling_as_frequent_asks_for_a_decision() -> None:
    """A new spelling that the archive has more often than the name makes the entry one to be reviewed."""
    learned = Person("Tirto Wardhana", 9, JANUARY, MAY, (), {"Tirta Wardhana": 2}, OLD.people[2].offices)
    (person,) = [
        each for each in read(updated(register_text(OLD, ()), Register(people=(learned,)))).people if each.review
    ]
    assert person == OLD.people[2]._replace(uses=9, last=MAY, spellings={"Tirto Wardhana": 7}, review=True)


def test_namesakes_are_told_by_their_offices() -> None:
    """A namesake with another office is somebody else; without an office nobody knows which of the two is meant."""
    camat = Person("Budi Santoso", 2, JANUARY, MARCH, (), {}, (Term("Camat Telaga Biru", 2, JANUARY, MARCH),))
    kadis = Person("Budi Santoso", 2, MAY, MAY, (), {}, (Term("Kepala Dinas Sosial", 2, MAY, MAY),))
    text = updated(register_text(Register(people=(camat,)), ()), Register(people=(camat, kadis)))
    assert read(text).people == (camat, kadis)
    merged = merge(read(text), Register(people=(Person("Budi Santoso", 3, MAY, MAY),)))
    assert (merged.people.unsure, merged.people.updated) == (("Budi Santoso",), (camat, kadis))
    without = register_text(Register(people=(camat, kadis)), ())
    start = without.index("  - name: Budi Santoso", without.index("Telaga"))
    without = without[:start] + without[without.index("\ninstitutions") :]
    assert read(updated(without, Register(people=(camat, kadis)))).people == (camat,)


LAYOUTS = (
    "",
    "people: []\n",
    "people:\ninstitutions: []  # belum\n",
    "people:\n- name: Febriyanti Utami\n  also:\n  - Febriyanti\n\n# habis\n",
    "people: # orang\n  -   name: Febriyanti Utami\n      spellings:\n        Febrianti Utami: 1 # satu\n\n  # batas\n",
    "people:\n  - {name: Febriyanti Utami, uses: 1}\n",
    "people:\n  - {name: Febriyanti Utami, spellings: {}, offices: [], also: []}\n  - name: Ahmad\n",
    "people:\n  - name: Febriyanti Utami\n    also:\n    spellings:\n    offices:\n    files: a.md",
    "people:\n  - offices:\n      - uses: 1\n        office: Bupati Lereng Wilis\n    name: 'Febriyanti Utami'\n",
    "people:\n  - name: Febriyanti Utami\n    also: Febriyanti 😀\n    offices: {office: Bupati Lereng Wilis}\n",
    "people:\n  - name: >-\n      Febriyanti\n      Utami\n    spellings:\n      ? Febrianti Utami\n      : 1\n",
    "institutions:\n  - name: Dinas Sosial\n\n  - name: Dinas Perpustakaan dan Kearsipan\nlearned: [abcdef ghijkl]\n",
)


@pytest.mark.parametrize("text", LAYOUTS)
def test_any_layout_is_edited(text: str) -> None:
    """However the YAML is laid out, what is read back is what was meant, and a second update changes nothing."""
    new = updated(text, NEW)
    comments = [line[line.index("#") :] for line in text.splitlines() if "#" in line]
    assert [each for each in comments if each not in new] == []


def test_line_ends_and_mark_stay(tmp_path: Path) -> None:
    """A register written by Windows keeps its line ends and its byte order mark; one that cannot be read stays."""
    path = tmp_path / "names.yml"
    path.write_bytes(b"\xef\xbb\xbfversion: 1\r\npeople:\r\n  - name: Bagaskara Wicaksono\r\n")
    update_register(path, Register(people=(Person("Bagaskara Wicaksono", 2),)))
    data = path.read_bytes()
    assert data.startswith(
        b"\xef\xbb\xbfversion: 1\r\npeople:\r\n  - name: Bagaskara Wicaksono\r\n    uses: 2\r\n\r\n#"
    )
    assert data.count(b"\n") == data.count(b"\r\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [("people: {\n", "YAML tidak dapat dibaca"), ("people:\n  name: Febriyanti Utami\n", "tulis satu nilai per baris")],
)
def test_what_cannot_be_edited_stays(tmp_path: Path, text: str, words: str) -> None:
    """A file that is broken, or laid out in a way that is not foreseen, is told and not touched."""
    path = tmp_path / "names.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(HumaslintError, match=words):
        update_register(path, NEW)
    assert path.read_text(encoding="utf-8") == text
