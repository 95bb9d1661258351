"""The zip archive that a Word file is: its members read within limits, single ones replaced, the rest kept as it is."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from itertools import pairwise
from zipfile import BadZipFile, ZipFile, ZipInfo

from humaslint.model.errors import HumaslintError

_SIGNATURE = b"PK\x03\x04"
_ENTRY = b"PK\x01\x02"
"""How the entry of a member in the archive's directory begins."""
_MOST_MEMBERS = 10_000
"""A document with a thousand pictures has some thousand and a half; to read half a million takes long."""
_MAX_PART = 24 << 20
"""Bytes of XML beyond which no press release goes; a book of five hundred pages has less."""
_MAX_RATIO = 200
"""How many times its size in the file a part of more than a megabyte may have. Word's XML has ten to forty."""
_MAX_TOTAL = 64 << 20
"""Bytes of XML that are unpacked of one file, all its parts together."""
_MEGABYTE = 1 << 20
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_DEFLATED, _STORED = 8, 0
_UTF8 = 0x800
_BROKEN = "Berkas ini bukan naskah Word yang utuh. Buka di Word, lalu simpan ulang."
_TOO_LARGE = "Isi berkas Word ini terlalu besar untuk diperiksa. Salin naskahnya saja ke berkas baru."


class Archive:
    """The members of a zip file by name. Raises HumaslintError where it is broken or not to be trusted."""

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        self._unpacked = 0
        if data.count(_ENTRY) > _MOST_MEMBERS:
            raise HumaslintError(_TOO_LARGE, path)
        try:
            self._zip = ZipFile(BytesIO(data))
            names = self._zip.namelist()
        except (BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
            raise HumaslintError(_BROKEN, path) from None
        self._members = dict(zip(names, self._zip.infolist(), strict=True))
        if len(self._members) != len(names):
            raise HumaslintError(_BROKEN, path)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def names(self) -> list[str]:
        """Return the names of the members in the order of the file."""
        return list(self._members)

    def xml_size(self) -> int:
        """Return how many bytes of XML it claims to have."""
        return sum(member.file_size for name, member in self._members.items() if name.endswith(".xml"))

    def read(self, name: str) -> bytes:
        """Return the content of a member, never more than the size it claims; empty if there is none of that name."""
        member = self._members.get(name)
        if member is None:
            return b""
        if member.flag_bits & 1:
            raise HumaslintError("Berkas ini dikunci kata sandi. Simpan salinannya tanpa kata sandi.", self._path)
        if member.compress_type not in {_STORED, _DEFLATED}:
            raise HumaslintError(_BROKEN, self._path)
        self._unpacked += member.file_size
        if not _is_bounded(member) or self._unpacked > _MAX_TOTAL:
            raise HumaslintError(_TOO_LARGE, self._path)
        try:
            with self._zip.open(member) as packed:
                return packed.read(member.file_size + 1)
        except (BadZipFile, zlib.error, ValueError, NotImplementedError, RuntimeError, OSError, EOFError):
            raise HumaslintError(_BROKEN, self._path) from None


def _is_bounded(member: ZipInfo) -> bool:
    """Whether the member claims no more than a document could have."""
    size = member.file_size
    return size <= _MAX_PART and (size <= _MEGABYTE or size <= _MAX_RATIO * max(1, member.compress_size))


def replace_members(data: bytes, members: Mapping[str, bytes], path: str) -> bytes:
    """Return the archive with the content of `members` in place of theirs, new ones at its end.

    Every other member keeps its bytes, packed as they are, and its place in the order. Raises HumaslintError
    where the archive is of a make that Word does not write.
    """
    with ZipFile(BytesIO(data)) as archive:
        infos, start, comment = archive.infolist(), archive.start_dir, archive.comment
    borders = sorted([info.header_offset for info in infos] + [start])
    if borders[0] != 0 or any(data[info.header_offset :][:4] != _SIGNATURE for info in infos) or len(infos) >= 0xFFFF:
        raise HumaslintError("Arsip berkas Word ini tidak lazim, jadi tidak diubah. Simpan ulang di Word.", path)
    ends = dict(pairwise(borders))
    body, directory = bytearray(), bytearray()
    for info in infos:
        old = data[info.header_offset : ends[info.header_offset]]
        new = _member(info, members[info.filename]) if info.filename in members else (info, old)
        directory += _entry(new[0], len(body))
        body += new[1]
    known = {info.filename for info in infos}
    for name in members.keys() - known:
        info, packed = _member(ZipInfo(name), members[name])
        directory += _entry(info, len(body))
        body += packed
        infos.append(info)
    end = _END.pack(b"PK\5\6", 0, 0, len(infos), len(infos), len(directory), len(body), len(comment))
    return bytes(body + directory + end + comment)


def _member(old: ZipInfo, content: bytes) -> tuple[ZipInfo, bytes]:
    """A member with the date and rights of `old` and a content of its own: its directory data and its bytes."""
    info = ZipInfo(old.filename, old.date_time)
    info.create_system, info.create_version = old.create_system, old.create_version
    info.internal_attr, info.external_attr, info.comment = old.internal_attr, old.external_attr, old.comment
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush()
    info.extract_version, info.compress_type = 20, _DEFLATED
    info.flag_bits = 0 if info.filename.isascii() else _UTF8
    info.CRC, info.file_size, info.compress_size = zlib.crc32(content), len(content), len(packed)
    name = info.filename.encode()
    header = _LOCAL.pack(
        _SIGNATURE, info.extract_version, info.flag_bits, info.compress_type, *_dos_time(info),
        info.CRC, info.compress_size, info.file_size, len(name), 0,
    )  # fmt: skip
    return info, header + name + packed


def _entry(info: ZipInfo, offset: int) -> bytes:
    """The member's entry in the directory at the end of the archive."""
    name = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437")
    return (
        _CENTRAL.pack(
            b"PK\1\2", info.create_version | info.create_system << 8, info.extract_version, info.flag_bits,
            info.compress_type, *_dos_time(info), info.CRC, info.compress_size, info.file_size, len(name),
            len(info.extra), len(info.comment), 0, info.internal_attr, info.external_attr, offset,
        )
        + name + info.extra + info.comment
    )  # fmt: skip


def _dos_time(info: ZipInfo) -> tuple[int, int]:
    year, month, day, hour, minute, second = info.date_time
    return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day
