"""In every language no two things of one menu, of one dialog or of the window answer to one Alt and letter."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QPushButton, QWidget

from every_dialog import PLACES, close_all, opened, window_with_rows
from gme_console.engine.batches.batch_messages import BatchState
from gme_console.system import resource
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.texts import translate
from run_samples import progress_of, sample_lines
from task_presses import quick_bot
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
LANGUAGES = sorted(file.stem for file in resource("translations/en.ts").parent.glob("*.ts"))
MNEMONIC = re.compile("&(.)")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(translate, "_catalogue", translate._catalogue_of(request.param))
    return str(request.param)


def mnemonic(text: str) -> str:
    found = MNEMONIC.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def collisions(texts: Iterable[str]) -> list[list[str]]:
    of: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        of[mnemonic(text)].append(text)
    return [found for letter, found in of.items() if letter and len(found) > 1]


def of_menu(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def of_window(root: QWidget, part: QWidget | None = None) -> Iterator[str]:
    """What answers to Alt there, or in a part of it: buttons, labels with a partner, boxes."""
    for one in (part or root).findChildren(QWidget):
        if one.window() is not root or not one.isVisible():
            continue
        if isinstance(one, QAbstractButton):
            yield one.text()
        elif isinstance(one, QGroupBox):
            yield one.title()
        elif isinstance(one, QLabel) and one.buddy() is not None:
            yield one.text()


def test_each_menu(open_window: OpenWindow, language: str) -> None:
    bot = window_with_rows(quick_bot(open_window))
    wrong = []
    for menu in [*bot.window.findChildren(QMenu), bot.wiring.row_menu.menu()]:
        menu.aboutToShow.emit()
        wrong += [(menu.title(), found) for found in collisions(of_menu(menu))]
    assert not wrong


def test_the_window(open_window: OpenWindow, language: str) -> None:
    bot = window_with_rows(quick_bot(open_window))
    menus = [action.text() for action in bot.window.menu_bar.actions()]
    assert all(map(mnemonic, menus)), menus
    for told in bot.wiring.messages.findChildren(QWidget):
        told.show()
    assert not collisions([*menus, *of_window(bot.window)])


@pytest.mark.parametrize("state", [BatchState.RUNNING, BatchState.PAUSED, BatchState.OVER])
def test_the_page_of_a_list(open_window: OpenWindow, language: str, state: BatchState) -> None:
    window, lines = quick_bot(open_window).window, sample_lines(64)
    page = RunPage(lambda row: row.RoomId)
    page.show_progress(progress_of(lines, state))
    page.model.take_lines(lines)
    page.show()
    menus = [action.text() for action in window.menu_bar.actions()]
    beside = [*menus, *of_window(window, window.band)]
    assert len(set(map(mnemonic, of_window(page)))) > 5
    assert not collisions([*beside, *of_window(page)])


def test_each_dialog(open_window: OpenWindow, language: str) -> None:
    bot = window_with_rows(quick_bot(open_window))
    wrong = []
    for place in PLACES:
        wrong += [(place, found) for found in collisions(of_window(opened(bot, place)))]
        close_all(bot)
    assert not wrong


def press_letters(root: QWidget) -> Iterator[tuple[str, bool]]:
    """Each label's letter, and whether it led to its partner or into it."""
    for label in root.findChildren(QLabel):
        letter, partner = mnemonic(label.text()), label.buddy()
        if not letter or partner is None or label.window() is not root or not partner.isVisible():
            continue
        opens = isinstance(partner, QPushButton) and partner.menu() is not None
        if label.isVisible() and partner.isEnabled() and not opens:
            QTest.keyClick(root, letter, Qt.KeyboardModifier.AltModifier)
            focus = root.focusWidget()
            yield label.text(), focus is not None and (focus is partner or partner.isAncestorOf(focus))


def test_a_labels_letter_leads_to_what_it_names(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    pressed = list(press_letters(bot.window))
    for place in PLACES:
        shown = opened(bot, place)
        for add in shown.findChildren(QAbstractButton, "add_profile"):
            add.click()
        bot.qtbot.waitUntil(shown.isActiveWindow)
        pressed += press_letters(shown)
        close_all(bot)
    assert {"Sit&e", "&Mode", "Co&lour"} <= {text for text, _ in pressed}
    assert not [text for text, led in pressed if not led]


@pytest.mark.usefixtures("qapp")
def test_a_collision_is_seen() -> None:
    assert collisions(["&Open", "S&top", "C&opy", "A && &B", "&&x"]) == [["&Open", "C&opy"]]
    assert mnemonic("開く(&O)") == "O"
    assert not mnemonic("A && B")
    menu = QMenu()
    menu.addAction(QAction("&Open", menu))
    menu.addSeparator()
    assert of_menu(menu) == ["&Open"]
