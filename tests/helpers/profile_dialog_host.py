"""A real profile dialog for tests, with profiles to look at and an ear for what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gme_console.api.error_catalogue import Catalogue
from gme_console.engine.profiles.profile_messages import ProfileList
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.ui.profiles.profile_dialog import ProfileDialog
from gme_console.ui.profiles.profile_form import ProfileForm
from gme_console.ui.texts.row_text import Explainer

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.engine.profiles.profile_messages import ProfileDraft

PRODUCTION = Profile(
    id="a" * 32,
    name="Production",
    color="#c62828",
    site=Site.INTERNATIONAL,
    host="",
    BizId=2**64 - 1,
    guard=GuardLevel.ASK_ALL,
    source=Source.KEYCHAIN,
)
STAGING = Profile(
    id="b" * 32,
    name="Staging",
    color="#12ab99",
    site=Site.HOST,
    host="gme.ap-singapore.tencentcloudapi.com",
    BizId=1400000001,
    guard=GuardLevel.ASK_STOP,
    source=Source.SESSION,
)
SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLEnoKey"


Part = TypeVar("Part", bound=QWidget)


class AskedProfiles(QObject):
    """In the place of the service: keeps what it is asked, until the test lets that end."""

    changed = Signal(object)
    waits = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.saves: list[ProfileDraft] = []
        self.tests: list[ProfileDraft] = []
        self.deletions: list[str] = []
        self.ends: dict[str, Callable[..., None]] = {}

    def save(self, draft: ProfileDraft, then: Callable[..., None]) -> None:
        self.saves.append(draft)
        self.ends["save"] = then

    def test(self, draft: ProfileDraft, then: Callable[..., None]) -> None:
        self.tests.append(draft)
        self.ends["test"] = then

    def delete(self, profile_id: str, then: Callable[..., None]) -> None:
        self.deletions.append(profile_id)
        self.ends["delete"] = then


class DialogHost:
    """The dialog, opened on `PRODUCTION`, and what it asked for so far."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.service = service = AskedProfiles()
        self.saves, self.tests, self.deletions = service.saves, service.tests, service.deletions
        self.dialog = ProfileDialog(service, Explainer(Catalogue.load()))  # type: ignore[arg-type]
        qtbot.addWidget(self.dialog)
        self.show(PRACTICE, PRODUCTION, STAGING)
        self.dialog.open()
        qtbot.waitExposed(self.dialog)

    def show(self, *profiles: Profile) -> None:
        self.dialog.show_profiles(ProfileList(profiles, PRODUCTION.id))

    def end(self, what: str, how: object = "") -> None:
        """Lets the last "save", "test" or "delete" end."""
        self.service.ends[what](how)

    def form(self) -> ProfileForm:
        return self.part(ProfileForm, "profile_form")

    def line(self, name: str) -> QLineEdit:
        return self.part(QLineEdit, name)

    def fill(self, name: str, text: str) -> None:
        """Types over what stands in the field, as an operator would."""
        line = self.line(name)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(line, text)
        else:  # QTest aborts on other characters
            line.insert(text)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.part(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def choose(self, choice: str, value: str) -> None:
        """Chooses a radio button of the site, guard or source."""
        self.part(QAbstractButton, f"{choice}_{value}").click()

    def go_to(self, row: int) -> None:
        self.part(QListWidget, "profile_list").setCurrentRow(row)

    def current_row(self) -> int:
        return self.part(QListWidget, "profile_list").currentRow()

    def text(self, name: str) -> str:
        label = self.part(QLabel, name)
        return label.text() if label.isVisibleTo(self.dialog) else ""

    def answer(self, text: str) -> None:
        """Presses a button of the question that stands open."""
        box = self.question()
        button = next(b for b in box.buttons() if b.text().replace("&", "") == text)
        button.click()
        self.qtbot.waitUntil(lambda: not any(b.isVisible() for b in self.dialog.findChildren(QMessageBox)))

    def question(self) -> QMessageBox:
        self.qtbot.waitUntil(lambda: any(b.isVisible() for b in self.dialog.findChildren(QMessageBox)))
        return next(box for box in self.dialog.findChildren(QMessageBox) if box.isVisible())

    def part(self, kind: type[Part], name: str) -> Part:
        found = self.dialog.findChildren(kind, name)
        assert len(found) == 1, f"{name} is there {len(found)} times"
        return found[0]
