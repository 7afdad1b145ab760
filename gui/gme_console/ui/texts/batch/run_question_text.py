"""What is asked before something is done with many rooms, and what is said of batches outside their page. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.batches.batch_messages import BatchState
from gme_console.ui.texts.batch.run_text import NAME, batch_state_text, filter_name
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress, LineProgress


def again_question(progress: BatchProgress, count: int) -> tuple[str, str]:
    """Where the profile asks before each start: headline and detail."""
    return (
        tr("Start those %n rooms again under {profile}?", None, count, profile=visible(progress.profile_name, 40)),
        tr("Each is sent once, as the list “{name}” asks.", name=visible(progress.name, NAME)),
    )


def stop_all_question(progress: BatchProgress, live: int, adopted: int) -> tuple[str, list[str]]:
    """Headline, and the sentences under the list of what would be stopped."""
    headline = tr("Stop %n recordings of “{name}”?", None, live, name=visible(progress.name, NAME))
    sentences = []
    if adopted:
        sentences.append(
            tr("%n of them were running before this list and were adopted: they are included.", None, adopted)
        )
    if progress.state in (BatchState.RUNNING, BatchState.PAUSED) and progress.not_sent - progress.skipped:
        sentences.append(tr("Nothing more of this list is sent."))
    if progress.unknown:
        sentences.append(tr("Not settled yet: %n. Each is stopped once it is known to record.", None, progress.unknown))
    return headline, [*sentences, tr("A stop cannot be undone.")]


def nothing_to_stop_in(name: str) -> str:
    return tr("Nothing of “{name}” is known to record at present.", name=visible(name, NAME))


def stop_rows_text(count: int) -> str:
    """The entry of the menu of several rows."""
    return tr("S&top %n recordings…", None, count)


def change_rows_text(count: int) -> str:
    return tr("&Change %n recordings…", None, count)


def look_up_rows_text(count: int) -> str:
    return tr("&Look up %n rooms…", None, count)


def copied_rooms(count: int, name: str) -> str:
    return tr("Copied %n rooms: {filter}.", None, count, filter=filter_name(name))


def copied_lines(count: int) -> str:
    return tr("Copied %n lines.", None, count) if count else tr("Nothing copied: select a line.")


def copied_first(count: int, selected: int) -> str:
    return tr("The first {count:,} of %n lines were copied; Export… writes all.", None, selected, count=count)


def over_text(progress: BatchProgress) -> str:
    """When it ended, or was paused by trouble, while nobody looked."""
    name, state = visible(progress.name, NAME), batch_state_text(progress.state)
    counts = counts_text(progress)
    if progress.message:
        why = visible(message_text(progress.message), 200)
        return tr("“{name}”: {state}: {why} {counts}.", name=name, state=state, why=why, counts=counts)
    return tr("“{name}”: {state}. {counts}.", name=name, state=state, counts=counts)


def no_row_yet(line: LineProgress) -> str:
    """Why a line cannot be shown in the history."""
    return tr("Line {line} has no row in the history yet: nothing of it was sent.", line=line.line)


def status_words_of(progress: BatchProgress) -> str:
    """In the status bar while its view is closed."""
    done = progress.asked - progress.not_sent
    name = visible(progress.name, 40)
    if progress.state is BatchState.RUNNING:
        return tr("{name}: {done:,} of {asked:,}", name=name, done=done, asked=progress.asked)
    return tr(
        "{name}: {done:,} of {asked:,}, {state}",
        name=name,
        done=done,
        asked=progress.asked,
        state=_now(progress.state),
    )


def _now(state: BatchState) -> str:
    """The state within a sentence."""
    match state:
        case BatchState.PAUSED:
            return tr("paused")
        case BatchState.STOPPED:
            return tr("sending was stopped")
        case BatchState.OVER:
            return tr("over")
    return tr("running")


def status_help(name: str) -> str:
    return tr("Show the list “{name}”", name=visible(name, NAME))


def counts_text(progress: BatchProgress) -> str:
    """In the list of batches."""
    return tr(
        "%n asked: {accepted:,} accepted, {unknown:,} settling, {refused:,} refused, {not_sent:,} not sent",
        None,
        progress.asked,
        accepted=progress.accepted,
        unknown=progress.unknown,
        refused=progress.refused,
        not_sent=progress.not_sent,
    )


def no_batches() -> str:
    return tr("No list of rooms was started yet.")


def unfinished_text(progress: BatchProgress) -> str:
    """The question about a batch that an earlier run of the console did not finish; the answers say the rest."""
    return tr("“{name}” was not finished.", name=visible(progress.name, NAME))


def go_on_button(count: int) -> str:
    return tr("Go on with the %n rooms not sent", None, count)


def left_alone(name: str) -> str:
    return tr(
        "“{name}” is left as it is. Recording, Lists of rooms… has it, and Start again sends the rest.",
        name=visible(name, NAME),
    )


def unsent_text(progress: BatchProgress) -> str:
    """Before the console is left while a batch runs."""
    return tr(
        "“{name}” is not finished: %n rooms are not sent. It can go on when the console is opened again.",
        None,
        progress.waiting,
        name=visible(progress.name, NAME),
    )


def leave_lists_question(count: int) -> str:
    return tr("Leave while %n lists of rooms are being sent?", None, count)


def press_start_again() -> str:
    """A Start was pressed while the form was out of sight."""
    return tr("Nothing was sent: the form was out of sight. Press Start again.")
