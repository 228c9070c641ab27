"""Mail: a draft sent as the text of a message."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage

from factcheck.errors import ReadingError
from factcheck.models import Reading, ReadingRemark, ReadingRemarkKind
from factcheck.readers import plain
from factcheck.readers.assembly import Assembly
from factcheck.readers.html import write_segments
from factcheck.readers.html.bounds import is_vast, with_few_attributes
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
_FROM = re.compile(rb"^from:", re.I | re.M)


class _BoundedPolicy(email.policy.EmailPolicy):
    """Reads headers up to a length: taking one apart needs time that grows with its square."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return a header's name and as much of its value as is ever needed."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def is_mail(data: bytes) -> bool:
    """Tell whether bytes begin with the headers that mail programs write."""
    if data[:5] == b"From ":  # a mailbox's own line
        data = data[data.find(b"\n") + 1 :]
    head = data[:20_000]
    if not _HEADERS.match(head):
        return False
    head = head.split(b"\n\n", 1)[0].split(b"\r\n\r\n", 1)[0]
    return bool(_TELLING.search(head) and _FROM.search(head))


def read(data: bytes, name: str, called: str) -> Reading:
    """Read the text of a message as a draft; what is attached is named, not read."""
    if len(data) > _LARGEST:
        raise ReadingError(
            "{file} is a mail larger than 30 MB; open the draft that is attached instead.", file=called
        )
    if data.lower().count(b"\ncontent-") > _MOST_PART_HEADERS:
        raise ReadingError("{file} is a mail with too many parts to be a draft.", file=called)
    try:
        message = email.message_from_bytes(data, policy=_BoundedPolicy())
        assert isinstance(message, EmailMessage)
        body = message.get_body(preferencelist=("html", "plain"))
        content = "" if body is None else body.get_content()
        subject, sender = _header(message, "subject"), _header(message, "from")
        attached = [
            escaped(each.get_filename() or "a file without name")[:100] for each in message.iter_attachments()
        ]
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
    if not isinstance(content, str) or not content.strip():
        raise _without_text(attached, called)
    if len(content) > _MOST_CHARACTERS or is_vast(content.encode("utf-8", errors="replace")):
        raise ReadingError("{file} is a mail far longer than an article.", file=called)
    if body is not None and body.get_content_subtype() == "html":
        reading = _read_page(content, data, name)
    else:
        reading = plain.read(fit(content), data, name)
    remarks = [ReadingRemark(ReadingRemarkKind.SENDER, subject=sender)] if sender else []
    if attached:
        named = ", ".join(attached[:10])
        remarks.append(ReadingRemark(ReadingRemarkKind.ATTACHED, count=len(attached), subject=named))
    return _as_mail(reading, subject, tuple(remarks))


def _read_page(content: str, data: bytes, name: str) -> Reading:
    """Read a message written as a page: all of it, since a mail has no page around its text."""
    from lxml import etree, html

    assembly = Assembly()
    try:
        parser = html.HTMLParser(encoding="utf-8", no_network=True)
        root = html.document_fromstring(
            with_few_attributes(content.encode("utf-8", errors="replace")), parser
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return plain.read(fit(content), data, name)
    write_segments(assembly, segments(root), "")
    return assembly.reading(original=data, name=name, media_type="message/rfc822", written=False)


def _as_mail(reading: Reading, subject: str, remarks: tuple[ReadingRemark, ...]) -> Reading:
    return Reading(
        text=reading.text,
        blocks=reading.blocks,
        styles=reading.styles,
        annotations=reading.annotations,
        title=reading.title or subject,
        byline=reading.byline,
        published=reading.published,
        name=reading.name,
        media_type="message/rfc822",
        original=reading.original,
        remarks=remarks,
    )


def _header(message: EmailMessage, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())[:300]


def _without_text(attached: list[str], called: str) -> ReadingError:
    if not attached:
        return ReadingError("{file} is a mail without text.", file=called)
    return ReadingError(
        "{file} is a mail without text; attached to it: {files}.", file=called, files=", ".join(attached[:10])
    )
