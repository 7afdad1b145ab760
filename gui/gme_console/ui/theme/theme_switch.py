"""The theme in use: chosen, or the system's."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gme_console.system import resource
from gme_console.ui.theme.colors import (
    DARK,
    HIGH_CONTRAST,
    HIGH_CONTRAST_DARK,
    LIGHT,
    Theme,
    mixed,
    theme,
    use_theme,
)
from gme_console.ui.theme.style import sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QIcon, QStyleHints


ICON_SIDES = (16, 24, 32, 48, 64, 128, 256)


class ThemeChoice(StrEnum):
    """What the operator wants to see."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"

    @classmethod
    def named(cls, name: str) -> ThemeChoice:
        """The choice of that name; SYSTEM for a name that this console does not know."""
        return cls(name) if name in set(cls) else cls.SYSTEM


class ThemeSwitch(QObject):
    """UI thread. Belongs to the application, made before its first window, which `dress` is called for.

    A widget hears of another theme as a change of its palette.
    """

    def __init__(self, application: QApplication, choice: ThemeChoice) -> None:
        super().__init__(application)
        self.application = application
        self._hints = application.styleHints()
        self._scheme_set = False
        self._dark_by_nature = _is_dark(application.palette())
        self.choice = choice
        self._set_system_scheme()
        self._show(self._to_show())
        self._hints.colorSchemeChanged.connect(self.look_again)
        contrast = _contrast(self._hints)
        if contrast is not None:
            contrast.contrastPreferenceChanged.connect(self.look_again)

    def dress(self) -> None:
        """To be called before the first window is shown, but not before it is built: with a sheet Qt looks at a widget
        again whenever it is given another parent, and the window costs twice as much (6.11).
        """
        self.application.setStyleSheet(sheet(theme()))

    def finish(self) -> None:
        """What is not seen in the first painting: to be called after it."""
        from gme_console.ui.theme.focus_ring import FocusRings

        FocusRings(self.application)
        self.application.setWindowIcon(application_icon())

    def choose(self, choice: ThemeChoice) -> None:
        """From now on; the title bar follows where the system draws it."""
        self.choice = choice
        self._set_system_scheme()
        self.look_again()

    def _set_system_scheme(self) -> None:
        scheme = {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}.get(self.choice)
        if scheme is not None:
            self._hints.setColorScheme(scheme)
        elif self._scheme_set:
            self._hints.unsetColorScheme()
        self._scheme_set = scheme is not None

    @Slot()
    def look_again(self) -> None:
        """The system has changed, or its size of type."""
        shown = self._to_show()
        if shown is not theme() or sheet(shown) != self.application.styleSheet():
            from gme_console.ui.theme.icons import color_icons

            self._show(shown)
            self.dress()
            color_icons()

    def _to_show(self) -> Theme:
        dark = self._system_is_dark()
        if self.choice is ThemeChoice.HIGH_CONTRAST or (
            self.choice is ThemeChoice.SYSTEM and _wants_contrast(self._hints)
        ):
            return HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST
        if self.choice is not ThemeChoice.SYSTEM:
            dark = self.choice is ThemeChoice.DARK
        return DARK if dark else LIGHT

    def _system_is_dark(self) -> bool:
        scheme = self._hints.colorScheme()
        return self._dark_by_nature if scheme == Qt.ColorScheme.Unknown else scheme == Qt.ColorScheme.Dark

    def _show(self, shown: Theme) -> None:
        use_theme(shown)
        self.application.setPalette(palette(shown))


def application_icon() -> QIcon:
    """For the windows of systems that do not take it from the installed desktop file: each size is read when shown."""
    from PySide6.QtGui import QIcon  # PySide makes it when it is first named: not before the first painting

    made = QIcon()
    for side in ICON_SIDES:
        made.addFile(str(resource(f"icons/application/gme-console-{side}.png")), QSize(side, side))
    return made


def palette(shown: Theme) -> QPalette:
    """The theme as Qt's own style knows it."""
    faint = mixed(shown.dim, shown.panel, 0.45)
    roles = QPalette.ColorRole
    colors = {
        roles.Window: shown.window,
        roles.WindowText: shown.text,
        roles.Base: shown.panel,
        roles.AlternateBase: mixed(shown.panel, shown.window, 0.6),
        roles.Text: shown.text,
        roles.PlaceholderText: shown.dim,
        roles.Button: shown.panel,
        roles.ButtonText: shown.text,
        roles.BrightText: shown.trouble,
        roles.Light: shown.panel,
        roles.Midlight: shown.hair,
        roles.Mid: shown.control,
        roles.Dark: shown.line,
        roles.Shadow: shown.line,
        roles.Highlight: shown.accent,
        roles.HighlightedText: shown.on_accent,
        roles.Accent: shown.accent,
        roles.Link: shown.accent,
        roles.LinkVisited: shown.accent,
        roles.ToolTipBase: shown.panel,
        roles.ToolTipText: shown.text,
    }
    made = QPalette()
    for role, color in colors.items():
        made.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(faint))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, QColor(shown.line))
    return made


def _is_dark(shown: QPalette) -> bool:
    return shown.window().color().lightnessF() < shown.windowText().color().lightnessF()


def _contrast(hints: QStyleHints) -> QAccessibilityHints | None:
    """Qt 6.10 and newer tell what the system wants."""
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def _wants_contrast(hints: QStyleHints) -> bool:
    contrast = _contrast(hints)
    return contrast is not None and contrast.contrastPreference() == Qt.ContrastPreference.HighContrast
