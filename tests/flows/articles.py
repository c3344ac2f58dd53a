"""What nights of tests find in their inbox: the samples, articles that are wrong, files that cannot be read."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tests.flows.servers import ROOT

PARTS_DO_NOT_SUM = """Pemkab Lebak Lantik 1.713 PPPK Paruh Waktu

WARTAUJI.ID – Sebanyak 1.713 Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Paruh Waktu dilantik Bupati Lebak, Hasbi
Jayabaya, di Alun-alun Rangkasbitung, Senin (8/12/2025).

Dari 1.713 PPPK Paruh Waktu itu, 622 orang merupakan tenaga guru dan 1.051 orang tenaga teknis.
"""

IMPOSSIBLE_DATE = """Pemkot Cilegon Lantik 250 PPPK Paruh Waktu

WARTAUJI.ID – Sebanyak 250 Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Paruh Waktu dilantik Wali Kota Cilegon,
Robinsar, di halaman kantor wali kota, Senin (31/11/2025).
"""

HOSTILE_NAME = "[x](javascript:alert(1)) <img src=x onerror=alert(1)> | `a`.txt"
MANY = 30  # empty files beside the bad ones


def copy_samples(inbox: Path) -> Path:
    """The five sample articles, in a folder that is made."""
    inbox.mkdir(exist_ok=True)
    for article in (ROOT / "seeds" / "articles").glob("*.txt"):
        shutil.copy(article, inbox)
    return inbox


def fill_with_bad_files(inbox: Path) -> None:
    """The samples, one in a folder; two articles that are wrong, one a page; a bad file of each kind, many empty."""
    copy_samples(inbox)
    (inbox / "2025").mkdir()
    (inbox / "metro.txt").rename(inbox / "2025" / "metro.txt")
    # With more tags than an article is looked for in.
    (inbox / "[red]lebak.html").write_text(PARTS_DO_NOT_SUM.replace("\n\n", "<br>") + "<br>" * 20_001, encoding="utf-8")
    (inbox / "cilegon.txt").write_text(IMPOSSIBLE_DATE, encoding="utf-8")
    for spoil in BAD:
        spoil(inbox / bad_name(spoil))
    (inbox / HOSTILE_NAME).touch()
    (inbox / "many").mkdir()
    for no in range(MANY):
        (inbox / "many" / f"[red]{no}:smile:\x1b[2J.txt").touch()


def bad_name(spoil: object) -> str:
    """The bad file that a function makes."""
    return f"bad{getattr(spoil, '__name__', spoil)}.txt"


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _binary(file: Path) -> None:
    file.write_bytes(bytes(range(256)) * 40)


def _no_indonesian(file: Path) -> None:
    file.write_text("The council met on Tuesday and agreed to mend the bridge before winter comes.\n" * 6)


def _invalid_utf8(file: Path) -> None:
    file.write_bytes(b"Sebanyak 12 guru dilantik \xff\xfe\x00\x9d\x81 hari ini oleh bupati" + b"\x81\x00" * 30)


def _huge(file: Path) -> None:
    with file.open("wb") as handle:
        handle.truncate(50_000_000)


def _dangling_link(file: Path) -> None:
    file.symlink_to(file.parent / "nowhere.txt")


def _unreadable(file: Path) -> None:
    file.write_text("Sebanyak 12 guru dilantik oleh bupati hari ini.")
    file.chmod(0)


BAD = [_empty, _binary, _no_indonesian, _invalid_utf8, _huge, _dangling_link]
BAD += [_unreadable] if os.geteuid() else []  # root reads every file; tests/ingest covers the refusal
