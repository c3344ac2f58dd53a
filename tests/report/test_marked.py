"""A number is marked where it stands in its sentence, whatever the sentence holds."""

from __future__ import annotations

import pytest

from report.figures import Row
from report.marked import by_sentence, marked, plain


def _fact(sentence: str, text: str, *, again: int = 0, key: str = "a:h:1", at: int = 100) -> Row:
    """A number whose words stand in ``sentence`` for the ``again``-th time, in an article from character ``at`` on."""
    start = -1
    for _ in range(again + 1):
        start = sentence.index(text, start + 1)
    values = {"sentence": sentence, "mark_start": start, "mark_end": start + len(text), "char_start": at + start}
    return Row("facts", key, values)


CASES = {
    "in the middle": ("Ada 31 orang.", "31", 0, "Ada [31] orang."),
    "the second of two": ("5 orang dan 5 orang.", "5 orang", 1, "5 orang dan [5 orang]."),
    "markup": ("<b>31</b> & lain", "31", 0, "&lt;b&gt;[31]&lt;/b&gt; &amp; lain"),
    "within markup": ("x <i 31> y", "i 31", 0, "x &lt;[i 31]&gt; y"),
    "control characters keep their places": ("a\x00\x1b 31 x", "31", 0, "a\ufffd\ufffd [31] x"),
    "beyond the first plane": ("👮‍♀️ 31 👮", "31", 0, "👮‍♀️ [31] 👮"),
    "right to left": ("\u202eabc 31\u202c", "31", 0, "\u202eabc [31]\u202c"),
}


@pytest.mark.parametrize(("sentence", "text", "again", "expected"), CASES.values(), ids=CASES)
def test_a_number_is_marked_in_its_place(sentence: str, text: str, again: int, expected: str) -> None:
    shown = str(marked(sentence, [_fact(sentence, text, again=again)], anchors=False))
    assert shown.replace('<mark data-fact="a:h:1">', "[").replace("</mark>", "]") == expected


def test_two_numbers_of_one_sentence_are_marked_and_named_in_it() -> None:
    sentence = "15 dan 3.794 orang."
    facts = [_fact(sentence, "15", key="a:h:1"), _fact(sentence, "3.794", key="a:h:2")]
    assert [(told, [fact.key for fact in rows]) for told, rows in by_sentence(facts)] == [
        (sentence, ["a:h:1", "a:h:2"])
    ]
    shown = str(marked(sentence, facts, anchors=True))
    assert shown == (
        '<mark id="a:h:1" data-fact="a:h:1">15</mark> dan <mark id="a:h:2" data-fact="a:h:2">3.794</mark> orang.'
    )


def test_numbers_that_overlap_and_equal_sentences_stand_apart() -> None:
    sentence = "120 guru SD."
    wide, narrow = _fact(sentence, "120 guru SD", key="a:h:1"), _fact(sentence, "guru SD", key="a:h:2")
    elsewhere = _fact(sentence, "120", key="a:h:3", at=900)
    assert [[fact.key for fact in rows] for _, rows in by_sentence([wide, narrow, elsewhere])] == [
        ["a:h:1"],
        ["a:h:2"],
        ["a:h:3"],
    ]


@pytest.mark.parametrize("hostile", ["<script>", "'\"><img src=x onerror=alert(1)>", "</title>", "&lt;b&gt;", "\ud800"])
def test_words_of_the_press_are_words(hostile: str) -> None:
    shown = str(plain(hostile))
    assert "<" not in shown
    assert '"' not in shown
    shown.encode("utf-8")
