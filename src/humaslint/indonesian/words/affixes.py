"""How prefixes join a stem: the nasal of me- and pe-, k, p, s and t that melt, and the r that ber- loses.

`attach` gives the standard form, `misattached` the forms that are met where somebody does not know the rule, and
`detached` the stems that a form may come from.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

VOWELS = frozenset("aeiou")
_NASALS = {
    **dict.fromkeys("aeioughkq", "ng"),
    **dict.fromkeys("bfvp", "m"),
    **dict.fromkeys("cdjzst", "n"),
}
"""The nasal before a stem that keeps its first letter; l, m, n, r, w and y take none."""

_MELTED = {"k": "ng", "p": "m", "s": "ny", "t": "n"}
"""What the first letter melts into when a vowel follows."""

_FIRM = frozenset({"kaji", "punya"})
"""The native stems that do not melt: mengkaji, mempunyai."""

_IRREGULAR = {
    ("ber", "ajar"): "belajar",
    ("ber", "kerja"): "bekerja",
    ("ber", "ternak"): "beternak",
    ("per", "ajar"): "pelajar",
    ("per", "kerja"): "pekerja",
    ("per", "ternak"): "peternak",
    ("ter", "cermin"): "tecermin",
    ("ter", "percaya"): "tepercaya",
    ("ter", "pergok"): "tepergok",
    ("ter", "perdaya"): "teperdaya",
}

_NASAL_PREFIXES = frozenset({"me", "pe"})
_SURFACES = {
    "ber": ("ber", "be", "bel"),
    "per": ("per", "pe", "pel"),
    "ter": ("ter", "te"),
    "memper": ("memper", "mempe"),
    "diper": ("diper", "dipe"),
    "keter": ("keter", "kete"),
    "keber": ("keber", "kebe"),
    "pember": ("pember", "pembe"),
    "pemer": ("pemer", "peme"),
}


def melts(stem: str) -> bool:
    """Say whether the stem's first letter melts after me- and pe-: *konfirmasi*, but not *kritik*, *kaji*, *cat*."""
    return stem[:1] in _MELTED and stem[1:2] in VOWELS and stem not in _FIRM and not _is_one_syllable(stem)


def attach(prefix: str, stem: str) -> str:
    """Return the stem with a prefix in its standard form: `("me", "konfirmasi")` gives mengonfirmasi.

    `prefix` is one of me, pe, di, ke, se, ku, kau, ber, ter, per, memper, diper, keter, keber, pember, pemer, or empty.
    """
    if prefix in _NASAL_PREFIXES:
        return prefix + _with_nasal(stem)
    if prefix.endswith("r") and stem.startswith("r"):
        return prefix[:-1] + stem
    return _IRREGULAR.get((prefix, stem), prefix + stem)


def misattached(prefix: str, stem: str) -> tuple[str, ...]:
    """Return the forms that break the rules of `attach`: mengkonfirmasi, menkonfirmasi, mengsukseskan, berresiko."""
    standard = attach(prefix, stem)
    forms = [prefix + stem]
    if prefix in _NASAL_PREFIXES:
        forms = [prefix + _NASALS.get(stem[:1], "") + stem]
        if stem.startswith("k"):
            forms.append(f"{prefix}n{stem}")
        if stem.startswith("s") and not _is_one_syllable(stem):
            forms.append(f"{prefix}ng{stem}")
    return tuple(form for form in forms if form != standard)


def detached(prefix: str, form: str, is_stem: Callable[[str], bool] = bool) -> list[str]:
    """Return each stem to which `attach` joins the prefix to make the form, of those of which `is_stem` says so."""
    stems = _nasal_stems(prefix, form) if prefix in _NASAL_PREFIXES else _plain_stems(prefix, form)
    known = [stem for stem in stems if is_stem(stem) and VOWELS.intersection(stem) and attach(prefix, stem) == form]
    return sorted(known) if len(known) > 1 else known


def _with_nasal(stem: str) -> str:
    if _is_one_syllable(stem):
        return "nge" + stem
    if melts(stem):
        return _MELTED[stem[0]] + stem[1:]
    return _NASALS.get(stem[:1], "") + stem


def _is_one_syllable(stem: str) -> bool:
    return sum(map(stem.count, VOWELS)) == 1


def _nasal_stems(prefix: str, form: str) -> Collection[str]:
    if not form.startswith(prefix):
        return ()
    rest = form[len(prefix) :]
    if not rest.startswith(("n", "m")):
        return (rest,)
    stems = {rest}
    for nasal in ("nge", "ng", "ny", "n", "m"):
        if rest.startswith(nasal):
            stems.add(rest[len(nasal) :])
            stems.update(letter + rest[len(nasal) :] for letter, melted in _MELTED.items() if melted == nasal)
    return stems


def _plain_stems(prefix: str, form: str) -> Collection[str]:
    surfaces = _SURFACES.get(prefix)
    if surfaces is None:
        return (form[len(prefix) :],) if form.startswith(prefix) else ()
    return {form[len(surface) :] for surface in surfaces if form.startswith(surface)}
