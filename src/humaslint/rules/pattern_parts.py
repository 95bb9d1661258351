"""How a rule may write its patterns: on several lines, and with parts that it names once.

A part is `parts: {jabatan: Kepala|Ketua}`, and in a pattern `{{jabatan}}`. Every rule has those of `COMMON` as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from humaslint.config.strict_yaml import Node
from humaslint.config.structure import mapping, nearest, scalar
from humaslint.indonesian.speech import COMMONEST
from humaslint.indonesian.time.date_forms import DAY_NAMES, MONTH_NAMES
from humaslint.model.errors import HumaslintError

SEARCHED = ("pattern", "patterns", "variants", "when")
"""The keys of a rule with patterns that its kind searches for."""
PATTERN_KEYS = (*SEARCHED, "require", "doubt")
"""All keys with patterns: in a text, in a list, in the values of a mapping, in the keys of `patterns`."""
COMMON = {
    "awal-kalimat": r"""^|(?<=[.!?]["”’)]?\s)|(?<=^[^–—!?\n]{2,60}\s[–—-]\s)""",
    "sebelum-nama": r"(?:(?:Drs?|Dra|drg?|Ir|Hj?|Prof|KH)(?:\.\s?|\s)|\p{Lu}\.\s?|(?:M[ou]h|Abd|Ach|St)\.\s?|I\s)*+",
    "hari": "|".join(DAY_NAMES),
    "bulan": "|".join(MONTH_NAMES),
    "ujar": COMMONEST,
    "awal-jabatan": (
        "Kepala|Kabid|Kadis|Kasi|Ketua|Wakil|Sekretaris|Sekda|Camat|Lurah|Bupati|Gubernur|Wali|Menteri|Direktur|Manajer"
        "|Kapolres|Kapolsek|Kapolda|Dandim|Danramil|Koordinator|Komandan|Pemimpin|Pimpinan|Penjabat|Juru|Rektor|Dekan"
    ),
    "pembuka-keterangan": (
        r"Kalau\p{Ll}+|Jika\p{Ll}+|Sekali\p{Ll}+|Betapa\p{Ll}*|Bagaimana\p{Ll}*|Se\p{Ll}+ apa ?pun"
        r"|(?:Apa|Siapa|Kapan|Berapa) ?pun|Lantaran|Selepas|Sepulang|Sehabis|Sembari|Seraya|Sewaktu|Semasa|Semenjak"
        r"|Sedari|Selagi|Saking|Alih-alih|Tatkala|Manakala|Bilamana|Asal\p{Ll}*|Andai\p{Ll}*|Seandainya|Sekalipun"
        r"|Biarpun|Sungguhpun|Seolah\S*|Seakan\S*|Daripada|Ketimbang|Sepanjang|Seiring|Sehubungan|Sebab|Berhubung"
        r"|Mumpung|Kecuali|Terhadap|Antara|Pasca\p{Ll}*|Lewat|Sesaat|Sejenak|Setiba|Sekali|Sekembali|Sebatas|Sejauh"
        r"|Laiknya|Layaknya|Ibarat|Bak|Bukannya|Sehari|Sepekan|Sebulan|Setahun"
        r"|(?:Beberapa|Dua|Tiga|Empat|Lima|Enam) (?:hari|pekan|minggu|bulan|tahun|jam|menit|saat|kali)|Tiba|Datang"
        r"|Pulang|Tampil|Lulus|Kalah|Masuk|Keluar|Mula-mula|Semula|Pertama|Terakhir|Kemarin|Besok|Nanti|Sekarang"
        r"|Kadang\S*|Semoga|Mari|Silakan|Mohon|Harap|Tolong|Yang|Di|Ke|Dari|Pada|Dalam|Untuk|Menurut|Bagi|Oleh|Sejak"
        r"|Sampai|Hingga|Bersama|Kepada|Usai|Seusai|Saat|Ketika|Setelah|Sesudah|Sebelum|Selama|Selain|Sambil|Atas"
        r"|Akibat|Karena|Berkat|Dengan|Tanpa|Meski\p{Ll}*|Walau\p{Ll}*|Kendati\p{Ll}*|Jika|Bila|Apabila|Kalau|Agar"
        r"|Supaya|Sehingga|Namun|Tetapi|Sedangkan|Sementara|Seperti|Sebagai\p{Ll}*|Terkait|Melalui|Guna|Demi|Kini"
        r"|Kemudian|Setiap|Adapun|Bahwa|Kata|Ujar|Tidak|Tak|Bukan|Hari|Tahun|Bulan|Pagi|Siang|Sore|Malam|Berdasarkan"
        r"|Begitu|Jangan|Artinya|Lebih"
    ),
}
"""Parts by name: `awal-kalimat` is where a sentence begins, in a block, behind another one or behind a dateline;
`sebelum-nama` are the titles and initials, none or several, before a name that a pattern spells letter by letter;
`hari` and `bulan` are the names of the days, without *Ahad*, and of the months; `ujar` are the commonest verbs of
saying, in small letters and without *-nya*; `awal-jabatan` is with what an office before a name begins, with a capital;
`pembuka-keterangan` is with what an adverbial or a clause begins, and no subject, at the head of a sentence."""
_NAME = re.compile(r"\{\{([^{}\n]*)\}\}")
_LINE_END = re.compile(r"\n[ \t]*")
_BLANK_END = re.compile(r"[ \t](?:\n|\Z)")
_LONGEST = 50_000
"""Characters of a pattern with its parts in it."""

Change = Callable[[str, Node], str]
"""What makes another pattern of a pattern and its node; of a key, a node of its own."""


def with_whole_patterns(node: Node, path: str) -> Node:
    """Return the YAML of a rule without its `parts`, each of its patterns on one line and with the parts in it.

    Of a pattern on several lines, line ends and the spaces behind them are left out. Each `{{name}}` is the part of
    that name, as a group; a part may use those above it. Raises HumaslintError, with file and line, for a line that
    ends with a space, line ends that YAML makes spaces of, a key that is another's pattern, a name that is no part's
    or that of a common one, a part that no pattern uses, and a pattern that the parts make too long.
    """
    if not isinstance(node.value, dict):
        return node
    keys = _changed_patterns(node.value, path, lambda pattern, node: _on_one_line(pattern, node, path))
    given = mapping(keys.pop("parts", Node({}, node.line)), path)
    parts = _Parts(path)
    for name, part in given.items():
        parts.add(name, _on_one_line(scalar(part, path, name), part, path), part)
    keys = _changed_patterns(keys, path, parts.put_into)
    for name, part in given.items():
        if name not in parts.used:
            hint = f"tulis {{{{{name}}}}}."
            raise HumaslintError(f"Bagian “{name}” tidak dipakai pola mana pun: {hint}", path, part.line)
    return Node(keys, node.line)


def _changed_patterns(keys: dict[str, Node], path: str, change: Change) -> dict[str, Node]:
    """Return what the keys of a rule hold, the patterns among it changed."""
    return {
        key: _changed(value, path, change, by_key=key == "patterns") if key in PATTERN_KEYS else value
        for key, value in keys.items()
    }


def _changed(node: Node, path: str, change: Change, *, by_key: bool = False) -> Node:
    """Return a node with its patterns changed: those of a mapping are its values, or else its keys."""
    value = node.value
    if isinstance(value, str):
        return Node(change(value, node), node.line)
    if isinstance(value, list):
        return Node([_changed(each, path, change) for each in value], node.line)
    if not by_key:
        return Node({key: _changed(each, path, change) for key, each in value.items()}, node.line)
    by_pattern: dict[str, Node] = {}
    for key, each in value.items():
        pattern = change(key, Node(key, each.line))
        if pattern in by_pattern:
            first = by_pattern[pattern].line
            raise HumaslintError(f"Pola ini sama dengan pola di baris {first}; hapus salah satunya.", path, each.line)
        by_pattern[pattern] = each
    return Node(by_pattern, node.line)


def _on_one_line(pattern: str, node: Node, path: str) -> str:
    if node.is_folded:
        message = "Pola ini berlanjut di baris lain, dan akhir barisnya jadi spasi: tulis di bawah “|-”."
        raise HumaslintError(message, path, node.line)
    if "\n" in pattern and (blank := _BLANK_END.search(pattern)):
        line = node.line + 1 + pattern.count("\n", 0, blank.start())
        raise HumaslintError("Baris pola ini diakhiri spasi; tulis [ ] atau pindahkan ke tengah baris.", path, line)
    return _LINE_END.sub("", pattern)


class _Parts:
    """The parts of a rule by name; `used` are the names met so far."""

    def __init__(self, path: str) -> None:
        self._parts: dict[str, str] = dict(COMMON)
        self._path = path
        self.used: set[str] = set()

    def add(self, name: str, part: str, node: Node) -> None:
        """Add a part, which may use those added before it; raises HumaslintError where every rule has one so called."""
        if name in COMMON:
            raise HumaslintError(
                f"Semua aturan sudah punya bagian “{name}”; beri bagian ini nama lain.", self._path, node.line
            )
        self._parts[name] = self.put_into(part, node)

    def put_into(self, pattern: str, node: Node) -> str:
        """Return a pattern with the parts that it names."""
        names = _NAME.findall(pattern)
        for name in names:
            if name not in self._parts:
                near = nearest(name, sorted(self._parts))
                hint = f" Maksudnya “{near[0]}”?" if near else ""
                message = f"Pola menyebut “{name}”, padahal tidak ada di “parts”.{hint}"
                raise HumaslintError(message, self._path, node.line)
        if len(pattern) + sum(len(self._parts[name]) for name in names) > _LONGEST:
            raise HumaslintError("Pola terlalu panjang bila bagiannya dimasukkan; sederhanakan.", self._path, node.line)
        self.used.update(names)
        return _NAME.sub(lambda match: f"(?:{self._parts[match[1]]})", pattern)
