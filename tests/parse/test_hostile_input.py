"""Input made to be slow: readers look at each stretch of it once, or at most a fixed number of times."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

_LENGTH = 160_000
"""Characters of each text. What is read in linear time takes a second at most, what is not minutes or hours."""
_MOST_SECONDS = 15
_MOST_TOGETHER = 240
SHAPES: dict[str, list[tuple[str, str, str]]] = {
    "html": [
        ("<p>Warga pulang.", "<br>", "Lagi"),
        ("<p>Warga pulang.", "&nbsp;<br>", "Lagi"),
        ("<p>Warga pulang.<br><br><", "A", ""),
        ("<p>", ".<br>", "A"),
        ("", "&nbsp; ", ""),
        ("", "<i>\xa0", ""),
        ("", "\xa0", "<" * 9_000),
        ("", "{{a}}<b>", ""),
        ("", "<!--", ""),
        ("", "<a b='", ""),
        ("", "[a b ", ""),
        ("", "[caption]", ""),
        ("", "<table><tr><td>", ""),
        ("<script><!--", "<script>", ""),
        ("", "<p>pesan ", ".:<blockquote>Isi.</blockquote>"),
        ("", "<img src=a>", "<p>Foto: a</p>" * 5_000),
    ],
    "markdown": [
        ('+++\ntitle = "', "\t", '"\n+++\nIsi.'),
        ("+++\ntitle = a", " ", "b\n+++\nIsi."),
        ('---\ntitle: "a', " ", 'b"\n---\nIsi.'),
        ('---\ntitle: "a\nlain: a', " ", "b\n---\nIsi."),
        ("---\ntitle: |\n a", " ", "b\n---\nIsi."),
        ("*Isi*", " .", ""),
        ("", "pesan ", ".:\n\n> Isi."),
        ("> wartawan", "*_", ""),
        ("", "Budi:\n\nWartawan:\n\n", ""),
        ("", "![a](b)\n\n", "(Foto: a)\n\n" * 5_000),
        ("", "Isi\n: a\n\n", ""),
        ("", "[[a|", ""),
        ("", "![[", ""),
        ("", "{a=b ", ""),
        ("a", "*a", "{a=b}"),
        ("", "> ", "Isi."),
        ("", "**a", ""),
    ],
    "text": [
        ("", "wartawan*_", ""),
        ("", "<!--", ""),
        ("", "[[IMG alt='", ""),
        ("a", " ", "b"),
        ("", "[[IMG alt='']]\n", "(Foto: a)\n\n" * 5_000),
    ],
    "word": [
        ("<w:r><w:t>", "\t", "a</w:t></w:r>"),
        ('<w:r><w:t xml:space="preserve">a', " ", "b</w:t></w:r>"),
        ("", "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>"),
        ("", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', ""),
        ("", '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>', ""),
        ("", "<w:r><w:rPr><w:caps/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", ""),
    ],
}


def read_all(shapes: list[tuple[str, str, str]], name: str, length: int) -> None:
    """Read each shape, and print its number and the CPU seconds that it took."""
    import time

    from word_files import word_file

    from humaslint.model.source import Source
    from humaslint.parse import parse
    from humaslint.parse.encoding import decode

    for number, (before, piece, behind) in enumerate(shapes):
        text = before + piece * (length // len(piece)) + behind
        data = word_file(f"<w:p>{text}</w:p>") if name == "word" else b""
        print(number, end=" ", flush=True)
        began = time.process_time()
        parse(decode(data, "a.docx") if data else Source("a", text), name)
        print(time.process_time() - began, flush=True)


@pytest.mark.parametrize("name", SHAPES)
def test_readers_take_linear_time(name: str) -> None:
    """Each shape took minutes, or would where a reader looks behind or ahead without bounds.

    They are read in a process of their own, for no pattern can be stopped in ours.
    """
    code = f"{inspect.getsource(read_all)}\nread_all({SHAPES[name]!r}, {name!r}, {_LENGTH})"
    command = [sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}\n{code}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        try:
            output, _ = running.communicate(timeout=_MOST_TOGETHER)
        except subprocess.TimeoutExpired:
            running.kill()
            output, _ = running.communicate()
    took = dict(enumerate(output.splitlines()))
    slow = [
        SHAPES[name][number]
        for number in range(len(SHAPES[name]))
        if len(parts := took.get(number, "").split()) < 2 or float(parts[1]) > _MOST_SECONDS
    ]
    assert slow == []
