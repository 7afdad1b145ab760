"""What went wrong in an exchange, finer than its Reason: codes for details."""

from __future__ import annotations

from enum import StrEnum


class Trouble(StrEnum):
    """After each code what its sentence is filled with."""

    # names and sockets
    NAME_SERVER_SILENT = "name_server_silent"
    NAME_SERVER_FAILED = "name_server_failed"
    NO_ADDRESS = "no_address"
    NAME_NOT_LOOKED_UP = "name_not_looked_up"
    NOTHING_LISTENS = "nothing_listens"
    CUT_BY_OTHER_SIDE = "cut_by_other_side"
    CUT = "cut"
    TOOK_TOO_LONG = "took_too_long"
    NO_WAY = "no_way"
    NETWORK_DOWN = "network_down"
    ADDRESS_IN_USE = "address_in_use"
    NOT_PERMITTED = "not_permitted"
    NO_CONNECTION_LEFT = "no_connection_left"
    CONNECTION_FAILED = "connection_failed"
    NONE_IN_TIME = "none_in_time"
    TIME_IS_OVER = "time_is_over"
    SPOKE_FIRST = "something_before_anything"
    # TLS
    NO_TLS = "no_tls"
    CERTIFICATE = "certificate"
    CERTIFICATE_WHY = "certificate_why"  # why
    TLS_FAILED = "tls_failed"
    TLS_FAILED_WHY = "tls_failed_why"  # why
    # proxies
    PROXY_ANSWERED = "proxy_answered"  # answer
    PROXY_UNREADABLE = "proxy_unreadable"
    SOCKS = "socks"
    # HTTP
    ENDED_EARLY = "ended_early"  # n bytes
    ENDED_EARLY_OF = "ended_early_of"  # n bytes, missing
    NO_HTTP = "no_http"
    NO_BODY = "no_body"
    TOO_LARGE = "larger_than_allowed"
    TOO_LARGE_OF = "larger_than"  # most
    NOT_IN_TIME = "not_in_time"
    UNREADABLE = "unreadable"  # why
    INTERNAL = "internal_error"  # error, function, line
    HTTP_STATUS = "status"  # status
    # the answer
    COMPRESSED = "compressed"
    NOT_JSON = "no_json"  # why
    NOT_JSON_VALUE = "no_json_value"  # value
    NO_RESPONSE = "no_response"
    NAMED_TWICE = "named_twice"
    NO_CODE = "no_code"
    ERROR_AND_SUCCESS = "error_and_success"  # field, message
    MISSING = "missing"  # field
    NO_SUCH_ACTION = "no_such_action"  # action
    NOT_UINT64 = "not_uint64"  # field
    NOT_TEXT = "not_text"
    LIST_NOT_LIST = "list_not_list"
    NOT_LIST = "not_list"  # field
    NOT_OBJECT = "not_object"  # field
    ENTRY_NOT_OBJECT = "entry_not_object"  # field
    FOREIGN_FIELD = "foreign_field"  # field, action
    NO_MODE = "task_without_mode"
    NO_ROOM = "room_not_named"
    OTHER_ROOM = "other_room"
    # the key
    KEY_EMPTY = "key_empty"  # name
    KEY_UNFIT = "key_unfit"  # name
