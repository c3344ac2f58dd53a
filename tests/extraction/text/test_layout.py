"""Lines, their kinds, sentences and the title: what is the article and what is the page around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.text.layout import read_layout
from extraction.text.line_forms import OPENERS, own_kind
from extraction.text.sentences import ABBREVIATIONS

BODY = "SERANG – Bupati melantik 100 PPPK di alun-alun, Senin (15/12/2025)."


def _sentences(text: str) -> list[str]:
    document = read_layout(text)
    return [text[sentence.start : sentence.end] for sentence in document.sentences]


def _kind_of(text: str, words: str) -> str:
    document = read_layout(text)
    at = text.index(words)
    return next(str(s.kind) for s in document.sentences if s.start <= at < s.end)


@pytest.mark.parametrize("row", OPENERS, ids=lambda row: f"{row.kind}-{row.word}-{row.pattern.pattern[:12]}")
def test_every_opener_matches_its_example(row) -> None:
    kind = own_kind(row.example)
    assert kind is not None
    assert kind.value == row.kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Kamis, 21 Agu 2025 18:21 WIB", "byline"),
        ("Redaksi - 12 Desember 2025", "byline"),
        ("Kupang, Florespost.id - Minggu, 28 Juli 2019", "byline"),
        ("Bupati Melantik Pejabat Baru Minggu 28 Juli 2019", None),
        ("Administrator", "byline"),
        ("- administrator 129 orang", "item"),
        ("Kamis, 26 Februari 2026 – 04:45 WIB", "byline"),
        ("December 8, 2025", "byline"),
        ("Simalungun, MISTAR.ID", "byline"),
        ("KENALI.CO.ID", "byline"),
        ("Jakarta -", "byline"),
        ("JPNN.com - Daerah - Sulteng", "furniture"),
        ("Beranda » News » Judul Berita", "furniture"),
        ("Daerah » Serang » Judul Berita Lain", "furniture"),
        ("22 views 3 mins 0 Comments", "furniture"),
        ("![]()", "furniture"),
        ("https://contoh.id/berita", "furniture"),
        ("***", "furniture"),
        ("#PPPK #Honorer", "related"),
        ("Suasana apel di Pendopo. (Istimewa)", "caption"),
        ("Bupati Serang memberi sambutan--", "caption"),
        ("Bupati menyerahkan SK. Foto: Humas Pemkab", "caption"),
        ("Apel di alun-alun. (BIRO SETDA FOR HARIAN CONTOH)", "caption"),
        ("- 2.529 Tenaga Guru", "item"),
        ("1. Guru 28 orang", "item"),
        ("a. Guru 28 orang", "item"),
        ("(1) Guru 28 orang", "item"),
        # what only looks like the page's own
        ("Baca puisi menjadi hobinya sejak kecil.", None),
        ("Berita terbaru soal PPPK disambut gembira oleh para guru.", None),
        ("Home industry warga ikut terbantu oleh program itu.", None),
        ("Oleh karena itu, ia meminta PPPK bekerja lebih giat.", None),
        ("Editorial koran itu menyoroti nasib honorer.", None),
        ("Sumber daya manusia di daerah perlu ditingkatkan.", None),
        ("Halaman kantor bupati penuh oleh penerima SK.", None),
        ("Pelantikan digelar pada 12 Desember 2025 di aula kantor bupati", None),
        ("1.278 orang merupakan tenaga guru.", None),
        ("Redaksi menerima keterangan bupati kemarin.", None),
        ("Tag harga di pasar ikut naik.", None),
    ],
)
def test_form_of_a_line(line: str, kind: str | None) -> None:
    found = own_kind(line)
    assert (found.value if found else None) == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Hadir H. Ahmad, S.Pd., M.Si. dan dr. Budi. Acara lancar.",
            ["Hadir H. Ahmad, S.Pd., M.Si. dan dr. Budi.", "Acara lancar."],
            id="titles-and-degrees",
        ),
        pytest.param(
            "SK itu bernomor No. 12 Tgl. 5 Mei. Selesai.",
            ["SK itu bernomor No. 12 Tgl. 5 Mei.", "Selesai."],
            id="no-tgl",
        ),
        pytest.param(
            "Dihadiri Rendy V. Mangkat dan M. Yusuf. Usai.",
            ["Dihadiri Rendy V. Mangkat dan M. Yusuf.", "Usai."],
            id="initials",
        ),
        pytest.param(
            "Ini tahap I. Sementara itu sepi.", ["Ini tahap I.", "Sementara itu sepi."], id="roman-number-ends"
        ),
        pytest.param(
            "Sebanyak 1.278 orang. 3.151 orang lain.", ["Sebanyak 1.278 orang.", "3.151 orang lain."], id="numbers"
        ),
        pytest.param(
            "Acara dibuka Ali, S.E. Ia senang.", ["Acara dibuka Ali, S.E.", "Ia senang."], id="degree-then-sentence"
        ),
        pytest.param("“Baik. Lanjut,” kata dia. Selesai.", ["“Baik.", "Lanjut,” kata dia.", "Selesai."], id="speech"),
        pytest.param(
            "“Mau?” tanya Budi. “Mau!” jawab Ani.", ["“Mau?” tanya Budi.", "“Mau!” jawab Ani."], id="questions-go-on"
        ),
        pytest.param("Itu dilarang.Ia pergi ke sana.", ["Itu dilarang.", "Ia pergi ke sana."], id="glued"),
        pytest.param(
            "Situs Padangkita.com ramai dan www.Contoh.id sepi.",
            ["Situs Padangkita.com ramai dan www.Contoh.id sepi."],
            id="domains",
        ),
        pytest.param("Ada kopi, teh, dll. Semua habis.", ["Ada kopi, teh, dll.", "Semua habis."], id="dll-ends"),
        pytest.param("Kontrak di Kab. Serang berlaku.", ["Kontrak di Kab. Serang berlaku."], id="kab"),
        pytest.param("Biayanya Rp. 5 juta. Mahal.", ["Biayanya Rp. 5 juta.", "Mahal."], id="rp"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert _sentences(text) == expected


def test_a_wrapped_paragraph_is_one_sentence_over_its_lines() -> None:
    text = (
        "SERANG – Bupati Serang melantik seratus pegawai pemerintah\n"
        "dengan perjanjian kerja di alun-alun pada Senin pagi dan\n"
        "Wakil Bupati ikut hadir bersama para kepala dinas untuk\n"
        "menyaksikan acara itu. Mereka senang.\n"
    )
    first, second = _sentences(text)
    assert (first, second) == (text[: text.index(" Mereka")], "Mereka senang.")
    document = read_layout(text)
    assert (document.sentences[1].line, document.sentences[1].paragraph, len(document.lines)) == (0, 0, 4)


def test_a_sentence_goes_on_below_an_empty_line() -> None:
    text = (
        "KONAWE – Dewan Perwakilan Rakyat Daerah (DPRD) bersama Pemerintah Daerah Kabupaten Konawe (Pemda)\n\n"
        "secara resmi menyepakati usulan itu. Mereka senang."
    )
    assert _sentences(text) == [text[: text.index(" Mereka")], "Mereka senang."]


def test_rows_of_a_list_are_not_joined() -> None:
    text = "Rinciannya:\nguru: 28 orang\ntenaga kesehatan: 30 orang\n12 orang tenaga teknis\nMereka senang di sana."
    assert [str(line.kind) for line in read_layout(text).lines] == ["body", "item", "item", "item", "body"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(f"Bupati Lantik 100 PPPK\n\n{BODY}", "Bupati Lantik 100 PPPK", id="first-line"),
        pytest.param(
            f"News\nBeranda » News » Bupati Lantik 100 PPPK\n\nBupati Lantik 100 PPPK\n\n{BODY}",
            "Bupati Lantik 100 PPPK",
            id="below-a-trail",
        ),
        pytest.param(
            f"Penyerahan SK kepada wakil PPPK. (Istimewa)\n\nBupati Lantik 100 PPPK\n\n{BODY}",
            "Bupati Lantik 100 PPPK",
            id="below-a-caption",
        ),
        pytest.param(f"Resmi! Bupati Lantik 100 PPPK\n{BODY}", "Resmi! Bupati Lantik 100 PPPK", id="exclamation"),
        pytest.param(f"Kapan SK Dibagikan?\n{BODY}", "Kapan SK Dibagikan?", id="question"),
        pytest.param(
            "Bupati Lantik 100 PPPK\njpnn.com - SERANG - Bupati melantik.",
            "Bupati Lantik 100 PPPK",
            id="above-a-lower-case-dateline",
        ),
        pytest.param(BODY, None, id="none"),
        pytest.param(f"Admin\nRabu, 1 Oktober 2025\n\n{BODY}", None, id="only-a-byline"),
        pytest.param("“Siap,” kata Budi.\nIa pergi.", None, id="opens-with-speech"),
        pytest.param("", None, id="empty"),
    ],
)
def test_title(text: str, title: str | None) -> None:
    assert read_layout(text).title == title


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        pytest.param(
            f"{BODY}\nBaca juga: Bupati Tegal Serahkan 3.962 SK\nIa senang.", "3.962", "related", id="link-line"
        ),
        pytest.param(f"{BODY} Baca juga: Bupati Tegal Serahkan 3.962 SK", "3.962", "related", id="link-in-a-paragraph"),
        pytest.param(
            f"{BODY}\nBaca juga: Bupati Serahkan SK. Ia menerangkan, pada 2021 Pemkab menyediakan 3.304 formasi "
            f"khusus guru di "
            "seluruh wilayah kabupaten itu.",
            "3.304",
            "body",
            id="prose-glued-to-a-link",
        ),
        pytest.param(
            f"{BODY}\nBerita Terkait:\nBupati Lantik 27 Pejabat\n- Wali Kota Lantik 33 Orang",
            "27",
            "related",
            id="list-under-a-heading",
        ),
        pytest.param(
            f"{BODY}\n- Pesan untuk 50 Honorer yang Ikut Tes\n- 5 Berita Terpopuler: Honorer Bisa Ikut Seleksi",
            "50",
            "related",
            id="bulleted-links-at-the-end",
        ),
        pytest.param(
            f"{BODY}\n\nPenerima SK\n\n* Guru = 50 orang\n* Tenaga Kesehatan = 50 orang\n",
            "Guru = 50",
            "item",
            id="counts-with-equals-signs-at-the-end",
        ),
        pytest.param(
            f"{BODY}\nRinciannya:\n- 50 Guru\n- 30 Tenaga Kesehatan", "30 T", "item", id="bulleted-counts-at-the-end"
        ),
        pytest.param(
            f'{BODY}\n\n"Per tanggal 2 Agustus 2021 pukul 23.59 WIB verifikasi\nberkas sudah selesai," katanya.\n',
            "Per tanggal",
            "body",
            id="a-time-in-a-wrapped-sentence",
        ),
        pytest.param(f"{BODY}\nGuru Mendominasi\nIa senang.", "Mendominasi", "heading", id="heading"),
        pytest.param(f"{BODY} (Red/adv)", "Red/adv", "byline", id="closing-credit"),
        pytest.param(f"{BODY}\nBupati hadir (tengah) dan pulang.", "tengah", "body", id="bracket-in-prose"),
        pytest.param(
            f"Bupati Lantik 100 PPPK\n\nBupati bersama 100 honorer di halaman kantor, Senin (15/12/2025)\n\n{BODY}",
            "honorer",
            "caption",
            id="caption-without-full-stop",
        ),
        pytest.param(f"{BODY}\nTags: PPPK, Honorer 2025", "Tags", "related", id="tags"),
    ],
)
def test_kind(text: str, words: str, kind: str) -> None:
    assert _kind_of(text, words) == kind


@pytest.mark.parametrize("row", ABBREVIATIONS, ids=lambda row: row.abbreviation)
def test_every_abbreviation(row) -> None:
    text = f"Ada {row.abbreviation}. Serang di sana."
    assert len(_sentences(text)) == (2 if row.ends_sentence else 1)


_ALPHABET = st.sampled_from([*list('abzAZ09 .!?,:;-–»“”"()[]*#/\n\r\t\u2028\xa0é'), "Baca juga: ", "Foto: ", "S.Pd. "])


@given(st.lists(_ALPHABET, max_size=80).map("".join))
def test_spans_cover_all_that_is_not_blank_in_order(text: str) -> None:
    document = read_layout(text)
    end = 0
    for number, sentence in enumerate(document.sentences):
        assert sentence.no == number
        assert end <= sentence.start < sentence.end
        assert not text[end : sentence.start].strip()
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
        assert document.lines[sentence.line].start <= sentence.start
        end = sentence.end
    assert not text[end:].strip()
    assert len(document.lines) == sum(bool(line.strip()) for line in text.splitlines())
    assert all(a.end <= b.start for a, b in zip(document.lines, document.lines[1:], strict=False))


@given(st.text(max_size=300))
def test_any_text_gives_a_layout(text: str) -> None:
    assert read_layout(text) == read_layout(text)
