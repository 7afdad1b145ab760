"""Has the system refuse a call of this process from now on, as a file system would that does not know it.

Linux: a filter of system calls, seccomp(2), in BPF. It stays until the process ends, so only for processes of tests.
"""

from __future__ import annotations

import ctypes
import platform
import struct

_NUMBERS = {
    "x86_64": (0xC000003E, {"fcntl": 72, "flock": 73, "mmap": 9}),
    "aarch64": (0xC00000B7, {"fcntl": 25, "flock": 32, "mmap": 222}),
}
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_ARCHITECTURE, _ARGUMENTS = 4, 16
F_SETLK, MAP_SHARED = 6, 1

KNOWN = platform.system() == "Linux" and platform.machine() in _NUMBERS


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def refuse(call: str, error: int, argument: int | None = None, value: int = 0) -> None:
    """`call` ends with `error`; with `argument`, only where the argument of that number is `value`."""
    architecture, numbers = _NUMBERS[platform.machine()]
    tests = [(_ARCHITECTURE, architecture), (0, numbers[call])]
    if argument is not None:
        tests.append((_ARGUMENTS + 8 * argument, value))
    steps = []
    for place, (offset, wanted) in enumerate(tests):
        steps.append(struct.pack("HBBI", _LOAD, 0, 0, offset))
        steps.append(struct.pack("HBBI", _EQUAL, 0, 2 * (len(tests) - place - 1) + 1, wanted))
    steps.append(struct.pack("HBBI", _RETURN, 0, 0, _ERRNO | error))
    steps.append(struct.pack("HBBI", _RETURN, 0, 0, _ALLOW))
    program = _Program(len(steps), b"".join(steps))
    system = ctypes.CDLL(None, use_errno=True)
    done = system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or system.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program))
    if done:
        raise OSError(ctypes.get_errno(), "no filter of system calls")
