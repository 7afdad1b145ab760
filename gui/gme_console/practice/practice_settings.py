"""How the practice service behaves: keys, limits and the pace of a recording."""

from __future__ import annotations

from dataclasses import dataclass

PRACTICE_SECRET_ID = "AKIDpracticeEXAMPLEisPublic0000000000"  # noqa: S105  published on purpose
PRACTICE_SECRET_KEY = "PracticeKeyIsPublicNotSecret0000"  # noqa: S105
PRACTICE_TEMPORARY_SECRET_ID = "AKIDpracticeTEMPORARYisPublic00000000"  # noqa: S105
PRACTICE_TEMPORARY_SECRET_KEY = "PracticeTemporaryKeyIsPublic0000"  # noqa: S105
PRACTICE_TOKEN = "practice-token-is-public"  # noqa: S105
"""Goes with the temporary pair, in X-TC-Token; the permanent pair is used without a token."""


@dataclass(frozen=True, slots=True)
class Key:
    """What the service knows of one SecretId. `token` is empty for a permanent key; `account` and `user` own it."""

    secret_key: str
    token: str = ""
    account: str = "100000000001"
    user: str = "100000000019"


KEYS = {
    PRACTICE_SECRET_ID: Key(PRACTICE_SECRET_KEY),
    PRACTICE_TEMPORARY_SECRET_ID: Key(PRACTICE_TEMPORARY_SECRET_KEY, PRACTICE_TOKEN),
}


@dataclass(frozen=True, slots=True)
class PracticeSettings:
    """All times are seconds of the service's clock, 0 or more; `cut_every` and `status_step` are above 0.

    `people` are in every room from `enter_after` on, and so is everybody on an allowlist. A stopped task's
    files can be asked for during `linger`; a file spends `status_step` in each of the statuses 10 to 13.
    `first_task_id` (1 to 2^63-1): None derives the TaskIds from the clock, so that no two runs share them.
    """

    people: tuple[str, ...] = ("1145", "1987", "6787")
    enter_after: float = 2.0
    cut_every: float = 60.0
    status_step: float = 5.0
    linger: float = 60.0
    task_lifetime: float = 86_400.0
    requests_per_second: int = 20
    signature_window: float = 300.0
    slow: float = 3.0
    first_task_id: int | None = None

    def __post_init__(self) -> None:
        if self.cut_every <= 0 or self.status_step <= 0:
            raise ValueError("cut_every and status_step must be above 0")
        if self.first_task_id is not None and not 0 < self.first_task_id < 2**63:
            raise ValueError("first_task_id must be above 0 and below 2^63")
