"""Credentials from environment variables, and what makes any credential unfit."""

from __future__ import annotations

from collections.abc import Mapping

from gme_console.api.detail import Detail
from gme_console.api.target import Credential
from gme_console.profiles.profile_trouble import ProfileTrouble

SECRET_ID = "TENCENTCLOUD_SECRET_ID"  # noqa: S105 - the names of the variables, as the official tools have them
SECRET_KEY = "TENCENTCLOUD_SECRET_KEY"  # noqa: S105
TOKENS = ("TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN")
"""The vendor's tools do not agree: its command line, its credential helpers, its Terraform provider."""


class NoEnvironmentCredential(Exception):
    """The environment holds no usable credential; brings a Detail without any secret."""


def from_environment(environ: Mapping[str, str]) -> Credential:
    """The credential in `environ` (such as os.environ), taken exactly as it is; the token is optional.

    Raises NoEnvironmentCredential that names the variable which is missing or unfit, or those that contradict.
    """
    missing = [name for name in (SECRET_ID, SECRET_KEY) if not environ.get(name)]
    if missing:
        raise NoEnvironmentCredential(_unset(*missing))
    for name in (SECRET_ID, SECRET_KEY, *TOKENS):
        flaw = flaw_in(name, environ.get(name, ""))
        if flaw is not None:
            raise NoEnvironmentCredential(flaw)
    return Credential(environ[SECRET_ID], environ[SECRET_KEY], _token(environ))


def variables_set(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The names of those variables that hold something."""
    return tuple(name for name in (SECRET_ID, SECRET_KEY, *TOKENS) if environ.get(name))


def _token(environ: Mapping[str, str]) -> str:
    """The token of a temporary key, whichever variable holds it; "" for a key without."""
    given = {name: environ[name] for name in TOKENS if environ.get(name)}
    if len(set(given.values())) > 1:
        raise NoEnvironmentCredential(_differ(*given))
    return next(iter(given.values()), "")


def _unset(name: str, other: str = "") -> Detail:
    if not other:
        return Detail(ProfileTrouble.VARIABLE_UNSET, name=name)
    return Detail(ProfileTrouble.VARIABLES_UNSET, name=name, other=other)


def _differ(name: str, other: str, third: str = "") -> Detail:
    if not third:
        return Detail(ProfileTrouble.TWO_TOKENS, name=name, other=other)
    return Detail(ProfileTrouble.THREE_TOKENS, name=name, other=other, third=third)


def flaw_in(name: str, secret: str) -> Detail | None:
    """Why a secret cannot be right; it is called `name`, and nothing of it is shown. None when it can be."""
    if secret != secret.strip():
        return Detail(ProfileTrouble.EDGE_SPACE, name=name)
    if not all("!" <= character <= "~" for character in secret):
        return Detail(ProfileTrouble.NO_KEYS_CHARACTER, name=name)
    return None
