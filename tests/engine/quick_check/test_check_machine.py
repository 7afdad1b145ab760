"""The sequence of a quick check, alone: a table of what happens, and what it wants done."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.action_answers import RecordInfo
from gme_console.api.actions import StartRecord
from gme_console.api.detail import Detail
from gme_console.api.values import UserLists
from gme_console.engine.quick_check.check_events import (
    Abort,
    Begin,
    Do,
    Event,
    FilesFailed,
    FilesListed,
    Looked,
    StartDone,
    StartFailed,
    StopDone,
    StopFailed,
    StopUnknown,
    TaskOver,
    Tick,
)
from gme_console.engine.quick_check.check_machine import CheckMachine
from gme_console.engine.quick_check.check_messages import CheckCode, CheckLimits
from gme_console.engine.quick_check.check_record import CheckRecording
from gme_console.engine.quick_check.check_run import report_of
from gme_console.ledger.check_report import CheckStep, CheckVerdict

WHY = Detail("because")
LIMITS = CheckLimits(hold_s=5, wait_s=30, files_s=60, look_s=20, start_s=45, stop_s=40, every_s=1, again_s=6)
ONLY = UserLists(("1145", "7"), ())
At = tuple[float, Event, tuple[Do, ...]]
"""When something happens, what, and what is wanted because of it."""


def files(status: int, *users: str) -> FilesListed:
    return FilesListed(tuple(RecordInfo(user, f"/{user}.mp3", 1, status) for user in users), request_id="r-f")


def machine(mode: int = 1, users: UserLists | None = None, limits: CheckLimits = LIMITS) -> CheckMachine:
    request = StartRecord(1, "1987", mode, users or UserLists())
    return CheckMachine(request, limits, 0.0, 1_000_000)


def play(one: CheckMachine, script: Sequence[At]) -> None:
    for now, what, wanted in script:
        assert one.take(what, now) == wanted, (now, what)


TO_START: list[At] = [(0, Begin(), (Do.LOOK,)), (1, Looked(None, "r-l"), (Do.START,))]
TO_WAIT: list[At] = [*TO_START, (2, StartDone(request_id="r-s"), (Do.ASK_FILES,))]
TO_HOLD: list[At] = [
    *TO_WAIT,
    (3, files(2, "1145"), ()),
    (4, Tick(), (Do.ASK_FILES,)),
    (4.5, files(2, "1145", "7"), ()),
]
TO_STOP: list[At] = [*TO_HOLD, (9.5, Tick(), (Do.ASK_FILES,)), (10, files(2, "1145", "7"), (Do.STOP,))]
TO_FILES: list[At] = [*TO_STOP, (11, StopDone(request_id="r-p"), (Do.ASK_FILES,))]


def test_all_goes_well() -> None:
    one = machine(users=ONLY)
    play(
        one,
        [
            *TO_FILES,
            (12, files(11, "1145", "7"), ()),
            (13, Tick(), (Do.ASK_FILES,)),
            (14, files(13, "1145", "7"), (Do.END,)),
        ],
    )
    report = report_of(one)
    assert (report.verdict, report.why, report.left, report.headline) == (
        CheckVerdict.PASS,
        "",
        False,
        Detail(CheckCode.PASSED),
    )
    assert [step.step for step in report.steps] == list(CheckStep)
    assert all(step.good for step in report.steps)
    assert [step.took_ms for step in report.steps] == [1000, 1000, 2500, 5500, 1000, 3000, 0]
    assert [step.request_ids for step in report.steps] == [
        ("r-l",),
        ("r-s",),
        ("r-f",),
        ("r-f",),
        ("r-p",),
        ("r-f",),
        (),
    ]
    assert one.due is None


STOP_LATER: At = (9.5, Tick(), (Do.ASK_FILES,))
ENDS = {
    "taken": (TO_START[:1], [(1, Looked(WHY), (Do.END,))], CheckStep.LOOK, False),
    "look silent": (TO_START[:1], [(20, Tick(), (Do.END,))], CheckStep.LOOK, False),
    "refused": (TO_START, [(2, StartFailed(WHY), (Do.END,))], CheckStep.START, False),
    "start unreconciled": (TO_START, [(46, Tick(), (Do.END,))], CheckStep.START, True),
    "nobody": (
        TO_WAIT,
        [(3, files(2), ()), (32, Tick(), (Do.STOP,)), (33, StopDone(), (Do.END,))],
        CheckStep.WAIT,
        False,
    ),
    "files never told": (
        TO_WAIT,
        [(3, FilesFailed("no"), ()), (32, Tick(), (Do.STOP,)), (33, StopDone(), (Do.END,))],
        CheckStep.WAIT,
        False,
    ),
    "ended while waiting": (TO_WAIT, [(3, TaskOver(WHY), (Do.END,))], CheckStep.WAIT, False),
    "ended while held": (TO_HOLD, [(5, TaskOver(WHY), (Do.END,))], CheckStep.HOLD, False),
    "one left": (
        TO_HOLD,
        [STOP_LATER, (10, files(2, "1145"), (Do.STOP,)), (11, StopDone(), (Do.END,))],
        CheckStep.HOLD,
        False,
    ),
    "already ended": (TO_STOP, [(11, StopDone(already=True), (Do.END,))], CheckStep.STOP, False),
    "stop refused": (TO_STOP, [(11, StopFailed(WHY), (Do.END,))], CheckStep.STOP, True),
    "stop not sent": (
        TO_STOP,
        [
            (11, StopFailed(WHY, again=True), ()),
            (12, Tick(), (Do.STOP,)),
            (13, StopFailed(WHY, again=True), ()),
            (14, Tick(), (Do.STOP,)),
            (15, StopFailed(WHY, again=True), (Do.END,)),
        ],
        CheckStep.STOP,
        True,
    ),
    "stop silent": (TO_STOP, [(16, Tick(), (Do.STOP,)), (50, Tick(), (Do.END,))], CheckStep.STOP, True),
    "stop unknown": (
        TO_STOP,
        [(11, StopUnknown(), ()), (17, Tick(), ()), (50, Tick(), (Do.END,))],
        CheckStep.STOP,
        True,
    ),
    "stop refused after nobody": (
        TO_WAIT,
        [(32, Tick(), (Do.STOP,)), (33, StopFailed(WHY), (Do.END,))],
        CheckStep.WAIT,
        True,
    ),
    "files never come": (TO_FILES, [(12, files(12, "1145", "7"), ()), (71, Tick(), (Do.END,))], CheckStep.FILES, False),
    "a stray file": (TO_FILES, [(12, files(13, "1145", "7", "9"), (Do.END,))], CheckStep.VERIFY, False),
    "a stray mix": (TO_FILES, [(12, files(13, "1145", "7", "0"), (Do.END,))], CheckStep.VERIFY, False),
    "another mode": (
        TO_FILES,
        [(12, files(13, "1145", "7")._replace(mode=3), (Do.END,))],
        CheckStep.VERIFY,
        False,
    ),
}


@pytest.mark.parametrize("name", ENDS)
def test_each_way_to_fail_names_its_step_and_what_is_left(name: str) -> None:
    before, script, step, left = ENDS[name]
    one = machine(users=ONLY)
    play(one, [*before, *script])
    report = report_of(one)
    assert (report.verdict, report.step, report.left) == (CheckVerdict.FAIL, step, left)
    assert report.why
    assert {each.step: each.good for each in report.steps}[step] is False
    assert one.over
    assert one.take(Tick(), 99) == ()


ABORT = Abort(WHY)
ABORTS = {
    "before anything": (TO_START[:1], [(1, ABORT, (Do.END,))], False),
    "start accepted then": (
        TO_START,
        [(1.5, ABORT, ()), (2, StartDone(), (Do.STOP,)), (3, StopDone(), (Do.END,))],
        False,
    ),
    "start settled then": (
        TO_START,
        [(1.5, ABORT, ()), (9, StartDone(settled=True), (Do.STOP,)), (10, StopDone(), (Do.END,))],
        False,
    ),
    "start refused then": (TO_START, [(1.5, ABORT, ()), (2, StartFailed(WHY), (Do.END,))], False),
    "start never settled": (TO_START, [(1.5, ABORT, ()), (46, Tick(), (Do.END,))], True),
    "waiting": (TO_WAIT, [(3, ABORT, (Do.STOP,)), (4, StopDone(), (Do.END,))], False),
    "holding": (TO_HOLD, [(5, ABORT, (Do.STOP,)), (6, StopDone(already=True), (Do.END,))], False),
    "stopping": (TO_STOP, [(10.5, ABORT, ()), (11, StopDone(), (Do.END,))], False),
    "stop fails": (TO_HOLD, [(5, ABORT, (Do.STOP,)), (6, StopFailed(WHY), (Do.END,))], True),
    "waiting for files": (TO_FILES, [(12, ABORT, (Do.END,))], False),
}


@pytest.mark.parametrize("name", ABORTS)
def test_whenever_it_is_aborted_it_stops_what_it_began(name: str) -> None:
    before, script, left = ABORTS[name]
    one = machine(users=ONLY)
    play(one, [*before, *script])
    report = report_of(one)
    assert (report.verdict, report.left) == (CheckVerdict.ABORTED, left)
    if left and name == "stop fails":
        assert WHY in report.remarks


def test_a_stop_sent_again_after_one_in_doubt_is_a_stop() -> None:
    one = machine(users=ONLY)
    script: list[At] = [
        (11, StopUnknown(), ()),
        (17, StopFailed(WHY, again=True), ()),
        (18, Tick(), (Do.STOP,)),
        (19, StopDone(already=True), (Do.ASK_FILES,)),
        (20, files(14, "1145", "7"), (Do.END,)),
    ]
    play(one, [*TO_STOP, *script])
    assert report_of(one).verdict is CheckVerdict.PASS


def test_a_service_that_forgets_the_task_leaves_what_was_seen_last() -> None:
    one = machine(users=ONLY)
    play(one, [*TO_FILES, (12, FilesFailed("no task", gone=True), (Do.END,))])
    report = report_of(one)
    assert report.verdict is CheckVerdict.PASS
    assert Detail(CheckCode.UPLOAD_UNCONFIRMED) in report.remarks


@pytest.mark.parametrize(
    ("mode", "users", "there", "ends"),
    [
        (1, UserLists(), ("1987",), CheckVerdict.PASS),
        (1, UserLists((), ("1987",)), ("1987",), CheckVerdict.FAIL),
        (1, UserLists(("1",), ()), ("1", "1"), CheckVerdict.PASS),
        (1, UserLists(("1", "2"), ("2",)), ("1",), CheckVerdict.PASS),
        (2, UserLists(), ("0",), CheckVerdict.PASS),
        (2, UserLists(("1",), ()), ("0",), CheckVerdict.PASS),
        (2, UserLists(), ("0", "1"), CheckVerdict.FAIL),
        (3, UserLists(), ("0", "1"), CheckVerdict.PASS),
        (3, UserLists(("1", "2"), ()), ("0", "1", "2"), CheckVerdict.PASS),
    ],
)
def test_who_is_expected_follows_from_mode_and_lists(
    mode: int, users: UserLists, there: tuple[str, ...], ends: CheckVerdict
) -> None:
    one = machine(mode, users)
    play(one, TO_WAIT)
    one.take(files(2, *there), 3)
    one.take(Tick(), 8)
    one.take(files(2, *there), 9)
    one.take(StopDone(), 10)
    one.take(files(13, *there), 11)
    assert report_of(one).verdict is ends


@pytest.mark.parametrize(
    ("mode", "users", "there"),
    [
        (1, UserLists(), ()),
        (1, UserLists(("1", "2"), ()), ("1",)),
        (2, UserLists(), ("1",)),
        (3, UserLists(), ("0",)),
        (3, UserLists(), ("1",)),
        (3, UserLists(("1", "2"), ()), ("0", "2")),
    ],
)
def test_nothing_is_held_before_everybody_expected_is_recorded(
    mode: int, users: UserLists, there: tuple[str, ...]
) -> None:
    one = machine(mode, users)
    play(one, TO_WAIT)
    one.take(files(2, *there), 3)
    assert one.step is CheckStep.WAIT
    assert one.due == 4


def test_everybody_who_was_recorded_is_expected_to_have_a_file() -> None:
    one = machine()
    play(one, TO_WAIT)
    one.take(files(2, "a", "b"), 3)
    one.take(Tick(), 8)
    one.take(files(2, "a", "b"), 9)
    one.take(StopDone(), 10)
    one.take(files(13, "a"), 11)
    assert not one.over
    one.take(Tick(), 70)
    assert report_of(one).why == Detail(CheckCode.FILES_NOT_THERE, who=Detail(CheckCode.USERS, users="b", n=1))


timeline = st.sampled_from(
    [
        Tick(),
        ABORT,
        Looked(None),
        Looked(WHY),
        StartDone(),
        StartDone(settled=True),
        StartFailed(WHY),
        files(2, "1145", "7"),
        files(13, "1145", "7"),
        files(2),
        FilesFailed("no"),
        FilesFailed("no", gone=True),
        TaskOver(WHY),
        StopDone(),
        StopDone(already=True),
        StopFailed(WHY),
        StopFailed(WHY, again=True),
        StopUnknown(),
    ]
)


@given(st.lists(st.tuples(timeline, st.floats(0, 20)), max_size=40))
def test_whatever_happens_it_ends_and_leaves_nothing_unsaid(script: list[tuple[Event, float]]) -> None:
    one = machine(users=ONLY)
    done = list(one.take(Begin(), 0))
    now = 0.0
    for what, later in script:
        now += later
        done += one.take(what, now)
    for _ in range(200):
        if one.over:
            break
        assert one.due is not None, "it waits for nothing and is not over"
        now = max(now, one.due)
        done += one.take(Tick(), now)
    assert one.over
    assert done.count(Do.END) == 1
    assert done[-1] is Do.END
    assert done.count(Do.LOOK) == 1
    assert done.count(Do.START) <= 1
    report = report_of(one)
    assert report.is_over
    if one.result.recording in (CheckRecording.RUNS, CheckRecording.PERHAPS):
        assert report.left
        assert report.verdict is not CheckVerdict.PASS
    if Do.STOP in done:
        assert Do.START in done
    if one.result.recording is CheckRecording.RUNS:
        assert Do.STOP in done
    if report.verdict is CheckVerdict.PASS:
        assert one.result.recording is CheckRecording.OVER
