"""A register as the text of a YAML file that a person reads through, corrects and keeps under version control."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from humaslint.archive.evidence import Evidence
from humaslint.archive.learned import code_lines, codes_of
from humaslint.model.register import Body, Person, Register, Term

_HEAD = """\
# Daftar nama, disusun humaslint dari {count} naskah{span}.
#
# Baca sebelum dipakai: yang tertulis di sini adalah yang paling sering ditulis, bukan yang pasti benar.
#   name       ejaan yang berlaku; betulkan di sini apabila arsip keliru
#   also       bentuk lain yang sama benarnya, lebih pendek atau lebih lengkap
#   spellings  ejaan lain dalam arsip dan berapa kali; naskah yang memakainya ditandai
#   offices    jabatan, berapa kali disebut, dan tanggal naskah pertama dan terakhir yang menyebutnya;
#              tambahkan since dan until (tanggal) apabila masa jabatannya diketahui
#   files      beberapa naskah yang menyebutnya
#   review     dua ejaan sama sering: pilih satu, lalu hapus baris ini; selama ada, entri ini tidak dipakai
# Hapus entri yang bukan orang atau bukan lembaga, atau beri “rejected: true”. Tambahkan berkas ini ke “names” dalam
# .humaslint.yaml. “humaslint names build --update” menambahkan yang baru dalam arsip; suntingan Anda tetap.
"""

_LEARNED = """\
# Sandi segala yang pernah dipelajari dari arsip: yang Anda hapus di atas tidak kembali pada “--update”.
learned:
"""

_PLAIN = re.compile(r"[^\W\d_][\w’'()/&-]*(?:[ .][\w’'()/&.-]+)*\.?")
_WORDS_OF_YAML = frozenset("y n yes no on off true false null".split())


def register_text(register: Register, releases: Sequence[Evidence]) -> str:
    """Return the register as YAML with comments; the same register gives the same text."""
    lines = [_head(releases), f"version: {register.version}", ""]
    lines += ["people:" if register.people else "people: []"]
    for person in register.people:
        lines.extend(entry_lines(person))
    lines += ["", "institutions:" if register.institutions else "institutions: []"]
    for body in register.institutions:
        lines.extend(entry_lines(body))
    codes = code_lines(codes_of(register))
    return "\n".join([*lines, "", codes_text(codes)] if codes else lines) + "\n"


def codes_text(lines: Sequence[str]) -> str:
    """Return the codes of what was learned as the last part of a register, without a line feed at its end."""
    return _LEARNED + "\n".join(f"  - {line}" for line in lines)


def entry_lines(entry: Person | Body) -> Iterator[str]:
    """Yield the lines of an entry, the first with two spaces and a dash."""
    return _person(entry) if isinstance(entry, Person) else _body(entry)


def _head(releases: Sequence[Evidence]) -> str:
    days = sorted(each.day for each in releases if each.day)
    span = f" bertanggal {days[0]} sampai {days[-1]}" if days else ""
    return _HEAD.format(count=len(releases), span=span)


def _person(person: Person) -> Iterator[str]:
    yield f"  - name: {scalar(person.name)}"
    yield from _review(person.review)
    yield from _uses(person)
    yield from _list("also", person.also)
    yield from _spellings(person.spellings)
    if person.offices:
        yield "    offices:"
        yield from (f"      {line}" for term in person.offices for line in term_lines(term))
    yield from _list("files", person.files)


def _body(body: Body) -> Iterator[str]:
    yield f"  - name: {scalar(body.name)}"
    yield from _review(body.review)
    yield from _uses(body)
    yield from _spellings(body.spellings)
    yield from _list("files", body.files)


def _review(is_needed: bool) -> Iterator[str]:
    if is_needed:
        yield "    review: true  # ejaan mana yang benar? pindahkan ke name, lalu hapus baris ini"


def _uses(entry: Person | Body) -> Iterator[str]:
    yield f"    uses: {entry.uses}"
    if entry.first and entry.last:
        yield f"    first: {entry.first}"
        yield f"    last: {entry.last}"


def term_lines(term: Term) -> Iterator[str]:
    """Yield the lines of an office, the first with a dash."""
    yield f"- office: {scalar(term.office)}"
    yield f"  uses: {term.uses}"
    if term.first and term.last:
        yield f"  first: {term.first}"
        yield f"  last: {term.last}"


def _list(key: str, values: Sequence[str]) -> Iterator[str]:
    if values:
        yield f"    {key}:"
        yield from (f"      - {scalar(value)}" for value in values)


def _spellings(spellings: Mapping[str, int]) -> Iterator[str]:
    if spellings:
        yield "    spellings:"
        for spelling in sorted(spellings, key=lambda each: (-spellings[each], each)):
            yield f"      {scalar(spelling)}: {spellings[spelling]}"


def scalar(text: str) -> str:
    """Return a text as a YAML scalar on one line, in quotation marks wherever a reader could take it for more."""
    text = " ".join(text.split())
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS_OF_YAML:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(each if each.isprintable() else f"\\U{ord(each):08x}" for each in escaped) + '"'
