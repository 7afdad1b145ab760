"""Every action of the window in one table, from which menus, keys and buttons are made: a new one is an ActionSpec."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from gme_console.ui.shell.action_spec import ActionSpec, Pane, Ready, Surface
from gme_console.ui.texts.shell_text import copy_curl_text, copy_tccli_text
from gme_console.ui.texts.translate import tr


def _of_rows(text: Callable[[], str], menu: int, row_menu: int, slot: str) -> ActionSpec:
    return ActionSpec(text=text, at={Surface.RECORDING: menu, Surface.ROW_MENU: row_menu}, slot=slot)


class Action(Enum):
    """What a row has to allow for it is decided by the engine's RowAction of the same name, if there is one."""

    @property
    def spec(self) -> ActionSpec:
        return self.value

    OPEN_LIST = ActionSpec(
        text=lambda: tr("&Open a list of rooms…"),
        at={Surface.FILE: 10, Surface.KEYS: 41},
        slot="lists.open_file",
        keys=("Ctrl+O",),
        help=lambda: tr("open a list of rooms: text, CSV or .xlsx; nothing is started before it was shown"),
        ready=Ready.DEFERRED,
        icon="list",
        sends=True,
    )
    NEW_WINDOW = ActionSpec(
        text=lambda: tr("New &window"),
        at={Surface.FILE: 1, Surface.KEYS: 46},
        slot="help.open_window",
        keys=("Ctrl+Shift+N",),
        help=lambda: tr("open another window, to work on another profile side by side"),
        ready=Ready.DEFERRED,
    )
    EXPORT = ActionSpec(
        text=lambda: tr("&Export…"),
        at={Surface.FILE: 11, Surface.KEYS: 21},
        slot="maintenance.export",
        keys=("Ctrl+Shift+S",),
        help=lambda: tr("export what is selected, what is found, or everything"),
        icon="export",
    )
    IMPORT = ActionSpec(
        text=lambda: tr("&Import…"), at={Surface.FILE: 12}, slot="maintenance.import_file", icon="import"
    )
    IMPORT_PROFILES = ActionSpec(
        text=lambda: tr("Import &profiles…"), at={Surface.FILE: 13}, slot="profile_files.import_file"
    )
    EXPORT_PROFILES = ActionSpec(
        text=lambda: tr("Export p&rofiles…"), at={Surface.FILE: 14}, slot="profile_files.export"
    )
    SECRETS = ActionSpec(
        text=lambda: tr("Where are my &secrets?"), at={Surface.FILE: 23}, slot="profile_files.show_secrets"
    )
    FORGET_SECRETS = ActionSpec(
        text=lambda: tr("&Forget all secrets…"), at={Surface.FILE: 24}, slot="profile_files.forget_secrets"
    )
    YOUR_NAME = ActionSpec(text=lambda: tr("Your &name…"), at={Surface.FILE: 22}, slot="preferences.edit_name")
    OPEN_FOLDER = ActionSpec(
        text=lambda: tr("Open &data folder"), at={Surface.FILE: 21}, slot="help.open_folder", icon="folder"
    )
    LEAVE = ActionSpec(
        text=lambda: tr("&Quit"),
        at={Surface.FILE: 31, Surface.KEYS: 91},
        slot="close",
        keys=("Ctrl+Q",),
        help=lambda: tr("leave; what is on its way is finished first"),
        ready=Ready.AT_ONCE,
    )
    UNDO_REMOVE = ActionSpec(
        text=lambda: tr("&Undo remove"),
        at={Surface.EDIT: 1, Surface.KEYS: 30},
        slot="notices.undo",
        keys=("Ctrl+Z",),
        help=lambda: tr("in the history: take back the last removal of rows"),
        of_history=True,
    )
    COPY = ActionSpec(
        text=lambda: tr("Cop&y rows"),
        text_of_one=lambda: tr("Cop&y row"),
        at={Surface.EDIT: 11, Surface.ROW_MENU: 14, Surface.KEYS: 25},
        slot="history.copying.rows",
        keys=("Ctrl+C",),
        help=lambda: tr("in the history: copy the selected rows"),
        of_history=True,
        icon="copy",
    )
    COPY_TASK_ID = ActionSpec(
        text=lambda: tr("Copy Task&Id"),
        at={Surface.EDIT: 12, Surface.ROW_MENU: 11, Surface.KEYS: 26},
        slot="history.copying.task_ids",
        keys=("Ctrl+Shift+C",),
        help=lambda: tr("copy the TaskId of the selected row, from anywhere in the window"),
    )
    COPY_REQUEST_ID = ActionSpec(
        text=lambda: tr("Copy Re&questId"), at={Surface.ROW_MENU: 12}, slot="history.copying.request_ids"
    )
    COPY_ROOM_ID = ActionSpec(
        text=lambda: tr("Copy R&oomId"), at={Surface.ROW_MENU: 13}, slot="history.copying.room_ids"
    )
    COPY_CURL = ActionSpec(text=copy_curl_text, at={Surface.COPY_AS: 11}, slot="copies.copy_curl")
    COPY_TCCLI = ActionSpec(text=copy_tccli_text, at={Surface.COPY_AS: 12}, slot="copies.copy_tccli")
    COPY_PYTHON = ActionSpec(text=lambda: tr("&Python"), at={Surface.COPY_AS: 13}, slot="copies.copy_python")
    COPY_SUMMARY = ActionSpec(text=lambda: tr("&Support summary"), at={Surface.COPY_AS: 14}, slot="copies.copy_summary")
    COPY_FOR_CALLER = ActionSpec(
        text=lambda: tr("Text for the c&aller"), at={Surface.COPY_AS: 15}, slot="copies.copy_for_caller"
    )
    PASTE = ActionSpec(
        text=lambda: tr("&Paste as request…"),
        at={Surface.EDIT: 14, Surface.KEYS: 40},
        slot="pastes.as_request",
        keys=("Ctrl+Shift+V",),
        help=lambda: tr("read what was copied as a request: text, JSON, a command, a row of a table"),
        ready=Ready.DEFERRED,
    )
    FIND = ActionSpec(
        text=lambda: tr("&Find"),
        at={Surface.EDIT: 21, Surface.KEYS: 22},
        slot="search.go_to",
        keys=("Ctrl+F",),
        help=lambda: tr("find rows in the history; Down goes to the first, Enter shows it, Esc clears the search"),
        ready=Ready.DEFERRED,
        icon="search",
        leads_to=Pane.HISTORY,
    )
    NOTE = ActionSpec(
        text=lambda: tr("&Note…"),
        at={Surface.EDIT: 31, Surface.ROW_MENU: 22, Surface.KEYS: 19},
        slot="notes.edit",
        keys=("Ctrl+M",),
        help=lambda: tr("write the note of the selected row; Ctrl+Enter saves it"),
        icon="note",
    )
    REMOVE = ActionSpec(
        text=lambda: tr("Remo&ve from history"),
        at={Surface.EDIT: 41, Surface.KEYS: 20, Surface.ROW_MENU: 51},
        slot="tasks.remove",
        keys=("Delete",),
        help=lambda: tr("in the history: remove the selected rows; can be undone"),
        of_history=True,
    )
    REMOVE_OLDER = ActionSpec(
        text=lambda: tr("Remove &older than…"), at={Surface.EDIT: 42}, slot="maintenance.remove_older"
    )
    PREFERENCES = ActionSpec(
        text=lambda: tr("Pr&eferences…"),
        at={Surface.EDIT: 51, Surface.KEYS: 47},
        slot="preferences.edit",
        keys=("Ctrl+,",),
        help=lambda: tr("set once what the command line offers: times, pace, warnings, backups"),
        ready=Ready.DEFERRED,
    )
    NEW = ActionSpec(
        text=lambda: tr("&New"),
        at={Surface.RECORDING: 11, Surface.KEYS: 11},
        slot="form.empty",
        keys=("Ctrl+N",),
        help=lambda: tr("empty the form and go to the room"),
        ready=Ready.AT_ONCE,
        icon="add",
        leads_to=Pane.FORM,
    )
    START = ActionSpec(
        text=lambda: tr("&Start recording"),
        at={Surface.RECORDING: 12, Surface.KEYS: 14},
        slot="form.start",
        keys=("Ctrl+Enter", "Ctrl+Return"),
        help=lambda: tr("start the recording, from anywhere in the window"),
        ready=Ready.AT_ONCE,
        icon="record",
        of_form=True,
        sends=True,
    )
    QUICK_CHECK = ActionSpec(
        text=lambda: tr("&Quick check"),
        at={Surface.RECORDING: 13, Surface.KEYS: 33},
        slot="checks.check_form",
        keys=("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        help=lambda: tr("check the form's room: record it for a few seconds, stop, verify the files"),
        ready=Ready.DEFERRED,
        icon="check-mark",
        of_form=True,
        sends=True,
    )
    CHECK_ROOMS = ActionSpec(
        text=lambda: tr("Quick check of several r&ooms…"),
        at={Surface.RECORDING: 14},
        slot="checks.choose_rooms",
        of_form=True,
        sends=True,
    )
    STOP = ActionSpec(
        text=lambda: tr("S&top recording…"),
        button=lambda: tr("Stop recording"),
        name="StopRecord",
        at={Surface.RECORDING: 21, Surface.LIVE_BUTTONS: 21, Surface.KEYS: 15, Surface.ROW_MENU: 31},
        text_of_many=lambda count: tr("S&top %n recordings…", None, count),
        slot="tasks.stop",
        keys=("Ctrl+.",),
        help=lambda: tr("stop the selected recordings, or the form's room; asks first"),
        icon="stop",
    )
    WHEN = ActionSpec(
        text=lambda: tr("&When to start and stop…"),
        at={Surface.RECORDING: 15},
        slot="schedule.choose",
        icon="clock",
        of_form=True,
        sends=True,
    )
    STOP_LATER = _of_rows(lambda: tr("Stop late&r…"), 24, 41, "plans.stop_later")
    WHEN_OPENS = ActionSpec(
        text=lambda: tr("Start when it op&ens"),
        button=lambda: tr("Start when it opens"),
        name="when_opens",
        at={Surface.RECORDING: 25, Surface.PLAN_BUTTONS: 31, Surface.ROW_MENU: 42},
        slot="plans.when_opens",
    )
    START_NOW = ActionSpec(
        text=lambda: tr("Start what is planne&d now"),
        button=lambda: tr("Start now"),
        name="start_now",
        at={Surface.RECORDING: 26, Surface.PLAN_BUTTONS: 11, Surface.ROW_MENU: 43},
        slot="plans.start_now",
    )
    CANCEL_PLAN = ActionSpec(
        text=lambda: tr("Cancel the plan"),
        name="cancel_plan",
        at={Surface.RECORDING: 27, Surface.PLAN_BUTTONS: 21, Surface.ROW_MENU: 44},
        slot="plans.cancel",
    )
    CHANGE = ActionSpec(
        text=lambda: tr("&Change…"),
        button=lambda: tr("Change…"),
        name="change_task",
        at={Surface.RECORDING: 22, Surface.LIVE_BUTTONS: 11, Surface.KEYS: 16, Surface.ROW_MENU: 32},
        text_of_many=lambda count: tr("&Change %n recordings…", None, count),
        slot="tasks.change",
        keys=("Ctrl+E",),
        help=lambda: tr("change mode or users of the selected recording"),
        icon="change",
    )
    REPEAT = ActionSpec(
        text=lambda: tr("&Fill the form from this row"),
        button=lambda: tr("Fill the form from this row"),
        name="again",
        at={Surface.RECORDING: 23, Surface.OVER_BUTTONS: 21, Surface.KEYS: 17, Surface.ROW_MENU: 36},
        slot="tasks.again",
        keys=("Ctrl+D",),
        help=lambda: tr("fill the form from the selected row"),
        icon="again",
        leads_to=Pane.FORM,
    )
    CHOOSE_PRESET = ActionSpec(
        text=lambda: tr("&Choose a preset…"),
        at={Surface.PRESETS: 11, Surface.KEYS: 51},
        slot="presets.choose",
        keys=("Ctrl+Shift+R",),
        help=lambda: tr("fill the form from a preset: type a part of its name, then Enter"),
        ready=Ready.DEFERRED,
    )
    KEEP_PRESET = ActionSpec(
        text=lambda: tr("&Save as preset…"),
        at={Surface.PRESETS: 12},
        slot="presets.save",
        of_form=True,
    )
    MANAGE_PRESETS = ActionSpec(text=lambda: tr("&Manage presets…"), at={Surface.PRESETS: 13}, slot="presets.manage")
    ADOPT = ActionSpec(
        text=lambda: tr("Adopt the room's task"),
        button=lambda: tr("Adopt it"),
        name="adopt",
        at={Surface.OVER_BUTTONS: 11, Surface.ROW_MENU: 34},
        slot="tasks.adopt",
        icon="adopt",
    )
    SHOW_OURS = ActionSpec(
        text=lambda: tr("Show the recording"),
        button=lambda: tr("Show it"),
        name="show_ours",
        at={Surface.OVER_BUTTONS: 12, Surface.ROW_MENU: 35},
        slot="tasks.show_ours",
    )
    ASK_THERE = _of_rows(lambda: tr("As&k about it where it is"), 31, 23, "row_access.ask")
    LOOK_UP = ActionSpec(
        text=lambda: tr("&Look up rooms and tasks…"),
        at={Surface.RECORDING: 32, Surface.KEYS: 18},
        slot="rooms.look_up",
        keys=("Ctrl+L",),
        help=lambda: tr("look up rooms and tasks"),
        ready=Ready.DEFERRED,
        icon="people",
    )
    LISTS = ActionSpec(text=lambda: tr("L&ists of rooms…"), at={Surface.RECORDING: 51}, slot="batches.show_list")
    LOOK_UP_ROOMS = ActionSpec(
        text=lambda: tr("&Look up these rooms…"),
        text_of_one=lambda: tr("&Look up this room…"),
        at={Surface.ROW_MENU: 33},
        slot="rooms.look_up_selected",
    )
    GO_TO_HISTORY = ActionSpec(
        text=lambda: tr("Go to &history"),
        at={Surface.VIEW: 11, Surface.KEYS: 23},
        slot="history.setFocus",
        keys=("Ctrl+H",),
        help=lambda: tr("go to the history"),
        ready=Ready.DEFERRED,
        leads_to=Pane.HISTORY,
    )
    GO_TO_DETAILS = ActionSpec(
        text=lambda: tr("Go to de&tails"),
        at={Surface.VIEW: 12, Surface.KEYS: 24},
        slot="details.go_to",
        keys=("Ctrl+I",),
        help=lambda: tr("go to the details of the selected row"),
        ready=Ready.DEFERRED,
        leads_to=Pane.DETAILS,
    )
    CHOOSE_PROFILE = ActionSpec(
        text=lambda: tr("&Choose profile"),
        at={Surface.VIEW: 13, Surface.KEYS: 27},
        slot="window.band.button.open_menu",
        keys=("Ctrl+P",),
        help=lambda: tr("choose the profile"),
        ready=Ready.DEFERRED,
    )
    NEXT_ALARM = ActionSpec(
        text=lambda: tr("Go to the next &warning"),
        at={Surface.VIEW: 14, Surface.KEYS: 48},
        slot="alarms.go_to_next",
        keys=("F8",),
        help=lambda: tr("go to the next live recording that needs a look"),
    )
    GO_TO_MESSAGES = ActionSpec(
        text=lambda: tr("Go to what is told &below"),
        at={Surface.VIEW: 15, Surface.KEYS: 49},
        slot="messages.go_to",
        keys=("F6",),
        help=lambda: tr("go to the notices and questions at the lower edge"),
    )
    PAUSE_WATCH = ActionSpec(
        text=lambda: tr("&Pause watching"), at={Surface.VIEW: 21}, slot="tasks.pause_watch", checkable=True
    )
    SHOW_TICKET = ActionSpec(
        text=lambda: tr("Show the t&icket"), at={Surface.VIEW: 22}, slot="tickets.show_field", checkable=True
    )
    COMMANDS = ActionSpec(
        text=lambda: tr("&Find a command…"),
        at={Surface.HELP: 13, Surface.KEYS: 93},
        slot="commands.open",
        keys=("Ctrl+Shift+P",),
        help=lambda: tr("find any command by its name"),
        ready=Ready.DEFERRED,
    )
    PRACTICE_ROOMS = ActionSpec(
        text=lambda: tr("&Practice rooms"), at={Surface.HELP: 11}, slot="help.show_practice_rooms"
    )
    SHOW_KEYS = ActionSpec(
        text=lambda: tr("&Keys"),
        at={Surface.HELP: 12, Surface.KEYS: 92},
        slot="help.show_keys",
        keys=("F1",),
        help=lambda: tr("show this list"),
        ready=Ready.DEFERRED,
    )
    ABOUT = ActionSpec(text=lambda: tr("&About"), at={Surface.HELP: 21}, slot="help.show_about")
