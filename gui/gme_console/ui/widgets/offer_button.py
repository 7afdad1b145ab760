"""A button that comes and goes while its place stays, so that nothing moves under the hand."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def offer_button(text: str, name: str, parent: QWidget | None = None) -> QPushButton:
    """UI thread. Hidden at first."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    button.hide()
    return button
