"""Which command has which key, whatever stands in the settings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.actions import COMMANDS
from ui.keys.keymap import Keymap, canonical, standard

pytestmark = pytest.mark.usefixtures("qapp")  # Qt knows its standard keys only in an application

NAMES = [command.name for command in COMMANDS]
A_KEY = st.one_of(
    st.sampled_from([key for command in COMMANDS for key in command.keys]),
    st.text(max_size=50),
    st.sampled_from(["Tab", "Esc", "Return", "Ctrl+C", "Meta+X", "J, K", "ß", "Ctrl+Shift+F12", "Space"]),
)
OWN = st.dictionaries(st.one_of(st.sampled_from(NAMES), st.text(max_size=9)), st.lists(A_KEY, max_size=3))


def given_once(keymap: Keymap) -> bool:
    keys = [key for name in NAMES for key in keymap.keys(name)]
    return len(keys) == len(set(keys))


@given(OWN)
def test_whatever_stands_in_the_settings_no_key_is_given_twice_or_refused(own: dict[str, list[str]]) -> None:
    keymap = Keymap()
    keymap.take(own)
    assert given_once(keymap)
    assert set(keymap.own()) <= set(NAMES)
    for name in NAMES:
        assert all(not keymap.refusal(key) and keymap.owner(key) == name for key in keymap.keys(name))
        if name not in own:
            assert set(keymap.keys(name)) <= set(standard(name))


@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from("JKMQ123")), max_size=8),
    st.sampled_from(NAMES),
)
def test_after_giving_keys_about_a_command_gets_its_own_back(given: list[tuple[str, str]], name: str) -> None:
    keymap = Keymap()
    for command, key in given:
        keymap.give(command, key)
        assert keymap.keys(command) == (key,)
        assert given_once(keymap)
    keymap.reset(name)
    assert keymap.keys(name) == standard(name)
    assert given_once(keymap)
    keymap.reset_all()
    assert all(keymap.keys(one) == standard(one) for one in NAMES)


def test_what_cannot_be_used_leaves_the_standard_key() -> None:
    keymap = Keymap()
    keymap.take({"mark": ["no such key"], "split": ["Tab", "Q"], "flag": [], "gone": ["X"]})
    assert keymap.text("mark") == "M"
    assert keymap.text("split") == "Q"
    assert keymap.keys("flag") == ()
    assert keymap.text("close_as_cut") == "X"


def test_the_persons_choice_wins_over_a_standard_key() -> None:
    keymap = Keymap()
    keymap.take({"flag": ["J"]})
    assert keymap.owner("J") == "flag"
    assert keymap.keys("next") == ()
    assert keymap.in_words("next") == "“Next claim” in the menu"
    assert keymap.hint("Next", "next") == "Next"


@pytest.mark.parametrize("key", [key for command in COMMANDS for key in command.keys])
def test_no_standard_key_is_refused(key: str) -> None:
    assert Keymap().refusal(key) == ""
    assert canonical(key)


def test_who_shows_a_key_is_told_of_every_change(qtbot: QtBot) -> None:
    keymap = Keymap()
    with qtbot.waitSignal(keymap.changed):
        keymap.give("mark", "Q")
    with qtbot.waitSignal(keymap.changed):
        keymap.reset("mark")
