"""A desk's own style of citation: taken from a file that anybody may have written."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck import settings
from factcheck.cli import main
from factcheck.desk import looks
from factcheck.errors import UserError
from factcheck.evidence.register import own_style
from factcheck.evidence.register.citing import Citer, take_style
from factcheck.models import CitationStyle, Source, SourceId, SourceKind
from tests.evidence.styles import STYLE, style, with_macros
from tests.stories import WIRE

BOOK = Source(SourceId("b"), SourceKind.BOOK, title="The long river", author="Miller, Ann", published="1999")
INFO = "<updated>2026-01-01T00:00:00+00:00</updated>"


def cited(data: bytes, source: Source = BOOK) -> str:
    return "".join(each.text for each in Citer(CitationStyle.OWN, "en", take_style(data)).cite(source))


def test_sources_are_cited_by_it_without_its_numbers() -> None:
    assert cited(style()) == "Ann Miller — The long river ¶"
    assert own_style.title(take_style(style())) == "House of Halm"
    assert Citer(CitationStyle.OWN, "en").cite(BOOK) == (), "without one the house's way is left"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no XML"),
        (b"%PDF-1.7", "no XML"),
        (b"<rss/>", "no style of the Citation Style Language"),
        (b"x" * (own_style.LARGEST + 1), "too large"),
        (style(("<style ", '<!DOCTYPE style [<!ENTITY a "b">]>\n<style ')), "document type"),
        (style(("<style ", '<!DOCTYPE style SYSTEM "file:///etc/passwd">\n<style ')), "document type"),
        (
            style((INFO, '<link rel="independent-parent" href="http://styles.example/apa"/>' + INFO)),
            "only points to another one: choose the file of “apa”",
        ),
        (style(("<bibliography>", "<!--"), ("</bibliography>", "-->")), "no list of sources"),
        (style(('version="1.0"', 'version="9"')), "line 2:"),
        (style(("<name/>", "<script/>")), "line 10:"),
        (style(('suffix=" ¶"', f'suffix="{"z" * 2000}"')), "in line 11"),
        (style(('macro="work"', "macro=\"work'] | //*[@name='x\"")), "NMTOKEN"),
        (with_macros('<macro name="work"><text macro="work"/></macro>'), "could be cited"),
        (style(('<text macro="work"/>', '<text macro="nowhere"/>')), "could be cited"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(UserError) as refused:
        take_style(data)
    assert reason in str(refused.value)


def test_macros_that_grow_without_end_are_given_up() -> None:
    macros = [
        f'<macro name="m{number}">' + f'<text macro="m{number + 1}"/>' * 9 + "</macro>" for number in range(9)
    ]
    first = '<macro name="work"><text macro="m0"/></macro>'
    last = '<macro name="m9"><text variable="title"/></macro>'
    with pytest.raises(UserError, match="could be cited"):
        take_style(with_macros(first, *macros, last))


def test_it_is_chosen_on_the_command_line_and_goes_with_the_settings(tmp_path: Path) -> None:
    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(main, ["--library", str(tmp_path / "desk.factcheck"), *map(str, arguments)])

    own, broken = tmp_path / "halm.csl", tmp_path / "broken.csl"
    own.write_bytes(style())
    broken.write_text(STYLE.replace("<name/>", "<nom/>"))
    refused = invoke("look", "--citations", "own")
    assert (refused.exit_code, "name its file" in refused.stderr) == (2, True)
    told = invoke("look", "--citations", own)
    assert told.exit_code == 0, told.output
    assert "Citations: own (House of Halm)" in told.output
    refused = invoke("look", "--citations", broken)
    assert (refused.exit_code, "line 9:" in refused.stderr) == (2, True)
    assert looks.style_name() == "House of Halm", "the one before stays"

    (tmp_path / "story.txt").write_text(WIRE, encoding="utf-8")
    article = invoke("add", tmp_path / "story.txt").stdout.strip()
    claim = json.loads(invoke("claims", article, "--json").stdout)[0]["id"]
    invoke("source", claim, "The long river", "--kind", "book")
    assert "The long river ¶" in invoke("sources", article, "--style", "own").stdout
    invoke("report", article, "--document", "sources", "-o", tmp_path / "list.md")
    assert "*The long river* ¶" in (tmp_path / "list.md").read_text()

    invoke("settings", "-o", tmp_path / "desk.json")
    settings.settings_path().with_name("style.csl").unlink()
    settings.save(settings.Settings())
    assert invoke("settings", "--take", tmp_path / "desk.json").exit_code == 0
    assert looks.style_name() == "House of Halm"
    assert settings.load().citation_style == "own"
    assert invoke("look", "--citations", "mla").stdout.endswith("Citations: mla\n")
