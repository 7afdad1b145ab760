"""Credentials from environment variables, and what makes any credential unfit."""

from __future__ import annotations

from collections.abc import Mapping

from gme_console.api.credential import Credential

SECRET_ID = "TENCENTCLOUD_SECRET_ID"  # noqa: S105 - the names of the variables, as the official tools have them
SECRET_KEY = "TENCENTCLOUD_SECRET_KEY"  # noqa: S105
TOKENS = ("TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN")
"""The vendor's tools do not agree: its command line, its credential helpers, its Terraform provider."""


class NoEnvironmentCredential(Exception):
    """The environment holds no usable credential; `str()` is a whole sentence without any secret."""


def from_environment(environ: Mapping[str, str]) -> Credential:
    """The credential in `environ` (such as os.environ), taken exactly as it is; the token is optional.

    Raises NoEnvironmentCredential that names the variable which is missing or unfit, or those that contradict.
    """
    missing = [name for name in (SECRET_ID, SECRET_KEY) if not environ.get(name)]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        raise NoEnvironmentCredential(f"{' and '.join(missing)} {verb} not set in the console's environment.")
    for name in (SECRET_ID, SECRET_KEY, *TOKENS):
        flaw = flaw_in(name, environ.get(name, ""))
        if flaw:
            raise NoEnvironmentCredential(flaw)
    return Credential(environ[SECRET_ID], environ[SECRET_KEY], _token(environ))


def _token(environ: Mapping[str, str]) -> str:
    """The token of a temporary key, whichever variable holds it; "" for a key without."""
    given = {name: environ[name] for name in TOKENS if environ.get(name)}
    if len(set(given.values())) > 1:
        names = " and ".join(given)
        raise NoEnvironmentCredential(f"{names} hold different tokens: unset those that are not of this key.")
    return next(iter(given.values()), "")


def flaw_in(name: str, secret: str) -> str:
    """Why a secret cannot be right, in a sentence that calls it `name` and shows nothing of it; else ""."""
    if secret != secret.strip():
        return f"{name} begins or ends with a space or a line break; set it again without."
    if not all("!" <= character <= "~" for character in secret):
        return f"{name} contains a character that no key has, such as a space; copy it again."
    return ""
