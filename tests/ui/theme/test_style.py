"""The style sheet dresses real widgets; roles, themes and sizes of type change while they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gme_console.system import resource
from gme_console.ui.theme.colors import DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK, LIGHT, THEMES, Theme, theme
from gme_console.ui.theme.fonts import TITLE
from gme_console.ui.theme.icons import Tone, icon, show_icon
from gme_console.ui.theme.spacing import field_height, gap, room_height, start_height
from gme_console.ui.theme.style import Role, set_role, sheet
from gme_console.ui.theme.theme_switch import ICON_SIDES, ThemeChoice, ThemeSwitch, application_icon


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[ThemeSwitch]:
    before = QPalette(qapp.palette())
    made = ThemeSwitch(qapp, ThemeChoice.LIGHT)
    made.dress()
    yield made
    made.choose(ThemeChoice.LIGHT)
    qapp.styleHints().unsetColorScheme()
    qapp.setStyleSheet("")
    qapp.setPalette(before)
    made.deleteLater()


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def middle_left(widget: QWidget) -> str:
    """The colour inside the left edge, where no text is."""
    return widget.grab().toImage().pixelColor(gap(4), widget.height() // 2).name()


@pytest.mark.parametrize("wanted", THEMES, ids=lambda wanted: wanted.name)
def test_the_sheet_is_one_that_qt_reads(qtbot: QtBot, switch: ThemeSwitch, wanted: Theme) -> None:
    """Qt would warn, which fails a test, and ignore all of it."""
    switch.parent().setStyleSheet(sheet(wanted))
    button = QPushButton("Start")
    set_role(button, Role.PRIMARY)
    shown(qtbot, button)
    assert middle_left(button) == wanted.accent


def test_a_theme_that_is_chosen_is_seen_at_once(qtbot: QtBot, switch: ThemeSwitch) -> None:
    button = QPushButton("Start")
    set_role(button, Role.PRIMARY)
    shown(qtbot, button)
    assert (theme(), middle_left(button)) == (LIGHT, LIGHT.accent)
    switch.choose(ThemeChoice.DARK)
    assert (theme(), middle_left(button)) == (DARK, DARK.accent)
    assert QLabel().palette().window().color() == QColor(DARK.window)
    switch.choose(ThemeChoice.HIGH_CONTRAST)
    assert (theme(), middle_left(button)) == (HIGH_CONTRAST, HIGH_CONTRAST.accent)


def test_the_system_is_followed_while_nothing_else_is_chosen(
    switch: ThemeSwitch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it wants is told by the test: no platform of a test has a system that wants anything."""
    hints = switch.application.styleHints()
    switch.choose(ThemeChoice.SYSTEM)
    monkeypatch.setattr(switch, "_system_is_dark", lambda: True)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme() is DARK
    switch.choose(ThemeChoice.LIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme() is LIGHT
    switch.choose(ThemeChoice.HIGH_CONTRAST)
    assert theme() is HIGH_CONTRAST_DARK


def test_a_role_can_be_given_later_and_taken_away(qtbot: QtBot, switch: ThemeSwitch) -> None:
    button = QPushButton("Start")
    shown(qtbot, button)
    plain = middle_left(button)
    set_role(button, Role.PRIMARY)
    assert middle_left(button) == LIGHT.accent
    set_role(button, None)
    assert middle_left(button) == plain


@pytest.mark.parametrize("role", [Role.DIM, Role.CAUTION, Role.TROUBLE, Role.GOOD])
def test_a_text_has_the_colour_of_its_role(qtbot: QtBot, switch: ThemeSwitch, role: Role) -> None:
    label = QLabel("\N{FULL BLOCK}" * 3)
    set_role(label, role)
    shown(qtbot, label)
    colors = {Role.DIM: LIGHT.dim, Role.CAUTION: LIGHT.caution, Role.TROUBLE: LIGHT.trouble, Role.GOOD: LIGHT.recording}
    assert label.palette().windowText().color().name() == colors[role]


def test_everything_grows_with_the_type(qtbot: QtBot, qapp: QApplication, switch: ThemeSwitch) -> None:
    before = qapp.font()
    measures = (lambda: gap(12), field_height, room_height, start_height)
    small = [measure() for measure in measures]
    assert small[1] < small[2] < small[3]
    title, button = QLabel("Recording room 1987"), QPushButton("Start")
    set_role(title, Role.TITLE)
    shown(qtbot, title)
    shown(qtbot, button)
    height, least = title.sizeHint().height(), button.sizeHint().height()
    assert title.font().pointSizeF() == pytest.approx(before.pointSizeF() * TITLE, rel=0.05)
    big = qapp.font()
    big.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(big)
    try:
        switch.look_again()
        assert all(
            new > 1.7 * old
            for new, old in zip([gap(12), field_height(), room_height(), start_height()], small, strict=True)
        )
        assert title.sizeHint().height() > 1.7 * height
        assert button.sizeHint().height() > 1.7 * least
    finally:
        qapp.setFont(before)


def test_an_icon_follows_the_theme(qtbot: QtBot, switch: ThemeSwitch) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    show_icon(button, "stop", Tone.TROUBLE)

    def drawn() -> str:
        image = button.icon().pixmap(64, 64).toImage()
        return next(image.pixelColor(x, 32).name() for x in range(64) if image.pixelColor(x, 32).alpha() == 255)

    assert drawn() == LIGHT.trouble
    switch.choose(ThemeChoice.DARK)
    assert drawn() == DARK.trouble


def test_all_icons_are_drawn_with_one_stroke(qapp: QApplication) -> None:
    files = [
        file for file in Path(resource("icons/stop.svg")).parent.glob("*.svg") if not file.stem.startswith("check")
    ]
    assert len(files) > 15
    for file in files:
        text = file.read_text()
        assert text.count('stroke-width="1.5"') == text.count("stroke-width") == 1, file.name
        assert "#" not in text, "the theme has the colours"
        assert not icon(file.stem).pixmap(32, 32).isNull()


def test_the_applications_icon_is_there_in_all_sizes(qapp: QApplication) -> None:
    made = application_icon()
    for side in ICON_SIDES:
        image = made.pixmap(side, side).toImage()
        assert (image.width(), image.height()) == (side, side)
        assert image.pixelColor(side // 2, side // 2).name() == "#ffffff"
        assert image.pixelColor(side // 2, side // 4).name() == LIGHT.accent
