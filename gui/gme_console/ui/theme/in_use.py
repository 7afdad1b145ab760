"""Which theme is shown."""

from __future__ import annotations

from gme_console.ui.theme.colors import LIGHT, Theme


class _Shown:
    theme = LIGHT


def theme() -> Theme:
    """To be asked anew at each painting, or after a change of the palette."""
    return _Shown.theme


def use_theme(wanted: Theme) -> None:
    """For the ThemeSwitch alone."""
    _Shown.theme = wanted
