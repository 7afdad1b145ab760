"""The profile dialog: what it asks the console for, and what it never loses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from gme_console.engine.notices import Busy, Wait
from gme_console.engine.profiles.profile_messages import ProfileDraft, ProfileFinding, ProfileTested
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.profiles.profile_fields import problem_with
from profile_dialog_host import PRODUCTION, SECRET_ID, SECRET_KEY, STAGING, DialogHost


@pytest.fixture
def host(qtbot: QtBot) -> DialogHost:
    return DialogHost(qtbot)


def test_a_new_profile_is_saved_with_everything_that_was_typed(host: DialogHost) -> None:
    host.press("add_profile")
    host.fill("name", "  本番 2  ")
    host.choose("site", "mainland")
    host.fill("BizId", "18446744073709551615")
    host.choose("guard", "read_only")
    host.fill("SecretId", SECRET_ID)
    host.fill("SecretKey", SECRET_KEY)
    host.press("save_profile")
    (save,) = host.saves
    assert len(save.profile.id) == 32
    int(save.profile.id, 16)
    assert save.profile == Profile(
        id=save.profile.id,
        name="本番 2",
        color=save.profile.color,
        site=Site.MAINLAND,
        host="",
        BizId=2**64 - 1,
        guard=GuardLevel.READ_ONLY,
        source=Source.KEYCHAIN,
    )
    assert save.profile.color not in {p.color for p in (PRACTICE, PRODUCTION, STAGING)}
    assert save.credential is not None
    assert (save.credential.secret_id, save.credential.secret_key) == (SECRET_ID, SECRET_KEY)
    assert host.text("profile_status") == "… Saving"
    host.show(PRACTICE, PRODUCTION, STAGING, save.profile)
    host.end("save")
    assert host.text("profile_status") == "✓ Saved"
    assert not host.form().is_edited()
    assert host.line("SecretKey").placeholderText() == "stored, type to replace"
    assert host.current_row() == 3


def test_saving_without_typing_a_secret_leaves_the_stored_one(host: DialogHost) -> None:
    assert host.line("SecretId").placeholderText() == "stored, type to replace"
    host.fill("name", "Live")
    host.press("save_profile")
    (save,) = host.saves
    assert save.profile.id == PRODUCTION.id
    assert save.profile.name == "Live"
    assert save.credential is None


def test_wrong_fields_are_told_beside_them_and_the_first_gets_the_focus(host: DialogHost) -> None:
    host.press("add_profile")
    host.fill("name", "Ｐroductıon")
    host.choose("site", "host")
    host.fill("host", "gme.tencentcloudapi.com.evil.example")
    host.fill("BizId", "18446744073709551616")
    host.fill("SecretKey", SECRET_KEY)
    host.press("save_profile")
    assert not host.saves
    assert host.text("name_problem") == "✕ Error: Another profile has this name."
    assert "tencentcloudapi.com" in host.text("host_problem")
    assert host.text("BizId_problem").startswith("✕ Error")
    assert host.text("SecretId_problem").startswith("✕ Error: Type the SecretId")
    assert host.dialog.focusWidget() is host.line("name")
    host.fill("name", "Production 2")
    assert host.text("name_problem") == ""
    assert host.text("host_problem") != ""
    host.press("save_profile")
    assert host.dialog.focusWidget() is host.line("host")


@pytest.mark.parametrize(
    ("name", "part"), [(" ", "Type a name"), ("a\u202eb", "invisible"), ("a\tb", "invisible"), ("x" * 61, "61")]
)
def test_a_name_must_be_there_and_be_seen(host: DialogHost, name: str, part: str) -> None:
    line = host.line("name")
    line.selectAll()
    line.insert(name)
    host.press("save_profile")
    assert not host.saves
    assert part in host.text("name_problem")


def test_host_is_open_only_for_another_host_and_counts_only_then(host: DialogHost) -> None:
    assert not host.line("host").isVisible()
    host.choose("site", "host")
    assert host.line("host").isVisible()
    host.fill("host", "127.0.0.1:8443")
    host.press("save_profile")
    assert problem_with(host.form().profile()) is None
    assert host.saves[-1].profile.host == "127.0.0.1:8443"
    host.end("save")
    host.choose("site", "mainland")
    host.press("save_profile")
    assert (host.saves[-1].profile.site, host.saves[-1].profile.host) == (Site.MAINLAND, "")


def test_a_failed_save_loses_nothing_and_can_be_pressed_again(host: DialogHost) -> None:
    host.fill("name", "Live")
    host.fill("SecretId", SECRET_ID)
    host.fill("SecretKey", SECRET_KEY)
    host.press("save_profile")
    host.end("save", "The keychain is locked.")
    assert host.text("profile_status") == "✕ Not saved: The keychain is locked."
    assert host.line("name").text() == "Live"
    assert "typed, not saved" in host.line("SecretId").placeholderText()
    assert host.form().is_edited()
    host.press("save_profile")
    assert host.saves[0] == host.saves[1]
    assert host.saves[1].credential is not None


def test_a_failed_test_keeps_the_key_and_one_half_can_be_typed_again(host: DialogHost) -> None:
    host.fill("SecretId", "AKIDwrong")
    host.fill("SecretKey", SECRET_KEY)
    host.press("test_profile")
    host.end("test", ProfileTested(PRODUCTION.id, ProfileFinding.KEY_UNKNOWN, "The key is unknown", "Check it."))
    assert host.text("test_headline") == "✕ Failed: The key is unknown"
    assert host.text("test_advice") == "Check it."
    host.fill("SecretId", SECRET_ID)
    host.press("test_profile")
    credential = host.tests[1].credential
    assert credential is not None
    assert (credential.secret_id, credential.secret_key) == (SECRET_ID, SECRET_KEY)
    assert not host.saves


def test_test_uses_the_fields_says_what_it_waits_for_and_stays_until_an_edit(host: DialogHost) -> None:
    host.fill("BizId", "7")
    host.press("test_profile")
    assert host.tests == [ProfileDraft(host.form().profile(), None)]
    assert host.tests[0].profile.BizId == 7
    assert host.text("test_headline") == "○ Testing…"
    host.service.waits.emit(Busy(Wait.SERVICE, "gme.intl.tencentcloudapi.com"))
    assert host.text("test_advice") == "Waiting for gme.intl.tencentcloudapi.com"
    host.press("test_profile")
    assert len(host.tests) == 1
    host.end("test", ProfileTested(PRODUCTION.id, ProfileFinding.FINE, "Signed and answered", ""))
    assert host.text("test_headline") == "✓ Passed: Signed and answered"
    assert host.text("test_advice") == ""
    host.choose("guard", "ask_stop")
    assert host.text("test_headline") == ""


def test_a_result_for_what_was_edited_meanwhile_is_not_shown(host: DialogHost) -> None:
    host.press("test_profile")
    host.fill("BizId", "8")
    assert "before" in host.text("test_headline")
    host.end("test", ProfileTested(PRODUCTION.id, ProfileFinding.FINE, "Signed and answered", ""))
    assert host.text("test_headline") == ""
    host.press("test_profile")
    assert [test.profile.BizId for test in host.tests] == [2**64 - 1, 8]


def test_hostile_answers_are_plain_text(host: DialogHost) -> None:
    host.press("test_profile")
    host.end("test", ProfileTested(PRODUCTION.id, ProfileFinding.OTHER, "<b>x</b>\u202e", "<img src=x>\x07"))
    for name in ("test_headline", "test_advice", "profile_status"):
        assert host.part(QLabel, name).textFormat() == Qt.TextFormat.PlainText
    assert "<b>x</b>⟨U+202E⟩" in host.text("test_headline")
    assert "\x07" not in host.text("test_advice")


def test_going_to_another_profile_with_edits_asks_first(host: DialogHost) -> None:
    host.fill("name", "Live")
    host.go_to(2)
    box = host.question()
    assert "“Live”" in box.text()
    host.answer("Cancel")
    assert host.line("name").text() == "Live"
    assert host.current_row() == 1
    host.go_to(2)
    host.answer("Discard")
    assert host.line("name").text() == "Staging"
    assert host.current_row() == 2
    host.go_to(1)
    host.qtbot.waitUntil(lambda: host.line("name").text() == "Production")
    assert not host.saves


def test_save_in_the_question_goes_on_only_after_it_worked(host: DialogHost) -> None:
    host.fill("name", "Live")
    host.go_to(2)
    host.answer("Save")
    assert host.saves[0].profile.name == "Live"
    host.end("save", "The disk is full.")
    assert host.line("name").text() == "Live"
    host.go_to(2)
    host.answer("Save")
    host.show(PRACTICE, host.saves[1].profile, STAGING)
    host.end("save")
    assert host.line("name").text() == "Staging"


def test_escape_closes_but_asks_when_something_is_typed(host: DialogHost) -> None:
    host.fill("SecretKey", SECRET_KEY)
    QTest.keyClick(host.dialog, Qt.Key.Key_Escape)
    host.answer("Cancel")
    assert host.dialog.isVisible()
    host.dialog.close()
    host.answer("Discard")
    assert not host.dialog.isVisible()
    host.dialog.open()
    QTest.keyClick(host.dialog, Qt.Key.Key_Escape)
    assert not host.dialog.isVisible()


def test_delete_asks_with_cancel_as_default_and_names_the_keychain(host: DialogHost) -> None:
    host.press("delete_profile")
    box = host.question()
    assert "Production" in box.text()
    assert "system keychain" in box.informativeText()
    default = next(b for b in box.buttons() if b.isDefault())  # type: ignore[attr-defined]
    assert default.text().replace("&", "") == "Cancel"
    host.answer("Cancel")
    assert not host.deletions
    host.press("delete_profile")
    host.answer("Delete profile")
    assert host.deletions == [PRODUCTION.id]
    host.show(PRACTICE, STAGING)
    host.end("delete", "The keychain did not answer.")
    assert host.text("profile_status") == "✕ Not deleted: The keychain did not answer."


def test_a_save_goes_on_when_the_deletion_of_another_profile_ends(host: DialogHost) -> None:
    host.go_to(2)
    host.qtbot.waitUntil(lambda: host.line("name").text() == "Staging")
    host.press("delete_profile")
    host.answer("Delete profile")
    assert host.deletions == [STAGING.id]
    host.go_to(1)
    host.qtbot.waitUntil(lambda: host.line("name").text() == "Production")
    host.fill("name", "Live")
    host.press("save_profile")
    host.end("delete")
    host.end("save")
    assert host.text("profile_status") == "✓ Saved"
    assert not host.form().is_edited()


def test_a_save_that_ends_while_its_profile_is_deleted_is_not_taken_for_the_deletion(host: DialogHost) -> None:
    host.fill("name", "Live")
    host.press("save_profile")
    host.press("delete_profile")
    host.answer("Delete profile")
    host.end("save", "The disk is full.")
    assert host.text("profile_status") == "✕ Not saved: The disk is full."
    host.end("delete")
    assert host.text("profile_status") == "✓ Deleted"


def test_practice_is_shown_with_the_reason_why_it_is_fixed(host: DialogHost) -> None:
    host.go_to(0)
    host.qtbot.waitUntil(lambda: "cannot be edited, copied or deleted" in host.text("practice_fixed"))
    for name in ("copy_profile", "delete_profile"):
        assert not host.part(QAbstractButton, name).isEnabled()
    for name in ("save_profile", "test_profile", "name"):
        assert not host.part(QWidget, name).isVisible()


def test_copy_takes_everything_but_the_secret(host: DialogHost) -> None:
    host.press("copy_profile")
    assert host.line("name").text() == "Production (copy)"
    assert "secret is not copied" in host.text("profile_status")
    assert host.line("SecretId").placeholderText() == ""
    host.press("save_profile")
    assert not host.saves
    assert host.text("SecretId_problem").startswith("✕ Error")
    host.fill("SecretId", SECRET_ID)
    host.fill("SecretKey", SECRET_KEY)
    host.press("save_profile")
    copied = host.saves[0].profile
    assert copied.id != PRODUCTION.id
    assert (copied.BizId, copied.color, copied.guard) == (PRODUCTION.BizId, PRODUCTION.color, PRODUCTION.guard)


def test_a_copy_of_a_copy_finds_a_free_name(host: DialogHost) -> None:
    host.show(PRACTICE, PRODUCTION, Profile("c" * 32, "production (COPY)", *_rest(PRODUCTION)))
    host.press("copy_profile")
    assert host.line("name").text() == "Production (copy 2)"


def test_an_untouched_new_profile_leaves_without_a_question(host: DialogHost) -> None:
    host.press("add_profile")
    assert host.current_row() == 3
    host.go_to(1)
    host.qtbot.waitUntil(lambda: host.line("name").text() == "Production")
    assert host.current_row() == 1


def test_a_list_that_arrives_does_not_disturb_what_is_being_typed(host: DialogHost) -> None:
    host.fill("name", "Live")
    host.fill("SecretId", SECRET_ID)
    host.show(PRACTICE, STAGING, PRODUCTION)
    assert host.line("name").text() == "Live"
    assert host.line("SecretId").text() == SECRET_ID
    assert host.current_row() == 2


def test_a_save_that_ends_after_the_edits_were_discarded_shows_what_is_stored(host: DialogHost) -> None:
    host.fill("name", "Live")
    host.press("save_profile")
    host.dialog.close()
    host.answer("Discard")
    host.end("save")
    assert not host.form().is_edited()
    host.show(PRACTICE, host.saves[0].profile, STAGING)
    assert host.line("name").text() == "Live"
    assert not host.form().is_edited()


def test_every_part_is_reached_by_tab_in_the_order_of_the_eye(host: DialogHost) -> None:
    host.choose("site", "host")
    host.choose("source", "session")
    host.part(QWidget, "profile_list").setFocus()
    seen: list[str] = []
    for _ in range(40):
        focused = host.dialog.focusWidget()
        assert focused is not None
        if focused.objectName() in seen:
            break
        seen.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = ["profile_list", "add_profile", "copy_profile", "delete_profile", "name", "site_host", "host", "BizId"]
    wanted += ["source_session", "SecretId", "SecretKey", "Token", "test_profile", "guard_ask_all", "production"]
    wanted += ["asks_ticket", "color_red", "color_other", "save_profile", "close_profiles"]
    shown = [name for name in seen if name in wanted]
    assert shown == wanted


def test_mnemonics_are_unique_and_everything_has_a_name(host: DialogHost) -> None:
    host.choose("source", "session")
    texts = [w.text() for w in host.dialog.findChildren(QLabel) if w.buddy()]
    texts += [w.text() for w in host.dialog.findChildren(QAbstractButton)]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) > 12
    assert len(set(letters)) == len(letters)
    for line in host.dialog.findChildren(QLineEdit):
        assert line.accessibleName(), line.objectName()
    for button in host.dialog.findChildren(QAbstractButton):
        assert button.text() or button.accessibleName() or not button.isVisible(), button.objectName()


def test_nothing_is_cut_at_twice_the_font(host: DialogHost) -> None:
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    host.dialog.setFont(font)
    host.dialog.resize(host.dialog.fontMetrics().height() * 60, host.dialog.fontMetrics().height() * 30)
    host.choose("source", "session")
    host.fill("BizId", "12x")
    host.press("save_profile")
    labels = [label for label in host.dialog.findChildren(QLabel) if label.isVisible() and label.text()]
    assert len(labels) > 12
    host.qtbot.waitUntil(lambda: not [label.text() for label in labels if _cut(label)])


def _cut(label: QLabel) -> bool:
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    return label.height() < needed


def _rest(profile: Profile) -> tuple[str, Site, str, int | None, GuardLevel, Source]:
    return profile.color, profile.site, profile.host, profile.BizId, profile.guard, profile.source


def test_a_tick_at_production_asks_before_everything_until_chosen_otherwise(host: DialogHost) -> None:
    host.choose("guard", "ask_stop")
    host.press("production")
    assert host.form().profile().guard is GuardLevel.ASK_ALL
    assert host.form().profile().production
    host.choose("guard", "ask_stop")
    host.press("save_profile")
    saved = host.saves[-1].profile
    assert (saved.guard, saved.production) == (GuardLevel.ASK_STOP, True)
    host.show(PRACTICE, saved, STAGING)
    assert host.form().profile().guard is GuardLevel.ASK_STOP, "what is shown is what is stored"
    assert host.part(QListWidget, "profile_list").item(1).text() == "Production · production"


def test_the_key_and_its_test_are_seen_without_scrolling(host: DialogHost) -> None:
    """On a screen of 1280 × 720, of which a dialog takes nine tenths."""
    host.dialog.resize(1100, 648)
    QApplication.processEvents()
    view = host.form().viewport()
    for name in ("SecretId", "SecretKey", "test_profile"):
        widget = host.part(QWidget, name)
        place = widget.mapTo(view, widget.rect().bottomLeft())
        assert 0 < place.y() < view.height(), name
