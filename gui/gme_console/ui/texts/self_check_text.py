"""What `gme-console --check` says on a terminal. Its marks, ok, note and FAILED, are the same in every language."""

from __future__ import annotations

from collections.abc import Iterable

from gme_console.ui.texts.translate import listed, tr


def languages() -> str:
    return tr("Languages")


def languages_missing(codes: Iterable[str]) -> str:
    return tr("not here: {languages}", languages=listed(codes))


def trust() -> str:
    return tr("TLS trust")


def certificates_unusable(why: str) -> str:
    return tr("the system's certificates cannot be used: {why}", why=why)


def trust_store(where: str) -> str:
    return tr("the system's trust store ({where})", where=where)


def keychain() -> str:
    return tr("Keychain")


def ledger() -> str:
    return tr("Ledger")


def writable() -> str:
    return tr("writable")


def not_opened() -> str:
    return tr("not opened")


def no_answer(seconds: int) -> str:
    return tr("no answer within {seconds} seconds", seconds=seconds)


def start() -> str:
    return tr("Start")


def started(room: str, state: str) -> str:
    return tr("room {room}, {state}", room=room, state=state)


def no_row() -> str:
    return tr("no row appeared")


def no_task() -> str:
    return tr("none")


def screenshot() -> str:
    return tr("Screenshot")


def not_written(path: str) -> str:
    return tr("{path} could not be written", path=path)


def line(mark: str, what: str, words: str) -> str:
    return tr("{mark} {what}: {words}", mark=mark, what=what, words=words)


def failed_text(failed: int, all_: int) -> str:
    return tr("{failed} of {all} failed.", failed=failed, all=all_)
