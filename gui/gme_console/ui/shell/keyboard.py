"""What becomes of a key before any widget sees it: a held key is one press, and the window's keys are the window's."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

_SAME_MS = 4
"""X11 reports a held key as released and pressed again at the same time; servers within servers stamp it anew.

Qt (6.11, QXcbKeyboard) takes such a pair for a new press whenever the second half has not been read from the socket.
"""

_MOVING = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ENDING = _ENTER | {Qt.Key.Key_Escape}
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
}


class Keyboard(QObject):
    """UI thread. Belongs to `window`, and watches every window of the application that gets the focus.

    A key that is held moves and types, in the widget that it was pressed in; it acts once, however long it is held.
    Enter presses the button in focus; Qt would have it press the dialog's default one, or none.
    `commands`: the combinations that `window` has shortcuts for, which no text field takes for itself.
    """

    def __init__(self, application: QGuiApplication, window: QWidget, commands: Collection[int]) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._pressed = 0
        self._place: QWidget | None = None
        self._is_shortcut = False
        self._released = (0, 0)
        application.focusWindowChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            return self._offered(watched, event)
        if kind == QEvent.Type.KeyPress:
            return self._press(watched, event)
        self._released = (_code(event), event.timestamp())
        return False

    @Slot(QObject)
    def _watch(self, window: QObject | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _offered(self, watched: QObject, event: QKeyEvent) -> bool:
        """Qt asks for each press whether it shall be a shortcut; what is accepted here is none."""
        if self._repeats(event):
            event.accept()
            return True
        if event.key() not in _MODIFIERS:
            self._pressed, self._place = _code(event), QApplication.focusWidget()
            self._is_shortcut = True  # unless it comes as a press as well
        if watched is not self._window.windowHandle() or _combination(event) not in self._commands:
            return False
        event.ignore()
        return True

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        if not self._repeats(event):
            if _code(event) == self._pressed:
                self._is_shortcut = False
            return _clicked(event)
        if not self._goes_on(event):
            return True
        if event.isAutoRepeat():
            return False
        QCoreApplication.sendEvent(watched, _as_repeat(event))
        return True

    def _repeats(self, event: QKeyEvent) -> bool:
        code, at = self._released
        again = code == _code(event) and at > 0 and abs(event.timestamp() - at) <= _SAME_MS
        return again or event.isAutoRepeat()

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Whether the repeat is for the one in focus: it moves there, or types where it was pressed."""
        key, place = event.key(), QApplication.focusWidget()
        if key in _MOVING:
            return True
        if self._is_shortcut or _code(event) != self._pressed:
            return False
        if place is None or place is not self._place or QApplication.activePopupWidget() is not None:
            return False
        lines = bool(place.inputMethodHints() & Qt.InputMethodHint.ImhMultiLine)
        return place.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) and (lines or key not in _ENDING)


def _clicked(event: QKeyEvent) -> bool:
    """Whether it was Enter on a button, which is pressed now."""
    place = QApplication.focusWidget()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _ENTER or held or QApplication.activePopupWidget() is not None:
        return False
    if not isinstance(place, QPushButton | QToolButton) or place.group() is not None:
        return False
    place.click()
    return True


def _code(event: QKeyEvent) -> int:
    """Which key it is, whatever else is held with it."""
    return event.nativeScanCode() or event.key()


def _combination(event: QKeyEvent) -> int:
    return event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value


def _as_repeat(event: QKeyEvent) -> QKeyEvent:
    native = (event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers())
    repeat = QKeyEvent(event.type(), event.key(), event.modifiers(), *native, event.text(), True, event.count())
    repeat.setTimestamp(event.timestamp())
    return repeat
