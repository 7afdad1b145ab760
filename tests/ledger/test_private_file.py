"""A file for the operator: what is written goes to the disk as it grows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gme_console.ledger import private_file
from gme_console.ledger.private_file import PrivateFile


def test_a_long_file_goes_to_the_disk_little_by_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(private_file, "sync_file", lambda descriptor: synced.append(os.fstat(descriptor).st_size))
    with PrivateFile(tmp_path / "long.csv", replace=False) as file:
        for _ in range(50):
            file.write("x" * 100_000)
        file.keep()
    assert (tmp_path / "long.csv").stat().st_size == 5_000_000
    assert len(synced) == 5
    assert synced[0] <= 1_100_000
