"""The tables of the history, and how an older file becomes a current one.

Every uint64 of the API (BizId, TaskId, RecordMode, …) is decimal TEXT, since SQLite's integers end at 2^63-1.
Times are unix microseconds, lists JSON text, an answer's bytes a BLOB. Row ids are dense, grow and are never
used twice.
"""

from __future__ import annotations

from collections.abc import Callable

from gme_console.ledger.sqlite.completions import use_rows
from gme_console.ledger.sqlite.database import Database
from gme_console.ledger.sqlite.search_index import fold_again, index_all

APPLICATION_ID = 0x474D4552
"""Marks the file as a history of this console (PRAGMA application_id, "GMER")."""

Migration = tuple[str | Callable[[Database], None], ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        """
        CREATE TABLE recording (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            created_us INTEGER NOT NULL,
            changed_us INTEGER NOT NULL,
            profile_id TEXT NOT NULL,
            profile_name TEXT NOT NULL,
            host TEXT NOT NULL,
            BizId TEXT NOT NULL,
            RoomId TEXT NOT NULL,
            RecordMode TEXT NOT NULL,
            SubscribeUserIds TEXT NOT NULL,
            UnSubscribeUserIds TEXT NOT NULL,
            TaskId TEXT,
            state TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            code TEXT NOT NULL DEFAULT '',
            message TEXT NOT NULL DEFAULT '',
            RequestId TEXT NOT NULL DEFAULT ''
        )
        """,
        "CREATE INDEX recording_created ON recording (created_us)",
        "CREATE INDEX recording_state ON recording (state, created_us)",
        """
        CREATE TABLE request (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            recording_id INTEGER NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
            console TEXT NOT NULL,
            action TEXT NOT NULL,
            body TEXT NOT NULL,
            intent_us INTEGER NOT NULL,
            sent_us INTEGER,
            done_us INTEGER,
            kind TEXT NOT NULL DEFAULT '',
            reason TEXT NOT NULL DEFAULT '',
            code TEXT NOT NULL DEFAULT '',
            message TEXT NOT NULL DEFAULT '',
            RequestId TEXT NOT NULL DEFAULT '',
            http_status INTEGER,
            raw BLOB NOT NULL DEFAULT x'',
            sendings INTEGER NOT NULL DEFAULT 0,
            elapsed_ms INTEGER,
            clock_offset REAL
        )
        """,
        "CREATE INDEX request_recording ON request (recording_id)",
        "CREATE INDEX request_open ON request (console) WHERE done_us IS NULL",
    ),
    (
        "ALTER TABLE recording ADD COLUMN origin TEXT NOT NULL DEFAULT 'started'",
        "ALTER TABLE recording ADD COLUMN settled INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE recording ADD COLUMN confirmed_us INTEGER",
        "ALTER TABLE recording ADD COLUMN ended_us INTEGER",
        "ALTER TABLE recording ADD COLUMN removed_us INTEGER",
        # The console that settles the row, while its state is settling.
        "ALTER TABLE recording ADD COLUMN settler TEXT NOT NULL DEFAULT ''",
        # The state that the row goes back to if a StopRecord or ModifyRecordInfo did not end the task.
        "ALTER TABLE request ADD COLUMN former TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE request ADD COLUMN verdict TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE request ADD COLUMN settled_us INTEGER",
        "DROP INDEX recording_created",
        # Covers pages and both counts; a partial index on created_us would have every row before a page read.
        "CREATE INDEX recording_shown ON recording (removed_us, created_us)",
        "CREATE INDEX recording_task ON recording (TaskId) WHERE TaskId IS NOT NULL",
        """
        CREATE TABLE file (
            recording_id INTEGER NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
            UserId TEXT NOT NULL,
            FileName TEXT NOT NULL,
            RecordBeginTime TEXT NOT NULL,
            RecordStatus TEXT NOT NULL,
            seen_us INTEGER NOT NULL,
            PRIMARY KEY (recording_id, UserId, FileName)
        ) WITHOUT ROWID
        """,
    ),
    (
        # The same row in the histories of two computers has the same uid; it begins with the time, so that new ones
        # are added at the end of its index.
        "ALTER TABLE recording ADD COLUMN uid TEXT NOT NULL DEFAULT ''",
        "UPDATE recording SET uid = printf('%016x', created_us) || lower(hex(randomblob(8)))",
        "CREATE UNIQUE INDEX recording_uid ON recording (uid)",
        "ALTER TABLE recording ADD COLUMN note TEXT NOT NULL DEFAULT ''",
        # When the note was written last.
        "ALTER TABLE recording ADD COLUMN note_us INTEGER",
        "CREATE TABLE search_text (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
        """
        CREATE VIRTUAL TABLE search USING fts5 (
            text, content = 'search_text', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', detail = none)
        """,
        # Parts of the index are joined by the way (search_index.py); where nobody does, not at the usual 16 already.
        "INSERT INTO search (search, rank) VALUES ('crisismerge', 64)",
        index_all,
        "DROP INDEX recording_state",
        "CREATE INDEX recording_settling ON recording (settler) WHERE state = 'settling'",
        # One for each order of the table (see orders.py), so that no order has to be made when it is asked for.
        "CREATE INDEX recording_by_state ON recording (removed_us, state, created_us)",
        "CREATE INDEX recording_by_room ON recording (removed_us, CAST(RoomId AS INTEGER), RoomId, created_us)",
        "CREATE INDEX recording_by_mode ON recording (removed_us, length(RecordMode), RecordMode, created_us)",
        "CREATE INDEX recording_by_users ON recording (removed_us, SubscribeUserIds, UnSubscribeUserIds, created_us)",
        "CREATE INDEX recording_by_task ON recording (removed_us, length(TaskId), TaskId, created_us)",
        """
        CREATE INDEX recording_by_lasted ON recording (removed_us,
            CASE WHEN ended_us IS NOT NULL THEN ended_us - created_us
                WHEN state IN ('accepted', 'armed', 'recording', 'stopping', 'changing')
                THEN 4611686018427387904 - created_us END,
            created_us)
        """,
        "CREATE INDEX recording_by_biz ON recording (removed_us, length(BizId), BizId, created_us)",
        "CREATE INDEX recording_by_profile ON recording (removed_us, profile_name, created_us)",
        "CREATE INDEX recording_by_note ON recording (removed_us, note, created_us)",
        "CREATE INDEX recording_of_profile ON recording (profile_id, removed_us, created_us)",
    ),
    (fold_again,),
    (
        # A quick check that made the recording: its verdict, its report as JSON, and whether somebody has to look.
        "ALTER TABLE recording ADD COLUMN check_verdict TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE recording ADD COLUMN check_report TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE recording ADD COLUMN check_open INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX recording_check_open ON recording (check_open) WHERE check_open = 1",
    ),
    (
        # Many starts that are one thing. Its name stands in each row, too, for searches and for other histories.
        """
        CREATE TABLE batch (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            uid TEXT NOT NULL,
            created_us INTEGER NOT NULL,
            name TEXT NOT NULL,
            source TEXT NOT NULL,
            profile_id TEXT NOT NULL,
            profile_name TEXT NOT NULL,
            host TEXT NOT NULL,
            if_recording TEXT NOT NULL,
            stop_at_first_error INTEGER NOT NULL,
            ticket TEXT NOT NULL,
            state TEXT NOT NULL,
            console TEXT NOT NULL
        )
        """,
        # `recording_id` is the row that is shown for the line, `request_id` what was sent for it.
        """
        CREATE TABLE batch_line (
            batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            body TEXT NOT NULL,
            note TEXT NOT NULL,
            recording_id INTEGER,
            request_id INTEGER,
            outcome TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (batch_id, line)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX batch_line_recording ON batch_line (recording_id) WHERE recording_id IS NOT NULL",
        "ALTER TABLE recording ADD COLUMN batch_id INTEGER",
        "ALTER TABLE recording ADD COLUMN batch TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX recording_of_batch ON recording (batch_id, removed_us, created_us) WHERE batch_id IS NOT NULL",
    ),
    (
        # When a row begins or ends by itself, and the console that sees to it.
        """
        CREATE TABLE plan (
            recording_id INTEGER PRIMARY KEY REFERENCES recording (id) ON DELETE CASCADE,
            console TEXT NOT NULL,
            made_us INTEGER NOT NULL,
            begins TEXT NOT NULL,
            begin_us INTEGER,
            until_us INTEGER,
            stop_after_us INTEGER,
            stop_us INTEGER
        )
        """,
    ),
    (
        # Who wanted a request, and why; of a row, who wanted its start. Rows of before say nothing.
        "ALTER TABLE request ADD COLUMN pressed_by TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE request ADD COLUMN ticket TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE recording ADD COLUMN pressed_by TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE recording ADD COLUMN ticket TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX recording_by_who ON recording (removed_us, pressed_by, created_us)",
        "CREATE INDEX recording_by_ticket ON recording (removed_us, ticket, created_us)",
    ),
    (
        # Rooms (0) and users (1), each once, with the row that named it last.
        """
        CREATE TABLE used (
            profile_id TEXT NOT NULL,
            BizId TEXT NOT NULL,
            kind INTEGER NOT NULL,
            text TEXT NOT NULL,
            last_us INTEGER NOT NULL,
            recording_id INTEGER NOT NULL,
            PRIMARY KEY (profile_id, BizId, kind, text)
        ) WITHOUT ROWID
        """,
        "CREATE INDEX used_last ON used (profile_id, BizId, kind, last_us, recording_id)",
        use_rows,
    ),
    (
        # What a question told that was believed otherwise before; such questions are kept among the requests.
        "ALTER TABLE request ADD COLUMN finding TEXT NOT NULL DEFAULT ''",
    ),
)
"""What each version adds to the one before; a file's user_version counts those it has had. Only append."""
