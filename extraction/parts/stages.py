"""How far the people that a mention counts have come in a selection, by the words around it."""

from __future__ import annotations

import re

from extraction.parts.mentions import CLOSED, Reading

_ASKED_IN_ORDER = (
    "submitted",
    "applied",
    "shortlisted",
    "qualified",
    "admitted",
    "tested",
    "appointed",
    "passed",
)  # "lulus administrasi" is no pass
_FURTHER = ("passed", "qualified", "tested", "admitted")
_APPLICANTS = re.compile(r"\s(?:pelamar|pendaftar)\b")
_WHO_PASSED = re.compile(r"\s(?:pelamar|pendaftar)\s+(?:yang\s+)?(?:dinyatakan\s+)?(?:lulus|lolos)\b")
# What they are asked for, not what became of them: "mengusulkan 1.822 formasi untuk diangkat sebagai PPPK".
_MEANT = re.compile(
    r"\b(?:untuk|agar|supaya|guna)\s+(?:\w+\s+){0,2}?(?:diangkat|dilantik|dikukuhkan)\b"
    r"|usul(?:an|kan)?\s+(?:penetapan\s+|penerbitan\s+)?(?:nomor\s+induk|nip|ni\s+pppk)\b"
)
_UNREAL = re.compile(r"\b(?:sejatinya|sedianya|se?mestinya|seharusnya|sebetulnya|sebenarnya|tadinya)\b")
_LET_IN = re.compile(
    r"\byang\s+(?:lolos|lulus|memenuhi)\s+(?:seleksi\s+)?(?:administrasi|berkas|syarat)\b"
    r"|\b(?:pelamar|pendaftar)\s+(?:yang\s+)?(?:dinyatakan\s+)?(?:lolos|lulus|memenuhi)\s+(?:\w+\s+)?(?:administrasi|berkas|syarat)\b"
)
_APPROVED = re.compile(
    r"\b(?:disetujui|menyetujui|mengabulkan|dikabulkan|(?:me|di)restui|(?:me|di)loloskan|mengesahkan|disahkan"
    r"|ditetapkan (?:menjadi|sebagai) formasi|yang (?:turun|keluar|diberikan)|turunnya)\b"
)
_BARE = re.compile(rf"\s*(?:cpns|pns|pppk|p3k)\b|{CLOSED.pattern}")  # a number alone, or posts of a scheme


class Stages:
    """For each mention how far the counted people have come, read when asked.

    ``asked`` stands for those proposed or meant at first (``diusulkan``, ``semula``); None where the words do not say
    or posts are counted.
    """

    __slots__ = ("_reading", "_stages")

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._stages: dict[int, str | None] = {}

    def of(self, index: int) -> str | None:
        """The stage of mention ``index``."""
        if index not in self._stages:
            self._stages[index] = _stage(self._reading, index)
        return self._stages[index]


def _stage(reading: Reading, index: int) -> str | None:
    asked = reading.says("asked", reading.opening(index)) or reading.described("asked", index)
    granted = reading.described("appointed", index) and not _MEANT.search(reading.folded, *reading.phrase(index))
    if granted and not asked and _BARE.match(reading.folded, reading.mentions[index].end):
        granted_posts = _APPROVED.search(reading.folded, *reading.phrase(index)) is not None
        if granted_posts:
            return "posts granted"  # "Diusulkan 296 jabatan. Pusat menyetujui 286,"
    if reading.counts_posts(reading.mentions[index]):
        return "posts granted" if granted else "posts asked" if asked else None
    if asked and (not granted or _UNREAL.search(reading.folded, *reading.phrase(index))):
        return "asked"  # also "yang diangkat sejatinya 319": not all of them were
    stage = next((stage for stage in _ASKED_IN_ORDER if reading.described(stage, index)), None)
    told = min(reading.opening(index)[0], reading.phrase(index)[0]), reading.phrase(index)[1]
    if stage == "applied" and _APPLICANTS.match(reading.folded, reading.mentions[index].end):
        # "yang mengikuti SKD 638 pelamar": so they are still called who came further
        stage = next((later for later in _FURTHER if reading.says(later, reading.opening(index))), stage)
        stage = "passed" if _WHO_PASSED.match(reading.folded, reading.mentions[index].end) else stage
    if stage in ("applied", "passed") and _LET_IN.search(reading.folded, *told):
        stage = "admitted"  # "4.425 pelamar lolos administrasi"
    if stage in ("submitted", "admitted") and reading.described("removed", index):
        return None  # "belum mengisi DRH", "tidak memenuhi syarat"
    return stage
