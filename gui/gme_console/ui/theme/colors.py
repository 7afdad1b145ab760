"""The colours of each theme, which theme is shown, and what can be read on what (WCAG 2)."""

from __future__ import annotations

from typing import NamedTuple


class Theme(NamedTuple):
    """Colours as #rrggbb. `control` outlines what can be used; `accent` never stands for a state."""

    name: str
    dark: bool
    window: str
    """Behind everything."""
    panel: str
    """Form, table, details, fields."""
    line: str
    """Between panels."""
    hair: str
    """Between rows."""
    control: str
    text: str
    dim: str
    accent: str
    on_accent: str
    tint: str
    selected: str
    """Behind selected rows, which keep their state colours."""
    recording: str
    trouble: str
    caution: str
    caution_back: str


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f5f6f8",
    panel="#ffffff",
    line="#d9dee5",
    hair="#eceff3",
    control="#7d8691",
    text="#1b1f24",
    dim="#5a636e",
    accent="#2457c5",
    on_accent="#ffffff",
    tint="#eef3fe",
    selected="#dce7fd",
    recording="#11763e",
    trouble="#b42318",
    caution="#7a5200",
    caution_back="#fff5dc",
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#15181c",
    panel="#1d2126",
    line="#363d46",
    hair="#272c33",
    control="#7c8692",
    text="#e7eaee",
    dim="#a6afba",
    accent="#7fa8ff",
    on_accent="#0d1420",
    tint="#1f2b44",
    selected="#28406e",
    recording="#63d693",
    trouble="#ff8f85",
    caution="#f3c75a",
    caution_back="#372d12",
)

HIGH_CONTRAST = Theme(
    name="light contrast",
    dark=False,
    window="#ffffff",
    panel="#ffffff",
    line="#000000",
    hair="#6b6b6b",
    control="#000000",
    text="#000000",
    dim="#2b2b2b",
    accent="#0a2f8f",
    on_accent="#ffffff",
    tint="#eef3ff",
    selected="#cfdfff",
    recording="#004d20",
    trouble="#8a0000",
    caution="#4f3500",
    caution_back="#fff3c4",
)

HIGH_CONTRAST_DARK = Theme(
    name="dark contrast",
    dark=True,
    window="#000000",
    panel="#000000",
    line="#ffffff",
    hair="#8c8c8c",
    control="#ffffff",
    text="#ffffff",
    dim="#dedede",
    accent="#8ec5ff",
    on_accent="#000000",
    tint="#0b1f3a",
    selected="#153a66",
    recording="#7dffb0",
    trouble="#ffb8b0",
    caution="#ffd84d",
    caution_back="#332800",
)

THEMES = (LIGHT, DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK)


class _Shown:
    theme = LIGHT


def theme() -> Theme:
    """The one that is shown; to be asked anew at each painting, or after a change of the palette."""
    return _Shown.theme


def use_theme(shown: Theme) -> None:
    """For the ThemeSwitch alone."""
    _Shown.theme = shown


BLACK = "#000000"
WHITE = "#ffffff"


def contrast(one: str, other: str) -> float:
    """From 1 to 21, of two colours as #rrggbb."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def text_on(color: str) -> str:
    """Black or white, whichever is read better on it; at least 4.5 to 1 on any colour."""
    return max((WHITE, BLACK), key=lambda ink: contrast(ink, color))


def mixed(one: str, other: str, share: float) -> str:
    """`share` of the other in the one."""
    parts = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = _channels(color)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
