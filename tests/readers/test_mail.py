"""Drafts sent by mail."""

from email.message import EmailMessage

import pytest

from factcheck.errors import ReadingError
from factcheck.models import Caveat, CaveatKind
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
    assert reading.caveats == (Caveat(CaveatKind.SENDER, subject="Nina Holt <nina@asten.example>"),)


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
    assert Caveat(CaveatKind.ATTACHED, 1, "draft.docx") in reading.caveats


def test_a_mail_without_text_is_refused() -> None:
    mail = message()
    mail.set_content("  ")
    with pytest.raises(ReadingError, match="without text"):
        read(mail.as_bytes(), "a.eml")


def test_an_article_that_begins_like_headers_is_no_mail() -> None:
    text = "From: the desk\nSubject: tunnels\nNote: read twice\n\nThe tunnel cost 840 million euros.\n"
    assert read(text.encode(), "a.txt").media_type == "text/plain"


def raw(*lines: str, ending: str = "\n") -> str:
    return ending.join(lines)


def test_headers_without_a_message_id_are_no_text() -> None:
    mail = raw(
        "From: Nina Holt <nina@asten.example>",
        "To: desk@asten.example",
        "Subject: Draft",
        "",
        "The tunnel cost 840 million euros.",
    )
    for name in ("a.eml", "a.txt", ""):
        reading = read(mail.encode(), name)
        assert (reading.text, reading.title) == ("The tunnel cost 840 million euros.", "Draft")


@pytest.mark.parametrize("charset", ["x-unknown", "unknown-8bit", "utf8; odd", "us-ascii"])
def test_a_charset_that_nobody_knows_is_told_from_the_bytes(charset: str) -> None:
    head = raw(
        "From: a@b.example",
        "Message-ID: <1>",
        "To: c@b.example",
        f"Content-Type: text/plain; charset={charset}",
    )
    mail = f"{head}\n\nZoë’s tunnel cost 840 million euros.\n"
    assert read(mail.encode(), "a.eml").text == "Zoë’s tunnel cost 840 million euros.\n"


def test_text_after_what_is_attached_is_part_of_the_message() -> None:
    mail = raw(
        "From: a@b.example", "Message-ID: <1>", "To: c@b.example", "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=x", "",
        "--x", "Content-Type: text/plain", "", "The first half is here.", "",
        "--x", "Content-Type: image/png", "Content-Disposition: inline; filename=crane.png", "", "x",
        "--x", "Content-Type: text/html", "", "<p>The <b>second</b> half is here.</p>", "",
        "--x", "Content-Type: text/plain; name=notes.txt", "", "Not this.",
        "--x--", "",
    )  # fmt: skip
    reading = read(mail.encode(), "a.eml")
    assert reading.text == "The first half is here.\n\nThe second half is here."
    (caveat,) = (each for each in reading.caveats if each.kind is CaveatKind.ATTACHED)
    assert caveat.subject == "crane.png, notes.txt"


@pytest.mark.parametrize("codec", ["utf-16", "utf-8-sig"])
def test_a_mail_saved_in_another_encoding_is_read(codec: str) -> None:
    head = raw(
        "From: a@b.example", "Message-ID: <1>", "To: c@b.example", "Content-Type: text/plain; charset=cp1252"
    )
    data = f"{head}\n\nZoë’s tunnel cost 840 million euros.\n".encode(codec)
    reading = read(data, "a.eml")
    assert reading.text == "Zoë’s tunnel cost 840 million euros.\n"
    assert reading.original == data


def in_parts(kind: str, *parts: str) -> bytes:
    """Return a mail of parts whose boundary stands without the quotation marks that it needs."""
    head = "From: Nina Holt <nina@asten.example>\nMessage-ID: <1@asten.example>\nMIME-Version: 1.0\n"
    head += f"Content-Type: {kind};\n\tboundary=----=_Part_1.2\n\nFor programs that read no parts.\n"
    return (
        head + "".join(f"\n------=_Part_1.2\n{part}\n" for part in parts) + "\n------=_Part_1.2--\n"
    ).encode()


def test_a_boundary_without_quotation_marks_parts_a_mail() -> None:
    plain = "Content-Type: text/plain\n\nThe tunnel will cost 840 million euros."
    assert read(in_parts("multipart/mixed", plain), "a.eml").text.strip() == plain.partition("\n\n")[2]


def test_the_mails_of_a_digest_are_read() -> None:
    mails = [
        f"Content-Type: message/rfc822\n\nFrom: ana@asten.example\nSubject: Tunnel\n\n{text}"
        for text in ("The tunnel will cost 840 million euros.", "It grew in May.")
    ]
    reading = read(in_parts("multipart/digest", *mails), "a.eml")
    assert reading.text == "The tunnel will cost 840 million euros.\n\nIt grew in May."
    assert [each.kind for each in reading.caveats] == [CaveatKind.SENDER]
