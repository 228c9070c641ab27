"""What a person finds in the repository is fit to be found: no drawers, sound icons, sound metadata."""

import ast
import configparser
import re
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[1]
ICONS = sorted(path for path in (ROOT / "resources/icons").glob("*.svg") if path.stem != "factcheck-desk")
LINUX = ROOT / "resources/linux"
SOURCES = sorted(
    path for package in ("factcheck", "ui", "resources", "seeds") for path in (ROOT / package).rglob("*.py")
)
SVG = "{http://www.w3.org/2000/svg}"


def tracked_texts() -> dict[str, str]:
    """Read every text file that git keeps."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    texts = {}
    for name in filter(None, listed.stdout.split("\0")):
        content = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b"\0"
        if b"\0" not in content:
            texts[name] = content.decode("utf-8", errors="replace")
    return texts


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    machine_path = re.compile(r"(?<![\w.:/])/(?:home/\w+|Users/\w+|root|work)/")
    found = [name for name, text in tracked_texts().items() if machine_path.search(text)]

    assert found == []


def test_set_up_names_no_package_host() -> None:
    """Whoever sets up has an index of their own choice, perhaps a company's."""
    texts = tracked_texts()
    for name in ("Makefile", "constraints.txt", "pyproject.toml", ".ci/run", "ui/system_libraries.py"):
        assert not re.search(r"://|index-url|find-links|trusted-host", texts[name]), name


def test_every_module_has_a_subject() -> None:
    drawers = {"utils", "util", "misc", "common", "helpers", "helper", "stuff"}

    assert [path for path in SOURCES if drawers & set(path.with_suffix("").parts)] == []


def test_a_class_name_means_one_thing() -> None:
    """Else a reader has to know from where each was imported."""
    named: dict[str, list[str]] = {}
    for path in SOURCES:
        for name in re.findall(r"^class ([^\W_]\w*)", path.read_text(encoding="utf-8"), re.MULTILINE):
            named.setdefault(name, []).append(path.relative_to(ROOT).as_posix())

    assert {name: paths for name, paths in named.items() if len(paths) > 1} == {}


def test_no_test_holds_a_stopwatch() -> None:
    """A busy machine would fail it: growth is compared as a ratio in one place, times in the benchmark."""
    measured = {"bench", "fuzz", "torture", "test_growth.py"}
    clocks = {"perf_counter", "process_time", "thread_time", "monotonic"}
    found = [
        (path.relative_to(ROOT).as_posix(), node.lineno)
        for path in (ROOT / "tests").rglob("*.py")
        if not measured & set(path.relative_to(ROOT).parts)
        for node in nodes_naming(clocks, path)
        if isinstance(node, ast.Attribute) and node.attr in clocks
    ]

    assert found == []


def test_the_terminal_is_written_to_in_one_place() -> None:
    """What comes from outside must not act on a terminal, so one function writes what would act out."""
    folder = ROOT / "factcheck/cli"
    found = [
        path.name
        for path in folder.glob("*.py")
        if path.name != "group.py"
        and re.search(r"click\.echo|print\(|stdout|stderr", path.read_text("utf-8"))
    ]
    assert found == []


def test_only_the_library_asks_a_clock_or_makes_ids() -> None:
    """An operation gives both, so that the same actions can be replayed to the same file."""
    clocks = {"now", "utcnow", "today", "time", "time_ns", "uuid1", "uuid4", "localtime", "gmtime"}
    found = [
        (path.relative_to(ROOT).as_posix(), node.lineno)
        for path in SOURCES
        if path.is_relative_to(ROOT / "factcheck") and path != ROOT / "factcheck/library/store.py"
        for node in nodes_naming(clocks, path)
        if isinstance(node, ast.Call) and _called(node) in clocks
    ]

    assert found == []


def nodes_naming(words: set[str], path: Path) -> Iterator[ast.AST]:
    """Go through all that stands in a source; one without any of the words is not even parsed."""
    text = path.read_text(encoding="utf-8")
    if not words.isdisjoint(re.findall(r"\w+", text)):
        yield from ast.walk(ast.parse(text))


def _called(node: ast.Call) -> str:
    """Return what a call names: «datetime.now», «time.time» and «uuid4» by their last word."""
    if isinstance(node.func, ast.Name):
        return node.func.id if node.func.id.startswith("uuid") else ""
    if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
        return node.func.attr if node.func.value.id in ("datetime", "date", "time", "uuid") else ""
    return ""


def test_tests_leave_private_attributes_of_others_alone() -> None:
    """A test drives a part as its user does, so that the part may change inside."""
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {reached}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for reached in reached_into(path.read_text(encoding="utf-8"))
    ]

    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "window._page",
        "getattr(window, '_page')",
        "monkeypatch.setattr(window, '_page', None)",
        "monkeypatch.setattr('ui.main_window._PROGRAM', '')",
        "window.__dict__['_page']",
        "vars(window)",
        "from ui.main_window import _PROGRAM",
        "window._MainWindow__page",
    ],
)
def test_each_way_to_reach_into_a_part_would_be_found(line: str) -> None:
    assert len(reached_into(line)) == 1


def reached_into(source: str) -> list[str]:
    """Return the private names of others that a source reaches, by attribute, by import or by their text."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and not (
            isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
        ):
            found += [node.attr] if _is_private(node.attr) or node.attr == "__dict__" else []
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("factcheck", "ui")):
            found += [alias.name for alias in node.names if _is_private(alias.name)]
        elif isinstance(node, ast.Call):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called in ("getattr", "setattr", "hasattr", "delattr"):
                texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
                found += [text for text in map(str, texts[:1]) if _is_private(text.rpartition(".")[2])]
            elif called == "vars":
                found.append("vars")
    return found


def _is_private(name: str) -> bool:
    # Python's own public functions that begin with an underscore, and those of namedtuples.
    public = {"_exit", "_getframe", "_replace", "_asdict", "_fields"}
    return name.startswith("_") and not name.startswith("__") and name not in public


def test_no_function_passes_fifty_lines_and_few_files_four_hundred() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in (*SOURCES, *(ROOT / "tests").rglob("*.py"))}
    long = [
        f"{path.relative_to(ROOT).as_posix()}: {node.name}"
        for path, text in texts.items()
        for node in statements(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= 50
    ]

    assert long == []
    assert sum(text.count("\n") > 400 for text in texts.values()) <= len(texts) / 50


def statements(node: ast.AST) -> Iterator[ast.AST]:
    """Go through what stands in a node but expressions, which are most and define no function."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.expr):
            yield child
            yield from statements(child)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_each_icon_is_strokes_in_the_current_colour(path: Path) -> None:
    root = ET.parse(path).getroot()

    assert root.get("viewBox") == "0 0 20 20"
    assert (root.get("fill"), root.get("stroke"), root.get("stroke-width")) == ("none", "currentColor", "1.5")
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    for element in root:
        assert element.tag.removeprefix(SVG) in {"path", "circle", "rect", "ellipse"}
        assert {element.get("fill"), element.get("stroke")} <= {None, "currentColor"}
        assert "style" not in element.attrib


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_each_icon_draws_something_and_is_cut_off_nowhere(path: Path, qapp: object) -> None:
    image = QImage(200, 200, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer = QSvgRenderer(path.read_text(encoding="utf-8").replace("currentColor", "#000000").encode())
    renderer.render(painter, QRectF(0, 0, 200, 200))
    painter.end()
    inked = {(x, y) for x in range(200) for y in range(200) if image.pixelColor(x, y).alpha()}

    assert renderer.isValid()
    assert len(inked) > 800
    assert all(5 <= x < 195 and 5 <= y < 195 for x, y in inked)


def test_the_programs_own_icon_draws(qapp: object) -> None:
    renderer = QSvgRenderer(str(ROOT / "resources/icons/factcheck-desk.svg"))

    assert renderer.isValid()
    assert renderer.defaultSize().width() == renderer.defaultSize().height() == 256


def test_the_desktop_file_starts_the_program() -> None:
    parser = configparser.RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(LINUX / "factcheck-desk.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert entry["Type"] == "Application"
    assert entry["Name"] == "Factcheck Desk"
    assert entry["Exec"].split()[0] in project["gui-scripts"]
    assert (ROOT / "resources/icons" / f"{entry['Icon']}.svg").is_file()
    for key in ("Categories", "MimeType", "Keywords"):
        assert entry[key].endswith(";")
    described = ET.parse(LINUX / "factcheck-desk.xml").getroot()
    types = {each.get("type") for each in described if each.tag.endswith("mime-type")}
    assert types <= set(entry["MimeType"].split(";")), "a case file is opened by a double click"


def test_the_software_centres_metadata_is_whole() -> None:
    root = ET.parse(LINUX / "factcheck-desk.metainfo.xml").getroot()

    assert root.get("type") == "desktop-application"
    assert re.fullmatch(r"\w+(\.\w+){2,}", root.findtext("id") or "")
    assert root.findtext("project_license") == "MIT"
    assert len(root.findtext("summary") or "x" * 99) <= 60
    assert (LINUX / (root.findtext("launchable") or "absent")).is_file()
    for tag in ("name", "metadata_license", "description/p", "content_rating"):
        assert root.find(tag) is not None, tag


def test_the_changelog_has_a_place_for_what_comes() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert "\n## [Unreleased]\n" in text


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_command_that_is_explained_can_be_made(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    explained = set(re.findall(r"(?:^|`)make ([a-z][a-z-]*)", text, re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    assert {"run", "test"} <= explained <= targets
