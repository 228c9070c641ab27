"""Tells where a library had better not lie: SQLite cannot keep it whole on a network share.

The locks of a network file system do not hold between machines, and its journal in shared memory works
on one machine alone (https://sqlite.org/useovernet.html); a program that copies files while they are
written carries half a transaction. Both are met by sharing cases through a folder, not the library.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from factcheck.sentences import Sentence, say

_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "afs", "ncpfs", "davfs", "webdav"),
        *("fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.s3fs", "ceph", "lustre"),
    }
)
_MARKS = (".stfolder", ".owncloudsync.log", ".dropbox", ".dropbox.cache", ".nextcloudsync.log")
"""What Syncthing, ownCloud, Dropbox and Nextcloud leave at the top of a folder that they carry."""


def warning(library: Path, mounts: Iterable[tuple[str, str]] | None = None) -> Sentence | None:
    """Return a sentence where a library lies on a network share or in a folder that is carried, or None.

    ``mounts`` are the mount points with their file systems; those of this machine where none are given.
    """
    path = library.absolute()
    if _file_system(path, _mounted() if mounts is None else mounts) in _NETWORK:
        return say(
            "The library lies on a network share, where SQLite cannot keep it whole: keep it on this"
            " machine, and share cases through a shared desk."
        )
    if any((folder / mark).exists() for folder in path.parents for mark in _MARKS):
        return say(
            "The library lies in a folder that is carried to other machines, where it can be damaged:"
            " keep it elsewhere, and share cases through a shared desk."
        )
    return None


def _mounted() -> list[tuple[str, str]]:
    import psutil

    try:
        return [
            (each.mountpoint, "cifs" if "remote" in each.opts.split(",") else each.fstype)
            for each in psutil.disk_partitions(all=True)
        ]
    except OSError:
        return []


def _file_system(path: Path, mounts: Iterable[tuple[str, str]]) -> str:
    holding = [(len(point), kind) for point, kind in mounts if path.is_relative_to(point)]
    return max(holding)[1] if holding else ""
