"""States of the pictures of an article: the dialog with what it says at each step."""

from __future__ import annotations

import base64
from collections.abc import Iterator

from factcheck.models import Region
from tests import pictured
from tests.translations.stage import LONG, Stage, foreign
from ui.pictures.dialog import PictureDialog

_WORDS = foreign("The mill on the river was bought in May, the council said, for two million crowns. ") * 3
_BAR = Region(0.2, 0.2, 0.3, 0.4)


def _page() -> bytes:
    held = base64.b64encode(pictured.png()).decode()
    title = foreign("The old mill")
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><article>
<h1>{title}</h1><p>{_WORDS}</p><img src="data:image/png;base64,{held}" alt="{LONG}"><p>Ç {_WORDS}</p>
<img src="https://ñ.example/ñ.png" alt="{LONG}"><p>Ñ {_WORDS}</p></article></body></html>""".encode()


def pictures(stage: Stage) -> Iterator[None]:
    """Mark a region, choose it, look at a picture that stands on the web, and lose the first."""
    path = stage.folder / "1.html"
    path.write_bytes(_page())
    stage.window.commands.articles.open_file(path)
    yield
    stage.window.run_command("pictures")
    dialog = stage.desktop.dialog(PictureDialog)
    yield
    dialog.take()
    yield
    dialog.canvas.draw(_BAR)
    dialog.statement.setPlainText(LONG)
    yield
    dialog.take()
    dialog.claims.itemClicked.emit(dialog.claims.item(0))
    yield
    dialog.turn(1)
    yield
