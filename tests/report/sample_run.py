"""A run made by hand, with invented releases, for every reporter to print."""

from __future__ import annotations

from humaslint.model.diagnostic import Diagnostic, Edit, FileResult, Fix, Related
from humaslint.model.rule import Level, Rule, Text
from humaslint.model.source import Source

NO_WORDS = Text("", "")
MARKET = (
    "# Pasar Lestari Dibuka Kembali\r\n"
    "\r\n"
    "Kepala Dinas Perdagangan Kota Sagara Dewi Kusumawardhani mengatakan bahwa pengelola telah menghimbau "
    "para pedagang agar menata lapak sebelum pasar dibuka kembali pada hari Senin.\r\n"
    "\r\n"
    "Warga dihimbau antre 🙂 di loket 東京, kata Dewi Kusumawardani.\r\n"
    "Setiap lapak diberi nomor, setiap lapak diberi\r\n"
    "nomor.\r\n"
    "Kode\x1b[31m merah dan arah\u202e terbalik\r\n"
)


def rule(name: str, level: Level, message: Text, related: Text = NO_WORDS) -> Rule:
    """Return a rule that says `message`; the rest does not matter to reporters but is filled in."""
    return Rule(
        id=name,
        kind="substitution",
        level=level,
        fix="safe",
        pack="default",
        scope=frozenset(),
        skip=frozenset(),
        title=Text(f"Judul {name}", f"Title of {name}"),
        message=message,
        why=Text(f"Alasan {name}.", f"Reason for {name}."),
        related=related,
        sources=("EYD V III.B.7",) if level == "warning" else (),
        parameters=None,
        path=f"rules/{name}.yaml",
    )


SPELLING = rule(
    "kata/tidak-baku",
    "warning",
    Text("“{found}” tidak baku; tulis “{use}”.", "“{found}” is nonstandard; write “{use}”."),
)
NAME = rule(
    "fakta/nama",
    "error",
    Text("Nama “{found}” ditulis dengan dua cara.", "The name “{found}” is written in two ways."),
    Text("pertama kali", "first written"),
)
REPEATED = rule(
    "kalimat/ulang",
    "suggestion",
    Text("Kalimat ini mengulang yang lain: “{found}”.", "This sentence repeats another: “{found}”."),
)
CONTROL = rule(
    "ejaan/karakter-tersembunyi",
    "warning",
    Text("Karakter tersembunyi 100%: {name}, hapus: {found}.", "Hidden character 100%: {name}, delete: {found}."),
)
COMMA = rule("tanda-baca/koma", "suggestion", Text("Beri koma di sini.", "Put a comma here."))


def _market() -> FileResult:
    text = MARKET

    def at(stretch: str) -> tuple[int, int]:
        start = text.index(stretch)
        return start, start + len(stretch)

    def spelled(stretch: str, use: str) -> Diagnostic:
        start, end = at(stretch)
        fix = Fix(True, (Edit(start, end, use),))
        return Diagnostic(SPELLING, "warning", start, end, stretch, {"use": use}, (use,), fix)

    name, repeated, escape = at("Dewi Kusumawardani"), at("setiap lapak diberi\r\nnomor"), at("\x1b[31m")
    comma = at("Kode")[1]
    unsafe = Fix(False, (Edit(repeated[0] - 2, repeated[1], ""), Edit(comma, comma, ",")))
    first = (Related(*at("Dewi Kusumawardhani")),)
    return FileResult(
        "siaran/pasar baru.md",
        Source("siaran/pasar baru.md", text),
        (
            spelled("menghimbau", "mengimbau"),
            spelled("dihimbau", "diimbau"),
            Diagnostic(NAME, "error", *name, text[slice(*name)], {}, ("Dewi Kusumawardhani",), related=first),
            Diagnostic(REPEATED, "suggestion", *repeated, text[slice(*repeated)], fix=unsafe),
            Diagnostic(COMMA, "suggestion", comma, comma, ""),
            Diagnostic(CONTROL, "warning", *escape, "\x1b[31m"),
        ),
    )


RESULTS = (
    _market(),
    FileResult("siaran/bersih.txt", Source("siaran/bersih.txt", "Tidak ada yang perlu diubah.\n")),
    FileResult("siaran/rusak\x07.md", None, error="berkas tidak dapat dibaca: tidak ada hak baca"),
)
"""A file with findings of every sort, a clean one, and one that could not be read."""
