"""The keys that edit text on each platform, as facts from outside.

Source: the table of key bindings in Qt's qplatformtheme.cpp, as it has stood since Qt 5:
the rows that its line and text edits act on.
Ctrl is Command and Meta is Control on macOS.
"""

from __future__ import annotations

ALL = (
    "Del Backspace Left Right Up Down Home End PgUp PgDown Return Enter Shift+Return Shift+Enter "
    "Shift+Left Shift+Right Shift+Up Shift+Down Shift+PgUp Shift+PgDown Shift+Home Shift+End "
    "Ctrl+X Ctrl+C Ctrl+V Ctrl+Z Ctrl+A"
)
WIN_AND_X11 = (
    "Shift+Del Ctrl+Ins Shift+Ins Ctrl+Shift+Z Ctrl+Left Ctrl+Right Ctrl+Shift+Left Ctrl+Shift+Right "
    "Ctrl+Home Ctrl+End Ctrl+Shift+Home Ctrl+Shift+End Ctrl+Backspace Ctrl+Del"
)
SCHEMES = {
    "windows": f"{ALL} {WIN_AND_X11} Ctrl+Y Alt+Backspace Alt+Shift+Backspace",
    "x11": f"{ALL} {WIN_AND_X11} Ctrl+Shift+Ins Ctrl+Shift+A Ctrl+D Ctrl+E Ctrl+K Ctrl+U F14 F16 F18 F20",
    "macos": (
        f"{ALL} Ctrl+Shift+Z Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down Ctrl+Shift+Left Ctrl+Shift+Right Ctrl+Shift+Up "
        "Ctrl+Shift+Down Alt+Left Alt+Right Alt+Up Alt+Down Alt+Shift+Left Alt+Shift+Right Alt+Shift+Up "
        "Alt+Shift+Down Alt+PgUp Alt+PgDown Alt+Backspace Alt+Del Meta+A Meta+B Meta+D Meta+E Meta+F Meta+H Meta+K "
        "Meta+N Meta+O Meta+P Meta+V Meta+Y Meta+Left Meta+Right Meta+Up Meta+Down Meta+PgUp Meta+PgDown Meta+Return "
        "Meta+Enter Meta+Shift+A Meta+Shift+E Meta+Shift+Left Meta+Shift+Right"
    ),
}
GIVEN_UP = {"Ctrl+D", "Ctrl+E"}
"""Emacs' keys of Qt's X11 scheme that the fields of the window leave to it: End and Del do the same."""
