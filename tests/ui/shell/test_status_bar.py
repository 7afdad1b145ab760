"""The status bar where there is little room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gme_console.ui.shell.status_bar import StatusBar
from gme_console.ui.texts.translate import use_language
from gme_console.ui.widgets.timers import QUIET_MS


@pytest.mark.parametrize("language", ["en", "ja", "zh_CN"])
def test_reminders_of_keys_give_way_to_what_is_told(qtbot: QtBot, language: str) -> None:
    use_language(language)
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1280, bar.sizeHint().height())
    bar.show()
    keys = bar.findChild(QLabel, "key_hints")
    assert keys is not None
    assert keys.isVisible()
    bar.show_plans("a plan that is told of " * 5)
    qtbot.waitUntil(lambda: bool(bar.text()), timeout=20 * QUIET_MS)
    assert keys.isVisible()
    bar.resize(640, bar.height())
    assert not keys.isVisible()
    bar.show_plans("")
    qtbot.waitUntil(lambda: not bar.text(), timeout=20 * QUIET_MS)
    assert keys.isVisible()
