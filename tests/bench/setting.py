"""What every benchmark gets: how large, how often, and where it may write."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from bench.maker import make_ledger
from gme_console.ledger.opening import FILE
from gme_console.profiles.profile import PRACTICE_BIZ_ID, GuardLevel, Profile, Site, Source
from gme_console.profiles.store import ProfileStore


@dataclass(frozen=True, slots=True)
class Setting:
    """`work` is a folder for everything that is written; `rows` how large the large history is.

    `quick`: so few runs that the figures mean little, to see that all works. `seconds`: of the stalls' busy minute.
    """

    work: Path
    rows: int
    quick: bool
    seconds: float
    given: Path | None = None

    def runs(self, many: int, few: int = 2) -> int:
        return few if self.quick else many

    def many_rows(self) -> Path:
        """The data folder with the large history: made once, or copied from `given`, which is left as it is."""
        folder = self.work / "many"
        if folder.exists():
            return folder
        if self.given is None:
            make_ledger(folder, self.rows)
            os.sync()
            return folder
        folder.mkdir(mode=0o700)
        for suffix in ("", "-wal"):
            source = self.given / (FILE + suffix)
            if source.exists():
                shutil.copyfile(source, folder / (FILE + suffix))
        os.sync()  # else the first commit that folds the log would pay for the copy
        return folder

    def empty(self, name: str) -> Path:
        """A new data folder."""
        folder = self.work / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        os.chmod(folder, 0o700)
        return folder


def use_host(folder: Path, port: int) -> None:
    """Has the console that opens `folder` send everything to the TLS service on that port of this computer."""
    store = ProfileStore(folder)
    profile = Profile(
        id="bench",
        name="Bench",
        color="#336699",
        site=Site.HOST,
        host=f"https://127.0.0.1:{port}",
        BizId=PRACTICE_BIZ_ID,
        guard=GuardLevel.ASK_STOP,
        source=Source.ENVIRONMENT,
    )
    store.save(profile)
    store.choose(profile.id)
