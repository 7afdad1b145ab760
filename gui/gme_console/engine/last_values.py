"""What the services published last, published again for a window that is made anew over the same console."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, SignalInstance

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress
    from gme_console.engine.console import Console
    from gme_console.engine.profiles.profile_messages import CredentialStatus


_OURS = __name__.rpartition(".")[0]


class LastValues(QObject):
    """UI thread. To be made before the console is opened; what happens once, as a notice, is not published again."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console
        self._values: dict[tuple[str, Hashable], tuple[SignalInstance, Any]] = {}
        recordings = console.recordings
        self._remember("credential", console.profiles.credential_changed, _profile_of)
        self._remember("operator", console.operator.changed)
        self._remember("presets", console.presets.changed)
        self._remember("clock", recordings.clock_changed)
        self._remember("watch", recordings.watch_changed)
        self._remember("busy", recordings.busy_changed)
        self._remember("room", recordings.form_room_checked)
        self._remember("alarms", console.alarms.changed)
        self._remember("batch", console.batches.progress_changed, _batch_of)

    def again(self) -> None:
        """Publishes it to everybody; who knows it already finds nothing new in it."""
        profiles = self._console.profiles
        profiles.changed.emit(profiles.list())
        for signal, value in tuple(self._values.values()):
            signal.emit(value)
        self._console.plans.changed.emit()

    def _remember(self, name: str, signal: SignalInstance, key: Any = None) -> None:
        def remember(value: Any) -> None:
            self._values[name, None if key is None else key(value)] = signal, value

        signal.connect(remember)


def _profile_of(status: CredentialStatus) -> str:
    return status.profile_id


def _batch_of(progress: BatchProgress) -> int:
    return progress.batch_id


def signal_owners(console: Console) -> list[QObject]:
    """Every object of the engine that has signals, found through what the console holds."""
    found: dict[int, QObject] = {}
    looked: list[object] = [console]
    while looked:
        for value in list(getattr(looked.pop(), "__dict__", {}).values()):
            if type(value).__module__.startswith(_OURS) and id(value) not in found:
                found[id(value)] = value
                looked.append(value)
    return [one for one in found.values() if isinstance(one, QObject)]
