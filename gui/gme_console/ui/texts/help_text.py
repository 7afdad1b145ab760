"""What Help says: of the keys, of practice rooms, of where everything is kept."""

from __future__ import annotations

from gme_console.ui.texts.translate import tr


def data_folder_text(folder: str) -> str:
    return tr("Everything that it keeps is in {folder}; secrets are in the system keychain.", folder=folder)


def keys_lead() -> str:
    return tr("Everything can be done from the keyboard.")


def practice_rooms_lead(example: str) -> str:
    """`example`: a room for another action than a start."""
    return tr(
        "Start a recording in one of these rooms on the practice service to see what can happen. "
        "With an action in front, the name works on that action instead, for example: {example}",
        example=example,
    )


def practice_room_text(name: str, meaning: str) -> tuple[str, str]:
    """A practice room with what happens in it; `meaning` is said of one that is named after what the service answers.

    The practice service, which may be run without the window, says the same in English.
    """
    meaning = _practice_meanings().get(name, meaning)
    return (tr("any other name") if name == "any other name" else name), meaning


def _practice_meanings() -> dict[str, str]:
    return {
        "any other name": tr("a plain room: it exists, and three people are in it"),
        "nobody": tr("a task is accepted, but nobody ever enters, so no file begins"),
        "somebody-elses": tr("another operator's task already records there (mixed, everyone)"),
        "opens in N": tr("the room is there from N seconds after it was first asked about, for example: opens in 20"),
        "leaves-early": tr("everybody leaves again 3 seconds after coming in"),
        "stuck-upload": tr("the files of a stopped task are uploading for ever"),
        "lost-file": tr("of a stopped task the file that began last is gone"),
        "stray-file": tr("everybody is recorded, those too whom the lists leave out"),
        "slow": tr("the work is done at once, the answer comes after 3 seconds"),
        "slow N": tr("the same after N seconds, for example: slow 20"),
        "hang": tr("the work is done, no answer comes until the client leaves"),
        "cut-before": tr("the line is cut before the work is done"),
        "cut-after": tr("the work is done, the line is cut instead of the answer"),
        "garbage": tr("the work is done, the answer is HTTP 200 with bytes that are not JSON"),
        "html": tr("the work is not done, the answer is HTTP 200 with a web page"),
        "truncated": tr("the work is done, the line is cut in the middle of the answer"),
        "http-502": tr("the work is not done, the answer is HTTP 502"),
        "http-502-after": tr("the work is done, the answer is HTTP 502"),
        "no-task-id": tr("the work is done, the answer has no TaskId"),
        "internal-after": tr("the work is done, the answer is InternalError"),
    }


def other_keys() -> dict[int, tuple[str, str]]:
    """Keys of no action with what they do, by their place among all."""
    return {
        12: (tr("Tab", "a key"), tr("from the room straight to the user ids")),
        13: (tr("Left, F2, Delete"), tr("in the user ids: go to an id, change it, take it away")),
        52: (tr("Ctrl+1 to Ctrl+9"), tr("fill the form from a preset")),
        28: (tr("Alt+V, S or L"), tr("sort the history by a column; choose its columns")),
        29: (tr("Alt+letter"), tr("go to what has the letter underlined")),
        90: (tr("Esc"), tr("close what is open; it stops no recording but a quick check's own")),
    }
