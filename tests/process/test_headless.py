"""A console without a window says what a window would show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from console_bot import console_bot
from gme_console.app.headless import Done, _Headless
from gme_console.ledger.errors import LedgerError, LedgerFault

if TYPE_CHECKING:
    from gme_console.engine.console import Console


class Nothing:
    """A command that is never begun."""

    def begin(self, console: Console, done: Done) -> None:
        raise NotImplementedError

    def interrupt(self) -> None:
        raise NotImplementedError


@pytest.mark.expects_log
def test_a_backup_that_failed_is_said(qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with console_bot(qtbot, tmp_path / "data") as bot:
        headless = _Headless(bot.session, "", Nothing(), practice=True)
        bot.console.maintenance._backups._report(LedgerError(LedgerFault.FULL, "No backup was made."), 0)
        assert "No backup was made." in capsys.readouterr().err
        headless.deleteLater()
