"""A small style of citation, written for the tests, and what can be wrong with one."""

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>House of Halm</title>
    <id>https://halm.example/style</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="work"><text variable="title" font-style="italic"/></macro>
  <citation><layout><text macro="work"/></layout></citation>
  <bibliography>
    <layout suffix=" ¶">
      <text variable="citation-number" suffix=") "/>
      <names variable="author" suffix=" — "><name/></names>
      <text macro="work"/>
    </layout>
  </bibliography>
</style>
"""


def style(*changes: tuple[str, str]) -> bytes:
    """Return the small style with some of its words replaced."""
    text = STYLE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return (HEAD + text).encode()


def with_macros(*macros: str) -> bytes:
    """Return the style with other macros, of which the first is what it cites by."""
    return style(('<macro name="work"><text variable="title" font-style="italic"/></macro>', "".join(macros)))
