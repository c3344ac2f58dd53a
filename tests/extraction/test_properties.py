"""What holds for any text at all."""

import gc
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extraction import extract
from extraction.article import to_json

ROOT = Path(__file__).resolve().parent.parent.parent
CORPUS = ROOT / "tests" / "corpus"
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
@settings(max_examples=300)
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
@settings(max_examples=12)
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


def name(number):
    """A name that no other number has."""
    return "B" + "".join("aeiou"[int(digit) % 5] + "bdgklmnprs"[int(digit)] for digit in f"{number:04}")


SHAPES = {
    "articles in one text": lambda size: (SAMPLES[0] + "\n\n") * (size // len(SAMPLES[0])),
    "one line": lambda size: (SAMPLES[0].replace("\n", " ") + " ") * (size // len(SAMPLES[0])),
    "digits": lambda size: "1" * size,
    "numbers": lambda size: "12 orang guru, " * (size // 15),
    "distinct numbers": lambda size: ", ".join(f"{number} guru" for number in range(1000, 1000 + size // 11)),
    "parentheses": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "quotes": lambda size: "“a” " * (size // 4),
    "spaces": lambda size: " " * size,
    "parts in one sentence": lambda size: "meliputi 29 tenaga kesehatan dan 28 guru, " * (size // 42),
    "days in one sentence": lambda size: "98 orang dilantik Bupati Cianjur, Jumat (23/12/2022), " * (size // 54),
    "one paragraph": lambda size: "Di Kutai Barat 39 orang. " * (size // 25),
    "one list": lambda size: "5 orang, 6 orang, " * (size // 18),
    "quotas in one sentence": lambda size: "kuota 1.234 PPPK untuk 2026, " * (size // 29),
    "counts in one sentence": lambda size: "sebanyak 25 PPPK dilantik, " * (size // 27),
    "people who speak": lambda size: " ".join(
        f'Bupati Paser {name(number)} {name(number + 7)} hadir. "Ya benar sekali itu semua," katanya.'
        for number in range(size // 72)
    ),
    "lists": lambda size: "yakni 5 guru, 7 perawat dan 12 bidan. " * (size // 38),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_linearly(shape):
    extract(SHAPES[shape](2000))
    size = 7_500
    if seconds(SHAPES[shape](size)) < 0.05:  # too little to compare
        size *= 4
    small, large = SHAPES[shape](size), SHAPES[shape](4 * size)
    # Once in five is enough: the other core's work slows memory, and what grows with the square takes sixteen times as
    # long each time.
    assert any(seconds(large) < 5.5 * max(seconds(small), 0.01) for _ in range(5))


MEGABYTES = {
    "digits": "1",
    "brackets": "(",
    "one line of prose": "Warga desa di tepi hutan itu menanam padi dan kopi, katanya. ",
}


@pytest.mark.parametrize("shape", MEGABYTES)
def test_two_megabytes_take_twice_the_time_of_one(shape):
    unit = MEGABYTES[shape]
    small, large = unit * (1_000_000 // len(unit)), unit * (2_000_000 // len(unit))
    extract(small[:5000])
    assert any(seconds(large) < 2.6 * seconds(small) for _ in range(3))


def test_ten_thousand_brackets_around_a_count_do_not_hide_it():
    text = "(" * 10_000 + "Bupati melantik 5 orang guru" + ")" * 10_000
    assert [headcount.value for headcount in extract(text).headcounts] == [5]


@pytest.mark.parametrize("lines", [True, False], ids=["articles", "one line"])
def test_memory_stays_below_twenty_times_the_text(lines):
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*/articles/*.txt"))[:50])
    text = text if lines else " ".join(text.split())
    extract(SAMPLES[0])
    tracemalloc.start()
    try:
        extract(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 20 * len(text.encode())


def seconds(text):
    gc.collect()
    gc.disable()  # else every object that other tests keep is looked at again and again
    try:
        start = time.process_time()
        extract(text)
        return time.process_time() - start
    finally:
        gc.enable()
