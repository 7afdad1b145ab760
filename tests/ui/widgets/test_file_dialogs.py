"""Where a dialog of files begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from gme_console.ui.widgets.file_dialogs import documents


def test_documents_that_are_not_there_are_no_file_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(folder))
    assert documents() == str(Path.home())
    folder.mkdir()
    assert documents() == str(folder)
