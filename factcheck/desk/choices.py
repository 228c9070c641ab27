"""What a desk has set, as one file: given to another desk, and taken over from it."""

from __future__ import annotations

import re
from typing import Annotated

import msgspec
from msgspec import Struct, field

from factcheck.case.rules import STANDARD, WORDS
from factcheck.case.sentences.citations import CITATION_STYLES
from factcheck.case.sentences.removal import kept_for
from factcheck.desk import looks
from factcheck.desk.retention import Retention
from factcheck.desk.rules import Rules
from factcheck.desk.scales import Scales
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import CitationStyle, DeskRule, Scale
from factcheck.reports.look import is_colour
from factcheck.sentences import Sentence, say
from factcheck.settings import KEEPING, Settings

FORMAT = "factcheck-desk-settings"
VERSION = 1
_KEY = re.compile(r"(?!none$)[0-9a-z-]{1,60}")
"""What a scale or a verdict is called by; «none» takes a verdict off."""
LARGEST = 2_000_000
"""Bytes of the largest file that is read."""

_Line = Annotated[str, msgspec.Meta(max_length=1_000)]
_Many = msgspec.Meta(max_length=500)


class DeskSettings(Struct, frozen=True):
    """The settings of a desk that another one can take over.

    Left out is what belongs to one person or one machine: names, files, the window, and for whom copies
    are encrypted, since who could put another key there would read them.
    """

    desk: _Line = ""
    scale: _Line = ""
    """The key of the scale for new articles."""
    scales: Annotated[tuple[Scale, ...], _Many] = ()
    rules: Annotated[tuple[DeskRule, ...], _Many] = ()
    months: Annotated[int, msgspec.Meta(ge=0, le=12_000)] = 0
    """For how long articles are kept after their sign-off; 0 for ever."""
    skeleton: bool = False
    keep_copies: _Line = KEEPING[0]
    citation_style: CitationStyle = CitationStyle.HOUSE
    stamp_authority: _Line = ""
    stamp_certificate: Annotated[str, msgspec.Meta(max_length=100_000)] = ""
    stamp_copies: bool = False
    stamp_certificates: bool = False
    wayback: bool = False
    phrases: Annotated[tuple[_Line, ...], _Many] = ()
    keys: dict[_Line, tuple[_Line, ...]] = field(default_factory=dict)
    """The keys that were changed, by command."""
    accent: Annotated[str, msgspec.Meta(pattern="^(#[0-9a-f]{6})?$")] = ""
    heading: Annotated[str, msgspec.Meta(pattern="^(#[0-9a-f]{6})?$")] = ""
    logo: Annotated[str, msgspec.Meta(max_length=600_000)] = ""
    """The logo of documents, a PNG in Base64."""
    own_style: Annotated[str, msgspec.Meta(max_length=500_000)] = ""
    """The desk's own style of citation, a file of the Citation Style Language."""
    format: str = FORMAT
    version: int = VERSION


class Choices:
    """Gathers what a desk has set, and sets it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._rules = Rules(library)
        self._scales = Scales(library)
        self._retention = Retention(library)

    def gathered(self, settings: Settings) -> DeskSettings:
        """Return what this desk has set, in its library and in a person's settings."""
        kept = self._retention.rule()
        return DeskSettings(
            settings.desk,
            settings.scale,
            tuple(self._scales.all()),
            tuple(self._rules.all()),
            kept.months,
            kept.skeleton,
            settings.keep_copies,
            CitationStyle(settings.citation_style),
            phrases=tuple(settings.phrases),
            keys={command: tuple(keys) for command, keys in settings.keys.items()},
            accent=settings.accent if is_colour(settings.accent) else "",
            heading=settings.heading if is_colour(settings.heading) else "",
            logo=looks.logo_as_text(),
            own_style=looks.kept_style().decode(),
            **{name: getattr(settings, name) for name in _OF_ARCHIVES},
        )

    def differences(self, found: DeskSettings, settings: Settings) -> list[Sentence]:
        """Say what would change here if these settings were taken over, a sentence each."""
        own = self.gathered(settings)
        told = []
        if found.desk != own.desk:
            told.append(say("Desk: {name}", name=found.desk or "–"))
        scales = {scale.key: scale for scale in own.scales}
        for scale in found.scales:
            if scale.key not in scales:
                told.append(say("New scale: {scale}", scale=scale.name))
            elif scales[scale.key] != scale:
                told.append(say("Changed scale: {scale}", scale=scale.name))
        if found.scale != own.scale:
            names = {scale.key: scale.name for scale in (*own.scales, *found.scales)}
            told.append(say("Scale of new articles: {scale}", scale=names.get(found.scale, found.scale)))
        rules = {rule.rule: rule for rule in own.rules}
        told += [_rule(rule) for rule in found.rules if rules[rule.rule] != rule]
        if (found.months, found.skeleton) != (own.months, own.skeleton):
            told.append(say("Articles are kept {time}", time=kept_for(found.months)))
        if found.keep_copies != own.keep_copies:
            told.append(say("Copies of sources: {choice}", choice=KEEP_WORDS[found.keep_copies]))
        if found.citation_style is not own.citation_style:
            told.append(say("Citations: {style}", style=CITATION_STYLES[found.citation_style]))
        if found.own_style and found.own_style != own.own_style:
            told.append(say("Another style of citation of the desk’s own"))
        told += [*_archives(found, own), *_look(found, own)]
        if found.phrases != own.phrases:
            told.append(say("Phrases for notes: {count}", count=len(found.phrases)))
        if found.keys != own.keys:
            told.append(say("Changed keys: {count}", count=len(found.keys)))
        return told

    def take_over(self, found: DeskSettings, settings: Settings) -> None:
        """Set in the library and in a person's settings what another desk has set.

        Logo, style of citation and scales come first, since they alone can be refused: then nothing else
        is set either.
        """
        if found.logo != looks.logo_as_text():
            looks.take_logo(found.logo)
        if found.own_style and found.own_style != looks.kept_style().decode():
            looks.take_style(found.own_style)
        self._scales.take_over(found.scales)
        for rule in found.rules:
            number = rule.number if STANDARD[rule.rule].number else None
            self._rules.set(rule.rule, applies=rule.applies, number=number)
        self._retention.set_rule(found.months, skeleton=found.skeleton)
        settings.desk = found.desk
        settings.scale = found.scale
        settings.accent, settings.heading = looks.colour_of(found.accent), looks.colour_of(found.heading)
        settings.keep_copies = found.keep_copies
        settings.citation_style = found.citation_style.value
        for name in _OF_ARCHIVES:
            setattr(settings, name, getattr(found, name))
        settings.phrases = list(found.phrases)
        settings.keys = {command: list(keys) for command, keys in found.keys.items()}


def encoded(found: DeskSettings) -> bytes:
    """Write a desk's settings as a file that a person can read."""
    return msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n"


def decoded(data: bytes) -> DeskSettings:
    """Read a file of settings; raises UserError for anything else."""
    if len(data) > LARGEST:
        raise UserError("This is no file of a desk's settings: it is too large.")
    try:
        head = msgspec.json.decode(data)
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise UserError("This is no file of a desk's settings.")
        if head.get("version") != VERSION:
            raise UserError("These settings are of a newer Factcheck Desk; please update the program.")
        found = msgspec.convert(head, DeskSettings)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UserError("The file of settings is damaged.") from error
    _check(found)
    return found


def _check(found: DeskSettings) -> None:
    numbers = all(
        1 <= rule.number <= 36_500 if STANDARD[rule.rule].number else not rule.number for rule in found.rules
    )
    known = found.scale in {scale.key for scale in found.scales}
    keys = all(
        _KEY.fullmatch(scale.key)
        and all(not verdict.key or _KEY.fullmatch(verdict.key) for verdict in scale.verdicts)
        for scale in found.scales
    )
    if not numbers or not known or not keys or found.keep_copies not in KEEPING:
        raise UserError("The file of settings is damaged.")


_OF_ARCHIVES = (
    *("stamp_authority", "stamp_certificate", "stamp_copies", "stamp_certificates"),
    "wayback",
)
"""The settings of who is asked to witness or to keep a page, by the same names in both."""


def _look(found: DeskSettings, own: DeskSettings) -> list[Sentence]:
    told = []
    if (found.accent, found.heading) != (own.accent, own.heading):
        colours = " · ".join(each or "–" for each in (found.accent, found.heading))
        told.append(say("Colours of documents: {colours}", colours=colours))
    if found.logo != own.logo:
        told.append(say("Another logo of documents") if found.logo else say("No logo of documents"))
    return told


def _archives(found: DeskSettings, own: DeskSettings) -> list[Sentence]:
    """Say what would change of who is asked for time stamps and copies."""
    told = []
    if (found.stamp_authority, found.stamp_certificate) != (own.stamp_authority, own.stamp_certificate):
        told.append(say("Authority for time stamps: {address}", address=found.stamp_authority or "–"))
    if (found.stamp_copies, found.stamp_certificates) != (own.stamp_copies, own.stamp_certificates):
        told.append(say("When time stamps are asked for"))
    if found.wayback != own.wayback:
        told.append(say("Asking archive.org is on") if found.wayback else say("Asking archive.org is off"))
    return told


def _rule(rule: DeskRule) -> Sentence:
    words = WORDS[rule.rule]
    if not rule.applies:
        return say("Off: {rule}", rule=words)
    if rule.number:
        return say("On: {rule} ({number})", rule=words, number=rule.number)
    return say("On: {rule}", rule=words)


KEEP_WORDS = dict(zip(KEEPING, (say("ask each time"), say("always"), say("never")), strict=True))
