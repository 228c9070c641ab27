"""The claims list: filters and counts, rows that stay where they are, and painting in both themes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from factcheck.models import Case, ClaimId, Status
from tests.reports.cases import large
from tests.ui.article_cases import case
from ui import theme
from ui.claims.delegate import ClaimDelegate, second_parts
from ui.claims.list_model import CLAIM, NUMBER, ClaimListModel, ClaimOrder
from ui.claims.list_panel import ClaimsPanel
from ui.claims.sieve import FILTERS
from ui.session import Session
from ui.theme import Choice
from ui.widgets.even_list import EvenList

SENTENCES = (
    "The ferry carried 212,000 people in 1998, and 9,000\u00a0last year.",
    "“Nobody 👩\u200d✈️ told us,” said the captain.",
    "The bridge opened in March 2021 and cost $64 million.",
    "It is the longest in the county.",
)


def of(*verdicts: str | None) -> Case:
    return case(tuple(zip(SENTENCES, verdicts, strict=True)))


def decided(shown_case: Case, number: int, key: str | None) -> Case:
    claims = list(shown_case.claims)
    claims[number] = replace(claims[number], claim=replace(claims[number].claim, verdict=key))
    return replace(shown_case, claims=tuple(claims))


@pytest.fixture
def model(qapp: object) -> ClaimListModel:
    return ClaimListModel()


def numbers(model: ClaimListModel) -> list[int]:
    return [model.index(row).data(NUMBER) for row in range(model.rowCount())]


def test_filters_show_their_claims_with_the_numbers_of_the_article(model: ClaimListModel) -> None:
    model.show_case(of("confirmed", None, "wrong", None))

    assert numbers(model) == [1, 2, 3, 4]
    counts = model.counts()
    assert (counts["all"], counts["open"], counts["problems"], counts["unsourced"]) == (4, 2, 1, 2)
    model.set_filter("open")
    assert numbers(model) == [2, 4]
    model.set_filter("problems")
    assert numbers(model) == [3]
    assert model.row_of(ClaimId("c0")) == -1
    model.set_filter("flagged")
    assert model.rowCount() == 0


def test_every_count_is_the_number_of_rows_of_its_filter(model: ClaimListModel) -> None:
    shown_case = of("confirmed", None, "wrong", "not-a-fact")
    flagged = replace(shown_case.claims[1], claim=replace(shown_case.claims[1].claim, flagged=True))
    moved = replace(
        shown_case.claims[2], placement=replace(shown_case.claims[2].placement, status=Status.CHANGED)
    )
    model.show_case(replace(shown_case, claims=(shown_case.claims[0], flagged, moved, shown_case.claims[3])))
    for key, count in model.counts().items():
        model.set_filter(key)
        assert model.rowCount() == count, key


def test_a_verdict_changes_its_row_alone(qtbot: QtBot, model: ClaimListModel) -> None:
    shown_case = of(None, None, None, None)
    model.show_case(shown_case)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: told.append((-1, -1)))

    model.update_case(decided(shown_case, 2, "wrong"))
    model.update_case(decided(shown_case, 2, "wrong"))

    assert told == [(2, 2)]
    assert model.index(2).data(CLAIM).claim.verdict == "wrong"


def test_a_claim_that_leaves_the_filter_takes_its_row_along_and_no_other(model: ClaimListModel) -> None:
    shown_case = of(None, None, None, None)
    model.show_case(shown_case)
    model.set_filter("open")
    gone: list[int] = []
    resets: list[bool] = []
    model.rowsRemoved.connect(lambda _parent, first, _last: gone.append(first))
    model.modelReset.connect(lambda: resets.append(True))

    model.update_case(decided(shown_case, 1, "confirmed"))
    assert (gone, resets, numbers(model)) == ([1], [], [1, 3, 4])
    come: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, _last: come.append(first))
    model.update_case(shown_case)
    assert (come, resets, numbers(model)) == ([1], [], [1, 2, 3, 4])


def test_rows_keep_their_persistent_index_when_a_claim_is_marked_before(model: ClaimListModel) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    shown_case = of(None, None, None, None)
    model.show_case(replace(shown_case, claims=shown_case.claims[1:]))
    last = QPersistentModelIndex(model.index(2))
    model.update_case(shown_case)

    assert last.row() == 3
    assert last.data(CLAIM).id == shown_case.claims[3].id


def test_five_thousand_rows_are_shown_and_changed(model: ClaimListModel) -> None:
    shown_case = large(5_000)
    model.show_case(shown_case)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.update_case(decided(shown_case, 4_321, None))

    assert model.rowCount() == 5_000
    assert told == [(4_321, 4_321)]
    model.set_filter("open")
    assert numbers(model) == [4_322]


STEPS = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.sampled_from([None, "confirmed", "wrong", "not-a-fact"]),
        st.booleans(),
        st.sampled_from([frozenset(), frozenset({"c1"}), frozenset({"c0", "c3"})]),
    ),
    max_size=8,
)


@given(st.sampled_from([filter_.key for filter_ in FILTERS]), st.sampled_from(ClaimOrder), STEPS)
def test_rows_followed_through_steps_are_those_shown_anew(
    key: str, order: ClaimOrder, steps: list[tuple[int, str | None, bool, frozenset[ClaimId]]]
) -> None:
    model, shown = ClaimListModel(), of(None, "wrong", None, "confirmed")
    model.show_case(shown)
    model.set_filter(key)
    model.set_order(order)
    for number, verdict, flagged, remarked in steps:
        claims = list(decided(shown, number, verdict).claims)
        claims[number] = replace(claims[number], claim=replace(claims[number].claim, flagged=flagged))
        shown = replace(shown, claims=tuple(claims))
        model.update_case(shown)
        model.set_remarked(remarked)
        anew = ClaimListModel()
        anew.remarked = remarked
        anew.set_order(order)
        anew.show_case(shown, key)
        rows = range(anew.rowCount())
        assert numbers(model) == numbers(anew)
        assert [model.index(row).data(CLAIM) for row in rows] == [anew.index(row).data(CLAIM) for row in rows]
        assert [model.row_of(placed.id) for placed in shown.claims] == [
            anew.row_of(placed.id) for placed in shown.claims
        ]
        assert model.counts() == anew.counts()


def test_a_changed_row_is_painted_and_asks_for_no_other(qtbot: QtBot) -> None:
    model, view = ClaimListModel(), EvenList()
    qtbot.addWidget(view)
    shown = large(500)
    model.show_case(shown)
    view.setModel(model)
    view.setItemDelegate(ClaimDelegate(view))
    view.resize(300, 400)
    view.show()
    qtbot.waitExposed(view)
    before = view.grab().toImage()
    asked: list[object] = []
    model.rowCount = lambda *_: asked.append(1) or 500  # type: ignore[method-assign, func-returns-value]

    model.update_case(decided(shown, 1, "wrong" if shown.claims[1].claim.verdict != "wrong" else None))
    assert view.grab().toImage() != before
    assert len(asked) < 100, "a layout asks for each of 500 rows"


def test_a_model_without_a_case_is_empty(model: ClaimListModel) -> None:
    assert model.rowCount() == 0
    assert model.counts() == {}
    assert model.data(QModelIndex()) is None
    model.show_case(of(None, None, None, None))
    model.show_case(None)
    assert model.rowCount() == 0


def test_a_row_speaks_of_number_verdict_and_words(model: ClaimListModel) -> None:
    model.show_case(of("confirmed", None, None, None))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(role).startswith("Claim 1, Confirmed: The ferry carried")
    assert model.index(1).data(role).startswith("Claim 2, To check: “Nobody")


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("width", [60, 240, 900])
def test_rows_are_painted_in_both_themes_at_any_width(qtbot: QtBot, choice: Choice, width: int) -> None:
    theme.themes().choose(choice)
    model, view = ClaimListModel(), QListView()
    qtbot.addWidget(view)
    long = "ﷺ 👩\u200d✈️" * 400
    shown_case = of("confirmed", "wrong", None, "not-a-fact")
    odd = replace(
        shown_case.claims[0],
        placement=replace(shown_case.claims[0].placement, exact=long, status=Status.CHANGED),
    )
    model.show_case(replace(shown_case, claims=(odd, *shown_case.claims[1:])))
    view.setModel(model)
    view.setItemDelegate(ClaimDelegate(view))
    view.resize(QSize(width, 500))
    view.setCurrentIndex(model.index(1))
    image = view.grab().toImage()

    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 4, "rows are drawn"
    theme.themes().choose(Choice.LIGHT)


def test_the_second_line_counts_accepted_sources_and_names_kinds(session: Session) -> None:
    from factcheck.desk.sourcing import source_from

    assert session.case is not None
    claim = next(placed for placed in session.case.claims if "$640" in placed.text)
    session.desk.sources.attach(claim.id, source_from("Audit"))
    placed = session.case.find(claim.id)
    assert placed is not None
    assert session.case is not None
    line = " · ".join(second_parts(placed, session.case))
    assert line.startswith("1 source · ")
    assert "money" in line


def test_the_panel_keeps_the_selected_claim_through_a_filter(qtbot: QtBot, session: Session) -> None:
    panel = ClaimsPanel(session)
    qtbot.addWidget(panel)
    assert session.case is not None
    session.open_case(session.case.article.id)
    third = session.case.claims[2].id
    session.select(third)
    assert panel.view.currentIndex().row() == 2
    panel.choose_filter("problems")
    assert session.claim == third, "out of sight is still selected"
    session.desk.verdicts.set(third, "wrong")
    assert panel.view.currentIndex().row() == 0
    panel.choose_filter("all")
    assert panel.view.currentIndex().row() == 2
    assert panel.chosen_filter() == "all"
    assert panel.neighbour(1) == session.case.claims[3].id
    assert panel.neighbour(-1) == session.case.claims[1].id
