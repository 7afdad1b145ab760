"""What the command line says of a request: options, or a link that has them all. They fill the form."""

from __future__ import annotations

import argparse

from gme_console.api.inputs.typed_ids import parse_uint64, split_user_ids
from gme_console.intake.draft import DraftRequest
from gme_console.intake.mode_words import mode_of
from gme_console.profiles.profile import PRACTICE


def add_form(arguments: argparse.ArgumentParser) -> None:
    group = arguments.add_argument_group(
        "the form", "Fills it in, in the window that is open already if there is one. Nothing is sent."
    )
    group.add_argument("link", nargs="?", metavar="gme-record:…", help="the following as a link")
    group.add_argument("--profile", metavar="NAME", help="the profile to use")
    group.add_argument("--room", metavar="ID", help="the RoomId, exactly")
    group.add_argument("--mode", metavar="MODE", help="single (the default), mixed or both")
    group.add_argument("--only", metavar="USER[,USER…]", help="record these users alone")
    group.add_argument("--except", metavar="USER[,USER…]", help="record everybody but these users")
    group.add_argument("--application", metavar="ID", help="another application than the profile's")


def draft_of(parser: argparse.ArgumentParser, given: argparse.Namespace) -> DraftRequest | None:
    """What the form is filled with; None when with nothing. Leaves the process with 2 when it makes no sense."""
    if given.link is not None:
        return _linked(parser, given.link)
    if given.mode and mode_of(given.mode) is None:
        parser.error(f"--mode: {ascii(given.mode)[:60]} is not single, mixed or both")
    if given.application and parse_uint64(given.application) is None:
        parser.error("--application is a whole number of at most 64 bits")
    only, but = (split_user_ids(text or "") for text in (given.only, getattr(given, "except")))
    profile = given.profile or (PRACTICE.id if given.practice else "")
    draft = DraftRequest(given.room or "", given.application or "", given.mode or "", only, but, profile=profile)
    return None if draft == DraftRequest() else draft


def _linked(parser: argparse.ArgumentParser, link: str) -> DraftRequest:
    from gme_console.intake.pasted.links import SCHEME  # all that reads pasted text, which few starts need
    from gme_console.intake.pasted.paste_reader import understand

    if not link.lower().startswith(SCHEME):
        parser.error(f"unrecognized argument: {ascii(link)[:60]}")
    requests = understand(link).requests
    if len(requests) != 1:
        parser.error(f"a link names one room, as in {SCHEME}?room=1987&only=1145")
    return requests[0]
