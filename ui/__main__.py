"""The app's entry point: looks at the system before Qt does, then opens the window."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
import tempfile
from pathlib import Path

from factcheck import __version__
from ui import system_libraries


def main() -> None:
    """Open the window; exit 2 with a sentence where this system cannot show one."""
    parser = argparse.ArgumentParser(prog="factcheck-desk", description="A desk for editorial fact-checkers.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="articles to open")
    parser.add_argument("--library", type=Path, help="the library file to use")
    parser.add_argument("--language", default="", metavar="CODE", help="the language of the window")
    parser.add_argument("--self-test", action="store_true", help="draw the window on a new library and quit")
    parser.add_argument("--version", action="version", version=f"factcheck-desk {__version__}")
    wanted = parser.parse_args()
    sentence = system_libraries.obstacle()
    if sentence is not None:
        print(sentence, file=sys.stderr)
        sys.exit(2)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    gc.disable()  # until the window is there: what is imported is no garbage
    # Qt is imported only here: it fails with its own words where its libraries are missing.
    from ui import plain_imports

    plain_imports.restore()
    from ui.app import start

    if wanted.self_test:
        with tempfile.TemporaryDirectory() as folder:
            sys.exit(
                start(
                    Path(folder) / "library.factcheck", wanted.files, language=wanted.language, self_test=True
                )
            )
    sys.exit(start(wanted.library, wanted.files, language=wanted.language))


if __name__ == "__main__":
    main()
