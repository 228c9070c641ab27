"""Nothing of an article stands in logs or crash reports, and a working day asks no network."""

import logging
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import pictured
from tests.desktop import Desktop
from tests.disks import full_disk
from tests.stories import WIRE
from ui.crash import report_of

Key = Qt.Key
MARK = "qzvmarker"


def test_no_log_and_no_report_quotes_the_article(
    desktop: Desktop, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    story = tmp_path / f"{MARK}.txt"
    story.write_text(f"The {MARK} case\n\nIt ran for 90 {MARK} years.\n", encoding="utf-8")
    desktop.window.commands.articles.open_file(story)
    desktop.window.commands.articles.open_file(tmp_path / f"missing {MARK}.docx")
    desktop.window.session.run(
        desktop.window.session.desk.articles.set_deadline, desktop.case.article.id, MARK
    )
    with full_disk(0):
        desktop.window.session.select(desktop.case.claims[0].id)
        QTest.keyClicks(desktop.field("Note"), f"ask the {MARK}")
        desktop.window.inspector.flush()
        desktop.press(Key.Key_3)
    desktop.window.session.unsaved.try_again()
    try:
        try:
            int(f"a number of the {MARK}")
        except ValueError as cause:
            raise KeyError(f"the {MARK} again") from cause
    except KeyError as error:
        report = report_of(error)
    assert "ValueError" in report
    assert "KeyError" in report
    assert MARK not in report.replace("{MARK}", "")
    assert MARK not in caplog.text


TRACED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import app

def work():
    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "commands"))
    if window.session.case is None:
        QTimer.singleShot(100, work)
        return
    desk, case = window.session.desk, window.session.case
    claim = case.claims[0].id
    desk.verdicts.set(claim, "wrong")
    desk.verdicts.note(claim, "ask the ministry")
    window.inspector.sources.attach("https://roads.example/budget")
    desk.safe.backup(Path(sys.argv[2]) / "copy.factcheck")
    from factcheck.reports import ReportOptions
    desk.reports.save(case.article.id, Path(sys.argv[2]) / "report.html", ReportOptions())
    write_more(window, desk, case)
    window.commands.articles.open_file(Path(sys.argv[3]))
    look_at_pictures(case.article.id)

def write_more(window, desk, case):
    # What was built for addresses, authorities, archives, servers and meaning, up to the asking.
    out, claim = Path(sys.argv[2]), case.claims[0].id
    source = desk.sources.all()[0].id
    kept = desk.captures.keep(source, desk.captures.copy_of_file(Path(sys.argv[3])), case.article.id)
    desk.captures.compare("The tunnel cost 640 million euros", desk.captures.one(kept))
    assert desk.memory.checked_before(claim) is not None
    desk.memory.like("The tunnel cost 640 million euros")
    desk.searching.find("tunnel")
    desk.register.give_out([source], "sources.ris")
    (out / "copies.wacz").write_bytes(desk.archives.give_out(case.article.id, "copies.wacz"))
    shared = desk.sharing.create_in_folder(out / "shared", "Harbour")
    desk.sharing.share(case.article.id, shared, encrypted=True)
    desk.sharing.sync()
    desk.exchange.pack(case.article.id, out / "case.factcase")
    desk.closing.sign(case.article.id, "Ada", over="It is printed tonight.")
    desk.closing.save_certificate(case.article.id, out / "certificate.txt")
    desk.closing.reopen(case.article.id)
    window.show_register(source)
    window.show_shelf()

def look_at_pictures(before):
    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "commands"))
    case = window.session.case
    if case is None or case.article.id == before:
        QTimer.singleShot(100, lambda: look_at_pictures(before))
        return
    desk = window.session.desk
    held, far = desk.pictures.all(case.article.id)[:2]
    assert far.address.startswith("https://"), "a picture that stands on the web, not fetched unasked"
    desk.pictures.drawn(held)
    window.open_article(case.article.id)
    print("LOOKED")
    QTimer.singleShot(4000, window.close)  # the daily backup and the question about retention come meanwhile

real = app.QApplication.exec
def run(self):
    QTimer.singleShot(300, work)
    return real()
app.QApplication.exec = run
sys.exit(app.start(Path(sys.argv[2]) / "library.factcheck", [Path(sys.argv[1])]))
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_working_day_opens_no_socket_to_any_network(tmp_path: Path) -> None:
    story, script, trace = tmp_path / "tunnel.txt", tmp_path / "day.py", tmp_path / "trace"
    story.write_text(WIRE, encoding="utf-8")
    page = tmp_path / "lake.html"
    page.write_bytes(pictured.page(pictured.png()))
    script.write_text(TRACED, encoding="utf-8")
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "-e", "trace=execve,socket,connect,sendto,sendmsg", "-o", str(trace)),
            *(sys.executable, str(script), str(story), str(tmp_path), str(page)),
        ],
        capture_output=True,
        check=False,
        timeout=110,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    if b"ptrace" in done.stderr.lower():
        pytest.skip("programs may not be traced here")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "report.html").exists(), "the day was worked"
    assert (tmp_path / "certificate.txt").exists(), "and written down"
    assert b"LOOKED" in done.stdout, "and its pictures looked at"
    assert list((tmp_path / "library.factcheck-backups").glob("*-daily.factcheck"))
    lines = trace.read_text("utf-8", "replace").splitlines()
    assert any("execve" in line for line in lines), "what it did was traced"
    assert [line for line in lines if re.search(r"AF_INET|AF_PACKET", line)] == []
