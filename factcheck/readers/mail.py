"""Mail: a draft sent as the text of a message."""

from __future__ import annotations

import codecs
import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage, Message
from functools import partial
from urllib.parse import unquote, urljoin

from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.models import Caveat, CaveatKind, Reading
from factcheck.readers import plain
from factcheck.readers.assembly import Assembly
from factcheck.readers.encoding import decode
from factcheck.readers.html import write_segments
from factcheck.readers.html.bounds import is_vast, with_few_attributes
from factcheck.readers.html.pictures import held_in_page
from factcheck.readers.html.segments import segments
from factcheck.readers.labels import escaped, fit

_HEADERS = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,200}){3}")
_TELLING = re.compile(rb"^(?:message-id|mime-version|received|return-path|delivered-to):", re.I | re.M)
_LARGEST = 30 * 1024 * 1024
"""Bytes, more than mail servers take; taking a message apart needs ten times its size."""
_MOST_PART_HEADERS = 200
"""Two or three for each part of a message, which is its text twice and what is attached."""
_LONGEST_HEADER = 500
_MOST_CHARACTERS = 6_000_000
_PARTING = re.compile(rb"\r?\n\r?\n")
_BARE_BOUNDARY = re.compile(
    rb"(^content-type:[^\n]{0,500}(?:\n[ \t][^\n]{0,500}){0,3}?\bboundary=)([^\s\";]{0,70}=[^\s\";]{0,70})",
    re.I | re.M,
)
"""A boundary with a sign that has to stand in quotation marks, which some programs leave off."""
_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")
_ADDRESSED = re.compile(
    rb"^(?:(?:from|to|cc|reply-to):[^\n]{0,200}[\w.+-]{1,64}@[\w.-]{1,200}"
    rb"|date:[^\n]{0,20}\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:)",
    re.I | re.M,
)
_DEEPEST = 30
_GUESSED = frozenset(("", "us-ascii", "ascii", "unknown-8bit", "utf-16"))
"""Character sets that programs say where they know none, or that no longer hold as the file is saved."""
_FROM = re.compile(rb"^from:", re.I | re.M)


class _BoundedPolicy(email.policy.EmailPolicy):
    """Reads headers up to a length: taking one apart needs time that grows with its square."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return a header's name and as much of its value as is ever needed."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def is_mail(data: bytes, suffix: str = "") -> bool:
    """Tell whether bytes begin with the headers of a mail.

    Mail programs write headers that nobody types, such as Message-ID. Without one, a sender's address
    beside a date or an addressee tells, or the file's ending.
    """
    data = _narrow(data)
    if data[:5] == b"From ":  # a mailbox's own line
        data = data[data.find(b"\n") + 1 :]
    head = data[:20_000]
    if not _HEADERS.match(head):
        return False
    head = _PARTING.split(head, maxsplit=1)[0]
    if not _FROM.search(head):
        return False
    return bool(_TELLING.search(head)) or suffix == ".eml" or len(_ADDRESSED.findall(head)) > 1


def _narrow(data: bytes) -> bytes:
    """Return a mail that was saved as UTF-16 in UTF-8, in which headers are read."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace").encode()
    return data.removeprefix(codecs.BOM_UTF8)


def read(data: bytes, name: str, called: str) -> Reading:
    """Read the text of a message as a draft; what is attached is named, not read."""
    if len(data) > _LARGEST:
        raise ReadingError(
            "{file} is a mail larger than 30 MB; open the draft that is attached instead.", file=called
        )
    if data.lower().count(b"\ncontent-") > _MOST_PART_HEADERS:
        raise ReadingError("{file} is a mail with too many parts to be a draft.", file=called)
    try:
        message = _message(data)
        held = frozenset(key for part in message.walk() for key in _picture_keys(part))
        page = _saved_page(message, called)
        if page is not None:
            return _read_saved(*page, data, name, called, held)
        bodies = [(part.get_content_subtype() == "html", _text(part, called)) for part in _bodies(message)]
        subject, sender = _header(message, "subject"), _header(message, "from")
        attached = [escaped(each)[:100] for each in _attachments(message)]
    except (
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        IndexError,
        AssertionError,
        RecursionError,
    ) as error:
        raise ReadingError("{file} is a mail whose text cannot be read.", file=called) from error
    bodies = [(is_page, text) for is_page, text in bodies if text.strip()]
    if not bodies:
        raise _without_text(attached, called)
    length = sum(len(text) for _, text in bodies)
    if length > _MOST_CHARACTERS or any(is_vast(text.encode("utf-8", "replace")) for _, text in bodies):
        raise ReadingError("{file} is a mail far longer than an article.", file=called)
    reading = _reading(bodies, data, name, held)
    caveats = [Caveat(CaveatKind.SENDER, subject=sender)] if sender else []
    if attached:
        named = ", ".join(attached[:10])
        caveats.append(Caveat(CaveatKind.ATTACHED, count=len(attached), subject=named))
    return _as_mail(reading, subject, tuple(caveats))


def _message(data: bytes) -> EmailMessage:
    sound = _BARE_BOUNDARY.sub(rb'\1"\2"', _narrow(data))
    message = email.message_from_bytes(sound, policy=_BoundedPolicy())
    assert isinstance(message, EmailMessage)
    return message


def _saved_page(message: EmailMessage, called: str) -> tuple[str, str] | None:
    """Return the text and the address of a page that a browser saved as a mail (MHTML, RFC 2557)."""
    if message.get_content_type() != "multipart/related" or message["Message-ID"] or message["Received"]:
        return None
    address = _header(message, "Snapshot-Content-Location")
    part = next((each for each in _parts(message) if each.get_content_type() == "text/html"), None)
    if part is None or not (address or "Saved by" in _header(message, "from")):
        return None
    address = address or str(part.get("Content-Location", "")).strip()
    return _text(part, called), address if address.startswith(("http://", "https://")) else ""


def _read_saved(
    text: str, address: str, data: bytes, name: str, called: str, held: frozenset[str]
) -> Reading:
    """Read the article of a saved page, as of any other page."""
    from factcheck.readers.html import pages

    part_of = partial(_part_of, held, address)
    reading = pages.read(text.encode("utf-8", "replace"), name, called, address=address, part_of=part_of)
    return replace(reading, original=data, media_type="multipart/related")


def _picture_keys(part: Message) -> list[str]:
    """Return what a page may call a picture that comes with it: its id, and the address that it had."""
    if part.get_content_maintype() != "image":
        return []
    key, place = str(part.get("Content-ID", "")).strip(" <>"), str(part.get("Content-Location", "")).strip()
    return [*([f"cid:{key}"] if key else []), *([f"at:{place}"] if place else [])]


def _part_of(held: frozenset[str], base: str, source: str) -> str:
    """Return the part of a message that holds the picture of an address; none for one on the web."""
    try:
        whole = urljoin(base, source)
    except ValueError:
        whole = source
    keys = (
        f"cid:{unquote(source[4:])}" if source[:4].lower() == "cid:" else "",
        f"at:{source}",
        f"at:{whole}",
    )
    return next((key for key in keys if key in held), held_in_page(source))


def pages_and_pictures(data: bytes, called: str) -> tuple[list[bytes], dict[str, bytes]]:
    """Return the pages of a message, and the pictures that come with them, by what a page calls each.

    Raises ``ReadingError`` where the message cannot be taken apart.
    """
    try:
        message = _message(data)
        pages = [
            _text(part, called).encode("utf-8", "replace")
            for part in message.walk()
            if part.get_content_type() == "text/html"
        ]
        pictures: dict[str, bytes] = {}
        for part in message.walk():
            for key in _picture_keys(part):
                held = part.get_payload(decode=True)
                pictures[key] = held if isinstance(held, bytes) else b""
    except (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError) as error:
        raise ReadingError("{file} is a mail whose text cannot be read.", file=called) from error
    return pages, pictures


def _bodies(part: Message, depth: int = 0) -> Iterator[Message]:
    """Return the parts that hold the message's text, in order; of alternatives the richest, which is last.

    Programs put text before and after what is attached, so the first part alone is not the message.
    """
    kind = part.get_content_type()
    if depth > _DEEPEST or _is_attached(part):
        return
    if kind == "multipart/alternative":
        ways = [list(_bodies(each, depth + 1)) for each in _parts(part)]
        yield from next((way for way in reversed(ways) if way), [])
    elif kind == "multipart/digest":
        for mail in _parts(part):
            for each in _parts(mail):
                yield from _bodies(each, depth + 1)
    elif part.is_multipart() and part.get_content_maintype() == "multipart":
        for each in _parts(part):
            yield from _bodies(each, depth + 1)
    elif kind in ("text/plain", "text/html"):
        yield part


def _parts(part: Message) -> list[Message]:
    return [each for each in part.get_payload() if isinstance(each, Message)] if part.is_multipart() else []


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _attachments(part: Message, depth: int = 0) -> Iterator[str]:
    """Return the names of what is attached; pictures that belong to a page are none."""
    if depth > _DEEPEST:
        return
    if part.get_content_maintype() != "multipart":
        texts = part.get_content_type() in ("text/plain", "text/html")
        if _is_attached(part) or not texts:
            yield part.get_filename() or "a file without name"
    elif part.get_content_subtype() not in ("alternative", "digest"):
        related = part.get_content_subtype() == "related"
        for each in _parts(part)[: 1 if related else None]:
            yield from _attachments(each, depth + 1)


def _text(part: Message, called: str) -> str:
    """Decode a part's text as it says, else as its bytes show."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return ""
    charset = str(part.get_content_charset("") or "")
    packed = str(part.get("Content-Transfer-Encoding", "")).strip().lower() in ("base64", "quoted-printable")
    # A mail that an editor saved again is UTF-8, whatever its parts said before; no other text is by chance.
    if charset not in _GUESSED and (packed or data.isascii() or not _is_utf8(data)):
        try:
            return data.decode(charset)
        except (LookupError, UnicodeError):
            pass
    return decode(data, called)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _reading(bodies: list[tuple[bool, str]], data: bytes, name: str, held: frozenset[str]) -> Reading:
    if len(bodies) == 1:
        is_page, text = bodies[0]
        return _read_page(text, data, name, held) if is_page else plain.read(fit(text), data, name)
    assembly = Assembly()
    for is_page, text in bodies:
        if not (is_page and _write_page(assembly, text, held)):
            for paragraph in _BLANK_LINE.split(fit(text)):
                assembly.open()
                assembly.write(paragraph)
    return assembly.reading(original=data, name=name, media_type="message/rfc822", written=False)


def _read_page(content: str, data: bytes, name: str, held: frozenset[str]) -> Reading:
    """Read a message written as a page: all of it, since a mail has no page around its text."""
    assembly = Assembly()
    if not _write_page(assembly, content, held):
        return plain.read(fit(content), data, name)
    return assembly.reading(original=data, name=name, media_type="message/rfc822", written=False)


def _write_page(assembly: Assembly, content: str, held: frozenset[str]) -> bool:
    """Write a page's segments; returns whether it is one."""
    from lxml import etree, html

    page = with_few_attributes(content.encode("utf-8", errors="replace"))
    try:
        root = html.document_fromstring(page, html.HTMLParser(encoding="utf-8", no_network=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return False
    write_segments(assembly, segments(root), "", partial(_part_of, held, ""))
    return True


def _as_mail(reading: Reading, subject: str, caveats: tuple[Caveat, ...]) -> Reading:
    return replace(
        reading,
        title=reading.title or subject,
        media_type="message/rfc822",
        publisher="",
        pages=(),
        caveats=caveats,
    )


def _header(message: EmailMessage, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())[:300]


def _without_text(attached: list[str], called: str) -> ReadingError:
    if not attached:
        return ReadingError("{file} is a mail without text.", file=called)
    return ReadingError(
        "{file} is a mail without text; attached to it: {files}.", file=called, files=", ".join(attached[:10])
    )
