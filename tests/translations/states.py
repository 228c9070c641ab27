"""Every state of the window: functions that lead a stage to it, and tours that stop at several."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPlainTextEdit, QPushButton

from factcheck.desk.searching import PLACES
from factcheck.models import (
    ClaimId,
    Disposition,
    ErrorKind,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
    Stance,
    Status,
    WorkState,
)
from tests.translations.kept import KEPT_STATES, KEPT_TOURS
from tests.translations.pictures import pictures
from tests.translations.returned import RETURNED_STATES
from tests.translations.shared import SHARED_TOURS
from tests.translations.stage import FIRST, LINKED, LONG, STORY, Stage, foreign
from ui import dialogs
from ui.claims.noting_dialogs import QuestionDialog
from ui.close_case.page import ClosePage
from ui.crash_dialog import CrashDialog
from ui.keys.capture import CaptureDialog
from ui.keys.dialog import KeysDialog
from ui.keys.keymap import keymap
from ui.settings.dialog import SettingsDialog
from ui.sources.card import EvidenceCard
from ui.workings.dialog import WorkingDialog

State = Callable[[Stage], None]
Tour = Callable[[Stage], Iterator[None]]
"""Stops wherever the window is to be looked at."""


def welcome(_stage: Stage) -> None:
    """Leave the shelf empty."""


def article(stage: Stage) -> None:
    stage.open_text(STORY)
    stage.window.run_command("verdict_1")


def no_claims(stage: Stage) -> None:
    stage.open_text("Ñó çláíms?")


def filtered_to_nothing(stage: Stage) -> None:
    article(stage)
    stage.window.claims.choose_filter("orphaned")


def unselected(stage: Stage) -> None:
    article(stage)
    stage.window.session.select(ClaimId(""))


def all_verdicts(stage: Stage) -> None:
    """Give each claim another verdict of the longest scale, with everything that a decision has."""
    article(stage)
    case, verdicts = stage.desktop.case, stage.desk.verdicts
    stage.run(stage.desk.articles.set_scale, case.article.id, "aap")
    for number, placed in enumerate(case.claims):
        stage.run(verdicts.set, placed.id, stage.desktop.case.scale.verdicts[number % 7].key)
    waiting = case.claims[1].id
    stage.window.session.select(waiting)
    stage.run(verdicts.set_work_state, waiting, WorkState.WAITING, "Ádá")
    stage.run(verdicts.flag, waiting, True)
    stage.run(verdicts.rule, waiting, foreign("Only half of it"))


def work_states(stage: Stage) -> Iterator[None]:
    article(stage)
    for state in WorkState:
        stage.run(stage.desk.verdicts.set_work_state, stage.window.session.claim, state)
        yield


def several_chosen(stage: Stage) -> None:
    article(stage)
    view = stage.window.claims.view
    view.selectAll()
    assert len(stage.window.session.chosen) > 2


def tick_elsewhere(stage: Stage) -> None:
    """Select a claim with a detail that counts as ticked on an earlier claim."""
    stage.open_text(
        foreign("The first.\n\n") + "Jónás Féld sáíd só ín 2016.\n\nÁnd Jónás Féld çámé ín 2016.\n"
    )
    stage.window.run_command("verdict_1")
    first = stage.desktop.case.claims[0]
    for detail in first.details:
        stage.run(stage.desk.verdicts.tick, detail.id, True)
    stage.window.session.select(stage.desktop.case.claims[-1].id)


def sources(stage: Stage) -> None:
    """Let a claim rest on one source of each stance and class, a confidential one by its code name."""
    article(stage)
    kinds, classes = list(SourceKind), list(SourceClass)
    for number, stance in enumerate(Stance):
        source = Source(
            SourceId(""),
            kinds[number],
            title=f"{LONG} {number}",
            author="Ç. Ñórd",
            published="2026-11-02",
            accessed="2026-11-03",
            source_class=classes[number],
            confidential=number == 0,
            code_name=f"{LONG} §" if number == 0 else "",
        )
        added = stage.run(stage.desk.several.attach, stage.window.session.chosen, source) or []
        words = foreign("What it says, word for word")
        stage.run(stage.desk.sources.update_evidence, added[0], stance=stance, passage=words, note=words)


def unfolded_source(stage: Stage) -> None:
    sources(stage)
    for card in stage.window.inspector.sources.cards.values():
        card.set_unfolded(True)


def scrolled_to_sources(stage: Stage) -> None:
    unfolded_source(stage)
    stage.window.inspector.reveal(stage.window.inspector.sources)


def _card(stage: Stage) -> EvidenceCard:
    sources(stage)
    return next(iter(stage.window.inspector.sources.cards.values()))


def source_editor(stage: Stage) -> None:
    card = _card(stage)
    for placed in stage.desktop.case.claims[1:3]:
        stage.run(stage.desk.several.also_for, card.evidence.id, [placed.id])
    card.edit_wanted.emit(card.source.id)


def also_for(stage: Stage) -> None:
    card = _card(stage)
    card.also_wanted.emit(card.evidence.id)


def move_source(stage: Stage) -> None:
    card = _card(stage)
    card.move_wanted.emit(card.evidence.id)


def proposed_sources(stage: Stage) -> None:
    stage.open_text(LINKED)


def writers_annotations(stage: Stage) -> None:
    proposed_sources(stage)
    stage.window.run_command("annotations")


def known_sources_offered(stage: Stage) -> None:
    sources(stage)
    stage.window.run_command("source")
    stage.desktop.write(LONG[:2])


def search_list(stage: Stage) -> None:
    sources(stage)
    stage.window.run_command("search")
    stage.desktop.write("31")
    stage.window.search.search()
    # A heading holds the filter that finds more of its kind, typed as it is in every language.
    stage.given |= {f"in:{place}" for place in PLACES}


def nothing_found(stage: Stage) -> None:
    article(stage)
    # Filters are typed as they are, in every language.
    stage.given |= {"in:claims", "verdict:open", "kind:web", "article:here", "by:me", "after:2026-01-31"}
    stage.window.run_command("search")
    stage.desktop.write("xxx")
    stage.window.search.search()


def find_bar(stage: Stage) -> None:
    article(stage)
    stage.window.run_command("find")
    stage.desktop.write("th")


def find_bar_without_place(stage: Stage) -> None:
    article(stage)
    stage.window.run_command("find")
    stage.desktop.write("xxx")


def correction(stage: Stage) -> None:
    article(stage)
    placed = stage.desktop.case.claims[0]
    stage.run(stage.desk.verdicts.correct, placed.id, foreign("It was another day."))


def correction_open(stage: Stage) -> None:
    article(stage)
    stage.window.run_command("correction")


def shelf(stage: Stage) -> None:
    article(stage)
    _set_deadline(stage, "2020-01-02")
    stage.open_text(FIRST, "2.md")
    _set_deadline(stage, "2099-12-30 18:00")
    stage.window.show_shelf()


def _set_deadline(stage: Stage, deadline: str) -> None:
    case = stage.desktop.case
    stage.run(stage.desk.articles.set_deadline, case.article.id, deadline)
    stage.run(stage.desk.articles.set_checker, case.article.id, "Ñö Öñé")


def shelf_without_hit(stage: Stage) -> None:
    shelf(stage)
    stage.window.shelf.findChildren(QLineEdit)[0].setText("xxx")


def shelf_without_state(stage: Stage) -> None:
    shelf(stage)
    for box in stage.window.shelf.findChildren(QComboBox):
        box.setCurrentIndex(box.count() - 1)


def shelf_menu(stage: Stage) -> None:
    shelf(stage)
    view = stage.window.shelf.findChildren(QListView)[0]
    view.customContextMenuRequested.emit(QPoint(40, 30))


def removed(stage: Stage) -> None:
    article(stage)
    stage.window.run_command("remove_article")
    stage.answer_first()


def text_menu(stage: Stage) -> None:
    article(stage)
    placed = stage.desktop.case.claims[0]
    stage.window.article.select(placed.span)
    stage.window.article.menu_requested.emit(QPoint(200, 200), placed.span.start)


def set_aside_clicked(stage: Stage) -> None:
    article(stage)
    stage.window.article.set_aside_clicked.emit(stage.desktop.case.set_asides[0].id)


def set_aside_menu(stage: Stage) -> None:
    article(stage)
    aside = stage.desktop.case.set_asides[0]
    stage.window.article.menu_requested.emit(QPoint(200, 200), aside.start)


def menus(stage: Stage) -> Iterator[None]:
    """Open each menu of the bar, on the shelf and on an article."""
    for state in (welcome, article):
        state(stage)
        for menu in stage.window.menus.values():
            menu.popup(QPoint(0, 40))
            yield
            menu.close()


def more_filters(stage: Stage) -> None:
    """Open the menu of the filters that one line has no room for."""
    newer_draft(stage)
    for chip in stage.window.claims.findChildren(QPushButton):
        if chip.isVisible() and not chip.isCheckable():
            chip.click()


def newer_draft(stage: Stage) -> None:
    stage.read_newer()
    stage.answer_first()
    stage.answer_first()


def walk_through(stage: Stage) -> Iterator[None]:
    """Take a newer draft in, and select a claim for each thing that it did."""
    stage.read_newer()
    yield
    stage.answer_first()
    yield
    stage.answer_first()
    for status in Status:
        stage.standing(status)
        yield
    for words in ("in July", "2.9", "eleven tonnes"):
        stage.claim(words)
        yield


def compare(stage: Stage) -> None:
    newer_draft(stage)
    stage.window.run_command("compare")


def compare_one_draft(stage: Stage) -> None:
    article(stage)
    stage.window.run_command("compare")


def claim_history(stage: Stage) -> None:
    newer_draft(stage)
    stage.standing(Status.CHANGED)
    stage.window.run_command("claim_history")


def activity(stage: Stage) -> None:
    newer_draft(stage)
    stage.window.run_command("history")


def closing_page(stage: Stage) -> Iterator[None]:
    """Look at each part of the page on which a case is closed: empty, full, and signed."""
    article(stage)
    stage.window.run_command("close_case")
    parts = stage.window.findChildren(ClosePage)[0].parts
    for place in range(parts.count()):
        parts.setCurrentIndex(place)
        yield
    desk, claims = stage.desk, stage.desktop.case.claims
    marked = desk.criticisms.mark(claims[1].id, LONG, deadline="2099-01-01")
    desk.criticisms.put(marked, foreign("letter"), note=LONG, reply=LONG)
    desk.verdicts.decide(claims[0].id, "wrong", correction=foreign("Something else"))
    desk.closing.answer(claims[0].id, Disposition.REJECTED, by=foreign("Jo"), note=LONG)
    reading = desk.second.begin(stage.desktop.case.article.id, foreign("Bo"))
    desk.second.differ(claims[0].id, reading, LONG)
    desk.seeding.mark(desk.seeding.make(stage.desktop.case.article.id, foreign("Bo"), 5), [0])
    desk.seeding.make(stage.desktop.case.article.id, foreign("Cy"), 5)
    desk.errata.note(claims[0].id, ErrorKind.NUMBER, LONG, place=foreign("page 2"))
    for place in range(parts.count()):
        parts.setCurrentIndex(place)
        yield
    desk.second.end(reading)
    desk.second.begin(stage.desktop.case.article.id, foreign("Cy"), blind=True)
    parts.setCurrentIndex(2)
    yield
    desk.closing.sign(stage.desktop.case.article.id, foreign("Jo"), over=LONG)
    yield


def dialogs_of_commands(stage: Stage) -> Iterator[None]:
    article(stage)
    for name in DIALOGS:
        stage.window.run_command(name)
        yield
        stage.close_dialogs()


def notices(stage: Stage) -> Iterator[None]:
    article(stage)
    for name in NOTICES:
        stage.window.run_command(name)
        yield
        stage.close_dialogs()


def crash(stage: Stage) -> None:
    article(stage)
    dialogs.show_dialog(CrashDialog("…", stage.window))


def reading(stage: Stage) -> None:
    """Say that a file with a long name is being read."""
    article(stage)
    stage.window.intake.busy.emit(f"[{LONG}.dçx]")


def file_that_is_none(stage: Stage) -> None:
    stage.open_text("", "ñóthíñg.txt")


def keys_listed(stage: Stage) -> Iterator[None]:
    """List the keys, give one away, and look for one that is not there."""
    article(stage)
    stage.window.run_command("keys")
    dialog = stage.window.findChildren(KeysDialog)[0]
    yield
    keymap().give("previous", "J")
    yield
    dialog.findChildren(QLineEdit)[0].setText("xxx")
    yield


def settings_sections(stage: Stage) -> Iterator[None]:
    """Walk through the sections of the settings, and look for what is not there."""
    article(stage)
    stage.window.run_command("preferences")
    dialog = stage.window.findChildren(SettingsDialog)[0]
    for section in dialog.sections:
        dialog.show_section(type(section))
        yield
    dialog.search("xxx")
    yield


def figure_worked_out(stage: Stage) -> None:
    """Show the dialog that works a figure out, with what it says where nothing comes of it."""
    sources(stage)
    stage.window.run_command("work_out")
    dialog = stage.window.findChildren(WorkingDialog)[0]
    dialog.work_out()


def key_asked_for(stage: Stage) -> Iterator[None]:
    """Ask for a new key: none yet, one that is refused, and one that another command has."""
    article(stage)
    stage.window.run_command("keys")
    dialog = stage.window.findChildren(KeysDialog)[0]
    dialog.editor.change()
    capture = dialog.findChildren(CaptureDialog)[0]
    yield
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_J):
        QTest.keyClick(capture.catcher, key)
        yield


def typed_and_left(stage: Stage) -> None:
    """Leave a dialog in which something was typed."""
    article(stage)
    stage.window.run_command("ask")
    dialog = stage.window.findChildren(QuestionDialog)[0]
    QTest.keyClicks(dialog.findChildren(QPlainTextEdit)[0], "1931")
    dialog.reject()


def removed_articles(stage: Stage) -> None:
    """List the articles that were removed from the shelf, with one chosen."""
    article(stage)
    stage.run(stage.desk.articles.remove, stage.desktop.case.article.id)
    stage.window.show_shelf()
    stage.window.shelf.choices.choose("changed", "removed")
    stage.window.shelf.focus()


DIALOGS = (
    *("open_address", "paste_article", "export", "article_details", "preferences", "about"),
    *("remove_article", "remove_for_good", "history", "claim_history", "set_aside", "delete"),
    *("confidential_source", "lookup", "ask", "criticism", "agree", "differ", "erratum", "statistics"),
)
NOTICES = (
    *("mark", "take_back", "split", "paste_source", "supports", "accept_all_sources", "still_holds"),
    *("attach", "close_as_cut", "undo", "flag", "merge", "grow_word", "shrink_word", "take_parts"),
)
STATES: tuple[State, ...] = (
    *(welcome, article, no_claims, filtered_to_nothing, unselected, all_verdicts, several_chosen),
    *(tick_elsewhere, sources, unfolded_source, scrolled_to_sources, source_editor, also_for, move_source),
    *(proposed_sources, writers_annotations, known_sources_offered, search_list, nothing_found, find_bar),
    *(find_bar_without_place, correction, correction_open, shelf, shelf_without_hit, shelf_without_state),
    *(shelf_menu, removed, text_menu, set_aside_clicked, set_aside_menu, more_filters, compare),
    *(
        compare_one_draft,
        claim_history,
        activity,
        crash,
        reading,
        file_that_is_none,
        removed_articles,
        figure_worked_out,
        typed_and_left,
        *KEPT_STATES,
        *RETURNED_STATES,
    ),
)
TOURS: tuple[Tour, ...] = (
    *(
        work_states,
        menus,
        walk_through,
        closing_page,
        dialogs_of_commands,
        notices,
        keys_listed,
        key_asked_for,
        settings_sections,
        *KEPT_TOURS,
        pictures,
        *SHARED_TOURS,
    ),
)


def _at_its_end(state: State) -> Tour:
    def tour(stage: Stage) -> Iterator[None]:
        state(stage)
        yield

    return tour


WALK: dict[str, Tour] = {
    **{state.__name__: _at_its_end(state) for state in STATES},
    **{tour.__name__: tour for tour in TOURS},
}
