"""Where the program keeps what is the person's: the library, its backups and the settings."""

import os
from pathlib import Path

from factcheck import private

_NAME = "factcheck-desk"


def library_path() -> Path:
    """Name the library to open: FACTCHECK_LIBRARY, else the one in the user's data folder.

    The data folder is made when it is not there; a folder that the person named is not.
    """
    named = os.environ.get("FACTCHECK_LIBRARY")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    folder = user_data_path(_NAME, appauthor=False)
    private.make_folder(folder)
    return folder / "library.factcheck"


def config_path() -> Path:
    """Name the folder of the settings; it may not be there yet."""
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False)


def backups_path(library: Path) -> Path:
    """Name the folder of a library's backups, beside the library; it may not be there yet."""
    return library.with_name(f"{library.name}-backups")


def own_backups_path() -> Path:
    """Name and make the folder for copies of libraries whose own folder is gone, with the person's data."""
    from platformdirs import user_data_path

    folder = user_data_path(_NAME, appauthor=False) / "held"
    private.make_folder(folder)
    return folder
