"""What keeps a name, a preset or a view from being kept, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.presets.shared_json_file import SharedFileTrouble
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

SAVED_SENTENCES: Sentences = {
    SharedFileTrouble.HELD: lambda _: tr("Another console is just writing {path}. Nothing was kept; try again."),
    SharedFileTrouble.NEWER: lambda _: tr(
        "{path} was written by a newer console. It is left as it is; nothing was kept."
    ),
    SharedFileTrouble.UNUSABLE: lambda _: tr("{path} could not be written: {why}. Nothing was kept."),
    SharedFileTrouble.TOO_MANY: lambda _: tr("There are {most} already, and no more are kept. Remove some first."),
    SharedFileTrouble.NAME_TAKEN: lambda _: tr("There is one named {name} already."),
    SharedFileTrouble.GONE: lambda _: tr("There is none named {name} any more."),
    SharedFileTrouble.USER_ON_COMPUTER: lambda _: tr("{user} on {computer}"),
}
