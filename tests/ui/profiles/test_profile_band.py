"""The profile band: which profile every press goes to, always readable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gme_console.engine.profiles.profile_messages import CredentialState, CredentialStatus, ProfileList
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.ui.profiles.application_field import BandApplication
from gme_console.ui.profiles.band_button import ink_on
from gme_console.ui.profiles.color_picker import ColorPicker
from gme_console.ui.profiles.profile_band import LOADING_MS, ProfileBand
from profile_dialog_host import PRODUCTION, STAGING

ALL = (PRACTICE, PRODUCTION, STAGING)


@pytest.fixture
def band(qtbot: QtBot) -> ProfileBand:
    band = ProfileBand(BandApplication())
    qtbot.addWidget(band)
    band.resize(2000, band.sizeHint().height())
    band.show()
    qtbot.waitExposed(band)
    return band


def text(band: ProfileBand, name: str) -> str:
    label = band.findChild(QLabel, name)
    assert label is not None
    assert label.textFormat() is Qt.TextFormat.PlainText
    return label.text() if label.isVisibleTo(band) else ""


def button(band: ProfileBand) -> QToolButton:
    found = band.findChild(QToolButton, "profile")
    assert found is not None
    return found


def entries(band: ProfileBand) -> list[QAction]:
    return [action for action in band.menu.actions() if action.isCheckable()]


def test_practice_is_told_in_words(band: ProfileBand) -> None:
    assert button(band).text() == "Practice"
    assert text(band, "profile_where") == "built-in service on this computer"
    assert text(band, "profile_guard") == ""
    assert text(band, "credential_status") == ""


def test_host_and_guard_are_told(band: ProfileBand) -> None:
    band.show_profiles(ProfileList(ALL, PRODUCTION.id))
    assert text(band, "profile_where") == "gme.intl.tencentcloudapi.com (international)"
    assert text(band, "profile_guard") == "◇ Asks before everything"
    band.show_profiles(ProfileList(ALL, STAGING.id))
    assert text(band, "profile_where") == "gme.ap-singapore.tencentcloudapi.com"
    assert text(band, "profile_guard") == ""
    fixed = Profile("d", "Fixed", "#000000", Site.MAINLAND, "", None, GuardLevel.READ_ONLY, Source.ENVIRONMENT)
    band.show_profiles(ProfileList((PRACTICE, fixed), "d"))
    assert text(band, "profile_where") == "gme.tencentcloudapi.com (mainland)"
    assert text(band, "profile_guard") == "⊘ Read-only: this profile looks, and starts, stops and changes nothing"


@pytest.mark.parametrize("state", [s for s in CredentialState if s is not CredentialState.READY])
def test_a_credential_that_is_not_ready_is_told_with_shape_and_word(
    band: ProfileBand, qtbot: QtBot, state: CredentialState
) -> None:
    band.show_profiles(ProfileList(ALL, PRODUCTION.id))
    band.show_credential(CredentialStatus(PRODUCTION.id, state, "The keychain is locked."))
    word = "… Loading" if state is CredentialState.LOADING else "⚠ Not ready"
    qtbot.waitUntil(lambda: text(band, "credential_status") == f"{word}: The keychain is locked.")
    band.show_credential(CredentialStatus(PRODUCTION.id, CredentialState.READY, "Ready"))
    assert text(band, "credential_status") == "Key: system keychain"


def test_a_credential_that_is_ready_in_a_moment_moves_nothing(band: ProfileBand, qtbot: QtBot) -> None:
    band.show_profiles(ProfileList(ALL, PRODUCTION.id))
    height = band.sizeHint().height()
    band.show_credential(CredentialStatus(PRODUCTION.id, CredentialState.LOADING, "Waiting for the keychain."))
    assert (text(band, "credential_status"), band.sizeHint().height()) == ("", height)
    band.show_credential(CredentialStatus(PRODUCTION.id, CredentialState.READY, "Ready"))
    qtbot.wait(LOADING_MS + 50)
    assert (text(band, "credential_status"), band.sizeHint().height()) == ("Key: system keychain", height)


def test_a_status_of_another_profile_is_not_shown(band: ProfileBand) -> None:
    band.show_credential(CredentialStatus(PRODUCTION.id, CredentialState.LOCKED, "The keychain is locked."))
    assert text(band, "credential_status") == ""
    band.show_profiles(ProfileList(ALL, PRODUCTION.id))
    assert "locked" in text(band, "credential_status")
    band.show_profiles(ProfileList(ALL, STAGING.id))
    assert text(band, "credential_status") == ""


def test_the_menu_offers_every_profile_and_shows_the_one_in_use(band: ProfileBand, qtbot: QtBot) -> None:
    band.show_profiles(ProfileList(ALL, STAGING.id))
    assert [action.text() for action in entries(band)] == ["&1 Practice", "&2 Production", "&3 Staging"]
    assert [action.isChecked() for action in entries(band)] == [False, False, True]
    with qtbot.waitSignal(band.profile_chosen) as chosen:
        entries(band)[1].trigger()
    assert chosen.args == [PRODUCTION.id]
    assert [action.isChecked() for action in entries(band)] == [False, False, True]
    with qtbot.assertNotEmitted(band.profile_chosen):
        entries(band)[2].trigger()
    assert not band.menu.actions()[-1].isEnabled()
    band.enable_managing()
    with qtbot.waitSignal(band.manage.triggered):
        band.menu.actions()[-1].trigger()
    band.show_profiles(ProfileList(ALL, STAGING.id))
    assert band.menu.actions()[-1].isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_the_menu_opens_and_chooses_by_keyboard(band: ProfileBand, qtbot: QtBot, key: Qt.Key) -> None:
    band.show_profiles(ProfileList(ALL, PRACTICE.id))
    button(band).setFocus()
    QTest.keyClick(button(band), key)
    qtbot.waitUntil(band.menu.isVisible)
    with qtbot.waitSignal(band.profile_chosen) as chosen:
        QTest.keyClick(band.menu, Qt.Key.Key_3)
    assert chosen.args == [STAGING.id]
    qtbot.waitUntil(lambda: not band.menu.isVisible())


def test_foreign_names_are_shown_as_they_are_and_bounded(band: ProfileBand) -> None:
    odd = Profile(
        "e", "<b>A&B</b>\u202e" + "x" * 300, "nonsense", Site.HOST, "h" * 300, 1, GuardLevel.ASK_STOP, Source.SESSION
    )
    band.show_profiles(ProfileList((PRACTICE, odd), "e"))
    assert button(band).text().startswith("<b>A&B</b>⟨U+202E⟩")
    assert len(button(band).text()) == 40
    assert entries(band)[1].text().startswith("&2 <b>A&&B</b>")
    assert text(band, "profile_where").endswith("…")
    assert len(text(band, "profile_where")) == 200


def test_a_tenth_profile_has_no_number(band: ProfileBand) -> None:
    many = [Profile(str(n), f"P{n}", "#000000", *_rest()) for n in range(12)]
    band.show_profiles(ProfileList((PRACTICE, *many), PRACTICE.id))
    assert [action.text() for action in entries(band)][8:10] == ["&9 P7", "P8"]


@given(st.integers(0, 0xFFFFFF))
def test_text_on_any_colour_is_readable(rgb: int) -> None:
    color = QColor(f"#{rgb:06x}")
    assert _contrast(color, ink_on(color)) >= 4.5


def test_the_name_is_painted_in_readable_ink_on_the_profiles_colour(band: ProfileBand) -> None:
    for color in ("#f2c318", "#1c5fc4"):
        profile = Profile("f", "Name", color, *_rest())
        band.show_profiles(ProfileList((PRACTICE, profile), "f"))
        image = button(band).grab().toImage()
        seen = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
        face, ink = max(set(seen), key=seen.count), ink_on(QColor(color))
        assert ink.name() in seen
        assert _contrast(QColor(face), ink) > _contrast(QColor(color), ink)
        whole = band.grab().toImage()
        assert {whole.pixelColor(x, 2).name() for x in range(whole.width())} == {color}


def test_what_matters_least_goes_first_and_is_whole_in_the_tooltip(band: ProfileBand, qtbot: QtBot) -> None:
    band.show_profiles(ProfileList(ALL, PRODUCTION.id))
    band.show_credential(CredentialStatus(PRODUCTION.id, CredentialState.LOCKED, "The keychain is locked."))
    names, height = ("profile_where", "profile_guard", "credential_status"), band.height()
    whole = [text(band, name) for name in names]
    gone = {}
    for width in range(2000, 100, -20):
        band.resize(width, height)
        QApplication.sendPostedEvents()
        for name, words in zip(names, whole, strict=True):
            label = band.findChild(QLabel, name)
            assert label is not None
            assert label.text() == words
            cut = label.width() < label.sizeHint().width()
            assert not (cut and label.isVisible()) or words in label.toolTip()
            if cut or not label.isVisible():
                gone.setdefault(name, width)
    assert list(gone) == sorted(gone, key=names.index)
    assert band.height() == height
    assert button(band).isVisible()


def test_a_colour_is_chosen_by_keyboard_and_no_swatch_looks_like_practice(qtbot: QtBot) -> None:
    choice = ColorPicker()
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
    choice.choose(PRACTICE.color)
    assert choice.color() == PRACTICE.color
    choice.choose("#C62828")
    own = choice.findChild(QToolButton, "color_own")
    red = choice.findChild(QToolButton, "color_red")
    assert own is not None
    assert red is not None
    assert own.isHidden()
    red.setFocus()
    with qtbot.waitSignal(choice.changed):
        QTest.keyClick(red, Qt.Key.Key_Right)
    assert choice.color() == "#e8710a"
    choice.choose("no colour")
    assert choice.color() == "#c62828"


def _rest() -> tuple[Site, str, int | None, GuardLevel, Source]:
    return Site.MAINLAND, "", 1, GuardLevel.ASK_STOP, Source.SESSION


def _contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio, from its definition."""

    def luminance(color: QColor) -> float:
        linear = [
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
            for c in (color.red() / 255, color.green() / 255, color.blue() / 255)
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
