"""How long each step of a quick check took and may take, and under which RequestIds it was done."""

from __future__ import annotations

from gme_console.ledger.check_report import CheckStep, StepReport


class StepLog:
    """`now` is seconds of a clock that only goes on; `at_us` the unix microseconds of its `begin`.

    `deadline`: when the step must be over. `again`: when something in it is to be done once more. None: never.
    """

    def __init__(self, begin: float, at_us: int) -> None:
        self._begin = begin
        self._at_us = at_us
        self._over: list[StepReport] = []
        self._ids: tuple[str, ...] = ()
        self._entered = begin
        self._is_open = False
        self.step = CheckStep.LOOK
        self.deadline: float | None = None
        self.again: float | None = None

    @property
    def due(self) -> float | None:
        """The first of the two."""
        return min((moment for moment in (self.deadline, self.again) if moment is not None), default=None)

    def enter(self, step: CheckStep, now: float, limit_s: float | None = None, *, good: bool) -> None:
        """Ends the step before, which was `good` or not, and begins another that may take so long."""
        self.close(now, good=good)
        self.deadline, self.again = None if limit_s is None else now + limit_s, None
        self.step, self._entered, self._ids, self._is_open = step, now, (), True

    def close(self, now: float, *, good: bool) -> None:
        if self._is_open:
            self._over.append(self._report(now, good=good))
            self._is_open = False

    def add_request_id(self, request_id: str, *, instead: bool = False) -> None:
        """An exchange of this step; `instead`: of those that are repeated only the last one counts."""
        if request_id and request_id not in self._ids:
            self._ids = (request_id,) if instead else (*self._ids, request_id)

    def reports(self) -> tuple[StepReport, ...]:
        """Of the steps that are over; of the one that is not, only when it began."""
        return (*self._over, self._report(self._entered, good=True)) if self._is_open else tuple(self._over)

    def _report(self, now: float, *, good: bool) -> StepReport:
        began_us = self._at_us + round((self._entered - self._begin) * 1_000_000)
        return StepReport(self.step, began_us, round((now - self._entered) * 1000), good, self._ids)
