"""Every sentence is one that lupdate finds and a translator can turn, and English has its plurals."""

from __future__ import annotations

import ast
import re
import string
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Container, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest

import gme_console
from gme_console.engine.languages import LANGUAGES
from gme_console.system import resource
from gme_console.ui.texts.translate import tr

PACKAGE = Path(gme_console.__file__).parent
TOOLS = Path(PySide6.__file__).parent
CATALOGUE = resource("translations/en.ts")
TEXTS = "ui/texts"


class Sentence(NamedTuple):
    text: str
    comment: str
    plural: bool


@cache
def sources() -> dict[str, ast.Module]:
    return {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(PACKAGE.rglob("*.py"))
    }


def is_tr(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call) and is_tr(node))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def fault(call: ast.Call, templates: Container[int] = ()) -> str:
    """What is wrong with a call of tr; empty when nothing is. A template is filled by whoever asked for it."""
    literals = [arg.value if isinstance(arg, ast.Constant) else ... for arg in call.args]
    if not literals or not isinstance(literals[0], str):
        return "the sentence is not a literal"
    if len(literals) > 1 and not isinstance(literals[1], str | None):
        return "the comment is not a literal"
    if len(literals) == 2 and call.keywords:
        return "lupdate takes a word after a comment for a count"
    words = {keyword.arg for keyword in call.keywords}
    if words != placeholders(literals[0]) and (words or id(call) not in templates):
        return "the placeholders are not the words"
    if "%n" in literals[0] and len(literals) < 3:
        return "%n without a count"
    return ""


def test_tr_is_given_whole_literal_sentences_with_named_words() -> None:
    wrong = []
    for path, tree in sources().items():
        templates = {id(node.body) for node in ast.walk(tree) if isinstance(node, ast.Lambda)}
        wrong += [f"{path}:{call.lineno}: {why}" for call in calls(tree) if (why := fault(call, templates))]
    assert not wrong


@pytest.mark.parametrize(
    "line",
    [
        'tr(f"room {room}")',
        'tr("room %s" % room)',
        'tr("room " + room)',
        "tr(text)",
        'tr("room {room}")',
        'tr("room {room}", x=1)',
        'tr("{}", a=1)',
        'tr("%n rows")',
        'tr("Stop {x}", "verb", x=1)',
        'tr("x {a}", **words)',
        'tr("a" if x else "b")',
    ],
)
def test_the_lint_sees_what_lupdate_would_not(line: str) -> None:
    (call,) = calls(ast.parse(line))
    assert fault(call)


def test_tr_is_called_and_never_when_a_module_is_imported() -> None:
    wrong = []
    for path, tree in sources().items():
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda)]
        bodies = [part for node in functions for part in (node.body if isinstance(node.body, list) else [node.body])]
        later = {id(call) for body in bodies for call in calls(body)}
        wrong += [f"{path}:{call.lineno}" for call in calls(tree) if id(call) not in later]
        called = {id(call.func) for call in calls(tree)}
        wrong += [
            f"{path}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Name) and node.id == "tr" and id(node) not in called
        ]
    assert not wrong


def test_there_is_one_way_to_say_a_sentence() -> None:
    wrong = [
        f"{path}:{node.lineno}"
        for path, tree in sources().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and (node.attr == "tr" or (node.attr == "translate" and ast.unparse(node.value) == "QCoreApplication"))
    ]
    assert not wrong


def bare_words(tree: ast.Module) -> Iterator[str]:
    """Literal words that nobody translates: neither documentation, nor names that are compared or handed on."""
    known: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            known |= {id(arg) for arg in node.args}
        elif isinstance(node, ast.Expr | ast.MatchValue):
            known.add(id(node.value))
        elif isinstance(node, ast.Dict):
            known |= {id(key) for key in node.keys}
        elif isinstance(node, ast.Compare):
            known |= {id(one) for one in (node.left, *node.comparators)}
        elif isinstance(node, ast.Subscript):
            known |= {id(node.slice)}
        elif isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            known |= {id(part) for part in ast.walk(node.format_spec)}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known
        if is_text and any(map(str.isalpha, re.sub("<[^>]*>", "", node.value))):
            yield f"{node.lineno}: {node.value}"


def test_every_sentence_of_the_texts_is_translated() -> None:
    seen = {path: tree for path, tree in sources().items() if path.startswith(TEXTS)}
    assert len(seen) > 5
    assert not [f"{path}:{words}" for path, tree in seen.items() for words in bare_words(tree)]
    assert list(bare_words(ast.parse('x = f"room {room}"\nreturn "Stopped"\nsay("Stopped" if a else "no")')))


BELOW = ("api/", "ledger/", "profiles/", "engine/")
NOT_SAID = {
    "no such tokenizer: trigram",  # what SQLite says
    "no such module: fts5",
    "Could not decode to UTF-8",
    "the practice service",  # as a host in what earlier consoles wrote
    "Tunnel connection failed: (.*)",  # what http.client says
    "a short note",  # the width of a column
}
NOBODY_SHOWS = {
    *("debug", "info", "warning", "error", "exception", "critical"),
    *("RuntimeError", "ValueError", "AssertionError", "TimeoutError", "BrokenHead"),
}
FOR_THE_LOG = ("engine/history/row_writes.py",)
_SENTENCE = re.compile(r"[A-Za-z,']+( [a-z,']+){2}")
_SQL = re.compile("SELECT|UPDATE|INSERT|CREATE|DELETE|WHERE|FROM|CASE")


def sentences(tree: ast.Module, known: Iterable[int] = ()) -> Iterator[str]:
    """What reads like one, but for what is known, documentation, the log and exceptions whose text nobody shows."""
    known = set(known)
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            known.add(id(node.value))
        elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in NOBODY_SHOWS:
            known |= {id(one) for one in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in known:
            text = node.value
            if _SENTENCE.search(text) and not _SQL.search(text) and text not in NOT_SAID:
                yield f"{node.lineno}: {text}"


def test_no_sentence_stands_below_the_window() -> None:
    seen = {path: tree for path, tree in sources().items() if path.startswith(BELOW) and path not in FOR_THE_LOG}
    assert len(seen) > 80
    assert not [f"{path}:{text}" for path, tree in seen.items() for text in sentences(tree)]
    assert list(sentences(ast.parse('Notice("Nothing was sent. Press again.")')))


NOT_SHOWN_BY_APP = ("app/command_line/", "app/opening/qt_import.py")
"""The options' help, as argparse has it; a program."""


def test_what_app_shows_in_the_window_or_on_a_terminal_stands_in_the_texts() -> None:
    seen = {
        path: tree
        for path, tree in sources().items()
        if path.startswith("app/") and not path.startswith(NOT_SHOWN_BY_APP)
    }
    assert len(seen) > 20
    assert not [f"{path}:{text}" for path, tree in seen.items() for text in sentences(tree)]


FOREIGN = {"visible", "tooltip", "spoken", "without_mnemonic"}
"""What gives text back that was somebody's before."""
CHANGED = {"lower", "upper", "title", "capitalize", "strip", "lstrip", "rstrip", "removesuffix", "removeprefix"}


def glued(tree: ast.Module, *, all_say: bool = False) -> Iterator[str]:
    """Sentences that are put together, or changed, by others than a translator. `all_say`: its own functions do."""
    say = {"tr"}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("gme_console.ui.texts"):
            say |= {name.asname or name.name for name in node.names}
        elif all_say and isinstance(node, ast.FunctionDef) and node.returns and ast.unparse(node.returns) == "str":
            say.add(node.name)
    say -= FOREIGN

    def is_said(node: ast.AST) -> bool:
        return isinstance(node, ast.Call) and ast.unparse(node.func).partition(".")[0] in say

    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
            wrong = is_said(node.left) or is_said(node.right)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            wrong = node.func.attr in CHANGED and is_said(node.func.value)
        elif isinstance(node, ast.JoinedStr):
            fixed = [part.value for part in node.values if isinstance(part, ast.Constant)]
            said = any(isinstance(part, ast.FormattedValue) and is_said(part.value) for part in node.values)
            wrong = said and any(map(str.strip, fixed))
        else:
            continue
        if wrong:
            yield f"{node.lineno}: {ast.unparse(node)}"


def test_no_sentence_is_put_together_from_others() -> None:
    seen = {path: tree for path, tree in sources().items() if path.startswith(("ui/", "app/"))}
    assert not [
        f"{path}:{words}" for path, tree in seen.items() for words in glued(tree, all_say=path.startswith(TEXTS))
    ]


@pytest.mark.parametrize(
    "line",
    [
        'tr("c&URL") + hint()',
        'f"{name} — {values_text(one)}"',
        "f'{room}: {tr(\"left\")}'",
        "state_text(state).lower()",
        'tr("{why} So it is.", why=why).strip()',
        'texts.lead() + "."',
    ],
)
def test_the_lint_sees_what_is_put_together(line: str) -> None:
    imports = "from gme_console.ui.texts.x_text import state_text, texts, values_text\n"
    assert list(glued(ast.parse(imports + line)))


SHOWN = {
    *("setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setInformativeText", "setStatusTip"),
    *("setAccessibleName", "setAccessibleDescription", "addItem", "addItems", "addAction", "addMenu", "addButton"),
    *("addRow", "addTab", "setTitle", "setLabelText", "setItemText", "setTabText", "setSuffix", "setPrefix"),
    *("QLabel", "QPushButton", "QAction", "QMenu", "QCheckBox", "QRadioButton", "QGroupBox", "QFileDialog"),
    *("PlainLabel", "WrappingLabel", "tooltip", "show_note", "show_for_a_moment", "show_table", "ask"),
}
"""What takes words that an operator reads or hears."""
NO_WORDS = {"TaskId", "RequestId", "BothLists", "Return", "Enter"}
"""The API's own, the name of a field, keys."""
COMMANDS = ("ui/details/request_snippets.py",)
"""What it says stands as a remark within a command that is copied."""


def untranslated(tree: ast.Module) -> Iterator[str]:
    """What reads like a sentence, and the words that a widget is given, if they do not come from `tr`."""
    known = {id(part) for call in calls(tree) for part in ast.walk(call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise):
            known |= {id(part) for part in ast.walk(node)}
        elif isinstance(node, ast.Compare):
            known |= {id(part) for part in node.comparators}
        elif isinstance(node, ast.Dict):
            known |= {id(key) for key in node.keys}
    given = {id(part): part for node in ast.walk(tree) if is_shown(node) for part in ast.walk(node)}
    for part in given.values():
        is_text = isinstance(part, ast.Constant) and isinstance(part.value, str) and id(part) not in known
        if is_text and any(map(str.isalpha, part.value)) and part.value not in NO_WORDS:
            yield f"{part.lineno}: {part.value}"
    yield from sentences(tree, known)


def is_shown(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in SHOWN


def test_no_widget_is_given_words_that_nobody_translates() -> None:
    seen = {path: tree for path, tree in sources().items() if path.startswith("ui/") and path not in COMMANDS}
    assert len(seen) > 80
    assert not [f"{path}:{words}" for path, tree in seen.items() for words in untranslated(tree)]


@pytest.mark.parametrize(
    "line",
    [
        'button.setToolTip("Stop")',
        'QPushButton("&Stop" if one else "Stop them")',
        'label.setText(f"{count} rows")',
        'label.setText("room " + room)',
        'WORDS = "It was never saved."',
    ],
)
def test_the_lint_sees_what_a_widget_is_given(line: str) -> None:
    assert list(untranslated(ast.parse(line)))


LABELS = ("ui/shell/window_actions.py",)
"""The table of actions has the labels and what a key does."""
LONGEST_LABEL = 6


def test_whole_sentences_stand_in_the_texts() -> None:
    """Elsewhere are labels, as they stand on a widget."""
    said = [
        (path, call.args[0].value)
        for path, tree in sources().items()
        if not path.startswith(TEXTS) and path not in LABELS
        for call in calls(tree)
        if isinstance(call.args[0], ast.Constant)
    ]
    assert len(said) > 300
    assert not [
        f"{path}: {text}" for path, text in said if text.endswith((".", ":")) or len(text.split()) > LONGEST_LABEL
    ]


def tool(name: str, *arguments: object) -> None:
    done = subprocess.run(
        [TOOLS / name, *map(str, arguments)], capture_output=True, text=True, timeout=60, cwd=PACKAGE, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr


def extract(catalogue: Path, *options: str) -> None:
    """As gui/README.md says it."""
    files = sorted(PACKAGE.rglob("*.py"))
    tool(
        "lupdate", *files, "-silent", "-sort-messages", "-locations", "none", "-no-obsolete", *options, "-ts", catalogue
    )


def messages(catalogue: Path) -> dict[Sentence, list[str]]:
    """The sentences of a catalogue with their forms."""
    root = ElementTree.parse(catalogue).getroot()
    return {
        Sentence(node.findtext("source") or "", node.findtext("comment") or "", node.get("numerus") == "yes"): [
            form.text or "" for form in node.iter("numerusform")
        ]
        for node in root.iter("message")
    }


def test_lupdate_finds_every_sentence(tmp_path: Path) -> None:
    extract(tmp_path / "all.ts", "-source-language", "en", "-target-language", "en")
    found = [
        (call, [ast.literal_eval(arg) for arg in call.args[:2]]) for tree in sources().values() for call in calls(tree)
    ]
    assert found
    assert set(messages(tmp_path / "all.ts")) == {
        Sentence(literals[0], (literals[1:] or [""])[0] or "", len(call.args) == 3) for call, literals in found
    }


def test_the_english_catalogue_has_every_plural(tmp_path: Path) -> None:
    again = tmp_path / "en.ts"
    again.write_bytes(CATALOGUE.read_bytes())
    extract(again, "-pluralonly")
    assert again.read_bytes() == CATALOGUE.read_bytes()
    for sentence, forms in messages(CATALOGUE).items():
        assert len(forms) == 2
        assert all(forms), sentence
        assert all(placeholders(form) <= placeholders(sentence.text) for form in forms), sentence


class Entry(NamedTuple):
    """`state`: "" for one that is translated."""

    sentence: Sentence
    forms: list[str]
    state: str


def entries(catalogue: Path) -> list[Entry]:
    found = []
    for node in ElementTree.parse(catalogue).getroot().iter("message"):
        plural, translation = node.get("numerus") == "yes", node.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
        sentence = Sentence(node.findtext("source") or "", node.findtext("comment") or "", plural)
        found.append(Entry(sentence, forms, translation.get("type") or ""))
    return found


def filled_in(text: str) -> set[tuple[str | None, str | None]]:
    """What is put into it, and how it is spelled."""
    return {(name, spec) for _, name, spec, _ in string.Formatter().parse(text) if name is not None}


def mnemonics(text: str) -> list[str]:
    return [letter.upper() for letter in re.findall(r"&(\S)", text.replace("&&", ""))]


def mistake(entry: Entry) -> str:
    """What is wrong with a translation; empty when nothing is."""
    if entry.state or not all(form.strip() for form in entry.forms):
        return "not translated"
    for form in entry.forms:
        if filled_in(form) != filled_in(entry.sentence.text) or ("%n" in form) != ("%n" in entry.sentence.text):
            return "other placeholders"
        if mnemonics(form) != mnemonics(entry.sentence.text):
            return "another mnemonic, none, or two"
    return ""


TRANSLATED = tuple(language for language in LANGUAGES if language != "en")


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_has_every_sentence_that_is_said_and_no_other(language: str, tmp_path: Path) -> None:
    catalogue, again = resource(f"translations/{language}.ts"), tmp_path / "again.ts"
    again.write_bytes(catalogue.read_bytes())
    extract(again)
    assert again.read_bytes() == catalogue.read_bytes()


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated_whole(language: str) -> None:
    told = entries(resource(f"translations/{language}.ts"))
    assert len(told) > 1000
    assert not [f"{entry.sentence.text}: {wrong}" for entry in told if (wrong := mistake(entry))]


@pytest.mark.parametrize(
    ("text", "translated"),
    [
        ("Stop {room}", "停止"),
        ("Stop {room}", "停止{rooms}"),
        ("{n:,} rows", "{n}行"),
        ("%n rows", "行"),
        ("&Stop", "停止"),
        ("&Stop", "停止(&S)(&S)"),
        ("&Stop", "停止(&T)"),
        ("Stop", "停止(&S)"),
        ("Stop", ""),
    ],
)
def test_the_lint_sees_what_a_translation_loses_or_invents(text: str, translated: str) -> None:
    assert mistake(Entry(Sentence(text, "", plural="%n" in text), [translated], ""))


@pytest.mark.parametrize(
    ("n", "words"),
    [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (12_340, "12,340 rows"), (2**40, "1,099,511,627,776 rows")],
)
def test_a_plural_is_the_catalogues(n: int, words: str) -> None:
    assert tr("%n rows", None, n) == words


def test_what_is_filled_in_is_not_read_again() -> None:
    assert tr("Imported {name}: {came}.", name="%n{came}", came="{name}") == "Imported %n{came}: {name}."
    assert tr("{room} as it is") == "{room} as it is"
