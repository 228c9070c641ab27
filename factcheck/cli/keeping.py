"""Commands that hand over, take back and keep safe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import asked_passphrase, choice, command, echo, named_library, open_desk
from factcheck.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.models import ArticleId  # reading the models takes half as long as all else here
    from factcheck.sentences import Sentence


def _print_schema(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if not wanted or context.resilient_parsing:
        return
    import resources

    echo(resources.text("schemas/checking-report.schema.json").rstrip())
    context.exit()


@command()
@click.argument("article")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help=".html, .md, .docx, .pdf, .json, .csv, .xlsx or .jsonld",
)
@click.option(
    "--document",
    "kind",
    default="checking",
    metavar="KIND",
    help="checking (default), checked, call-sheet, letter, writer-list, sources, estimate, lawyer, "
    "reader-pack, annotations, claim-review, comments, tracked or certificate",
)
@click.option("--all", "every_claim", is_flag=True, help="Comment on every claim, also where all is well.")
@click.option("--comments", is_flag=True, help="Comments beside tracked changes too.")
@click.option("--confidential", is_flag=True, help="Name confidential sources.")
@click.option("--record", is_flag=True, help="List the steps that were taken.")
@click.option("--no-changes", is_flag=True, help="Without what changed between the drafts.")
@click.option("--person", default="", help="Whom a call sheet is for; without it everyone.")
@click.option("--to", default="", help="Whom a letter is to; without it everyone.")
@click.option("--quotations", is_flag=True, help="The quotations too, on a call sheet.")
@click.option("--claim", "claims", multiple=True, help="A claim for a reader's pack; once for each.")
@click.option("--style", help="How a list of sources cites: house, apa, chicago, harvard, mla, …")
@click.option("--checker", default="", help="Who checked, where the article does not say.")
@click.option(
    "--schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_schema,
    help="Print the JSON schema of the checking copy as .json, and end.",
)
def report(
    article: str,
    output: Path,
    kind: str,
    every_claim: bool,
    comments: bool,
    confidential: bool,
    record: bool,
    no_changes: bool,
    person: str,
    to: str,
    quotations: bool,
    claims: tuple[str, ...],
    style: str | None,
    checker: str,
) -> None:
    """Write a document on ARTICLE; the file's extension names the format.

    «checking» is everything, for the file; «checked» what should change alone; «call-sheet» what each person
    is asked, «letter» what is put to whom the article criticises, «writer-list» what the writer is asked.
    «lawyer» alone has the legal notes; «reader-pack» is one page whose answers «answers» reads; «annotations»
    and «claim-review» are for other programs (.jsonld). «comments» and «tracked» give the writer's file back.
    """
    from factcheck.cli.stamping import save_certificate
    from factcheck.desk.reporting import refuse_ending, writer_for
    from factcheck.models import SourceId
    from factcheck.reports import ReportOptions, kind_called

    with open_desk() as desk:
        if kind == "certificate":
            refuse_ending(output, (".json",))
            save_certificate(desk, article, output)
            return
        found = desk.articles.find(article)
        options = ReportOptions(
            confidential=confidential,
            record=record,
            changes=not no_changes,
            person=desk.reports.person(found, person, unlocked=confidential) if person else SourceId(""),
            to=desk.reports.addressee(found, to) if to else "",
            quotations=quotations,
            claims=tuple(desk.verdicts.find(each) for each in claims),
            checker=checker,
            **_of_the_desk(style),
            every_claim=every_claim,
            comments=comments,
        )
        writer = writer_for(output, kind_called(kind))
        desk.reports.save(found, output, options, writer.kind)
        _warn(desk.reports.narrowed(found, writer, options))


def _warn(sentences: Iterable[Sentence]) -> None:
    for sentence in sentences:
        echo(sentence, err=True)


def _of_the_desk(style: str | None) -> dict[str, Any]:
    """Return the options of a document that the desk has set, but for a style that is named."""
    from factcheck import settings
    from factcheck.desk.looks import house_look
    from factcheck.models import CitationStyle

    own = settings.load()
    wanted = choice(CitationStyle, style or own.citation_style, "style of citation")
    own.citation_style = wanted.value
    return {"look": house_look(own), "style": wanted}


@command()
@click.argument("article")
def undo(article: str) -> None:
    """Take back the latest step on ARTICLE."""
    from factcheck.case.sentences import steps

    with open_desk() as desk:
        echo(f"Undone: {steps.step(desk.history.undo(desk.articles.find(article)))}")


@command()
@click.argument("article")
def redo(article: str) -> None:
    """Bring back the step on ARTICLE that was taken back last."""
    from factcheck.case.sentences import steps

    with open_desk() as desk:
        echo(f"Redone: {steps.step(desk.history.redo(desk.articles.find(article)))}")


@command()
@click.argument("article")
@click.option("--for-good", is_flag=True, help="With its record and all that only it needs; no undo.")
@click.option("--backups", is_flag=True, help="Delete the backups that hold it as well.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(article: str, for_good: bool, backups: bool, yes: bool) -> None:
    """Take ARTICLE off the shelf, or remove it for good."""
    with open_desk() as desk:
        found = desk.articles.find(article)
        if not for_good:
            desk.articles.remove(found)
            echo("Removed from the shelf. Undo on the shelf puts it back.")
            return
        from factcheck.case.sentences.removal import question

        leaving = desk.articles.leaving(found)
        echo(question(leaving), err=True)
        if not yes and not _confirmed():
            raise UserError("Nothing was removed.")
        names = desk.articles.file_names(found)
        desk.articles.remove_for_good(found, with_backups=backups)
    _forget(found, names)
    kept = len(leaving.backups) if not backups else 0
    echo("Removed for good." if not kept else f"Removed for good; {kept} backups still hold it.")


def _forget(article: ArticleId, files: list[str]) -> None:
    from factcheck import settings

    kept = settings.load()
    kept.forget(article, files)
    settings.keep(kept)


def _confirmed() -> bool:
    try:
        return click.confirm("Remove it for good?", err=True)
    except click.Abort:  # nobody is there to ask, as in a script
        return False


@command()
@click.argument("article")
@click.option("--reason", default="", help="Why it must be kept.")
@click.option("--lift", is_flag=True, help="Lift the hold.")
def hold(article: str, reason: str, lift: bool) -> None:
    """Keep ARTICLE whatever the retention rule says, until the hold is lifted."""
    if bool(reason.strip()) == lift:
        raise UserError("Give a --reason for the hold, or --lift it.")
    with open_desk() as desk:
        desk.articles.hold(desk.articles.find(article), reason)


@command()
@click.option("--months", type=click.IntRange(1, 12_000), help="Keep articles so long after their sign-off.")
@click.option("--for-ever", is_flag=True, help="Keep every article.")
@click.option("--skeleton/--no-skeleton", default=None, help="Whether title, dates and counts are left.")
@click.option("--apply", is_flag=True, help="Remove what is due for good, also from the backups.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def retention(months: int | None, for_ever: bool, skeleton: bool | None, apply: bool, yes: bool) -> None:
    """Show or set how long articles are kept, and remove what is due."""
    with open_desk() as desk:
        rule = desk.retention.rule()
        if months is not None or for_ever or skeleton is not None:
            wanted = 0 if for_ever else rule.months if months is None else months
            desk.retention.set_rule(wanted, skeleton=rule.skeleton if skeleton is None else skeleton)
        _tell_retention(desk)
        if apply:
            _apply_retention(desk, yes)


def _tell_retention(desk: Any) -> None:
    from factcheck.case.sentences.removal import left, overdue

    rule = desk.retention.rule()
    echo(f"Kept for {rule.months} months after the sign-off." if rule.months else "Kept for ever.")
    for due in desk.retention.due():
        echo(f"Due: {due.article[:8]} {overdue(due)}")
    for stone in desk.retention.removed():
        echo(f"Removed: {left(stone)}")


def _apply_retention(desk: Any, yes: bool) -> None:
    due = [each.article for each in desk.retention.due()]
    if not due:
        return
    if not yes and not _confirmed():
        raise UserError("Nothing was removed.")
    names = {article: desk.articles.file_names(article) for article in due}
    count = desk.retention.remove_due(due)
    for article in due:
        _forget(article, names[article])
    echo(f"Removed for good, also from the backups: {count}")


@command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--for", "recipients", multiple=True, metavar="NAME", help="Encrypt it for NAME, or a key age1…."
)
def backup(file: Path, recipients: tuple[str, ...]) -> None:
    """Write a verified copy of the library to FILE."""
    from factcheck import settings

    known = settings.load().recipients
    with open_desk() as desk:
        if recipients:
            desk.safe.backup_for(file, [known.get(each, each) for each in recipients])
        else:
            desk.safe.backup(file)


@command()
@click.argument("name", required=False)
@click.argument("key", required=False)
def recipient(name: str | None, key: str | None) -> None:
    """List for whom copies can be encrypted, or keep the public KEY of NAME."""
    from factcheck import settings
    from factcheck.encryption import check_key

    kept = settings.load()
    if name is None:
        for each, value in sorted(kept.recipients.items()):
            echo(f"{each}  {value}")
        return
    if key is None:
        raise UserError("Give the public key of “{name}”.", name=name)
    check_key(key)
    kept.recipients[name] = key.strip()
    settings.keep(kept)


@command()
def identity() -> None:
    """Make your identity, protected by a passphrase, and print its public key to pass on."""
    from factcheck.encryption import make_identity

    echo(make_identity(asked_passphrase(confirm=True)))


@command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--newest", is_flag=True, help="Take the newest whole backup that stands beside the library.")
@click.option("--empty", is_flag=True, help="Begin an empty library where it is missing.")
def restore(file: Path | None, newest: bool, empty: bool) -> None:
    """Put the backup FILE in the library's place; what stood there is kept beside it."""
    from factcheck.desk.safekeeping import newest_backup

    if (file is not None) + newest + empty != 1:
        raise UserError("Name a backup, or give --newest or --empty.")
    if empty:
        _begin_anew()
        return
    found = newest_backup(named_library()) if newest else None
    if newest and found is None:
        raise UserError("There is no whole backup beside the library.")
    _restore(found.path if found is not None else file)
    if found is not None:
        echo(f"The backup of {found.at} was taken.")


def _begin_anew() -> None:
    from factcheck.desk import Desk

    if named_library().exists():
        raise UserError("There is a library already; nothing was changed.")
    Desk(named_library(), anew=True).close()
    echo("An empty library was begun.")


def _restore(source: Path | None) -> None:
    from factcheck.desk.safekeeping import put_backup_in_place
    from factcheck.errors import DamagedLibraryError, MissingLibraryError

    assert source is not None
    if source.suffix == ".age":
        passphrase = asked_passphrase()
        with open_desk() as desk:
            desk.safe.restore_encrypted(source, passphrase)
        echo("Restored. The former contents are kept among the backups.")
        return
    if not source.is_file():  # else opening the library could be what makes it
        raise UserError("There is no file “{path}”.", path=source)
    try:
        with open_desk() as desk:
            desk.safe.restore(source)
        echo("Restored. The former contents are kept among the backups.")
    except (DamagedLibraryError, MissingLibraryError):
        kept = put_backup_in_place(named_library(), source)
        echo("Restored." if kept is None else f"Restored. What was damaged is kept as {kept.name}.")


@command()
def doctor() -> None:
    """Say what of the library is well, what is damaged, and what to do about it."""
    from factcheck.desk.memory import told
    from factcheck.desk.safekeeping import refuse_absent

    refuse_absent(named_library())
    with open_desk() as desk:
        found = desk.safe.examine()
    for sentence in found.well:
        echo(str(sentence))
    if found.wrong:
        raise UserError("{findings}", findings=" ".join(map(str, (*found.wrong, *found.advice))))
    for sentence in found.advice:
        echo(str(sentence))
    echo(str(told()))
    echo("The library is sound.")


@command()
@click.argument("file", type=click.Path(path_type=Path))
def salvage(file: Path) -> None:
    """Write what can be read of a damaged library to FILE, a new one, for ``restore``."""
    from factcheck.desk.safekeeping import save_what_can_be_read

    saved = save_what_can_be_read(named_library(), file)
    for sentence in saved.told():
        echo(str(sentence))
