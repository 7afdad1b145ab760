"""The field that says when: what is chosen is read in it, whatever its width, and the focus is seen."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from gme_console.engine.plans.plan_rules import MINUTE_US, ROOM_WAIT_US, PlanChoice
from gme_console.ledger.plan_records import Begins
from gme_console.ui.plans.schedule_button import ScheduleButton
from history_rows import EPOCH_US


def test_it_says_what_is_chosen_and_is_never_too_wide(qtbot: QtBot) -> None:
    button = ScheduleButton(lambda: EPOCH_US)
    qtbot.addWidget(button)
    assert button.text() == "Now, until you stop it"
    least = button.minimumSizeHint().width()
    button.show_choice(PlanChoice(Begins.ROOM, wait_us=ROOM_WAIT_US, stop_after_us=90 * MINUTE_US))
    assert button.text() == "When the room opens, for 90 min"
    assert button.text() in button.accessibleName()
    assert button.text() in button.toolTip()
    assert button.minimumSizeHint().width() == least


def test_the_focus_is_seen(qtbot: QtBot) -> None:
    button = ScheduleButton(lambda: EPOCH_US)
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)
    color = button.palette().color(QPalette.ColorRole.Highlight).name()

    def colors() -> set[str]:
        image = button.grab().toImage()
        return {image.pixelColor(x, image.height() // 2).name() for x in range(4)}

    button.clearFocus()
    assert color not in colors()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert color in colors()
