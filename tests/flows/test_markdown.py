"""What articles and files say stays words on a page that reads Markdown and HTML."""

from __future__ import annotations

import pytest

from flows.markdown import code, escaped, plain, table


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param("Bupati Lebak", "Bupati Lebak", id="words"),
        pytest.param("<script>alert(1)</script>", r"&lt;script&gt;alert\(1\)&lt;/script&gt;", id="html"),
        pytest.param("&lt;b&gt;", "&amp;lt;b&amp;gt;", id="an-entity-is-no-html"),
        pytest.param("[x](javascript:alert)", r"\[x\]\(javascript\:alert\)", id="link"),
        pytest.param("![x](data:y)", r"\!\[x\]\(data\:y\)", id="image"),
        pytest.param("https://a.example www.b.example", r"https\://a\.example www\.b\.example", id="bare-addresses"),
        pytest.param("a@b.example", r"a\@b\.example", id="mail-address"),
        pytest.param("a | b", r"a \| b", id="pipe-ends-no-cell"),
        pytest.param("`a` **b** _c_ ~~d~~", r"\`a\` \*\*b\*\* \_c\_ \~\~d\~\~", id="emphasis-and-code"),
        pytest.param("\\`", "\\\\\\`", id="a-backslash-escapes-nothing"),
        pytest.param("# a\n\n- b\n1. c", r"\# a \- b 1\. c", id="lines-become-one"),
        pytest.param("a\u202eb\u200fc\x1b[31m\0", r"a b c \[31m", id="no-character-that-steers"),
        pytest.param("x" * 130, "x" * 119 + "…", id="long"),
    ],
)
def test_words_stay_words(words: str, shown: str) -> None:
    assert escaped(words) == shown


def test_plain_words_and_code_and_tables() -> None:
    assert plain("a\n\tb\u2028c") == "a b c"
    assert code("/inbox/`a`|b") == "`/inbox/'a'/b`"
    assert table(("a", "n"), [["x", "1"]], right=("n",)) == ["| a | n |", "| --- | ---: |", "| x | 1 |"]
