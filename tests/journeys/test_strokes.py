"""How many keys a claim takes, counted through the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog  # noqa: TID251

from factcheck.case.ticks import details_left
from factcheck.models import Stance
from tests.desktop import CONTROL, Desktop
from ui.sources.stance_badge import StanceBadge

Key = Qt.Key


def test_a_whole_claim_takes_five_keys_and_one_for_each_detail(opened: Desktop) -> None:
    """Go to it, add the source, say what it says, tick each detail, decide."""
    claim = opened.claim_with("$640 million")
    before = opened.case.claims[[placed.id for placed in opened.case.claims].index(claim.id) - 1]
    opened.window.session.select(before.id)
    opened.window.article.setFocus()
    details = details_left(opened.case, claim)
    assert details >= 2
    QGuiApplication.clipboard().setText("https://treasury.example/audit")

    none = Qt.KeyboardModifier.NoModifier
    keys = [(Key.Key_U, none), (Key.Key_V, CONTROL), (Key.Key_Plus, none), (Key.Key_D, none)]
    keys += [(Key.Key_Space, none)] * details + [(Key.Key_1, none)]
    for key, modifiers in keys:
        opened.press(key, modifiers)

    assert len(keys) == 5 + details
    done = opened.selected
    assert done.id == claim.id
    assert details_left(opened.case, done) == 0
    assert done.claim.verdict == "confirmed"
    assert [rest.stance for rest in done.evidence] == [Stance.SUPPORTS]
    assert opened.window.article.isAncestorOf(opened.focus()), "the next key acts on the article"


def test_each_stance_has_a_key_also_on_the_badge(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("$640 million").id)
    opened.window.article.setFocus()
    opened.write("+")
    assert "no source" in opened.window.notice.text()
    opened.window.inspector.sources.attach("Traffic count", write=False)
    assert [rest.stance for rest in opened.selected.evidence] == [Stance.CONTEXT], "nobody has read it yet"
    for key, stance in (("+", Stance.SUPPORTS), ("-", Stance.CONTRADICTS), (".", Stance.CONTEXT)):
        opened.write(key)
        assert [rest.stance for rest in opened.selected.evidence] == [stance]
    (badge,) = opened.window.inspector.findChildren(StanceBadge)
    opened.qtbot.waitUntil(badge.isVisible)
    badge.setFocus()
    for key, stance in (("-", Stance.CONTRADICTS), ("+", Stance.SUPPORTS), (" ", Stance.CONTRADICTS)):
        opened.write(key)
        assert [rest.stance for rest in opened.selected.evidence] == [stance]


def test_file_dialogs_begin_where_the_person_last_chose(opened: Desktop) -> None:
    folder = opened.library.parent / "drafts"
    folder.mkdir()
    opened.window.run_command("backup")
    opened.choose_file(folder / "copy.factcheck")
    again = opened.start()
    again.run_command("open")
    dialog = opened.dialog(QFileDialog)
    assert dialog.directory().absolutePath() == str(folder)
    dialog.close()
    opened.free_dialogs()


def test_known_sources_are_offered_by_any_word_of_them(opened: Desktop) -> None:
    window = opened.window
    window.session.select(opened.claim_with("$640 million").id)
    for given in ("Traffic count of the road office", "https://treasury.example/audit-2023"):
        window.inspector.sources.attach(given, write=False)
    other = opened.claim_with("31,000 cars")
    for typed, title in (
        ("office traffic", "Traffic count of the road office"),
        ("2023 treasury", "treasury.example: audit 2023"),
    ):
        window.session.select(other.id)
        window.article.setFocus()
        opened.press(Key.Key_L)
        opened.write(typed)
        opened.press(Key.Key_Down)
        opened.press(Key.Key_Return)
        assert opened.case.sources[opened.selected.evidence[-1].source].title == title
    assert len(opened.case.sources) == 2, "both are used again"
