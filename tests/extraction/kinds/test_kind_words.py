"""What the plain words of an article say of its kind, and how those weights are learnt."""

import pytest

from extraction.article import extract
from extraction.kinds.kind_words import ANY_ARTICLE, KindWord, lean, told_words
from extraction.lexicon import LexiconError, parse_table, read_table
from extraction.text.layout import read_layout
from tests.corpus.kind_words import KINDS, learn, write
from tests.corpus.kind_words import main as learn_anew
from tests.corpus.labelled import HELD_OUT, SETS, Labelled, read_set

HEADER = "word,appointment,proposal,other"
BAD = [
    ("Lantik,1,0,0", "small letters", "a capital that folded text has not"),
    ("sk,1,0,0", "three small letters", "too short to be told from noise"),
    ("wali kota,1,0,0", "three small letters", "two words"),
    ("lantik,0,0,0", "must say something", "a word that says nothing"),
    ("lantik,1.5,0,0", "appointment is '1.5'", "a weight in parts of hundredths"),
    ("lantik,1,0", "3 cells", "a cell short"),
]

# The one cue is of somebody else's swearing-in; what the article is about is told by words that are no cues.
TELLING = [
    pytest.param(
        "Nasib 46 Guru Kontrak Kecamatan Sukarame\n\n"
        "Kabupaten Bandung - Ketika bupati baru dilantik, berkas 46 guru kontrak di Kecamatan "
        "Sukarame sudah lengkap. Kepala dinas berkata, "
        "verifikasi berlangsung dua pekan. Ijazah dan daftar riwayat hidup diperiksa satu per satu. Jadwal pengumuman "
        "ditunggu dari pusat. Kebutuhan formasi untuk tahun depan disiapkan bersama kementerian, dan kuota bagi "
        "kecamatan itu disetujui menteri. Pelamar lain melalui pendaftaran umum, padahal jatah yang tersedia cuma "
        "sedikit. Kami berharap semua peserta lulus ujian, katanya.",
        "proposal",
        id="papers, schedules, quotas",
    ),
    pytest.param(
        "Cerita 46 Guru PPPK Kecamatan Sukarame\n\n"
        "Kabupaten Bandung - Dana desa tidak cukup membayar 46 guru PPPK di Kecamatan Sukarame. Warga desa "
        "mengumpulkan angka sedikit demi sedikit sejak hari bupati melantik camat, dan mereka tetap mengajar. "
        "Masa kerja mereka berasal dari periode lalu. Aturan administrasi malah membuat ruang gerak pemkab sempit, "
        "tercatat sebagian sekolah "
        "terus kekurangan tenaga. Rapat dengan warga berlangsung juga di kecamatan. Seperti biasa, instansi "
        "lain sibuk dengan pemilihan kepala desa sepanjang tahun.",
        "other",
        id="villages, funds, meetings",
    ),
]


@pytest.mark.parametrize(("line", "reason"), [pytest.param(*case[:2], id=case[2]) for case in BAD])
def test_a_bad_row_is_refused(line, reason):
    with pytest.raises(LexiconError, match=reason):
        parse_table([HEADER, line], KindWord, label="kind_words.csv")


@pytest.mark.parametrize(("text", "kind"), TELLING)
def test_words_tell_what_no_cue_does(text, kind):
    article = extract(text)
    by = lean(read_layout(text))
    assert article.kind == kind
    assert getattr(by, kind) == max(by[:3])
    assert by.trust > 0.5


def test_a_few_words_are_not_trusted():
    assert lean(read_layout("Bupati menyerahkan keputusan pengangkatan kepada 46 penerima.")) == (1.0, 1.0, 1.0, 0.0)


def test_noise_tells_nothing():
    text = "Bupati Lantik 46 Guru\n\nBupati melantik 46 guru di aula.\n"
    noise = "Baca juga: Pendaftaran CPNS dibuka, formasi diumumkan\n"
    assert told_words(read_layout(text + noise)) == told_words(read_layout(text))


def test_each_word_is_written_once_and_told_in_open_articles():
    rows = [row.word for row in read_table("kind_words.csv", KindWord)]
    sets = [name for name in SETS if name not in HELD_OUT and name != "quotes"]
    told = set().union(*(told_words(read_layout(article.text)) for name in sets for article in read_set(name)))
    assert len(rows) == len(set(rows))
    assert set(rows) - told == {ANY_ARTICLE}


def test_weights_are_learnt_from_words_not_names(tmp_path):
    told = {"appointment": "disumpah", "proposal": "pendaftaran", "other": "purnatugas"}
    sets = {
        name: [
            Labelled(f"{name}-{kind}-{place}", f"Berita\n\nWarga {place} membaca {word} hari itu.", {"kind": kind})
            for kind, word in told.items()
            for place in ("Demak", "Kudus")
        ]
        for name in ("one", "two", "three", "four")
    }
    table = learn(sets)
    assert next(iter(table)) == ANY_ARTICLE
    assert not {"demak", "kudus"} & table.keys()
    for position, (kind, word) in enumerate(told.items()):
        assert max(table[word]) == table[word][position], kind
    write(table, tmp_path / "kind_words.csv")
    lines = (tmp_path / "kind_words.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == ",".join(["word", *KINDS])
    assert len(parse_table(lines, KindWord, label="kind_words.csv")) == len(table)


def test_held_out_sets_are_not_learnt_from(tmp_path, monkeypatch):
    learnt = []
    monkeypatch.setattr("tests.corpus.kind_words.learn", lambda sets: learnt.append(set(sets)) or {})
    monkeypatch.setattr("tests.corpus.kind_words.REFERENCE", tmp_path)
    learn_anew()
    assert learnt == [set(SETS) - {*HELD_OUT, "quotes"}]
    assert (tmp_path / "kind_words.csv").read_text(encoding="utf-8") == f"{HEADER}\n"
