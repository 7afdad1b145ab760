"""The command line of `gme-console`."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from gme_console.app.opening.qt_import import import_qt
from gme_console.app.options import Options

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from gme_console.app.headless import HeadlessCommand


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the console, or what is asked instead of it.

    Returns 0; 1 when --check or --quick-check found a fault, --export failed or --start-list did not start all; 2 for
    wrong arguments or a missing display.
    """
    given = sys.argv[1:] if argv is None else argv
    gc.disable()
    import_qt()
    _speak()
    if not given:
        return _open(Options())  # as a desktop starts it: argparse would delay the first painting by 10 ms
    gc.enable()
    from gme_console.app.command_line.arguments import parsed

    arguments = parsed(given)
    if arguments.export:
        from gme_console.app.export import export

        return export(_folder(arguments), arguments.export, arguments.find or "", replace=arguments.replace)
    if arguments.quick_check:
        from gme_console.app.quick_check_command import QuickCheckCommand

        return _run_headless(arguments, QuickCheckCommand(arguments.quick_check))
    if arguments.start_list:
        from gme_console.app.start_list import StartListCommand

        return _run_headless(arguments, StartListCommand(arguments.start_list))
    if arguments.check:
        from gme_console.app.self_check import check

        return check(arguments.screenshot, log_level=arguments.log_level, timeout_s=arguments.timeout)
    return _open(_options(arguments))


def _speak() -> None:
    """The system's language, as long as no other one is chosen."""
    from gme_console.engine.languages import system_language
    from gme_console.ui.texts.translate import use_language

    use_language(system_language())


def _open(options: Options) -> int:
    gc.disable()  # looking through what the imports bring delays the first paint; Garbage switches it on again
    from gme_console.app.run import run

    return run(options)


def _options(arguments: argparse.Namespace) -> Options:
    return Options(
        data_dir=arguments.data_dir,
        practice=arguments.practice,
        log_level=arguments.log_level,
        timeout=arguments.timeout,
        rate=arguments.rate,
        alarm=arguments.alarm,
        backups=arguments.backups,
        draft=arguments.draft,
        new_window=arguments.new_window,
        given=arguments.given,
    )


def _run_headless(arguments: argparse.Namespace, command: HeadlessCommand) -> int:
    from gme_console.app.headless import run_headless

    return run_headless(_options(arguments), _folder(arguments), arguments.profile or "", command)


def _folder(arguments: argparse.Namespace) -> Path:
    from gme_console.app.data_folder import default_folder

    return (arguments.data_dir or default_folder()).absolute()


if __name__ == "__main__":
    sys.exit(main())
