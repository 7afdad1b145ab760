"""What the command line makes of its arguments."""

from __future__ import annotations

from pathlib import Path

import pytest

from gme_console.app.command_line.arguments import parsed
from gme_console.app.data_folder import default_folder
from gme_console.ui.texts.shell_text import copy_curl_text, copy_tccli_text


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("text", "inside_home"),
    [("~", "."), ("~/gme", "gme"), ("$HOME/gme", "gme"), ("${HOME}/工单 1", "工单 1")],
)
def test_a_path_that_no_shell_has_expanded_is_meant_as_in_a_shell(home: Path, text: str, inside_home: str) -> None:
    assert parsed([f"--data-dir={text}"]).data_dir == home / inside_home
    assert parsed([f"--export={text}"]).export == home / inside_home
    assert parsed(["--check", f"--screenshot={text}"]).screenshot == home / inside_home


@pytest.mark.parametrize("text", ["gme", "./~", "a~b", "price$5", "$no_such_variable/x", "/~/x"])
def test_any_other_path_is_taken_as_it_is(text: str) -> None:
    assert parsed([f"--data-dir={text}"]).data_dir == Path(text)


def test_a_home_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parsed(["--data-dir=~no-such-user/gme"])
    assert caught.value.code == 2
    assert "~no-such-user/gme" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("named", "inside_home"), [("~/data", "data"), ("relative", ".local/share"), ("", ".local/share")]
)
def test_the_users_data_folder(home: Path, monkeypatch: pytest.MonkeyPatch, named: str, inside_home: str) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", named)
    assert default_folder() == home / inside_home / "gme-console"


def test_a_command_for_sh_says_so_where_sh_is_not_the_usual_shell() -> None:
    for copy_as, name in ((copy_curl_text, "c&URL"), (copy_tccli_text, "&tccli")):
        assert copy_as("win32") == f"{name} (for Git Bash or WSL)"
        assert copy_as("linux") == copy_as("darwin") == name
