"""Confinement: the limits that a child process sets for itself before it reads anything.

On Linux with x86-64 or 64-bit ARM the kernel refuses what no reader needs: sockets, other programs,
and any change to a file. Elsewhere the network stays open to the child. Memory and processor time
are limited by the system on Linux, processor time on macOS; where the system has no such limit,
and beside it, the asking process watches.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

MOST_MEMORY = 512 * 1024 * 1024
"""Bytes. The interpreter with all readers takes 70 MB, a Word file of 500,000 words 40 MB more."""
MOST_PROCESSOR = 9
"""Seconds of processor time for a file of usual size; the longest text of words alone takes 3."""
_LONGEST_PROCESSOR = 27
_MEGABYTE = 1_000_000

_X86 = (0xC000003E, (  # AUDIT_ARCH_X86_64
    41, 42, 53, 57, 58, 59, 322, 101, 310, 311, 62, 425, 437,  # see _ARM; 57 and 58 are fork and vfork
    76, 82, 83, 84, 85, 86, 87, 88, 90, 92, 258, 260, 263, 264, 265, 266, 268, 316,  # changes of files
), ((257, 32), (2, 24)))  # openat and open, and where their flags stand  # fmt: skip
_ARM = (0xC00000B7, (  # AUDIT_ARCH_AARCH64
    198, 203, 199,  # socket, connect, socketpair
    221, 281, 117, 270, 271, 129,  # execve, execveat, ptrace, process_vm_readv and writev, kill
    425, 437,  # io_uring_setup opens sockets by itself; openat2 keeps its flags where no filter sees them
    34, 35, 36, 37, 38, 45, 53, 54, 276,  # changes of files
), ((56, 32),))  # fmt: skip
_SYSTEMS = {"x86_64": _X86, "aarch64": _ARM}
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000
"""O_WRONLY, O_RDWR, O_CREAT, O_TRUNC."""
_LOAD, _EQUAL, _ATLEAST, _ANY_OF, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000 | errno.EPERM
_NO_NEW_PRIVILEGES, _SET_FILTER, _FILTER = 38, 22, 2


def confine(most_memory: int = MOST_MEMORY) -> None:
    """Limit this process for good: memory in bytes, files, and what the system may do for it."""
    if sys.platform != "win32":
        import resource

        _lower(resource.RLIMIT_CORE, 0)  # a core file would hold the article
        _lower(resource.RLIMIT_FSIZE, 0)
        if sys.platform == "linux":  # macOS takes this limit and does not keep to it
            _lower(resource.RLIMIT_AS, most_memory)
    close_off()


def close_off() -> None:
    """Have the system refuse this process sockets, other programs and changes to files, where it can."""
    if sys.platform == "linux" and platform.machine() in _SYSTEMS:
        _filter_calls(*_SYSTEMS[platform.machine()])


def processor_time(size: int) -> int:
    """Return the seconds that a file of so many bytes may take: a book in a PDF may take more than a page."""
    return min(MOST_PROCESSOR + size // _MEGABYTE, _LONGEST_PROCESSOR)


def allow_processor_time(size: int) -> None:
    """Give this process its time for one more file; the system ends it where it takes longer."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime) + 1 + processor_time(size)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        if hard == resource.RLIM_INFINITY or most <= hard:
            resource.setrlimit(resource.RLIMIT_CPU, (most, hard))


def _lower(kind: int, most: int) -> None:
    import resource

    hard = resource.getrlimit(kind)[1]
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(kind, (most, most))


def _filter_calls(machine: int, refused: tuple[int, ...], opening: tuple[tuple[int, int], ...]) -> None:
    """Have the kernel refuse calls by a filter; a kernel without filters leaves things as they are."""
    program = _program(machine, refused, opening)
    steps = ctypes.create_string_buffer(program, len(program))
    count = len(program) // 8
    head = ctypes.create_string_buffer(struct.pack("HxxxxxxP", count, ctypes.addressof(steps)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0:
        libc.prctl(_SET_FILTER, _FILTER, ctypes.byref(head), 0, 0)


def _program(machine: int, refused: tuple[int, ...], opening: tuple[tuple[int, int], ...]) -> bytes:
    """Return the filter in the kernel's format: 8 bytes a step, jumps counted from the next step.

    It loads the machine (at 4) and the call's number (at 0), leaves for one of three ends where they
    match, and looks at the flags of calls that open a file: only those that open for reading pass.
    """
    steps: list[tuple[int, str, str, int]] = [
        (_LOAD, "", "", 4),
        (_EQUAL, "", "kill", machine),
        (_LOAD, "", "", 0),
        (_ATLEAST, "refuse", "", 0x40000000),  # the same calls under other numbers, on x86-64
        *((_EQUAL, "refuse", "", number) for number in refused),
    ]
    for number, flags in opening:
        steps += [
            (_EQUAL, "", "over", number),
            (_LOAD, "", "", flags),
            (_ANY_OF, "refuse", "allow", _WRITING),
        ]
    ends = {"allow": len(steps), "refuse": len(steps) + 1, "kill": len(steps) + 2}
    steps += [(_RETURN, "", "", value) for value in (_ALLOW, _REFUSE, _KILL)]

    def distance(here: int, target: str) -> int:
        return 2 if target == "over" else ends[target] - here - 1 if target else 0

    return b"".join(
        struct.pack("=HBBI", code, distance(here, true), distance(here, false), value)
        for here, (code, true, false, value) in enumerate(steps)
    )
