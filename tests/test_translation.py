"""Every sentence that a person reads stands where a translation finds it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.actions import GROUPS, MENUS

ROOT = Path(__file__).parents[1]
WINDOW = sorted((ROOT / "ui").rglob("*.py"))
EVERYWHERE = sorted([*(ROOT / "factcheck").rglob("*.py"), *WINDOW])

COLLECTED = {"tr", "translate", "translated", "Command"}
"""Calls whose literals are collected for translation."""
FOR_PROGRAMS = {
    *("setProperty", "setObjectName", "setStyleSheet", "setStyle", "QKeySequence", "QFont"),
    *("add_argument", "ArgumentParser", "TypeError"),
    *("debug", "info", "warning", "exception", "critical"),
}
"""Calls whose literals no person reads in the window; command-line help stays English."""
SHOWN = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setInformativeText", "setStatusTip", "setHtml", "setPlainText"),
    *("addItem", "addAction", "addMenu", "addButton", "addRow", "addTab", "setHeaderLabels", "section"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QStandardItem", "Line"),
    *(
        "say_busy",
        "say",
        "ask",
        "ask_alone",
        "ask_line",
        "ask_text",
        "choose",
        "choose_files",
        "offer",
        "tell",
    ),
    *("choose_target", "choose_file_alone", "drawText", "showText"),
}
"""Calls that put their literals before a person."""
ERRORS = {"UserError", "ReadingError", "FetchingError", "NotFoundError", "LibraryError", "UndoError"}

PASSING = {"format", "join", "upper", "lower", "plain_tip", "escape"}
"""Calls that give on what they are handed."""
PROSE = re.compile(r"[^\W\d_]{2,}[,:;]? [^\W\d_]+|^\W*[A-Z][a-z]+")
"""Two words with a blank between them, or a word that begins with a capital."""
WORD = re.compile(r"[^\W\d_]{2,}")
TAG = re.compile(r"<[^>]*>|&\w+;")
EXEMPT = {
    ("ui/actions.py", "Ctrl+"): "a key",
    ("ui/actions.py", "Alt+"): "a key",
    ("ui/app.py", "Factcheck Desk"): "the program's name",
    ("ui/app.py", "Fusion"): "a style of Qt",
    ("ui/compare/dialog.py", "Shift+F7"): "a key",
    ("ui/compare/dialog.py", "Ctrl++"): "a key",
    ("ui/compare/dialog.py", "Ctrl+="): "a key",
    ("ui/compare/dialog.py", "Ctrl+-"): "a key",
    ("ui/dialogs.py", "Factcheck Desk"): "the program's name",
    ("ui/commands/group.py", "a command that needs an article ran on the shelf"): "an assertion",
    ("ui/keys/capture.py", "Esc"): "a key",
    ("ui/closing.py", "not-saved.txt"): "a file's name",
    ("ui/closing.py", "txt"): "a file's ending",
    ("ui/crash.py", "Factcheck Desk "): "a crash report is for developers",
    ("ui/crash.py", ", Python "): "a crash report is for developers",
    ("ui/crash.py", ", Qt "): "a crash report is for developers",
    ("ui/main_window.py", "Factcheck Desk"): "the program's name",
    ("ui/translation.py", "English"): "what a language calls itself",
    ("ui/translation.py", "Deutsch"): "what a language calls itself",
    ("ui/commands/keeping.py", "factcheck"): "a file's ending",
    ("ui/commands/lost.py", "factcheck"): "a file's ending",
    ("ui/commands/copies.py", "copies.wacz"): "a file's name",
    ("ui/commands/copies.py", "wacz"): "a file's ending",
    ("ui/commands/closing.py", "certificate.json"): "a file's name",
    ("ui/commands/closing.py", "json"): "a file's ending",
    ("ui/commands/register.py", "sources.ris"): "a file's name",
    ("ui/commands/register.py", "ris"): "a file's ending",
    **{("ui/actions.py", menu): "collected from the table" for menu in (*MENUS, *GROUPS)},
}
SYSTEM = {"system_libraries.py", "preview.py", "__main__.py", "page_view.py"}
"""Speaks on the terminal before Qt is there; hold a style sheet, the command line, a text to measure."""


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _says(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "say"


def literals(node: ast.AST, shown: bool = False) -> Iterator[tuple[ast.Constant, bool]]:
    """Yield the string literals that nothing collects, and whether a call shows them as they are."""
    if isinstance(node, ast.Call) and (name_of(node) in COLLECTED | FOR_PROGRAMS or _says(node)):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node, shown
    if isinstance(node, ast.Call):
        yield from literals(node.func)
        direct = name_of(node) in SHOWN
        # What a call is handed, and what only passes through another call, is shown as it is.
        passed = shown and name_of(node) in PASSING
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from literals(argument, direct or passed)
        return
    for child in ast.iter_child_nodes(node):
        if not (isinstance(node, ast.arg | ast.AnnAssign) and child is node.annotation):
            yield from literals(child, shown and _is_part(node, child))


def _is_part(node: ast.AST, child: ast.AST) -> bool:
    """Tell whether what a node shows is shown by its child too, as by both ends of a condition."""
    if isinstance(node, ast.IfExp):
        return child is not node.test
    return isinstance(node, ast.JoinedStr | ast.BinOp | ast.BoolOp | ast.Tuple | ast.List) or (
        isinstance(node, ast.Dict) and child in node.values
    )


def bare(source: str, name: str) -> list[str]:
    found = []
    for literal, shown in literals(ast.parse(source)):
        text = TAG.sub(" ", str(literal.value)).strip()
        prose = WORD.search(text) if shown else PROSE.search(text)
        looks = ("{" in text and ":" in text and ";" in text) or "style=" in text or "://" in text
        if prose and not looks and (name, literal.value) not in EXEMPT:
            found.append(f"{name}:{literal.lineno}: {literal.value!r}")
    return found


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_sentence_of_the_window_stands_bare(path: Path) -> None:
    if path.name in SYSTEM or path == ROOT / "ui/article/page.py":
        pytest.skip("speaks to no one in the window")

    assert bare(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()) == []


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Saved")',
        'label.setText(f"{count} words")',
        'label = QLabel("to check")',
        'text = "Nothing is open."',
        'words = f"{count} words are left"',
        'notice.say(f"The library was backed up to {target}.")',
        'box.addRow("Work", field)',
        'html = f"<b>Words are left</b>"',
        'label.setText("saved" if done else self.tr("Not saved"))',
        'button.setToolTip(plain_tip("saved"))',
        'field.setPlaceholderText("to check: " + name)',
        'label.setAccessibleName(", ".join(("saved", name)))',
    ],
)
def test_a_bare_sentence_would_be_found(line: str) -> None:
    found = bare(line, "ui/a.py")

    assert len(found) == 1


@pytest.mark.parametrize(
    "line", ['label.setText(self.tr("Saved"))', 'field.setProperty("look", "second")', 'key = "set_aside"']
)
def test_what_is_collected_or_no_sentence_is_left_alone(line: str) -> None:
    assert bare(line, "ui/a.py") == []


def uncollectable(source: str) -> list[str]:
    """Return the calls whose template is no literal, so that nothing could collect it."""
    tree = ast.parse(source)
    constants = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and _is_text(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = name_of(node)
        template = node.args[0] if node.args else None
        if name == "translate" and len(node.args) >= 2 and isinstance(node.func, ast.Attribute):
            template = node.args[1] if getattr(node.func.value, "id", "") == "QCoreApplication" else None
        elif name not in {"say", "tr", *ERRORS} or (name == "say" and not _says(node)):
            # Methods named “say” take sentences; those given to them are found by the other rule.
            continue
        if template is None or _is_text(template) or getattr(template, "id", "") in constants:
            continue
        found.append(f"{node.lineno}: {ast.unparse(node)[:90]}")
    return found


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


HANDED_ON = {
    "factcheck/readers/bounded/answers.py": "a reader's own sentence, as it came from the child process",
    "factcheck/library/database.py": "a template chosen from a table of literals",
    "ui/translation.py": "the translation itself",
    "ui/actions.py": "words of the table of commands, which are collected there",
}


@pytest.mark.parametrize("path", EVERYWHERE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_template_is_a_literal(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    found = uncollectable(path.read_text(encoding="utf-8"))

    assert len(found) <= 1 if name in HANDED_ON else found == []


@pytest.mark.parametrize(
    "line", ['raise UserError(f"There is no {name}.")', 'say("There is no %s" % name)', "say(text)"]
)
def test_a_template_made_at_run_time_would_be_found(line: str) -> None:
    assert len(uncollectable(line)) == 1
