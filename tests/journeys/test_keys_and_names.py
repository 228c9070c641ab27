"""Every command can be reached, by everybody: keys, menus, names for screen readers, order of tabbing."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QWidget

from factcheck.models import EventKind
from tests.desktop import CONTROL, Desktop
from ui.actions import COMMANDS, GROUPS, MENUS, group_of

Key = Qt.Key


def test_every_command_has_a_handler_and_stands_in_its_menu(opened: Desktop) -> None:
    window = opened.window
    for command in COMMANDS:
        action = window.actions_by_name[command.name]
        assert action in window.menus[group_of(command.name) or command.menu].actions(), command.name
        assert action.shortcuts() == [QKeySequence(key) for key in command.keys]
        assert all(not sequence.isEmpty() for sequence in action.shortcuts()), command.name
    assert set(window.menus) == {*MENUS, *GROUPS}
    assert set(window.commands.handlers) == {command.name for command in COMMANDS}


def test_no_menu_is_higher_than_the_smallest_screen(opened: Desktop) -> None:
    for name, menu in opened.window.menus.items():
        menu.ensurePolished()
        assert menu.sizeHint().height() < 700, name


def test_no_key_is_given_twice() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))


def test_every_command_runs_in_every_state_without_an_error(desktop: Desktop, opened: Desktop) -> None:
    window, article = opened.window, opened.case.article.id
    for prepare in (partial(window.open_article, article), window.show_shelf):
        for command in COMMANDS:
            if command.name != "quit":
                prepare()  # anew, since commands lead to the shelf and back
                window.run_command(command.name)
                assert not window.session.grave, command.name
                assert window.isVisible(), command.name
                for dialog in opened.window.findChildren(QWidget):
                    if dialog.isWindow() and dialog.isVisible():
                        dialog.close()
                opened.free_dialogs()


def fields(desktop: Desktop) -> list[QLineEdit | QPlainTextEdit]:
    lines: list[QLineEdit] = desktop.window.findChildren(QLineEdit)
    memos: list[QPlainTextEdit] = desktop.window.findChildren(QPlainTextEdit)
    found: list[QLineEdit | QPlainTextEdit] = [*lines, *memos]
    return [one for one in found if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_single_keys_are_letters_in_every_field(opened: Desktop) -> None:
    window = opened.window
    window.session.select(opened.claim_with("31,000").id)
    window.inspector.sources.attach("https://roads.example/count")
    (card,) = window.inspector.sources.cards.values()
    opened.qtbot.waitUntil(card.isVisible)
    claim, claims, steps = (
        opened.selected,
        len(opened.case.claims),
        len(window.session.desk.history.log(opened.case.article.id)),
    )
    opened.press(Key.Key_F, CONTROL)

    found = fields(opened)
    assert len(found) >= 8
    for field in found:
        field.setFocus()
        if field.hasFocus():
            before = text_of(field)
            opened.write("jkuas1]")
            assert text_of(field) != before, field.accessibleName()
            for _ in range(7):
                opened.press(Key.Key_Backspace)
        assert opened.selected.id == claim.id, field.accessibleName()
        assert opened.selected.claim.verdict is None
        assert len(opened.case.claims) == claims
    kinds = {event.kind for event in window.session.desk.history.log(opened.case.article.id)[:-steps]}
    assert kinds.isdisjoint(
        {
            EventKind.CLAIM_SPLIT,
            EventKind.CLAIMS_MERGED,
            EventKind.SET_ASIDE,
            EventKind.VERDICT_SET,
            EventKind.CLAIM_RESIZED,
        }
    )


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def on_shelf(desktop: Desktop) -> None:
    desktop.window.show_shelf()


def with_claim(desktop: Desktop) -> None:
    desktop.window.session.select(desktop.claim_with("$640").id)
    desktop.window.inspector.sources.attach("https://roads.example/count")
    (card,) = desktop.window.inspector.sources.cards.values()
    desktop.qtbot.waitUntil(lambda: card.isVisible() and card.height() > 200)
    desktop.press(Key.Key_F, CONTROL)


def with_dialog(name: str) -> Callable[[Desktop], None]:
    return lambda desktop: desktop.window.run_command(name)


@pytest.mark.parametrize(
    "state",
    [
        pytest.param(on_shelf, id="shelf"),
        pytest.param(lambda desktop: None, id="article"),
        pytest.param(with_claim, id="claim"),
        *[
            pytest.param(with_dialog(name), id=name)
            for name in ("export", "preferences", "history", "keys", "paste_article")
        ],
    ],
)
def test_everything_that_takes_the_focus_has_a_name(
    opened: Desktop, state: Callable[[Desktop], None]
) -> None:
    state(opened)
    nameless = [
        type(widget).__name__ + " in " + type(widget.parentWidget()).__name__
        for widget in opened.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not isinstance(widget.parentWidget(), QAbstractScrollArea)
        and not spoken(widget).strip()
    ]
    assert nameless == []


def picture(widget: QWidget) -> QImage:
    """Return how a widget looks together with the frame that it stands in."""
    frame = widget.parentWidget()
    return (frame if isinstance(frame, QAbstractScrollArea) else widget).grab().toImage()


@pytest.mark.parametrize("state", [on_shelf, with_claim], ids=["shelf", "claim"])
def test_whatever_has_the_keyboard_shows_it(opened: Desktop, state: Callable[[Desktop], None]) -> None:
    state(opened)
    window = opened.window
    # A text cursor or a selection would tell the pictures apart without a ring.
    QApplication.setCursorFlashTime(0)
    unseen, seen = [], 0
    for widget in window.findChildren(QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if not (reached and widget.isVisible() and widget.isEnabled()) or isinstance(widget, QLineEdit):
            continue
        window.menuBar().setFocus()
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus():
            seen += 1
            if picture(widget) == before:
                unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
    assert seen >= 5
    assert unseen == []


def test_tabbing_goes_from_the_claims_to_the_article_to_the_claims_pane(opened: Desktop) -> None:
    window = opened.window
    window.session.select(opened.claim_with("$640").id)
    window.claims.view.setFocus()
    parts: list[QWidget] = [window.claims, window.article, window.inspector]
    order: list[int] = []
    for _ in range(60):
        here = next((at for at, part in enumerate(parts) if part.isAncestorOf(opened.focus())), -1)
        if here >= 0 and (not order or order[-1] != here):
            order.append(here)
        opened.press(Key.Key_Tab)
        if len(order) >= 3:
            break
    assert order[:3] == [0, 1, 2]


@pytest.mark.parametrize("part", ["claims", "inspector"])
def test_tabbing_through_a_panel_goes_downwards(opened: Desktop, part: str) -> None:
    window = opened.window
    window.session.select(opened.claim_with("$640").id)
    window.inspector.sources.attach("https://roads.example/count")
    panel: QWidget = getattr(window, part)
    tops, seen = [], 0
    focus = window.article.page.nextInFocusChain()
    while focus is not None and focus is not window.article.page:
        if panel.isAncestorOf(focus) and focus.isVisible() and focus.focusPolicy() & Qt.FocusPolicy.TabFocus:
            tops.append(focus.mapTo(panel, focus.rect().topLeft()).y())
            seen = len(tops)
        focus = focus.nextInFocusChain()
    assert seen >= (4 if part == "claims" else 12)
    assert tops == sorted(tops)


def test_escape_leads_back_to_the_article_from_where_one_types(opened: Desktop) -> None:
    opened.window.session.select(opened.claim_with("$640").id)
    opened.window.article.setFocus()
    pane = opened.window.article.page
    for key in (Key.Key_N, Key.Key_C, Key.Key_L):
        opened.press(key)
        assert opened.focus() is not pane
        opened.press(Key.Key_Escape)
        assert opened.focus() is pane, key
