"""What the rules said of a set at first sight is kept once, and comes back as it was."""

import pytest

from extraction.article import extract
from extraction.statuses.status_words import by_rules
from tests.corpus.first_look import COLUMNS, main, read_first_look
from tests.corpus.labelled import SETS, Labelled, look_file

# By the rules the 78 are proposed; the signs around them say that they hold their decrees.
OUTWEIGHED = (
    "SK PPPK Kemenag Dibagikan\n\n"
    "Kabupaten Contoh - Kepala Kantor Kementerian Agama menyerahkan Surat Keputusan (SK) kepada 78 calon Pegawai "
    "Pemerintah dengan Perjanjian Kerja (PPPK) di aula, Senin pagi. Para penerima SK tampak bahagia. Kepala kantor "
    "meminta mereka menjaga nama baik dan bekerja dengan tulus bagi masyarakat."
)


def test_a_first_look_is_kept_once(capsys):
    name = next(name for name in SETS if look_file(name).exists())
    before = look_file(name).read_bytes()
    assert main([name]) == 1
    assert "kept once" in capsys.readouterr().err
    assert look_file(name).read_bytes() == before


def test_a_first_look_comes_back_as_it_was_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.corpus.first_look.look_file", lambda name: tmp_path / f"{name}.csv")
    assert main(["eleventh"]) == 0
    for look in read_first_look("eleventh"):
        found = extract(look.article.text)
        assert (look.kind, look.headline) == (found.kind, found.headline)
        fields = ("start", "end", "text", "value", "category", "occupation", "label", "status", "role", "of", "rules")
        for kept, count in zip(look.headcounts, map(by_rules, found.headcounts), strict=True):
            assert [getattr(kept, field) for field in fields] == [getattr(count, field) for field in fields]


def test_a_first_look_keeps_what_the_rules_said(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.corpus.first_look.look_file", lambda name: tmp_path / f"{name}.csv")
    monkeypatch.setattr("tests.corpus.first_look.read_set", lambda name: (Labelled("a", OUTWEIGHED, {}),))
    assert main(["eleventh"]) == 0
    assert [count.status for count in read_first_look("eleventh")[0].headcounts] == ["proposed"]
    assert "words against" not in (tmp_path / "eleventh.csv").read_text(encoding="utf-8")


def test_a_first_look_at_another_article_is_refused(tmp_path, monkeypatch):
    row = "another-01,other,0,2,12,pppk,,,other,none,,,"
    (tmp_path / "eleventh.csv").write_text(f"{','.join(COLUMNS)}\n{row}\n", encoding="utf-8")
    monkeypatch.setattr("tests.corpus.first_look.look_file", lambda name: tmp_path / f"{name}.csv")
    with pytest.raises(ValueError, match="no article another-01"):
        read_first_look("eleventh")
    monkeypatch.setattr("tests.corpus.first_look.read_set", lambda name: (Labelled("another-01", "12 guru", {}),))
    assert [count.rules for count in read_first_look("eleventh")[0].headcounts] == [()]


def test_every_set_since_the_sixth_has_a_first_look():
    unread = {"develop", "confirm", "samples", "own", "third", "fourth", "blind", "seventh", "quotes"}
    assert {name for name in SETS if not look_file(name).exists()} == unread
