"""Planned starts and stops against a real service, with a clock that stands still until it is set."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

import profiles_in_use
from console_bot import (
    AT_REST,
    BIZ_ID,
    SETTINGS,
    ConsoleBot,
    console_bot,
    live_tasks,
    profile_at,
    store_profile,
    untruths,
)
from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.detail import Detail
from gme_console.api.outcome import Reason
from gme_console.app import session
from gme_console.engine.plans.plan_rules import HOUR_US, MINUTE_US, PlanNoticeCode
from gme_console.engine.settings import PlanSettings
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ledger.request_records import Intent
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import GuardLevel, host_of
from gme_console.profiles.store import ProfileStore
from ledger_helpers import all_rows, details, writing

if TYPE_CHECKING:
    from gme_console.engine.notices import Notice
    from gme_console.practice.service import PracticeService

NO_ROOM = "ResourceNotFound.RoomNotFound"
FAST = PlanSettings(0.02, 0.03, 0.03, 0.03, 0.03, 0.1)
PLANS = SETTINGS._replace(plans=FAST)


class Clock:
    """Microseconds; stands still."""

    def __init__(self) -> None:
        self.now_us = time.time_ns() // 1000

    def __call__(self) -> int:
        return self.now_us


@dataclass
class Site:
    qtbot: QtBot
    folder: Path
    service: PracticeService
    clock: Clock
    stack: ExitStack
    bots: list[ConsoleBot] = field(default_factory=list)

    def open(self, **options: Any) -> ConsoleBot:
        bot = self.stack.enter_context(console_bot(self.qtbot, self.folder, settings=PLANS, **options))
        bot.news = []  # type: ignore[attr-defined]
        bot.missed = []  # type: ignore[attr-defined]
        plans = bot.console.plans
        bot.console.notices.added.connect(bot.news.append)  # type: ignore[attr-defined]
        plans.missed.connect(bot.missed.extend)  # type: ignore[attr-defined]
        bot.wait(lambda: bot.console.recordings.takes_starts)
        return bot

    def row(self, room: str) -> Row:
        return max((row for row in all_rows(self.folder) if row.RoomId == room), key=lambda row: row.id)


@pytest.fixture
def site(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    clock = Clock()
    monkeypatch.setattr(session, "now_us", clock)
    with PracticeServer(PracticeSettings(requests_per_second=1000)) as server, ExitStack() as stack:
        store_profile(tmp_path / "data", profile_at(server.url))
        yield Site(qtbot, tmp_path / "data", server.service, clock, stack)


def request(room: str) -> StartRecord:
    return StartRecord(BIZ_ID, room, 1)


def planned(bot: ConsoleBot, room: str, plan: Plan) -> Row:
    rows: list[Row] = []
    assert bot.console.plans.make(request(room), plan, rows.append)
    bot.wait(lambda: bool(rows))
    return rows[0]


def news(bot: ConsoleBot) -> list[tuple[str, bool]]:
    told: list[Notice] = bot.news  # type: ignore[attr-defined]
    return [(one.text.code, one.good) for one in told if isinstance(one.text, Detail)]


def in_an_hour(site: Site, **more: int) -> Plan:
    now_us = site.clock.now_us
    return Plan(Begins.MOMENT, now_us + HOUR_US, now_us + 2 * HOUR_US, **more)


def until_tonight(site: Site, **more: int) -> Plan:
    return Plan(Begins.ROOM, until_us=site.clock.now_us + 12 * HOUR_US, **more)


def quiet(bot: ConsoleBot, site: Site, action: str = "DescribeTaskInfo", more: int = 3) -> None:
    """Until the plans were looked at so often again."""
    seen = site.service.count(action)
    bot.wait(lambda: site.service.count(action) >= seen + more)


def test_a_start_is_sent_at_its_time_and_not_before(site: Site) -> None:
    bot = site.open()
    row = planned(bot, "1987", in_an_hour(site))
    assert row.state is State.PLANNED
    site.clock.now_us += HOUR_US - 1
    bot.console.plans.look()
    assert site.service.count("StartRecord") == 0
    site.clock.now_us += 1
    begun = bot.rested("1987", LIVE_STATES)
    assert (begun.id, begun.created_us) == (row.id, site.clock.now_us)
    assert news(bot) == [(PlanNoticeCode.STARTED, True)]
    assert site.service.count("StartRecord") == 1
    assert bot.console.plans.open_rows() == ()


def test_a_start_waits_for_its_room_and_asks_in_the_watchs_share(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", NO_ROOM, 5)
    bot = site.open()
    planned(bot, "1987", until_tonight(site))
    bot.rested("1987", LIVE_STATES)
    assert site.service.count("StartRecord") == 1
    assert news(bot) == [(PlanNoticeCode.STARTED, True)]


def test_many_plans_that_are_taken_up_together_are_told_and_looked_at_once(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = site.open()
    plans, counts, looks = bot.console.plans, [], []
    take = plans._steps.take
    monkeypatch.setattr(plans._steps, "take", lambda *plans: (looks.append(len(plans[0])), take(*plans)))
    plans.changed.connect(lambda: counts.append(len(plans.open_rows())))
    with writing(site.folder) as former:
        profile = profile_at("https://gone.example")
        for number in range(30):
            wanted = request(f"{number}")
            intent = Intent(profile.id, profile.name, host_of(profile), wanted, site.clock.now_us)
            former.plans.make(intent, wanted, in_an_hour(site))
    plans._timer.stop()  # which looks by itself, too
    plans.recall()
    bot.wait(lambda: bool(counts and looks))
    assert (counts, looks[0]) == ([30], 30)


def test_one_question_is_asked_about_a_room_however_many_plans_wait_for_it(site: Site) -> None:
    """The second is of a moment whose start was refused since the room was not there."""
    bot = site.open()
    site.service.plan("StartRecord", NO_ROOM)
    site.service.plan("DescribeTaskInfo", NO_ROOM, 1000)
    planned(bot, "1987", in_an_hour(site))
    site.clock.now_us += HOUR_US
    bot.wait(lambda: site.service.count("StartRecord") == 1)
    bot.rested("1987", {State.PLANNED})
    planned(bot, "1987", until_tonight(site))
    quiet(bot, site, more=10)
    assert len(bot.console.plans.open_rows()) == 2
    assert len(bot.console.plans._steps.rooms._waits) == 1


def test_a_second_start_that_waits_for_the_same_room_is_not_planned(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", NO_ROOM, 1000)
    bot = site.open()
    planned(bot, "1987", until_tonight(site))
    assert not bot.console.plans.make(request("1987"), until_tonight(site), lambda _row: None)
    assert "1987" in bot.notices[-1]
    assert len(all_rows(site.folder)) == 1


def test_a_moment_that_finds_no_room_waits_for_it_until_its_limit(site: Site) -> None:
    bot = site.open()
    site.service.plan("StartRecord", NO_ROOM)
    site.service.plan("DescribeTaskInfo", NO_ROOM, 1000)
    row = planned(bot, "1987", in_an_hour(site))
    site.clock.now_us += HOUR_US
    bot.wait(lambda: bot.rows[row.id].code == NO_ROOM and bot.rows[row.id].state is State.PLANNED)
    quiet(bot, site)
    assert site.service.count("StartRecord") == 1
    site.clock.now_us += HOUR_US + 1
    given_up = bot.rested("1987", {State.NOT_SENT})
    assert given_up.reason == Reason.NO_ROOM_IN_TIME
    assert news(bot) == [(PlanNoticeCode.GAVE_UP, False)]


def test_where_the_question_cannot_tell_the_start_is_tried_seldom(site: Site) -> None:
    """The service shows no task and refuses the start all the same: each try is a request of the one row."""
    bot = site.open()
    site.service.plan("StartRecord", NO_ROOM, 2)
    row = planned(bot, "1987", until_tonight(site))
    bot.rested("1987", LIVE_STATES)
    sent = details(site.folder, row.id).sent
    assert [one.code for one in sent] == [NO_ROOM, NO_ROOM, ""]
    assert len(all_rows(site.folder)) == 1


def test_what_is_refused_for_good_is_told_and_over(site: Site) -> None:
    site.service.plan("StartRecord", "UnauthorizedOperation")
    bot = site.open()
    planned(bot, "1987", until_tonight(site))
    bot.rested("1987", {State.REFUSED})
    assert news(bot) == [(PlanNoticeCode.NOT_STARTED, False)]
    assert bot.console.plans.open_rows() == ()


def test_a_start_that_proved_to_have_done_nothing_is_sent_again(site: Site) -> None:
    site.service.plan("StartRecord", "http-502")
    bot = site.open()
    planned(bot, "1987", in_an_hour(site))
    site.clock.now_us += HOUR_US
    row = bot.rested("1987", LIVE_STATES)
    assert [one.kind for one in details(site.folder, row.id).sent] == ["unknown", "accepted"]
    assert not untruths(all_rows(site.folder), site.service)


def test_a_start_whose_answer_was_lost_is_settled_and_sent_once(site: Site) -> None:
    site.service.plan("StartRecord", "cut-after")
    bot = site.open()
    planned(bot, "1987", until_tonight(site, stop_after_us=HOUR_US))
    row = bot.rested("1987", LIVE_STATES)
    bot.wait(lambda: bot.rows[row.id].settled)
    settled = site.row("1987")
    assert settled.plan is not None
    assert settled.plan.stop_us == settled.created_us + HOUR_US
    assert news(bot) == [(PlanNoticeCode.STARTED, True)]
    assert site.service.count("StartRecord") == 1


def test_a_press_stops_by_itself_so_long_after_it_was_accepted(site: Site) -> None:
    bot = site.open()
    bot.console.recordings.start(request("1987"), Plan(stop_after_us=MINUTE_US))
    row = bot.rested("1987", LIVE_STATES)
    bot.wait(lambda: bool(row.plan and bot.rows[row.id].plan and bot.rows[row.id].plan.stop_us))  # type: ignore[union-attr]
    site.clock.now_us += MINUTE_US - 10_000_000
    bot.console.plans.look()
    assert site.service.count("StopRecord") == 0
    site.clock.now_us += 20_000_000
    bot.rested("1987", {State.STOPPED})
    assert news(bot) == [(PlanNoticeCode.STOPPED, True)]
    assert not live_tasks(site.service)


def test_a_stop_that_did_nothing_is_tried_again(site: Site) -> None:
    bot = site.open()
    (row,) = bot.started("1987")
    site.service.plan("StopRecord", "UnauthorizedOperation", 2)
    bot.console.plans.stop_later(row, site.clock.now_us + MINUTE_US)
    bot.wait(lambda: len(bot.console.plans.open_rows()) == 1)
    site.clock.now_us += MINUTE_US
    bot.rested("1987", {State.STOPPED})
    assert site.service.count("StopRecord") == 3


def test_a_stop_that_is_refused_for_long_is_told_and_left(site: Site) -> None:
    bot = site.open()
    (row,) = bot.started("1987")
    site.service.plan("StopRecord", "UnauthorizedOperation", 1000)
    bot.console.plans.stop_later(row, site.clock.now_us + MINUTE_US)
    bot.wait(lambda: len(bot.console.plans.open_rows()) == 1)
    site.clock.now_us += MINUTE_US
    quiet(bot, site, "StopRecord", 2)
    site.clock.now_us += HOUR_US + 1
    bot.wait(lambda: (PlanNoticeCode.NOT_STOPPED, False) in news(bot))
    assert bot.console.plans.open_rows() == ()


def test_what_is_cancelled_is_never_sent(site: Site) -> None:
    bot = site.open()
    row = planned(bot, "1987", in_an_hour(site))
    bot.console.plans.cancel(row)
    assert bot.rested("1987", {State.NOT_SENT}).reason == Reason.PLAN_CANCELLED
    (running,) = bot.started("b")
    bot.console.plans.stop_later(running, site.clock.now_us + HOUR_US)
    bot.wait(lambda: len(bot.console.plans.open_rows()) == 1)
    bot.console.plans.cancel(running)
    bot.wait(lambda: bot.console.plans.open_rows() == ())
    site.clock.now_us += 2 * HOUR_US
    bot.console.plans.look()
    assert (site.service.count("StartRecord"), site.service.count("StopRecord")) == (1, 0)
    assert news(bot) == []


def test_a_removed_plan_is_cancelled(site: Site) -> None:
    bot = site.open()
    row = planned(bot, "1987", in_an_hour(site))
    bot.console.history.remove((row.id,))
    bot.wait(lambda: bot.console.plans.open_rows() == ())
    site.clock.now_us += HOUR_US
    bot.console.plans.look()
    assert site.service.count("StartRecord") == 0


def test_a_planned_start_is_sent_at_once_when_it_is_wanted_so(site: Site) -> None:
    bot = site.open()
    bot.console.plans.do_now(planned(bot, "1987", in_an_hour(site)))
    bot.rested("1987", LIVE_STATES)
    assert site.service.count("StartRecord") == 1


def test_what_is_still_ahead_goes_on_after_a_restart(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", NO_ROOM, 1000)
    bot = site.open()
    planned(bot, "a", in_an_hour(site))
    planned(bot, "b", until_tonight(site))
    bot.close()
    site.clock.now_us += MINUTE_US
    again = site.open()
    again.wait(lambda: len(again.console.plans.open_rows()) == 2)
    assert again.missed == []  # type: ignore[attr-defined]
    site.clock.now_us += HOUR_US
    again.rested("a", LIVE_STATES)


def test_what_passed_while_the_console_was_closed_waits_for_a_word(site: Site) -> None:
    bot = site.open()
    (running,) = bot.started("c")
    planned(bot, "a", in_an_hour(site))
    planned(bot, "b", in_an_hour(site))
    bot.console.plans.stop_later(running, site.clock.now_us + HOUR_US)
    bot.wait(lambda: len(bot.console.plans.open_rows()) == 3)
    bot.close()
    site.clock.now_us += 6 * HOUR_US
    again = site.open()
    missed: list[Row] = again.missed  # type: ignore[attr-defined]
    again.wait(lambda: len(missed) == 3)
    again.console.plans.look()
    again.console.plans.recall()
    again.qtbot.wait(100)
    assert (site.service.count("StartRecord"), site.service.count("StopRecord")) == (1, 0)
    assert all(again.console.plans.is_missed(row) for row in missed)
    by_room = {row.RoomId: row for row in missed}
    again.console.plans.do_now(by_room["a"])
    again.rested("a", LIVE_STATES)
    again.console.plans.cancel(by_room["b"])
    again.rested("b", {State.NOT_SENT})
    again.console.plans.do_now(by_room["c"])
    again.rested("c", {State.STOPPED})
    assert again.console.plans.open_rows() == ()


def test_what_this_computer_slept_over_waits_for_a_word_too(site: Site) -> None:
    bot = site.open()
    planned(bot, "1987", in_an_hour(site))
    site.clock.now_us += HOUR_US + 2 * MINUTE_US
    missed: list[Row] = bot.missed  # type: ignore[attr-defined]
    bot.wait(lambda: len(missed) == 1)
    bot.console.plans.look()
    assert site.service.count("StartRecord") == 0


def test_a_clock_that_is_set_back_makes_a_plan_wait_again(site: Site) -> None:
    bot = site.open()
    planned(bot, "1987", in_an_hour(site))
    site.clock.now_us += HOUR_US - MINUTE_US
    bot.console.plans.look()
    site.clock.now_us -= HOUR_US
    bot.console.plans.look()
    assert site.service.count("StartRecord") == 0
    site.clock.now_us += HOUR_US + MINUTE_US
    bot.rested("1987", LIVE_STATES)


def test_two_consoles_start_what_is_planned_once(site: Site) -> None:
    one, two = site.open(), site.open()
    planned(one, "a", in_an_hour(site))
    planned(two, "b", in_an_hour(site))
    assert [len(bot.console.plans.open_rows()) for bot in (one, two)] == [1, 1]
    two.console.plans.recall()
    site.clock.now_us += HOUR_US
    one.rested("a", LIVE_STATES)
    two.rested("b", LIVE_STATES)
    assert site.service.count("StartRecord") == 2
    assert not untruths(all_rows(site.folder), site.service)


def test_what_a_closed_console_leaves_the_other_takes_over(site: Site) -> None:
    one, two = site.open(), site.open()
    planned(one, "a", in_an_hour(site))
    one.close()
    two.console.plans.recall()
    two.wait(lambda: len(two.console.plans.open_rows()) == 1)
    site.clock.now_us += HOUR_US
    two.rested("a", LIVE_STATES)
    assert site.service.count("StartRecord") == 1


def test_the_other_console_may_cancel_it_or_do_it_now(site: Site) -> None:
    one, two = site.open(), site.open()
    a, b = planned(one, "a", in_an_hour(site)), planned(one, "b", in_an_hour(site))
    two.console.plans.cancel(a)
    two.console.plans.do_now(b)
    two.rested("b", LIVE_STATES)
    one.wait(lambda: one.console.plans.open_rows() == ())
    site.clock.now_us += HOUR_US
    one.console.plans.look()
    assert site.service.count("StartRecord") == 1
    assert site.row("a").state is State.NOT_SENT
    assert not one.notices


@pytest.mark.parametrize("what", ["deleted", "read-only"])
def test_nothing_is_sent_under_a_profile_that_is_gone_or_read_only(site: Site, what: str) -> None:
    bot = site.open()
    row = planned(bot, "1987", in_an_hour(site))
    profile = bot.console.profiles.find(row.profile_id)
    assert profile is not None
    store = ProfileStore(site.folder)
    if what == "deleted":
        store.delete(profile.id)
    else:
        store.save(replace(profile, guard=GuardLevel.READ_ONLY))
    with site.qtbot.waitSignal(bot.console.profiles.changed):
        bot.console.profiles.is_listed = False
        bot.console.profiles.load()
    site.clock.now_us += HOUR_US
    assert bot.rested("1987", {State.NOT_SENT}).reason == Reason.PROFILE_CHANGED
    assert news(bot) == [(PlanNoticeCode.PROFILE_GONE, False)]
    assert site.service.count("StartRecord") == 0


def test_a_key_that_is_missing_is_told_once_and_its_coming_is_enough(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", NO_ROOM, 3)
    bot = site.open(environ={})
    planned(bot, "1987", until_tonight(site))
    bot.wait(lambda: any("1987" in notice for notice in bot.notices))
    bot.qtbot.wait(200)
    assert len([notice for notice in bot.notices if "1987" in notice]) == 1
    assert site.row("1987").state is State.PLANNED


def test_leaving_sends_nothing_and_keeps_the_plan(site: Site) -> None:
    bot = site.open()
    planned(bot, "1987", in_an_hour(site))
    bot.console.leave()
    site.clock.now_us += HOUR_US
    bot.console.plans.look()
    bot.close()
    assert site.row("1987").state is State.PLANNED
    assert site.service.count("StartRecord") == 0


def test_many_rooms_are_waited_for_two_questions_at_a_time(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", NO_ROOM, 40)
    bot = site.open()
    for number in range(12):
        planned(bot, f"room-{number}", until_tonight(site))
    for number in range(12):
        bot.rested(f"room-{number}", LIVE_STATES)
    assert site.service.count("StartRecord") == 12
    assert not untruths(all_rows(site.folder), site.service)


def test_rooms_of_several_profiles_are_waited_for_at_once(site: Site) -> None:
    """What became due in one moment has no order of its own."""
    site.service.plan("DescribeTaskInfo", NO_ROOM, 8)
    bot = site.open()
    other = replace(bot.console.profiles.chosen, id="other", name="Other")
    assert profiles_in_use.save(bot, other, None) == ""
    rows: list[Row] = []
    for profile in (None, other):
        for room in ("a", "b"):
            assert bot.console.plans.make(request(room), until_tonight(site), rows.append, profile)
    bot.wait(lambda: len(rows) == 4)
    bot.wait(lambda: all(bot.rows[row.id].state is not State.PLANNED for row in rows))
    bot.wait(lambda: all(bot.rows[row.id].state in AT_REST for row in rows))
    assert sorted(bot.rows[row.id].state in LIVE_STATES for row in rows) == [False, False, True, True]
