"""What is wrong with the address of a link, and whether two ways to write an address lead to one place."""

from __future__ import annotations

import re
from urllib.parse import unquote

from humaslint.indonesian.addresses import OF_INDONESIA

_SCHEME = re.compile(
    r"(?P<name>[a-z][a-z0-9+.-]{1,14})(?P<mark>[:;][/\\]{0,3}|//)(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_HTTP = re.compile(r"[htps]{3,7}", re.IGNORECASE)
_WEB = frozenset(("http", "https"))
_LABEL = r"[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?:[^/@?#]*@)?(?:{_LABEL}\.)*{_LABEL}\.?(?::\d{{1,5}})?", re.IGNORECASE)
_BAD_END = re.compile(
    rf"\.(?:(?:{OF_INDONESIA})\.(?:idd|iid|di|ld|if|od)|(?:go|ac|co|sch)id|comm|cmo|vom|con)\Z", re.IGNORECASE
)
"""Ends of hosts that no registry has."""
_MISSING = re.compile(
    rf"(?:www\.(?:{_LABEL}\.)+[a-z]{{2,}}|(?:{_LABEL}\.)+(?:{OF_INDONESIA})\.id)(?=[/?#]|\Z)", re.IGNORECASE
)
"""The address of a site without its `https://`: to a browser the name of a file beside the page."""
_MAIL = re.compile(rf"[\w.!#$%&'*+/=?^`{{|}}~-]+@(?:{_LABEL}\.)+[a-z]{{2,}}", re.IGNORECASE)
_STRAY = re.compile(r"[“”„«»]|[},;]\Z|\A[(\[]|\A[^\[]*\]\Z")
_CURLY = frozenset("“”„")
"""Quotation marks of a word processor around the value of an attribute."""
_TEMPLATE = re.compile(r"[{<$]")
_SITE = re.compile(rf"(?:(?:https?://|www\.)[^\s…]+|(?:{_LABEL}\.)+(?:id|com|net|org)(?:[/?#][^\s…]*)?)")
"""Words that are the address of a site; with a capital they are the name of one: `Randupos.com`."""
_PHONE = re.compile(r"\+?[\d\s().-]{7,20}")
_CHAT = re.compile(
    r"(?:https?://)?(?:wa\.me/|api\.whatsapp\.com/send/?\?phone=)\+?(?P<number>\d{8,15})(?!\d)", re.IGNORECASE
)
_HANDLE = re.compile(r"@[\w.]{3,30}")
_PROFILE = re.compile(
    r"https?://(?:www\.)?(?:instagram\.com|tiktok\.com|x\.com|twitter\.com|threads\.net)/@?(?P<name>[\w.]{3,30})/?(?:\?.*)?",
    re.IGNORECASE,
)
_DETOURS = re.compile(
    r"(?:\bbit\.ly|\bs\.id|tinyurl|linktr\.ee|forms\.gle|goo\.gl|google|facebook|l\.instagram|archive\.org|lnkd|\bt\.co\Z"
    r"|safelinks|youtu|wa\.me|whatsapp|\bt\.me|url|click|track|redirect|docs\.|drive\.|lynk|heylink)", re.IGNORECASE,
)  # fmt: skip
"""Hosts that lead on to another place, or stand for one."""


def is_broken(address: str) -> bool:
    """Say whether nobody can open the address of a link; one that is a file, a part of the page or a form is let be."""
    address = address.strip()
    if address[:1] in _CURLY:
        return True
    if not address or address[0] in "#/.?" or _TEMPLATE.search(address):
        return False
    scheme = _SCHEME.match(address)
    if scheme is None or (scheme["mark"] == "//" and not _HTTP.fullmatch(scheme["name"])):
        return bool(_MISSING.match(address) or _MAIL.fullmatch(address))
    name, mark, rest = scheme["name"].lower(), scheme["mark"], scheme["rest"]
    if name not in _WEB and _HTTP.fullmatch(name) and (rest or mark[1:]):
        return True
    if name in _WEB:
        return mark != "://" or _is_broken_site(rest)
    if name == "mailto":
        return mark[0] == ":" and any(
            _is_broken_mail(each) for each in re.split(r"[,;](?=[^,;@]*@)", rest.partition("?")[0])
        )
    return name.startswith("ma") and name[-2:] in ("to", "ot", "lt", "lo") and "@" in rest


def _is_broken_site(rest: str) -> bool:
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if not _HOST.fullmatch(host):
        return host.isascii()
    if host.rstrip(":").lower() in _WEB:
        return True
    return bool(_BAD_END.search(host)) or bool(_STRAY.search(rest)) or rest.count(")") > rest.count("(")


def _is_broken_mail(address: str) -> bool:
    address = unquote(address).strip()
    if not address or "<" in address:
        return False
    return not _MAIL.fullmatch(address) or ".." in address or bool(_BAD_END.search(address))


def is_other(text: str, target: str) -> bool:
    """Say whether the words of a link are an address, a telephone number or an account, and it leads to another."""
    text, target = text.strip().rstrip("."), target.strip()
    if _MAIL.fullmatch(text):
        mail = re.match(r"mailto:([^?]+)", target, re.IGNORECASE)
        return mail is not None and unquote(mail[1]).strip().lower() != text.lower()
    if _PHONE.fullmatch(text):
        called = re.fullmatch(r"tel:([\d+().\s-]+)", unquote(target), re.IGNORECASE)
        chat = _CHAT.match(target)
        number, shown = _digits(called[1] if called else chat["number"] if chat else ""), _digits(text)
        return bool(number) and not (number.endswith(shown) or shown.endswith(number))
    if _HANDLE.fullmatch(text):
        profile = _PROFILE.fullmatch(target)
        return profile is not None and profile["name"].lower() != text[1:].lower()
    return bool(_SITE.fullmatch(text)) and _is_other_site(text, target)


def _is_other_site(text: str, target: str) -> bool:
    shown, led = _host(text), _host(target)
    if not re.match(r"https?://", target, re.IGNORECASE) or _DETOURS.search(led) or "." not in led:
        return False
    return not (_is_within(shown, led) or _is_within(led, shown))


def _is_within(one: str, other: str) -> bool:
    return one == other or one.endswith("." + other)


def _host(address: str) -> str:
    host = re.split(r"[/?#]", re.sub(r"\Ahttps?://", "", address.lower()), maxsplit=1)[0]
    return re.sub(r"\Awww\.|:\d+\Z", "", host)


def _digits(number: str) -> str:
    """Return a telephone number without the code of the country and the zero in place of it."""
    return re.sub(r"\A(?:62)?0*", "", re.sub(r"\D", "", number))
