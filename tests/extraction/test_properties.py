"""What holds for any text at all."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extraction import extract
from extraction.article import to_json

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds" / "articles").glob("*.txt"))]
SCRAPS = (
    "Sebanyak 1.278 orang guru PPPK dilantik Bupati Kota Serang Senin (15/12/2025) , . yakni terdiri dari dan "
    "sisanya di antaranya 12 3.794 formasi - “ ” : ( ) tahap II ribu Rp % lulus honorer total juga 31/02/2025 İ ß "
    "\u200b \x00"
)
WORDS = st.sampled_from([*SCRAPS.split(" "), "\n", "\n\n", "Baca juga:"])
TEXTS = st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=120).map(" ".join))
NOISE = [
    "Baca juga: Bupati Sebelah Lantik 999 PPPK Paruh Waktu",
    "ADVERTISEMENT",
    "22 views 3 mins 0 Comments",
    "SCROLL TO CONTINUE WITH CONTENT",
    "Share: Facebook Twitter WhatsApp",
    "Tags: PPPK, CPNS, honorer",
]


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_text_gives_a_result_with_exact_spans_twice_the_same(text):
    article = extract(text)
    assert article == extract(text)
    for item in (*article.headcounts, *article.dates, *article.quotes):
        assert text[item.start : item.end] == item.text
    for count in article.headcounts:
        assert all(0 <= start < end <= len(text) for start, end in count.mentions)
        assert count.of is None or article.headcounts[count.of].value >= count.value
    for split in article.breakdowns:
        assert len(split.parts) >= 2
        assert len({split.total, *split.parts}) == len(split.parts) + 1
        assert all(article.headcounts[part].of == split.total for part in split.parts)
    to_json(article, text, "x", "y")


@pytest.mark.parametrize("sample", SAMPLES, ids=range(len(SAMPLES)))
@given(before=st.lists(st.sampled_from(NOISE), max_size=2), after=st.lists(st.sampled_from(NOISE), max_size=3))
@settings(max_examples=12, deadline=None)
def test_noise_around_an_article_does_not_change_its_facts(sample, before, after):
    noisy = "\n\n".join([*before, sample, *after])
    assert facts(noisy) == facts(sample)


def facts(text):
    said = to_json(extract(text), text, "", "")
    counts = [
        (c["value"], c["category"], c["occupation"], c["status"], c["role"], c["of"], c["text"])
        for c in said["headcounts"]
    ]
    shared = {name: said[name] for name in ("kind", "region", "event_date", "headline", "breakdowns")}
    return counts, shared, [official["name"] for official in said["officials"]]


SHAPES = {
    "articles in one text": lambda size: (SAMPLES[0] + "\n\n") * (size // len(SAMPLES[0])),
    "one line": lambda size: (SAMPLES[0].replace("\n", " ") + " ") * (size // len(SAMPLES[0])),
    "digits": lambda size: "1" * size,
    "numbers": lambda size: "12 orang guru, " * (size // 15),
    "distinct numbers": lambda size: ", ".join(f"{number} guru" for number in range(1000, 1000 + size // 11)),
    "parentheses": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "quotes": lambda size: "“a” " * (size // 4),
    "spaces": lambda size: " " * size,
    "lists": lambda size: "yakni 5 guru, 7 perawat dan 12 bidan. " * (size // 38),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_linearly(shape):
    small, large = SHAPES[shape](30_000), SHAPES[shape](60_000)
    extract(small[:5000])
    ratio = min(seconds(large) / max(seconds(small), 0.01) for _ in range(3))
    assert ratio < 2.9, f"twice the text took {ratio:.1f} times as long"


def seconds(text):
    start = time.process_time()
    extract(text)
    return time.process_time() - start
