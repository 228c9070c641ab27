"""The one table of keys: what ``ui.actions`` gives each command, and what the person chose instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.actions import COMMANDS, table, words

_LONGEST = 40
"""Characters of a key's name; a longer one in the settings is no key."""

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_Multi_key,
        Qt.Key.Key_unknown,
    }
)
_MOVING = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_STANDARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.FindNext,
    QKeySequence.StandardKey.FindPrevious,
)
"""Keys that the page and every field act on before any command is asked."""


class Keymap(QObject):
    """Answers which keys a command has; ``changed`` tells everything that shows one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own: dict[str, tuple[str, ...]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._resolve()

    def take(self, own: Mapping[str, Sequence[str]]) -> None:
        """Take the person's keys from the settings.

        They may come from another release or from anybody's hand: an unknown command is left out,
        and one without a single usable key has its standard ones. No key at all is a choice too.
        """
        known = table()
        self._own = {}
        for name, wanted in own.items():
            found = dict.fromkeys(map(canonical, wanted))
            keys = tuple(key for key in found if key and not self.refusal(key))
            if name in known and (keys or not wanted):
                self._own[name] = keys
        self._resolve()

    def own(self) -> dict[str, list[str]]:
        """Return the keys that the person chose, by command, as the settings keep them."""
        return {name: list(keys) for name, keys in self._own.items()}

    def keys(self, command: str) -> tuple[str, ...]:
        """Return the keys of a command, in Qt's portable names."""
        return self._keys[command]

    def text(self, command: str) -> str:
        """Return the first key of a command as the person reads it; nothing where it has none."""
        keys = self.keys(command)
        return native(keys[0]) if keys else ""

    def in_words(self, command: str) -> str:
        """Return what a sentence tells the person to press: the key, or the entry of the menu."""
        entry = self.tr("“{command}” in the menu").format(command=words(table()[command]))
        return self.text(command) or entry

    def hint(self, words: str, command: str) -> str:
        """Return words with a command's key behind them, or alone where it has none."""
        key = self.text(command)
        return self.tr("{words} ({key})").format(words=words, key=key) if key else words

    def owner(self, key: str) -> str:
        """Return the command that has a key, or nothing."""
        wanted = canonical(key)
        return next((name for name, keys in self._keys.items() if wanted in keys), "")

    def is_changed(self, command: str) -> bool:
        """Tell whether a command's keys are other than the standard ones."""
        return self.keys(command) != standard(command)

    def give(self, command: str, key: str) -> None:
        """Give a command a key in place of those it has; another command that has it loses it."""
        key = canonical(key)
        loser = self.owner(key)
        # One with its standard keys loses it by itself: what was chosen comes first.
        if loser != command and loser in self._own:
            self._own[loser] = tuple(other for other in self.keys(loser) if other != key)
        self._own[command] = (key,)
        self._resolve()

    def reset(self, command: str) -> tuple[str, ...]:
        """Give a command its standard keys back.

        Others that have one of them get their own standard keys back too; their names are returned.
        """
        returning, losers = [command], []
        while returning:
            name = returning.pop()
            self._own.pop(name, None)
            for key in standard(name):
                # A standard key belongs to one command only, so who holds it now chose it.
                for other in [other for other, keys in self._own.items() if key in keys]:
                    losers.append(other)
                    returning.append(other)
        self._resolve()
        return tuple(losers)

    def reset_all(self) -> None:
        """Give every command its standard keys back."""
        self._own.clear()
        self._resolve()

    def refusal(self, key: str) -> str:
        """Say why a key cannot be given to a command; nothing where it can."""
        pressed = QKeySequence(key)
        if pressed.count() != 1:
            return self.tr("This is not a key that a command can have.")
        combination = pressed[0]  # type: ignore[index]  # PySide's stubs leave the operator out
        assert isinstance(combination, QKeyCombination)
        what = combination.key()
        if what in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self.tr("Tab goes from field to field and keeps this meaning.")
        if what in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.tr("Enter opens and chooses, and keeps this meaning.")
        if what == Qt.Key.Key_Escape:
            return self.tr("Esc leads back to the article and keeps this meaning.")
        if what == Qt.Key.Key_Space:
            return self.tr("Space ticks and turns the page, and keeps this meaning.")
        if what in _MOVING:
            return self.tr("Arrow and page keys move about in the text and keep this meaning.")
        if what in (Qt.Key.Key_Backspace, Qt.Key.Key_Menu):
            return self.tr("This key has a fixed meaning and keeps it.")
        if combination.keyboardModifiers() & Qt.KeyboardModifier.MetaModifier:
            return self.tr("Keys with the system key belong to the system.")
        if any(pressed in QKeySequence.keyBindings(one) for one in _STANDARD):
            return self.tr("{key} copies, selects or finds, and keeps this meaning.").format(key=native(key))
        return ""

    def _resolve(self) -> None:
        """Work out who has which key, and tell.

        What the person chose comes first. So a release that gives a new command a key which
        the person has given to another one takes nothing from them.
        """
        taken: set[str] = set()
        found: dict[str, tuple[str, ...]] = {}
        chosen = [command.name for command in COMMANDS if command.name in self._own]
        rest = [command.name for command in COMMANDS if command.name not in self._own]
        for name in (*chosen, *rest):
            keys = tuple(key for key in self._own.get(name, standard(name)) if key not in taken)
            found[name] = keys
            taken.update(keys)
        self._keys = found
        self.changed.emit()


def standard(command: str) -> tuple[str, ...]:
    """Return the keys that a command has before the person changes any."""
    return tuple(map(canonical, table()[command].keys))


@lru_cache(maxsize=1_000)
def canonical(key: str) -> str:
    """Return a key in Qt's portable name; nothing for what is no key."""
    # Qt reads a name of any length, letter by letter.
    if len(key) > _LONGEST:
        return ""
    name = _portable(QKeySequence(key))
    # Qt makes half a key of some characters, whose name then means another one or nothing.
    return name if _portable(QKeySequence(name)) == name else ""


def native(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def all_native(keys: Iterable[str]) -> str:
    """Return several keys as this system writes them."""
    return ", ".join(map(native, keys))


def pressed(event: QKeyEvent) -> str:
    """Return the key that an event presses, in Qt's portable name; nothing for a modifier alone.

    Shift goes where it only leads to a sign, such as + or ?, since another keyboard has the sign elsewhere.
    """
    key = Qt.Key(event.key())
    if key in _MODIFIERS or not event.key():
        return ""
    # The number pad and AltGr say how a sign was reached, not what is meant by it.
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    is_sign = key < Qt.Key.Key_Escape and not chr(key).isalpha() and key != Qt.Key.Key_Space
    if is_sign:
        held &= ~_SHIFT
    return _portable(QKeySequence(QKeyCombination(held, key)))


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


_keymap: Keymap | None = None


def keymap() -> Keymap:
    """Return the application's one table of keys, made on first use."""
    global _keymap
    if _keymap is None:
        _keymap = Keymap(QCoreApplication.instance())
        # The application owns it: one that comes after, as in tests, has its own.
        _keymap.destroyed.connect(_forget)
    return _keymap


def _forget() -> None:
    global _keymap
    _keymap = None
