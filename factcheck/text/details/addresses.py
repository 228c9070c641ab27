"""Find web addresses and e-mail addresses."""

from __future__ import annotations

import re

from factcheck.models import DetailKind
from factcheck.text.details.page import DetailPage

_DOMAINS = "com|org|net|gov|edu|mil|int|info|io|co|eu|uk|de|fr|ru|us|ca|au|ie|tv|news|app|dev"
_WEB = re.compile(r"(?:https?://|www\.)[^\s<>\"“”»]{2,2000}", re.IGNORECASE)
_DOMAIN = re.compile(rf"\.(?:{_DOMAINS})(?![\w-])(?:/[^\s<>\"“”)»]{{0,500}})?")
_LABELS = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){0,5}$")
_LOCAL = re.compile(r"[A-Za-z0-9._%+-]{1,64}$")
_HOST = re.compile(r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_TRAILING = ".,;:!?)]}'’—–"


def read(page: DetailPage) -> None:
    """Note every address in the stretch."""
    text, start, end = page.text, page.start, page.end
    reached = start
    if text.find("://", start, end) >= 0 or text.find("www.", start, end) >= 0:
        for match in _WEB.finditer(text, start, end):
            reached = match.start() + len(match[0].rstrip(_TRAILING))
            page.add(DetailKind.ADDRESS, match.start(), reached, match[0].rstrip(_TRAILING))
    if text.find("@", start, end) >= 0:
        _mails(page)
    if text.find(".", start, end - 1) < 0:  # most sentences have no stop but the one that ends them
        return
    for match in _DOMAIN.finditer(text, start, end):
        labels = _LABELS.search(text, max(start, match.start() - 63), match.start())
        if (
            labels is None
            or match.start() < reached
            or "@" in text[max(start, labels.start() - 1) : labels.start()]
        ):
            continue
        if labels.start() and (text[labels.start() - 1].isalnum() or text[labels.start() - 1] in "/.@:"):
            continue
        upto = match.start() + len(match[0].rstrip(_TRAILING))
        page.add(DetailKind.ADDRESS, labels.start(), upto, text[labels.start() : upto])


def _mails(page: DetailPage) -> None:
    text, at = page.text, page.text.find("@", page.start, page.end)
    reached = page.start
    while at >= 0:
        local = _LOCAL.search(text, max(reached, at - 64), at)
        host = _HOST.match(text, at + 1, page.end)
        if local and host:
            reached = at + 1 + len(host[0].rstrip(_TRAILING))
            page.add(DetailKind.EMAIL, local.start(), reached, text[local.start() : reached].lower())
        at = text.find("@", at + 1, page.end)
