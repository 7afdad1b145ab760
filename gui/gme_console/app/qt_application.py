"""Qt's application object, Qt's own messages and words, and the last words of a console that cannot open."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from gme_console import __version__
from gme_console.app.options import NO_DISPLAY
from gme_console.engine.languages import ENGLISH
from gme_console.system import complain
from gme_console.ui.texts.shell_text import cannot_open, no_display
from gme_console.ui.theme.fonts import choose_han

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gme_console.app.opening.deferred_log import DeferredLog

STYLE = ("-style", "fusion")
"""The one that takes our colours, on every system. For `setStyle` PySide would make QStyle, which takes 6 ms."""


class QtMessages:
    """Installs itself. Qt aborts the process after a fatal message; without a display we leave before it does."""

    def __init__(self, log: DeferredLog | None) -> None:
        self._log = log
        self._first_warning = ""
        self._started = False
        qInstallMessageHandler(self._take)

    def started(self) -> None:
        """The application object exists: a fatal message from now on is not about the display."""
        self._started = True

    def _take(self, kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        text = text or ""
        if not self._started:
            self._first_warning = self._first_warning or text.strip()
            if kind is QtMsgType.QtFatalMsg:
                self._leave()
            return
        log_it = partial(_log_message, kind, text)
        if self._log is None:
            log_it()
        else:
            self._log.when_open(log_it)

    def _leave(self) -> None:
        reason = self._first_warning.splitlines()[0].rstrip(".") if self._first_warning else ""
        complain(no_display(reason))
        os._exit(NO_DISPLAY)


def _log_message(kind: QtMsgType, text: str) -> None:
    import logging

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", text)


def start_qt(log: DeferredLog | None = None) -> QApplication:
    """Makes the application object; leaves the process with a sentence when there is no display.

    `log`: where what Qt says waits until it is open; without one it is open.
    """
    messages = QtMessages(log)
    application = QApplication(["gme-console", *STYLE])
    messages.started()
    application.setApplicationName("gme-console")
    application.setApplicationDisplayName("GME Recording Console")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("gme-console")
    application.setQuitOnLastWindowClosed(False)
    return application


class QtWords(QObject):
    """What Qt says itself (buttons of dialogs, menus of edits, days of calendars), and the type for a language."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """UI thread. English is what Qt speaks without a catalogue."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        if language != ENGLISH:
            from PySide6.QtCore import QLibraryInfo

            self._translator = translator = QTranslator(self)
            translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            QCoreApplication.installTranslator(translator)
        choose_han(language)


def show_last_words(parent: QWidget, sentence: str, then: Callable[[int], None]) -> None:
    """A box over the window; `then` is called when it is closed. UI thread; returns at once."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setObjectName("crash_message")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(cannot_open())
    box.setInformativeText(sentence)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(then)
    box.open()
