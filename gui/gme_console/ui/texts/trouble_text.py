"""What went wrong in an exchange, and why a host may not be asked, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.target import HostRefusal
from gme_console.api.trouble import Trouble
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

HOST_SENTENCES: Sentences = {
    HostRefusal.NO_HOST: lambda _: tr(
        "This is not a host: write a name such as gme.intl.tencentcloudapi.com and nothing more."
    ),
    HostRefusal.PORT_TOO_LARGE: lambda _: tr("The port is too large: ports end at 65535."),
    HostRefusal.NOT_MADE_HERE: lambda _: tr("This is not a host that requests may be sent to."),
    HostRefusal.NOT_THE_SERVICE: lambda _: tr(
        "Requests go only to hosts below tencentcloudapi.com and to this computer, so that a key never"
        " reaches anybody else."
    ),
    HostRefusal.HTTPS_ONLY: lambda _: tr("This host is reached over https only."),
    HostRefusal.PORT_443_ONLY: lambda _: tr("This host is reached on port 443 only."),
}

TROUBLE_SENTENCES: Sentences = {
    Trouble.NAME_SERVER_SILENT: lambda _: tr("the name server gives no answer now"),
    Trouble.NAME_SERVER_FAILED: lambda _: tr("the name server failed"),
    Trouble.NO_ADDRESS: lambda _: tr("the name has no address"),
    Trouble.NAME_NOT_LOOKED_UP: lambda _: tr("the name could not be looked up"),
    Trouble.NOTHING_LISTENS: lambda _: tr("nothing accepts connections at that address and port"),
    Trouble.CUT_BY_OTHER_SIDE: lambda _: tr("the other side cut the connection"),
    Trouble.CUT: lambda _: tr("the connection was cut"),
    Trouble.TOOK_TOO_LONG: lambda _: tr("it took too long"),
    Trouble.NO_WAY: lambda _: tr("the network gives no way to that address"),
    Trouble.NETWORK_DOWN: lambda _: tr("the network is down"),
    Trouble.ADDRESS_IN_USE: lambda _: tr("the address is in use already"),
    Trouble.NOT_PERMITTED: lambda _: tr("this computer does not permit it"),
    Trouble.NO_CONNECTION_LEFT: lambda _: tr("this computer has no connection left to give"),
    Trouble.CONNECTION_FAILED: lambda _: tr("the connection failed"),
    Trouble.NONE_IN_TIME: lambda _: tr("no address answered in time"),
    Trouble.TIME_IS_OVER: lambda _: tr("the time for this exchange is over"),
    Trouble.SPOKE_FIRST: lambda _: tr("something came before anything was asked"),
    Trouble.NO_TLS: lambda _: tr("the other side does not speak TLS on that port"),
    Trouble.CERTIFICATE: lambda _: tr("the certificate was not accepted"),
    Trouble.CERTIFICATE_WHY: lambda _: tr("the certificate was not accepted: {why}"),
    Trouble.TLS_FAILED: lambda _: tr("TLS failed"),
    Trouble.TLS_FAILED_WHY: lambda _: tr("TLS failed: {why}"),
    Trouble.PROXY_ANSWERED: lambda _: tr("the proxy answered {answer}"),
    Trouble.PROXY_UNREADABLE: lambda _: tr("the system names a proxy whose address cannot be read"),
    Trouble.SOCKS: lambda _: tr("the system names a SOCKS proxy, which this program cannot use"),
    Trouble.ENDED_EARLY: lambda n: tr("the answer ended early: %n bytes came", None, n),
    Trouble.ENDED_EARLY_OF: lambda n: tr(
        "the answer ended early: %n bytes came, {missing} more were announced", None, n
    ),
    Trouble.NO_HTTP: lambda _: tr("what came back is not an answer in HTTP"),
    Trouble.NO_BODY: lambda _: tr("the answer ended before its body"),
    Trouble.TOO_LARGE: lambda _: tr("the answer is larger than allowed"),
    Trouble.TOO_LARGE_OF: lambda _: tr("the answer has more than {most} bytes"),
    Trouble.NOT_IN_TIME: lambda _: tr("no whole answer came in time"),
    Trouble.UNREADABLE: lambda _: tr("the answer cannot be read: {why}"),
    Trouble.INTERNAL: lambda _: tr("{error} in {function}, line {line}"),
    Trouble.HTTP_STATUS: lambda _: tr("HTTP status {status}"),
    Trouble.COMPRESSED: lambda _: tr("the answer is compressed, which was not asked for"),
    Trouble.NOT_JSON: lambda _: tr("the answer is not JSON: {why}"),
    Trouble.NOT_JSON_VALUE: lambda _: tr("the answer holds {value}, which is not JSON"),
    Trouble.NO_RESPONSE: lambda _: tr("the answer has no Response object"),
    Trouble.NAMED_TWICE: lambda _: tr("the answer names a field twice"),
    Trouble.NO_CODE: lambda _: tr("the error has no code"),
    Trouble.ERROR_AND_SUCCESS: lambda _: tr("an error with {field} beside it: {message}"),
    Trouble.MISSING: lambda _: tr("{field} is missing"),
    Trouble.NO_SUCH_ACTION: lambda _: tr("no such action: {action}"),
    Trouble.NOT_UINT64: lambda _: tr("{field} is not an unsigned 64-bit integer"),
    Trouble.NOT_TEXT: lambda _: tr("a string field is neither a string nor an integer"),
    Trouble.LIST_NOT_LIST: lambda _: tr("a list field is not a list"),
    Trouble.NOT_LIST: lambda _: tr("{field} is not a list"),
    Trouble.NOT_OBJECT: lambda _: tr("{field} is not an object"),
    Trouble.ENTRY_NOT_OBJECT: lambda _: tr("an entry of {field} is not an object"),
    Trouble.FOREIGN_FIELD: lambda _: tr("the answer has {field}, which no answer to {action} has"),
    Trouble.NO_MODE: lambda _: tr("the answer names a task without its RecordMode"),
    Trouble.NO_ROOM: lambda _: tr("the answer does not name the room"),
    Trouble.OTHER_ROOM: lambda _: tr("the answer is about another room"),
    Trouble.KEY_EMPTY: lambda _: tr("The {name} is empty."),
    Trouble.KEY_UNFIT: lambda _: tr("The {name} holds a space, a line break or a character outside ASCII."),
}
