"""Puts the real window under load: many requests, many watched tasks, and an operator who never rests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count, cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QLineEdit

from bench.heartbeat import Heartbeat
from bench.keys import type_into
from bench.orders import Orders
from gme_console.api.actions import StartRecord
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.profiles.profile import PRACTICE_BIZ_ID

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ui.wiring import WindowWiring

_REFUSED_ROOM = "ResourceNotFound.RoomNotFound"
_KEYS = "1987 大厅 refused 4461922363 部屋 lobby-12 "
_SEARCHES = ("RoomNotFound", "lobby-12", "44619223635", "客服", "player_77", "arena-4", "部屋1")
_IN_FLIGHT = 24
_REMEMBERED = 1_000
"""Rows whose end was counted: what is measured is the console's memory, not this list's."""


def rss_kb() -> int:
    """What this process has in memory now."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


class Burden(QObject):
    """Orders: `live` starts tasks that stay and are watched, `beat` is the busy minute, `requests` the long haul."""

    def __init__(self, wiring: WindowWiring, console: Console) -> None:
        super().__init__(wiring)
        self._window = wiring.window
        self._history = wiring.history
        self._console = console
        self._numbers = count(1)
        self._left = 0
        self._flying = 0
        self._ended = 0
        self._live_wanted = 0
        self._live: set[int] = set()
        self._stopped: set[int] = set()
        self._over: dict[int, None] = {}
        self._samples: list[tuple[int, int]] = []
        self._every = 1
        self._heart: Heartbeat | None = None
        self._timers: list[QTimer] = []
        self._keys: Iterator[str] = cycle(_KEYS)
        self._terms: Iterator[str] = cycle(_SEARCHES)
        self._console.recordings.rows_changed.connect(self._rows_changed)

    def live(self, tasks: int) -> None:
        """Answered when so many tasks go on."""
        self._live_wanted = tasks
        for number in range(tasks):
            self._console.recordings.start(StartRecord(PRACTICE_BIZ_ID, f"bench-live-{number}", 1))

    def beat(self, seconds: float, requests_per_second: int) -> None:
        """A heartbeat while the window is typed in, scrolled and searched, and requests go out. Answered at the end."""
        self._every_ms(1000 // requests_per_second, self._request)
        self._every_ms(130, self._type)
        self._every_ms(33, self._scroll)
        self._every_ms(1500, self._search)
        self._heart = Heartbeat(self)
        QTimer.singleShot(int(seconds * 1000), self._rest)

    def requests(self, total: int) -> None:
        """So many starts and stops, a stop for each start. Answered at the end, with the memory on the way."""
        self._left, self._ended, self._flying = total // 2, 0, 0
        self._samples, self._every = [(0, rss_kb())], max(1, total // 40)
        self._fly()

    def _every_ms(self, interval: int, work: object) -> None:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(work)
        timer.start(interval)
        self._timers.append(timer)

    def _request(self) -> None:
        self._console.recordings.start(StartRecord(PRACTICE_BIZ_ID + next(self._numbers), _REFUSED_ROOM, 1))

    def _type(self) -> None:
        room = self._window.findChild(QLineEdit, "RoomId")
        assert room is not None
        if len(room.text()) > 20:
            room.clear()
        type_into(room, next(self._keys))

    def _scroll(self) -> None:
        bar = self._history.verticalScrollBar()
        number = next(self._numbers)
        if number % 40 == 0:
            bar.setValue(bar.maximum() * (number * 7919 % 100) // 100)
        else:
            bar.setValue(bar.value() + 3)

    def _search(self) -> None:
        box = self._window.findChild(QLineEdit, "find")
        if box is None:
            return
        box.clear()
        type_into(box, next(self._terms))

    def _rest(self) -> None:
        for timer in self._timers:
            timer.stop()
        assert self._heart is not None
        searched = self._window.findChild(QLineEdit, "find") is not None
        Orders.answer(**json.loads(self._heart.told()), searched=searched, live=len(self._live))

    def _fly(self) -> None:
        while self._left and self._flying < _IN_FLIGHT:
            self._left -= 1
            self._flying += 1
            self._console.recordings.start(StartRecord(PRACTICE_BIZ_ID, f"bench-{next(self._numbers)}", 1))

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self._row_changed(row)

    def _row_changed(self, row: Row) -> None:
        if self._live_wanted:
            if row.state in LIVE_STATES:
                self._live.add(row.id)
            if len(self._live) >= self._live_wanted:
                self._live_wanted = 0
                Orders.answer(live=len(self._live))
        elif not self._samples or row.id in self._over:
            return
        elif row.state is State.ACCEPTED and row.id not in self._stopped:
            self._stopped.add(row.id)
            self._count()
            QTimer.singleShot(0, self, lambda: self._console.recordings.stop(row))
        elif row.state not in LIVE_STATES | {State.SENDING, State.WAITING}:
            self._stopped.discard(row.id)
            self._over[row.id] = None
            if len(self._over) > _REMEMBERED:
                del self._over[next(iter(self._over))]
            self._count()
            self._flying -= 1
            self._fly()
            if not self._flying and not self._left:
                samples, self._samples = self._samples, []
                Orders.answer(samples=samples, last=row.state.value)

    def _count(self) -> None:
        self._ended += 1
        if self._ended % self._every == 0:
            self._samples.append((self._ended, rss_kb()))
