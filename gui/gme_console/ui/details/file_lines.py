"""Which lines the list of a recording's files has. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.values import RecordMode
from gme_console.engine.recordings.reconcile_rules import RECORDING_NOW
from gme_console.engine.recordings.row_rules import is_unseen
from gme_console.ledger.records import LIVE_STATES, RecordedFile, Row, State
from gme_console.ui.texts.task_text import is_final
from gme_console.ui.theme.state_icon import LOOKS, UNSEEN, StateStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

_EACH = (RecordMode.SINGLE, RecordMode.BOTH)


class FileLine(NamedTuple):
    """`file` None: this user has none yet."""

    UserId: str
    file: RecordedFile | None
    live: bool

    @property
    def grows(self) -> bool:
        return self.live and self.file is not None and self.file.RecordStatus == RECORDING_NOW

    def look(self) -> StateStyle:
        if self.file is None:
            return LOOKS[State.ARMED]
        if self.grows:
            return LOOKS[State.RECORDING]
        if is_final(self.file):
            return LOOKS[State.ACCEPTED]
        return LOOKS[State.SENDING] if self.live else UNSEEN


def file_lines(row: Row, files: Sequence[RecordedFile], now_us: int) -> tuple[FileLine, ...]:
    """What grows first, then the newest; and who of those named has no file yet, where each user has one."""
    live = row.state in LIVE_STATES and not is_unseen(row, now_us)
    lines = [FileLine(file.UserId, file, live) for file in reversed(files)]
    lines.sort(key=lambda line: not line.grows)
    if live and row.state in (State.RECORDING, State.ARMED) and row.RecordMode in _EACH:
        known = {file.UserId for file in files}
        waited = (user for user in row.users.SubscribeUserIds if user not in known)
        grow = sum(line.grows for line in lines)
        lines[grow:grow] = [FileLine(user, None, live) for user in waited]
    return tuple(lines)
