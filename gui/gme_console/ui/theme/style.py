"""The application's one style sheet, and the part that a widget plays in it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gme_console.system import resource
from gme_console.ui.theme.colors import Theme, mixed
from gme_console.ui.theme.fonts import TITLE, points
from gme_console.ui.theme.spacing import gap

PROPERTY = "role"


class Role(StrEnum):
    """What a widget is there for, where its class does not say it."""

    PRIMARY = "primary"
    """The one button that a page or dialog leads to."""
    DANGER = "danger"
    """A button that ends something: an outline, never filled."""
    QUIET = "quiet"
    """A button without a border until it is pointed at."""
    BARE = "bare"
    """A button inside something that is drawn as one."""
    CHIP = "chip"
    """A round button; a checked one looks pressed."""
    CARD = "card"
    """A frame that is a thing of its own, on a panel."""
    STRIP = "strip"
    """What comes and goes below a panel."""
    PANEL = "panel"
    """A surface in the colour of form, table and details."""
    READ_BACK = "read_back"
    """A box in the accent's tint."""
    CAUTION_BOX = "caution_box"
    """A box for a lasting state that asks for care."""
    DIM = "dim"
    """Text that explains."""
    TITLE = "title"
    HEADING = "heading"
    """Over a part of a page."""
    CAUTION = "caution"
    TROUBLE = "trouble"
    GOOD = "good"


def set_role(widget: QWidget, role: Role | None) -> None:
    """Cheap before the widget is shown; afterwards it is styled anew, if the role is another."""
    if widget.property(PROPERTY) == role:
        return
    widget.setProperty(PROPERTY, None if role is None else str(role))
    if role in _BOXES:
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


_BOXES = (Role.PANEL, Role.STRIP, Role.READ_BACK, Role.CAUTION_BOX)


def sheet(theme: Theme) -> str:
    """The style sheet, in pixels of the application's font."""
    return _SHEET.format_map(
        theme._asdict()
        | {
            "faint": mixed(theme.dim, theme.panel, 0.45),
            "over": mixed(theme.panel, theme.accent, 0.08),
            "over_accent": mixed(theme.accent, theme.text, 0.18),
            "over_trouble": mixed(theme.panel, theme.trouble, 0.08),
            "radius": gap(6),
            "round": gap(12),
            "pad": gap(8) - 1,
            "thin": gap(8) - 2,
            "side": gap(12),
            "small": gap(4),
            "cell": gap(8),
            "bar": gap(12),
            "bar_round": gap(12) // 2,
            "edge": gap(3),
            "thin_edge": gap(4) - 2,
            "arrow": gap(20),
            "mark": gap(14),
            "head": gap(24),
            "dot": gap(4),
            "inner": gap(14) + 2 - 2 * gap(4),
            "round_mark": gap(14) // 2 + 1,
            "check": resource("icons/check-dark.svg" if theme.dark else "icons/check.svg").as_posix(),
            "down": resource("icons/down.png").as_posix(),
            "up": resource("icons/up.png").as_posix(),
            "title_pt": points(TITLE),
        }
    )


_SHEET = """
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton, QToolButton {{ background: {panel}; color: {text}; border: 1px solid {control};
    border-radius: {radius}px; padding: {pad}px {side}px; }}
QToolButton {{ padding: {small}px; }}
QPushButton:hover, QToolButton:hover {{ background: {over}; }}
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {{ background: {tint};
    border-color: {accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {faint}; border-color: {line}; }}
QToolButton[autoRaise="true"] {{ background: transparent; border-color: transparent; }}
QToolButton[autoRaise="true"]:hover {{ border-color: {control}; }}
*[role="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: bold; }}
*[role="primary"]:hover, *[role="primary"]:pressed {{ background: {over_accent}; border-color: {over_accent}; }}
*[role="primary"]:disabled {{ background: {window}; color: {dim}; border-color: {line}; }}
*[role="danger"] {{ color: {trouble}; border-color: {trouble}; font-weight: bold; }}
*[role="danger"]:hover, *[role="danger"]:pressed {{ background: {over_trouble}; border-color: {trouble}; }}
*[role="danger"]:disabled {{ color: {faint}; border-color: {line}; }}
QDialog QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QDialog QPushButton:default:hover {{ background: {over_accent}; border-color: {over_accent}; }}
QDialog QPushButton[role="danger"]:default {{ background: {panel}; color: {trouble}; border-color: {trouble}; }}
*[role="quiet"] {{ background: transparent; border-color: transparent; }}
*[role="quiet"]:hover {{ border-color: {control}; }}
*[role="bare"], *[role="bare"]:hover, *[role="bare"]:pressed {{ background: transparent;
    border-color: transparent; padding: {thin_edge}px 0; }}
*[role="chip"] {{ border-radius: {round}px; padding: {small}px {side}px; }}
QLineEdit[frame="true"], QPlainTextEdit[readOnly="false"], QTextEdit[readOnly="false"], QComboBox,
QAbstractSpinBox {{
    background: {panel}; border: 1px solid {control}; border-radius: {radius}px; padding: {pad}px; }}
QLineEdit[frame="true"]:focus, QPlainTextEdit[readOnly="false"]:focus, QTextEdit[readOnly="false"]:focus,
QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {accent}; padding: {thin}px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {arrow}px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: {mark}px; height: {mark}px; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: {mark}px; height: {mark}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {arrow}px; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; }}
QAbstractSpinBox QLineEdit {{ padding: 0 {small}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {mark}px; height: {mark}px; background: {panel};
    border: 1px solid {control}; border-radius: {small}px; }}
QRadioButton::indicator {{ border-radius: {round_mark}px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{check}"); }}
QRadioButton::indicator:checked {{ width: {inner}px; height: {inner}px; border: {dot}px solid {accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {accent}; }}
QPushButton::menu-indicator {{ image: url("{down}"); width: {mark}px; height: {mark}px; right: {cell}px; }}
QAbstractItemView {{ selection-background-color: {selected}; selection-color: {text}; outline: 1px solid {accent}; }}
QHeaderView, QHeaderView::section {{ background: {panel}; color: {dim}; border: none; }}
QHeaderView::section {{ border-bottom: 1px solid {line}; padding: {small}px {cell}px; }}
#batch_lines QHeaderView::section, #list_rows QHeaderView::section, QTableWidget QHeaderView::section {{
    padding: {small}px 3px; }}
QTableView, QTreeView, QListView {{ border: none; background: {panel}; }}
QListView::item, QTreeView::item {{ padding: {small}px {cell}px; }}
QGroupBox {{ border: none; margin-top: {head}px; padding-top: {small}px; font-weight: bold; }}
QGroupBox::title {{ subcontrol-origin: margin; left: -2px; }}
QProgressBar {{ background: {panel}; border: 1px solid {control}; border-radius: {bar_round}px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: {bar_round}px; }}
QSplitter::handle {{ background: {panel}; }}
QSplitter::handle:horizontal {{ border-right: 1px solid {line}; }}
QSplitter::handle:vertical {{ border-top: 1px solid {line}; }}
QMenuBar {{ background: {panel}; }}
QMenuBar::item {{ padding: {small}px {cell}px; }}
QMenuBar::item:selected {{ background: {selected}; color: {text}; border-radius: {small}px; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QToolTip {{ background: {panel}; color: {text}; border: 1px solid {control}; padding: {small}px; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{ background: {control}; border: {edge}px solid {panel}; border-radius: {bar_round}px; }}
QScrollBar::handle:vertical {{ min-height: {arrow}px; }}
QScrollBar::handle:horizontal {{ min-width: {arrow}px; }}
QScrollBar::handle:hover {{ background: {dim}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
*[role="dim"] {{ color: {dim}; }}
*[role="caution"] {{ color: {caution}; }}
*[role="trouble"] {{ color: {trouble}; }}
*[role="good"] {{ color: {recording}; }}
*[role="title"] {{ font-size: {title_pt}pt; font-weight: bold; }}
*[role="heading"] {{ color: {dim}; font-weight: bold; }}
*[role="card"] {{ border: 1px solid {control}; border-radius: {radius}px; }}
*[role="strip"] {{ background: {panel}; border: none; border-top: 1px solid {line}; }}
*[role="panel"] {{ background: {panel}; }}
*[role="read_back"] {{ background: {tint}; border-radius: {radius}px; }}
*[role="caution_box"] {{ background: {caution_back}; color: {caution}; }}
"""
