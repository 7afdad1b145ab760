"""What keeps the ledger from doing what was asked: codes for details."""

from __future__ import annotations

from enum import StrEnum


class HistoryTrouble(StrEnum):
    """After each code what its sentence is filled with; `path` is a file or folder, `why` half a sentence."""

    FULL = "disk_full"  # path
    READ_ONLY = "history_read_only"  # path
    LOCKED = "history_locked"  # path
    DAMAGED = "history_damaged"  # path
    UNFIT = "history_unfit"  # path, why: one of the next two
    NO_LOCKS = "no_file_locks"
    NO_SHARED_MEMORY = "no_shared_memory"
    TOO_OLD = "sqlite_too_old"  # path, why: one of the next two
    SQLITE_SAYS = "sqlite_says"  # text
    SQLITE_IS = "sqlite_is"  # version
    UNUSABLE = "history_unusable"  # path, why: foreign, or one of the next four
    NO_REQUEST = "no_request"  # number
    NO_ROW = "no_row"  # number
    ROW_OF_OTHER_TASK = "row_of_other_task"  # number, TaskId
    OF_OLDER_CONSOLE = "of_older_console"
    # opening
    FILE_FOR_FOLDER = "file_for_folder"  # path
    FILE_IN_THE_WAY = "file_in_the_way"  # path
    DAMAGED_IN_USE = "damaged_in_use"  # path
    OLDER_IN_USE = "older_in_use"  # path
    OTHER_PROGRAM = "other_program"  # path
    NEWER_HISTORY = "newer_history"  # path, version, known
    NOT_LOCKED = "not_locked"  # path
    OPENED_FOR_LONG = "opened_for_long"  # path, n seconds
    MOVED = "history_moved"  # path
    # writing
    HALF_CHARACTER = "half_character"  # path
    NO_ROOM_FOR_BACKUP = "no_room_for_backup"  # path, wanted, free: MB
    # export
    FILE_FULL = "file_full"  # path
    FILE_READ_ONLY = "file_read_only"  # path
    FILE_NOT_WRITTEN = "file_not_written"  # path, why
    FILE_IS_THERE = "file_is_there"  # path
    NO_FORMAT = "no_format"  # path, csv, lines
    ROWS_CHANGED = "rows_changed"  # path
    # import
    NO_FILE = "no_file"  # path
    NOT_A_FILE = "not_a_file"  # path
    FILE_NOT_READABLE = "file_not_readable"  # path
    NO_HISTORY = "no_history"  # path
    NEWER_FILE = "newer_file"  # path
    WRONG_LINE = "wrong_line"  # path, line, why: foreign, or one of the following
    CUT_OFF = "cut_off"
    NO_OBJECT = "no_object"
    AFTER_THE_END = "after_the_end"
    LINES_MISSING = "lines_missing"
    LINE_TOO_LONG = "line_too_long"
    NO_LISTS = "no_lists"
    LIVE_WITHOUT_TASK = "live_without_task"  # state
    FIELD_NOT_KNOWN = "field_not_known"  # field, what
    FIELD_ABSENT = "field_absent"  # field, what
    FIELD_WRONG = "field_wrong"  # field, what, value
    THE_ROW = "the_row"
    A_REQUEST = "a_request"
    A_FILE = "a_file"
    NO_SUCH_BODY = "no_such_body"  # action
