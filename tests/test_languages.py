"""Which language is spoken, by us and by Qt, and that a language is compiled, shipped and never half loaded."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from compiled import compile_catalogues
from gme_console.app.qt_application import QtWords
from gme_console.engine.languages import LANGUAGES, language_of
from gme_console.engine.window_state import WindowState, read_window_state, write_window_state
from gme_console.ui.texts.translate import has_language, in_language, tr, use_language, without_mnemonic
from gme_console.ui.widgets.day_edit import DayEdit


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    before = QLocale()
    yield
    use_language("en")
    QLocale.setDefault(before)


def spoken_under(**environ: str) -> str:
    """What a process of its own says, since Qt asks for the system's language once."""
    code = "from gme_console.engine.languages import language_of; print(language_of(''))"
    path = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path, **environ},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no variables for it")
@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LC_ALL": "C"}, "en"),
        ({"LC_ALL": "ja_JP.UTF-8"}, "ja"),
        ({"LC_ALL": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LC_ALL": "zh_TW.UTF-8"}, "zh_CN"),
        ({"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de:ja:en"}, "ja"),
        ({"LC_ALL": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_system_is_followed(environ: dict[str, str], language: str) -> None:
    assert spoken_under(**environ) == language


def test_what_was_chosen_is_kept_and_what_nobody_knows_is_not_spoken(tmp_path: Path) -> None:
    write_window_state(tmp_path, WindowState(language="ja"))
    assert read_window_state(tmp_path).language == "ja"
    assert [language_of(code) for code in ("ja", "zh_CN", "en")] == ["ja", "zh_CN", "en"]
    assert language_of("xx") == language_of("")


def test_qt_speaks_it_too(qapp: QApplication) -> None:
    words = QtWords(qapp)
    said = set()
    for language in (*LANGUAGES, "en"):
        words.speak(language)
        said.add(QCoreApplication.translate("QPlatformTheme", "Cancel"))
    assert len(said) == len(LANGUAGES)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    words.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_here(language: str) -> None:
    assert has_language(language)


def test_a_language_that_is_not_here_is_english(qtbot: QtBot) -> None:
    assert not has_language("tlh")
    use_language("tlh")
    assert tr("Stopped") == "Stopped"
    assert tr("%n rows", None, 2) == "2 rows"


@pytest.mark.parametrize(("language", "month"), [("en", "November"), ("ja", "11月"), ("zh_CN", "十一月")])
def test_days_and_months_are_named_in_it(qtbot: QtBot, language: str, month: str) -> None:
    use_language(language)
    day = DayEdit("day")
    qtbot.addWidget(day)
    assert day.calendarWidget().locale().monthName(11) == month
    assert QLocale() == QLocale(language)
    assert QLocale().toString(12345) == "12,345"


def test_only_what_is_older_than_its_source_is_compiled(tmp_path: Path) -> None:
    made = compile_catalogues(tmp_path)
    assert {path.stem for path in made} == set(LANGUAGES)
    first, *others = made
    before = {path: path.stat().st_mtime_ns for path in made}
    stale = time.time() - 10**9
    os.utime(first, (stale, stale))
    assert compile_catalogues(tmp_path) == made
    assert first.stat().st_mtime_ns > before[first]
    assert [path.stat().st_mtime_ns for path in others] == [before[path] for path in others]
    assert not list(tmp_path.glob("*.[0-9]*"))


def test_one_sentence_is_said_in_another_language_and_the_next_one_not(qtbot: QtBot) -> None:
    assert in_language("ja", lambda: tr("Stopped")) == "停止済み"
    assert in_language("", lambda: tr("Stopped")) == tr("Stopped") == "Stopped"
    with pytest.raises(ZeroDivisionError):
        in_language("ja", lambda: str(1 / 0))
    assert tr("Stopped") == "Stopped"


@pytest.mark.parametrize(
    ("text", "words"),
    [("&State", "State"), ("状態(&S)", "状態"), ("Sto&p…", "Stop…"), ("停止(&S)…", "停止…"), ("R & D", "R & D")],
)
def test_where_no_key_is_underlined_none_is_named(text: str, words: str) -> None:
    assert without_mnemonic(text) == words
