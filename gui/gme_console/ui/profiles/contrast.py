"""What can be read on a profile's colour."""

from __future__ import annotations

from PySide6.QtGui import QColor


def ink_on(background: QColor) -> QColor:
    """Black or white, whichever contrasts more (WCAG 2 relative luminance); at least 4.5 to 1 on any colour."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (background.redF(), background.greenF(), background.blueF()))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor("black") if (luminance + 0.05) ** 2 > 1.05 * 0.05 else QColor("white")
