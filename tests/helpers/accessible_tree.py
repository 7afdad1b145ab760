"""What a screen reader meets in a widget, and what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget

Role, Text = QAccessible.Role, QAccessible.Text
CONTROLS = {
    *(Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider),
    *(Role.Table, Role.List, Role.Tree, Role.PageTab, Role.MenuItem, Role.ButtonMenu, Role.Link, Role.ProgressBar),
    *(Role.ColumnHeader, Role.ListItem, Role.Dialog, Role.AlertMessage),
}
"""What is used or gone to, and so must have a name."""
UNNAMED = {Role.Cell, Role.StaticText}
"""An empty cell, and a label that has nothing to say, say nothing."""
PLAIN = "+<>=|~^`"
"""Signs that are typed and read as such."""


def everything(root: QWidget) -> Iterator[QAccessibleInterface]:
    """What is shown, from the outside to the inside."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        yield one
        waiting += [one.child(place) for place in range(one.childCount())]


def is_sign(character: str) -> bool:
    """Whether it is read as what Unicode calls it, or not at all."""
    return unicodedata.category(character) in ("So", "Sm", "Sk", "Co") and character not in PLAIN


def told(one: QAccessibleInterface) -> dict[str, str]:
    return {part.name: one.text(part) for part in (Text.Name, Text.Description, Text.Value, Text.Help)}


def faults_of(one: QAccessibleInterface) -> Iterator[str]:
    texts, role, widget = told(one), one.role(), one.object()
    if not texts["Name"] and role not in UNNAMED and (role in CONTROLS or one.state().focusable):
        yield "has no name"
    if isinstance(widget, QLabel):
        words = re.sub(r"\W+", " ", widget.text().replace("&", "")).strip()
        if words not in re.sub(r"\W+", " ", f"{texts['Name']} {texts['Value']} {texts['Description']}"):
            yield f"shows “{widget.text()}” and does not say it"
    for part, text in texts.items():
        signs = "".join(sorted(set(filter(is_sign, text))))
        if signs:
            yield f"{part} has {signs}: {text}"


def faults(root: QWidget) -> list[str]:
    """A line each."""
    found = []
    for one in everything(root):
        widget = one.object()
        which = f"{type(widget).__name__} {widget.objectName()}" if widget else ""
        who = f"{one.role().name} {which} “{one.text(Text.Name)}”"
        found += [f"{who}: {fault}" for fault in faults_of(one)]
    return found
