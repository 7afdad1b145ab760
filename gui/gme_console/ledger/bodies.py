"""A stored request body back into the request that it encodes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gme_console.api.actions import ModifyRecordInfo, StartRecord, StopRecord
from gme_console.api.values import UserLists

if TYPE_CHECKING:
    from gme_console.ledger.records import Change


def request_of(action: str, body: str) -> Change:
    """The request whose encoding is `body`, exactly. Raises ValueError if there is none."""
    fields = json.loads(body)
    try:
        match action:
            case StartRecord.action:
                return StartRecord(fields["BizId"], fields["RoomId"], fields["RecordMode"], _lists(fields))
            case StopRecord.action:
                return StopRecord(fields["BizId"], fields["TaskId"])
            case ModifyRecordInfo.action:
                return ModifyRecordInfo(fields["BizId"], fields["TaskId"], fields["RecordMode"], _lists(fields))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"a stored body is no {action}: {error!r}") from error
    raise ValueError(f"no such action: {action}")


def _lists(fields: dict[str, Any]) -> UserLists:
    lists = fields.get("SubscribeRecordUserIds", {})
    return UserLists(tuple(lists.get("SubscribeUserIds", ())), tuple(lists.get("UnSubscribeUserIds", ())))
