"""Whose key a profile's key was found to be: nothing in it is secret."""

from __future__ import annotations

from typing import Any, NamedTuple

MAX_TEXT = 256
"""Characters that are kept of each text."""


class Account(NamedTuple):
    """As the service spells it: `account_id` is the main account, `user_id` and `arn` the user or role below it.

    `asked_at`: unix seconds; 0 when the key was changed since.
    """

    account_id: str
    user_id: str
    arn: str
    kind: str
    asked_at: int

    @property
    def is_current(self) -> bool:
        return self.asked_at > 0


def account_of(fields: dict[str, Any]) -> Account:
    """The account as it was kept. Raises ValueError, KeyError or TypeError when it is none."""
    account = Account(**{name: fields[name] for name in Account._fields})
    *texts, asked_at = account
    if not all(isinstance(text, str) and len(text) <= MAX_TEXT for text in texts) or not account.account_id:
        raise ValueError("not an account")
    if type(asked_at) is not int or asked_at < 0:
        raise ValueError("not a time")
    return account
