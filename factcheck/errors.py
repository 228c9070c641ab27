"""Errors that a person is meant to read.

Exception
└── UserError            something the person can act on, said in one sentence
    ├── ReadingError     a file or address could not be read as an article
    ├── FetchingError    a web address gave nothing, or nothing that may be taken for a whole page
    │   └── LocalAddressError   it is on this machine or in the local network, and nobody agreed to that
    ├── ServerLostError  a shared desk's server cannot be reached, or the connection was cut
    ├── NoMemberError    this desk does not belong to the shared desk, or not any more
    ├── NotFoundError    an id, a prefix or a key names nothing, or more than one thing
    ├── LibraryError     the library file cannot be opened, is newer or busy
    │   ├── DamagedLibraryError   its pages or rows are not what was written
    │   ├── MissingLibraryError   it is not there, though its backups are
    │   └── LostLibraryError      it was moved, replaced or overwritten while it was open
    ├── SignedError      an article was signed off, and can only be read until it is reopened
    └── UndoError        a step cannot be taken back because its rows have changed since

Everything else that is raised is a bug and goes to the crash report.
"""

from enum import StrEnum

from factcheck.sentences import Sentence


class UserError(Exception):
    """A failure the person can act on; its text is one sentence for them.

    The technical cause, if any, is chained as ``__cause__`` and belongs in the log.
    """

    def __init__(self, template: str, *, one: str = "", **data: object) -> None:
        """Take the sentence's template and the data for its braces."""
        self.sentence = Sentence(template, data, one)
        super().__init__(str(self.sentence))


class NotWritableError(UserError):
    """What is shared may be read here and not written to."""


class CopiedLibraryError(UserError):
    """This desk appears twice with different steps: this library is a copy, or was copied."""


class ReadingError(UserError):
    """A file or address could not be read as an article."""


class FetchingError(UserError):
    """A web address gave nothing, or nothing that may be taken for a whole page."""


class LocalAddressError(FetchingError):
    """An address is on this machine or in the local network, and the person has not agreed to that."""


class ServerLostError(UserError):
    """A server cannot be reached or does not answer, or the connection to it was cut."""


class NoMemberError(UserError):
    """This desk does not belong to the shared desk, or not any more."""


class NotFoundError(UserError):
    """An id, a prefix or a key names nothing, or more than one thing."""


class LibraryError(UserError):
    """The library file cannot be opened, is newer than the program, damaged or busy."""


class DamagedLibraryError(LibraryError):
    """The pages or rows of a library are not what was written."""


class MissingLibraryError(LibraryError):
    """There is no library, though its backups or its journal stand where it was."""


class LibraryFate(StrEnum):
    """What became of the file of a library while it was open."""

    GONE = "gone"
    """Nothing is in its place: it was moved, renamed or deleted, or its disk is gone."""
    REPLACED = "replaced"
    """Another file is in its place."""
    OVERWRITTEN = "overwritten"
    """It is the same file, and holds something else or less."""


class LostLibraryError(LibraryError):
    """The file of an open library is no longer in its place, or no longer as it was written."""

    def __init__(self, fate: LibraryFate, template: str, *, name: str) -> None:
        """Take what became of the file, and the sentence that says so of the library's name."""
        super().__init__(template, name=name)
        self.fate = fate


class SignedError(UserError):
    """An article was signed off, and can only be read until it is reopened."""


class RoleError(UserError):
    """The role of this desk on a shared desk does not allow a step on its case."""


class UndoError(UserError):
    """A step cannot be taken back because its rows have changed since."""
