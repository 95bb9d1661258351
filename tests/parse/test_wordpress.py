"""Shortcodes of WordPress: which square brackets are any, and which enclose a picture with its caption."""

from __future__ import annotations

import pytest

from humaslint.parse.wordpress import WordPress, find_wordpress

FARTHEST = 5_000
"""How far from its beginning the end of a caption may be."""
END = "[/caption]"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Isi [tanya] dan [1] ini", []),
        ("[gallery]", [WordPress(0, 9, False, False)]),
        (f"[gallery]{END}", [WordPress(0, 9, False, False), WordPress(9, 19, True, True)]),
        (f"[caption]{END}", [WordPress(0, 9, True, False), WordPress(9, 19, True, True)]),
        ("[wp_caption a][/wp_caption]", [WordPress(0, 14, True, False), WordPress(14, 27, True, True)]),
        ("[caption] tanpa akhir", [WordPress(0, 9, False, False)]),
        ("a[vc_row]b[/baris]", [WordPress(1, 9, False, False), WordPress(10, 18, False, False)]),
        ("[peta lebar='5'] [peta https://randu.example ]", [
            WordPress(0, 16, False, False), WordPress(17, 46, False, False),
        ]),
        ("{galeri}randu/waru{/galeri} {x a=1}b{/x}", [WordPress(0, 27, False, False), WordPress(28, 40, False, False)]),
        ("{tab Isi}dua kata{/tab} {a}b{/c} {/d}", []),
    ],
)  # fmt: skip
def test_shortcodes(text: str, found: list[WordPress]) -> None:
    """They are known by name, or by what is in them; the words of others are prose."""
    assert list(find_wordpress(text, 0, len(text))) == found
    assert list(find_wordpress(f"[/a]{text}[/b]", 4, 4 + len(text))) == [
        each._replace(start=each.start + 4, end=each.end + 4) for each in found
    ]


@pytest.mark.parametrize(("letters", "is_caption"), [(FARTHEST - len(END), True), (FARTHEST - len(END) + 1, False)])
def test_how_far_a_caption_goes(letters: int, is_caption: bool) -> None:
    """What has its end far below is no caption: one left open would make captions of all that follows."""
    text = f"[caption]{'a' * letters}{END}"
    assert next(find_wordpress(text, 0, len(text))) == WordPress(0, 9, is_caption, False)
