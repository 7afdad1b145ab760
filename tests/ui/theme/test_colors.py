"""What is shown can be read, in every theme and on every profile: WCAG AA, computed from the colours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette

from gme_console.profiles.profile import PRACTICE
from gme_console.ui.profiles.color_picker import SWATCHES
from gme_console.ui.theme.colors import HIGH_CONTRAST, HIGH_CONTRAST_DARK, THEMES, Theme, contrast, text_on
from gme_console.ui.theme.theme_switch import palette

TEXT, BOUNDARY = 4.5, 3.0
each_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == contrast("#ffffff", "#000000") == 21
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@each_theme
def test_every_text_can_be_read(theme: Theme) -> None:
    surfaces = {"window": theme.window, "panel": theme.panel, "tint": theme.tint, "selected": theme.selected}
    inks = ("text", "recording", "trouble", "caution")
    pairs = {(ink, name): contrast(getattr(theme, ink), back) for ink in inks for name, back in surfaces.items()}
    pairs |= {("dim", name): contrast(theme.dim, surfaces[name]) for name in ("window", "panel", "tint", "selected")}
    pairs |= {("accent", name): contrast(theme.accent, surfaces[name]) for name in ("window", "panel", "tint")}
    pairs["on_accent", "accent"] = contrast(theme.on_accent, theme.accent)
    pairs["caution", "caution_back"] = contrast(theme.caution, theme.caution_back)
    pairs["text", "caution_back"] = contrast(theme.text, theme.caution_back)
    assert not {pair: ratio for pair, ratio in pairs.items() if ratio < TEXT}


@each_theme
def test_what_can_be_used_has_an_edge_that_can_be_seen(theme: Theme) -> None:
    edges = {
        (edge, back): contrast(getattr(theme, edge), getattr(theme, back))
        for edge in ("control", "accent", "trouble")
        for back in ("window", "panel")
    }
    assert not {pair: ratio for pair, ratio in edges.items() if ratio < BOUNDARY}


@pytest.mark.parametrize("theme", [HIGH_CONTRAST, HIGH_CONTRAST_DARK], ids=lambda theme: theme.name)
def test_high_contrast_is_higher(theme: Theme) -> None:
    """AAA for text, and lines that are as strong as text."""
    inks = ("text", "dim", "accent", "recording", "trouble", "caution")
    assert all(contrast(getattr(theme, ink), theme.panel) >= 7 for ink in inks)
    assert contrast(theme.control, theme.panel) == contrast(theme.line, theme.panel) == 21


@pytest.mark.parametrize("color", [PRACTICE.color, *(color for _, color in SWATCHES)])
def test_the_text_on_each_profile_can_be_read(color: str) -> None:
    assert contrast(text_on(color), color) >= TEXT


@given(st.integers(0, 0xFFFFFF))
def test_there_is_a_text_for_every_colour(number: int) -> None:
    color = f"#{number:06x}"
    assert contrast(text_on(color), color) >= TEXT


@each_theme
def test_the_palette_is_that_of_the_theme(theme: Theme) -> None:
    made = palette(theme)
    roles = QPalette.ColorRole
    for text, back in (
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.PlaceholderText, roles.Base),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.Link, roles.Window),
    ):
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            ink, surface = made.color(group, text).name(), made.color(group, back).name()
            assert contrast(ink, surface) >= TEXT, (text, back)
    assert contrast(made.mid().color().name(), made.base().color().name()) >= BOUNDARY
