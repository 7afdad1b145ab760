"""JUnit XML: parsed back it says what was put in, whatever that was."""

from __future__ import annotations

import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from gme_console.engine.quick_check.junit_xml import JunitCase, junit_xml, write_junit

HOSTILE = ["]]><x>", "&amp;<&\"'", "\0\x1b[2J", "\ud800", "\ufffe\uffff", "a\r\nb\tc", "\u202e1987", "😀", "-->", ""]
texts = st.text(max_size=30) | st.sampled_from(HOSTILE)
plain = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]) | st.sampled_from("\t\n"), max_size=30)
took = st.floats(0, 1e6)


def case(text: st.SearchStrategy[str]) -> st.SearchStrategy[JunitCase]:
    return st.builds(JunitCase, text, text, took, text, text, text, text, text)


@given(st.lists(case(texts), max_size=5).map(tuple))
def test_it_is_well_formed_and_counts_right(cases: tuple[JunitCase, ...]) -> None:
    root = ElementTree.fromstring(junit_xml(cases).encode("utf-8"))
    found = root.findall("testsuite/testcase")
    assert root.get("tests") == str(len(cases)) == str(len(found))
    for tag, part in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        count = sum(bool(getattr(one, part)) for one in cases)
        assert root.get(tag) == str(count)
        assert len(root.findall(f"testsuite/testcase/{part}")) == count


@given(case(plain))
def test_what_xml_can_hold_comes_back_exactly(one: JunitCase) -> None:
    root = ElementTree.fromstring(junit_xml((one,)).encode("utf-8"))
    (suite,) = root.findall("testsuite")
    (found,) = suite.findall("testcase")
    assert (suite.get("name"), found.get("name")) == (one.suite, one.name)
    for part in ("failure", "error", "skipped"):
        child = found.find(part)
        assert (child is None) == (not getattr(one, part))
        if child is not None:
            assert child.get("message") == getattr(one, part)
    told = found.find("system-out")
    assert (told.text if told is not None else "") == one.text


def test_the_file_is_replaced_whole() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.xml"
        path.write_text("before")
        write_junit(path, (JunitCase("s", "n", 1.5, failure="no"),))
        assert ElementTree.parse(path).getroot().get("failures") == "1"
        assert [one.name for one in Path(folder).iterdir()] == ["x.xml"]
