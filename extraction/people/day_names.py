"""Days and months that people are named after: "Hari Santoso" is a man, "Hari Pahlawan" a day."""

from __future__ import annotations

_MONTHS = frozenset(("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober"))
_BEHIND_A_DAY = (
    *("jadi", "pahlawan", "ulang", "raya", "guru", "lahir", "kemerdekaan", "bakti", "kesaktian", "kebangkitan"),
    *("santri", "anak", "buruh", "ibu", "kartini", "besar", "libur", "kerja", "ini", "itu", "otonomi", "korpri"),
    *("natal", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad", "anti", "pers", "batik"),
    *("koperasi", "pangan", "kesehatan", "lingkungan", "pramuka", "bhayangkara", "bhakti", "gizi", "bumi"),
    *("keluarga", "olahraga", "desa", "perempuan", "disabilitas", "tani", "perhubungan", "bank", "pajak", "pertama"),
    *("kedua", "terakhir", "pencoblosan"),
)
_BEHIND_A_MONTH = ("lalu", "mendatang", "depan", "nanti", "kemarin", "tahun", "besok", "hingga", "sampai", "silam")
_BEHIND = frozenset((*_BEHIND_A_DAY, *_BEHIND_A_MONTH))


def is_day_or_month(word: str) -> bool:
    """Whether a word in lower case stands for a day or a month where it names nobody."""
    return word == "hari" or word in _MONTHS


def follows_a_day(word: str) -> bool:
    """Whether a word in lower case says which day or month the one before it is ("Hari Pahlawan", "Juli mendatang")."""
    return word in _BEHIND
