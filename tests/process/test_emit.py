"""The pinned PySide6 survives what aborts 6.12.0 on Python before 3.12: a reference to True kept by each emit()."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Source(QObject):
    told = Signal(object)

app = QCoreApplication([])
seen = []
source = Source()
source.told.connect(seen.append)
before = sys.getrefcount(True)
for number in range(5000):
    source.told.emit(number)
lost = sys.getrefcount(True) - before
print(len(seen), "kept" if sys.version_info < (3, 12) and lost > 100 else "returned")
"""


def test_five_thousand_emits() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "5000 returned", "")
