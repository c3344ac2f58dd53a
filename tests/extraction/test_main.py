import gzip
import io
import json
import subprocess
import sys
from pathlib import Path

from extraction import extract
from extraction.explain import explain
from extraction.kinds.kind_words import words_for
from extraction.text.layout import read_layout

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "seeds" / "articles" / "metro.txt"


def run(*arguments, **more):
    command = [sys.executable, "-m", "extraction", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, **more)


def test_one_json_object_a_line_and_unreadable_files_on_stderr(tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "packed.txt.gz").write_bytes(gzip.compress(SAMPLE.read_bytes()))
    done = run(SAMPLE, tmp_path / "empty.txt", tmp_path / "absent.txt", tmp_path / "packed.txt.gz")
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert [article["source"] for article in said] == ["metro.txt", "packed.txt.gz"]
    assert said[0]["headline"] == said[1]["headline"] == {"value": 1913, "category": "pppk_paruh_waktu"}
    assert done.returncode == 1
    refusals = done.stderr.splitlines()
    assert ["empty.txt" in line or "absent.txt" in line for line in refusals] == [True, True]
    assert "Traceback" not in done.stderr


def test_exit_is_0_where_all_was_read_whatever_the_locale():
    done = run(SAMPLE, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PATH": ""})
    assert (done.returncode, done.stderr) == (0, "")
    assert "“" in done.stdout or "quotes" in done.stdout


def test_a_folder_is_read_file_by_file():
    done = run(SAMPLE.parent)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 5)


def test_explain_shows_facts_sentences_and_rules():
    done = run("--explain", SAMPLE)
    assert done.returncode == 0
    assert "91 honorer" in done.stdout
    assert "part of 541" in done.stdout
    assert "rules: " in done.stdout
    strongest = words_for(read_layout(SAMPLE.read_text(encoding="utf-8")), "appointment")[0]
    assert f"kind by words: 5.0 times the cues of title and lead ({strongest}," in done.stdout


def test_explain_names_the_signs_that_outweighed_a_rule():
    text = (
        "SK PPPK Kemenag Dibagikan\n\n"
        "Kabupaten Contoh - Kepala Kantor Kementerian Agama menyerahkan Surat Keputusan (SK) kepada 78 calon Pegawai "
        "Pemerintah dengan Perjanjian Kerja (PPPK) di aula, Senin pagi. Para penerima SK tampak bahagia. Kepala kantor "
        "meminta mereka menjaga nama baik dan bekerja dengan tulus bagi masyarakat."
    )
    shown = io.StringIO()
    explain(extract(text), text, "contoh.txt", shown)
    assert "status:words against proposed" in shown.getvalue()
    assert "status by words: " in shown.getvalue()


def test_explain_neither_obeys_escapes_nor_reads_markup():
    text = (
        "Berita [bold red]palsu[/] \x1b[31mmerah\x1b]0;judul\x07 dan \u202eterbalik\n\n"
        "Sebanyak 12 guru [link=x]honorer[/link] dilantik \x1b[2J Bupati Sikka, Senin (5/1/2026) yang lalu di kantor."
    )
    shown = io.StringIO()
    explain(extract(text), text, "hostile\x1b.txt", shown)
    assert not {"\x1b", "\x07", "\u202e"} & set(shown.getvalue())
    assert "[link=x]honorer[/link]" in " ".join(shown.getvalue().split())
    assert "\\x1b[2J" in shown.getvalue()
