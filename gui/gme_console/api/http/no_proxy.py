"""What the variable NO_PROXY means, in every spelling that tools take."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from urllib.request import getproxies_environment


def is_direct(host: str, port: int) -> bool:
    """Whether the environment's NO_PROXY (or no_proxy) leaves a host out. `host` is lower-case.

    There is no standard. An entry is a host, which means its subdomains too (curl), with or without a dot before it
    (wget) or behind it, with or without a port (Go), or a pattern with `*` (Java, browsers). Commas, semicolons, bars
    and spaces part entries; quotes that a file of variables left round them, and a scheme before a host, mean nothing.
    """
    entries = re.split(r"[,;|\s\"']+", getproxies_environment().get("no", "").lower())
    return any(_covers(entry, host, port) for entry in entries)


def _covers(entry: str, host: str, port: int) -> bool:
    name, _, only_port = re.sub(r"^[a-z]+://", "", entry).rstrip("/").partition(":")
    name = name.strip(".")
    if not name or only_port not in ("", str(port)):
        return False
    return fnmatchcase(host, name) or fnmatchcase(host, f"*.{name}")
