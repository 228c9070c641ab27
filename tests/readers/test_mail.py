"""Drafts sent by mail."""

from email.message import EmailMessage

import pytest

from factcheck.errors import ReadingError
from factcheck.models import ReadingRemark, ReadingRemarkKind
from factcheck.readers import read

TEXT = """Tunnel costs twice as much

By Nina Holt

The tunnel will cost 840 million euros, the ministry said on
Tuesday. The first estimate, from 2021, had been half of that, and
nobody in Asten had believed it even then. The town, which has to
pay a fifth of it, will raise its taxes.
"""


def message() -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Nina Holt <nina@asten.example>"
    mail["To"] = "desk@asten.example"
    mail["Subject"] = "Draft: tunnel, Zoë’s version"
    mail["Message-ID"] = "<1@asten.example>"
    return mail


def test_the_text_of_a_mail_is_the_draft() -> None:
    mail = message()
    mail.set_content(TEXT)
    reading = read(mail.as_bytes(), "a.eml")
    assert reading.media_type == "message/rfc822"
    assert reading.title == "Tunnel costs twice as much"
    assert reading.byline == "Nina Holt"
    assert [block.role.value for block in reading.blocks] == ["headline", "byline", "body"]
    assert reading.remarks == (
        ReadingRemark(ReadingRemarkKind.SENDER, subject="Nina Holt <nina@asten.example>"),
    )


def test_a_page_in_a_mail_keeps_links_and_names_what_is_attached() -> None:
    mail = message()
    mail.set_content("Plain")
    mail.add_alternative(
        "<p>The tunnel <a href='https://asten.example/b'>cost 840 million</a> euros.</p>"
        "<ul><li>Rock</li></ul>",
        subtype="html",
    )
    mail.add_attachment(b"PK", maintype="application", subtype="zip", filename="draft.docx")
    reading = read(mail.as_bytes(), "a.eml")
    assert reading.text == "The tunnel cost 840 million euros.\n\nRock"
    assert [each.address for each in reading.annotations] == ["https://asten.example/b"]
    assert reading.title == "Draft: tunnel, Zoë’s version"
    assert ReadingRemark(ReadingRemarkKind.ATTACHED, 1, "draft.docx") in reading.remarks


def test_a_mail_without_text_is_refused() -> None:
    mail = message()
    mail.set_content("  ")
    with pytest.raises(ReadingError, match="without text"):
        read(mail.as_bytes(), "a.eml")


def test_an_article_that_begins_like_headers_is_no_mail() -> None:
    text = "From: the desk\nSubject: tunnels\nNote: read twice\n\nThe tunnel cost 840 million euros.\n"
    assert read(text.encode(), "a.txt").media_type == "text/plain"
