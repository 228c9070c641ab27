"""The one table of actions: name, words, key, icon and the menu each stands in.

Menus, the tool bar, the list of keys and the tests are all made from this table. The keys in it are
the standard ones; ``ui.keys.keymap`` knows what the person chose instead. Where a key without a
modifier rests is said in ``ui.widgets.letters`` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from factcheck.scales import MOST_VERDICTS
from ui import theme


class Command(Struct, frozen=True):
    """One thing the person can do."""

    name: str
    text: str
    keys: tuple[str, ...]
    menu: str
    icon: str = ""
    needs: str = ""
    """What must be there: «page» (of an article, also before its claims), «article», «claim», or nothing."""
    separated: bool = False
    """Whether a line stands above it in its menu."""

    @property
    def acts_on_page(self) -> bool:
        """Whether what it acts on must be in sight: a claim, or words of the article."""
        return self.needs in ("page", "claim") or self.menu == "Claim"


VERDICTS = tuple(f"verdict_{number}" for number in range(1, MOST_VERDICTS + 1))
"""The commands of the scale's verdicts, in its order."""

PHRASES = tuple(f"phrase_{number}" for number in range(1, 10))
"""The commands that add the person's phrases to a note, in their order."""

GROUPS: dict[str, tuple[str, ...]] = {
    "Extent": (
        *("split", "take_parts", "merge"),
        *("resize", "grow_word", "shrink_word", "grow_start", "shrink_start"),
        *("grow_sentence", "shrink_sentence"),
    ),
    "Sources": (
        *("source", "confidential_source", "paste_source", "supports", "contradicts", "context"),
        *("accept_sources", "accept_all_sources"),
    ),
    "Copies of sources": (
        *("keep_copy", "keep_file", "view_copy", "find_passage", "compare_quote"),
        *("stamp_copy", "archive_page"),
    ),
    "Phrases for notes": PHRASES,
    "Criticism and second reader": ("ask", "criticism", "agree", "differ", "erratum"),
    "Other people": (
        *("assign", "next_change", "previous_change", "seen_all"),
        *("next_conflict", "settle_mine", "settle_theirs", "settle_both", "conflicts"),
    ),
    "After a newer draft": ("still_holds", "attach", "close_as_cut"),
    "What comes back": ("import_facts", "take_answers", "proof", "proof_address"),
    "Library": ("backup", "backup_encrypted", "restore", "retention", "identity"),
}
"""The submenus with their commands: without them a menu is higher than a small screen."""

MENUS = ("File", "Edit", "Claim", "Verdict", "View", "Desk", "Help")

COMMANDS = (
    Command("open", "Open article…", ("Ctrl+O",), "File", "open"),
    Command("open_address", "Open web address…", ("Ctrl+Alt+O",), "File", "link"),
    Command("paste_article", "New from pasted text…", ("Ctrl+Shift+V",), "File", "paste"),
    Command("new_draft", "New draft…", ("Ctrl+Shift+O",), "File", "new-draft", "article"),
    Command("shelf", "Shelf", ("Ctrl+B",), "File", "shelf", separated=True),
    Command("save_archive", "Save copies as web archive…", (), "File", "", "article"),
    Command("recheck", "Recheck kept addresses", (), "File", "", "article"),
    Command("pack", "Save case file…", (), "File", "", "article"),
    Command("register", "Register of sources", ("Ctrl+R",), "File", "book"),
    Command("sources_beside", "Sources beside the article", ("Ctrl+Shift+R",), "File", "", "article"),
    Command("export", "Export…", ("Ctrl+E",), "File", "export", "article"),
    Command("export_again", "Export again", ("Ctrl+Shift+E",), "File", "", "article"),
    Command("close_case", "Close the case", ("Ctrl+Shift+S",), "File", "check", "article"),
    Command("import_facts", "Import facts…", (), "File", "", "article"),
    Command("take_answers", "Take answers in…", (), "File", "", "article"),
    Command("proof", "Final proof of a file…", (), "File", "", "article"),
    Command("proof_address", "Final proof of a web address…", (), "File", "", "article"),
    Command("statistics", "Statistics…", (), "File"),
    Command("article_details", "Article details…", (), "File", "", "article"),
    Command("save_original", "Save original file…", (), "File", "", "article"),
    Command("remove_article", "Remove article…", (), "File", "delete", "article"),
    Command("remove_for_good", "Remove for good…", (), "File", "delete", "article"),
    Command("backup", "Back up library…", (), "File", separated=True),
    Command("backup_encrypted", "Back up encrypted…", (), "File"),
    Command("restore", "Restore from backup…", (), "File"),
    Command("retention", "Retention…", (), "File"),
    Command("identity", "Make your identity…", (), "File"),
    Command("preferences", "Settings…", ("Ctrl+,",), "File", "settings", separated=True),
    Command("quit", "Quit", ("Ctrl+Q",), "File", separated=True),
    Command("undo", "Undo", ("Ctrl+Z",), "Edit", "undo"),
    Command("redo", "Redo", ("Ctrl+Shift+Z",), "Edit", "redo"),
    Command("find", "Find in article", ("Ctrl+F",), "Edit", "search", "page", separated=True),
    Command("search", "Search everything", ("Ctrl+K",), "Edit", "search"),
    Command("compare", "Compare drafts…", ("Ctrl+D",), "Edit", "", "article"),
    Command("annotations", "Writer’s annotations…", ("Ctrl+Shift+A",), "Edit", "note", "article"),
    Command("pictures", "Pictures…", ("Shift+P",), "Edit", "", "article"),
    Command("history", "Activity…", ("Ctrl+H",), "Edit", "recent", "article"),
    Command("next", "Next claim", ("J",), "Claim", "next", "article"),
    Command("previous", "Previous claim", ("K",), "Claim", "previous", "article"),
    Command("next_open", "Next unchecked claim", ("U",), "Claim", "check", "article"),
    Command("mark", "Mark claim", ("M",), "Claim", "mark-claim", "article", separated=True),
    Command("set_aside", "Set aside", ("A",), "Claim", "set-aside", "article"),
    Command("take_back", "Take back set-aside", ("T",), "Claim", "take-back", "article"),
    Command("split", "Split at cursor", ("S",), "Claim", "split", "claim", separated=True),
    Command("take_parts", "Split into its statements", ("P",), "Claim", "split", "claim"),
    Command("merge", "Merge with next", ("Shift+J",), "Claim", "merge", "claim"),
    Command("resize", "Make the selection the claim", ("R",), "Claim", "", "claim"),
    Command("grow_word", "Grow end by a word", ("]",), "Claim", "grow", "claim"),
    Command("shrink_word", "Shrink end by a word", ("[",), "Claim", "shrink", "claim"),
    Command("grow_start", "Grow start by a word", ("Shift+[", "{"), "Claim", "", "claim"),
    Command("shrink_start", "Shrink start by a word", ("Shift+]", "}"), "Claim", "", "claim"),
    Command("grow_sentence", "Grow end by a sentence", ("Ctrl+]",), "Claim", "", "claim"),
    Command("shrink_sentence", "Shrink end by a sentence", ("Ctrl+[",), "Claim", "", "claim"),
    Command("source", "Add source", ("L",), "Claim", "add-source", "claim", separated=True),
    Command("confidential_source", "Add a confidential source…", (), "Claim", "", "claim"),
    Command("supports", "Source supports", ("+", "="), "Claim", "", "claim"),
    Command("contradicts", "Source contradicts", ("-",), "Claim", "", "claim"),
    Command("context", "Source gives context", (".",), "Claim", "", "claim"),
    Command("paste_source", "Add source from the clipboard", ("Ctrl+V",), "Claim", "", "claim"),
    Command("keep_copy", "Keep copy of source", ("W",), "Claim", "saved", "claim"),
    Command("view_copy", "View copy of source", ("V",), "Claim", "", "claim"),
    Command("find_passage", "Find passage in copy", ("G",), "Claim", "search", "claim"),
    Command("compare_quote", "Compare quotation with copy", ("Q",), "Claim", "quote", "claim"),
    Command("hear", "Hear what was said", ("Shift+Q",), "Claim", "", "claim"),
    Command("keep_file", "Keep file as copy of source…", (), "Claim", "", "claim"),
    Command("stamp_copy", "Ask for a time stamp of the copy", (), "Claim", "", "claim"),
    Command("archive_page", "Ask archive.org to keep the page…", (), "Claim", "", "claim"),
    Command("correction", "Correction", ("C",), "Claim", "correction", "claim"),
    Command("note", "Note", ("N",), "Claim", "note", "claim"),
    Command("before", "Checked before…", ("B",), "Claim", "recent", "claim"),
    Command("work_out", "Work a figure out…", ("Shift+Z",), "Claim", "", "claim"),
    Command("call", "Note a call…", ("Shift+C",), "Claim", "person", "claim"),
    Command("lookup", "Add to search log…", ("Ctrl+L", "Shift+L"), "Claim", "search", "claim"),
    *(Command(name, "Phrase {number}", (f"Alt+{name[-1]}",), "Claim", "", "claim") for name in PHRASES),
    Command("details", "Walk through details", ("D",), "Claim", "check", "claim"),
    Command("accept_sources", "Accept proposed sources", ("Y",), "Claim", "", "claim"),
    Command("accept_all_sources", "Accept every proposed source", (), "Claim", "", "article"),
    Command("still_holds", "Still holds", ("H",), "Claim", "check", "claim", separated=True),
    Command("attach", "Attach to selection", ("Shift+M",), "Claim", "", "claim"),
    Command("close_as_cut", "Close as cut", ("X",), "Claim", "", "claim"),
    Command("next_change", "Next change by others", ("Ctrl+J",), "Claim", "", "article"),
    Command("previous_change", "Earlier change by others", ("Ctrl+Shift+J",), "Claim", "", "article"),
    Command("seen_all", "Count everything as seen", (), "Claim", "", "article"),
    Command("next_conflict", "Next conflict", ("O",), "Claim", "", "article"),
    Command("settle_mine", "Keep mine", ("Ctrl+1",), "Claim", "", "claim"),
    Command("settle_theirs", "Take theirs", ("Ctrl+2",), "Claim", "", "claim"),
    Command("settle_both", "Both as note", ("Ctrl+3",), "Claim", "", "claim"),
    Command("conflicts", "All conflicts…", ("Ctrl+Shift+C",), "Claim", "", "article"),
    Command("claim_history", "History of this claim…", ("Ctrl+Shift+H",), "Claim", "recent", "claim"),
    Command("ask", "Put a question…", ("E",), "Claim", "question", "claim"),
    Command("criticism", "Mark as criticism…", ("I",), "Claim", "person", "claim"),
    Command("agree", "Second reader agrees", ("Shift+Y",), "Claim", "second-read", "claim"),
    Command("differ", "Second reader differs…", ("Shift+N",), "Claim", "", "claim"),
    Command("erratum", "Corrected after publication…", ("Shift+E",), "Claim", "", "claim"),
    Command("assign", "Assign to…", ("Shift+W",), "Claim", "person", "claim"),
    Command("flag", "Flag legal risk", ("F",), "Claim", "flag", "claim"),
    Command("delete", "Delete claim", ("Del",), "Claim", "delete", "claim", separated=True),
    *(Command(name, "Verdict {number}", (name[-1],), "Verdict", "", "claim") for name in VERDICTS),
    Command("verdict_none", "Take verdict off", ("0",), "Verdict", "", "claim", separated=True),
    Command("larger", "Larger text", ("Ctrl++", "Ctrl+="), "View", "", "page"),
    Command("smaller", "Smaller text", ("Ctrl+-",), "View", "", "page"),
    Command("normal_size", "Normal text size", ("Ctrl+0",), "View", "", "page"),
    Command("theme_system", "Follow the system", (), "View", "", separated=True),
    Command("theme_light", "Light", (), "View", "theme-light"),
    Command("theme_dark", "Dark", (), "View", "theme-dark"),
    Command("unlock", "Show confidential names", (), "View", separated=True),
    Command("share", "Share this article…", (), "Desk", "", "article"),
    Command("share_name", "Share a confidential name…", (), "Desk", "", "article"),
    Command("desk_status", "State of the shared desks…", (), "Desk"),
    Command("desk_create", "Create a shared desk…", (), "Desk", separated=True),
    Command("desk_join", "Join a shared desk…", (), "Desk"),
    Command("desk_invite", "Invite somebody…", (), "Desk", separated=True),
    Command("desk_leave", "Leave a shared desk…", (), "Desk"),
    Command("desk_new_id", "This library is a copy…", (), "Desk"),
    Command("keys", "Keys", ("?", "F1"), "Help", "keyboard"),
    Command("about", "About Factcheck Desk", (), "Help", "help"),
)


def group_of(name: str) -> str:
    """Return the submenu that a command stands in, or nothing."""
    return next((group for group, names in GROUPS.items() if name in names), "")


def fill_menus(bar: QMenuBar, made: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Put each command into its menu or submenu; a submenu stands where its first command would."""
    titles = with_letters([translated(name) for name in MENUS])
    menus = {name: bar.addMenu(title) for name, title in zip(MENUS, titles, strict=True)}
    for command in COMMANDS:
        menu, group = menus[command.menu], group_of(command.name)
        if command.separated and group not in menus:
            menu.addSeparator()
        if group and group not in menus:
            menus[group] = menu.addMenu(translated(group))
        menus[group or command.menu].addAction(made[command.name])
    for menu in menus.values():
        # Icons are drawn for the menu that opens: all of them are a tenth of the time to start.
        menu.aboutToShow.connect(partial(draw_icons, menu))
    return menus


def with_letters(titles: Sequence[str]) -> list[str]:
    """Return titles with a letter each that Alt opens the menu by: the first that none before has taken."""
    taken: set[str] = set()
    found = []
    for title in titles:
        letters = (at for at, each in enumerate(title) if each.isalpha() and each.lower() not in taken)
        at = next(letters, None)
        if at is None:
            found.append(title)
            continue
        taken.add(title[at].lower())
        found.append(f"{title[:at]}&{title[at:]}")
    return found


@cache
def table() -> Mapping[str, Command]:
    """Return the commands by name."""
    return {command.name: command for command in COMMANDS}


def translated(text: str) -> str:
    """Return a command's or menu's words in the person's language."""
    return QCoreApplication.translate("actions", text)


def words(command: Command) -> str:
    """Return what a command is called; one of a row, such as a verdict, by its number in it."""
    return translated(command.text).format(number=command.name[-1])


def make_actions(parent: QObject, run: Callable[[str], None]) -> dict[str, QAction]:
    """Make one QAction a command, without its keys; triggering it calls ``run`` with the command's name."""
    actions = {}
    for command in COMMANDS:
        action = QAction(words(command), parent)
        action.setObjectName(command.name)
        action.triggered.connect(_Trigger(run, command.name))
        actions[command.name] = action
    return actions


def name_phrases(actions: dict[str, QAction], phrases: Sequence[str]) -> None:
    """Give the commands for phrases their words, and hide those without one."""
    for place, name in enumerate(PHRASES):
        there = place < len(phrases)
        actions[name].setVisible(there)
        # An ampersand of the person's is no mnemonic.
        actions[name].setText(
            translated("Note: {phrase}").format(phrase=phrases[place]).replace("&", "&&") if there else ""
        )


def names(actions: Mapping[str, QAction]) -> dict[str, str]:
    """Return what each command is called that can be used now; verdicts go by the scale."""
    named = {*VERDICTS, *PHRASES}
    # The actions of undo and redo name the latest step too, which does not belong to their names.
    called = {
        command.name: actions[command.name].text() if command.name in named else words(command)
        for command in COMMANDS
        if actions[command.name].isVisible()
    }
    return {name: text.rstrip(" …").replace("&&", "&") for name, text in called.items()}


def draw_icons(menu: QMenu) -> None:
    """Give the commands of a menu their icons in the colours of the current theme."""
    commands = table()
    for action in menu.actions():
        command = commands.get(action.objectName())
        if command is not None and command.icon:
            action.setIcon(theme.icon(command.icon))


class _Trigger:
    """Calls back with a command's name, whatever QAction.triggered passes."""

    def __init__(self, run: Callable[[str], None], name: str) -> None:
        self._run = run
        self._name = name

    def __call__(self, _checked: bool = False) -> None:
        self._run(self._name)
