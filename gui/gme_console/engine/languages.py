"""The languages that the console speaks."""

from __future__ import annotations

from PySide6.QtCore import QLocale

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "ja": "日本語", "zh_CN": "简体中文"}
"""Each by its code, with its own name for itself; the catalogues and errors.*.json are named after the codes."""


_SPOKEN = {
    QLocale.Language.English: ENGLISH,
    QLocale.Language.Japanese: "ja",
    QLocale.Language.Chinese: "zh_CN",  # in any script: who reads the other one reads this sooner than English
}


def system_language() -> str:
    """The first of the languages that the system asks for which the console speaks, else English."""
    wanted = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    return next((_SPOKEN[language] for language in wanted if language in _SPOKEN), ENGLISH)


def language_of(choice: str) -> str:
    """The language that was chosen; the system's for "" and for one that this console does not know."""
    return choice if choice in LANGUAGES else system_language()
