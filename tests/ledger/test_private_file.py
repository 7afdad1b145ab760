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
        file.commit()
    assert (tmp_path / "long.csv").stat().st_size == 5_000_000
    assert len(synced) == 5
    assert synced[0] <= 1_100_000


@pytest.mark.parametrize("replace", [True, False])
def test_what_another_console_writes_meanwhile_is_left_alone(tmp_path: Path, replace: bool) -> None:
    """The first has given its file its name and is about to leave; the second has begun under the name that is free."""
    path = tmp_path / "window.json"
    with PrivateFile(path, replace=replace) as first:
        first.write("first")
        first.commit()
        second = PrivateFile(path, replace=True)
        second.write("second")
    second.commit()
    assert path.read_text() == "second"
    second.drop()
    assert os.listdir(tmp_path) == ["window.json"]
