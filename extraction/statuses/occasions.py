"""What somebody is said to be missing from: a swearing-in, which is made up for, or a test, which is not."""

from __future__ import annotations

import re

_AWAY = (
    *("mangkir", "absen", "berhalangan", "belum hadir", "tidak hadir", "tak hadir", "tidak datang", "tak datang"),
    *("tidak tampak", "tak tampak", "tidak muncul", "tak muncul", "tidak kelihatan", "tak kelihatan"),
    *("tidak dapat hadir", "tak dapat hadir", "tidak bisa hadir", "tak bisa hadir"),
    *("tidak sempat hadir", "urung hadir"),
)
_CEREMONY = ("lantik", "sumpah", "sk", "surat keputusan")
_OCCASION = re.compile(
    r"(?<![a-z])(?<!hasil )(?:ujian|tes|seleksi|skd|skb|cat|pelamar|pendaftar|sanggah|wawancara)(?:nya)?(?![a-z])"
    r"|lantik|sumpah|(?<![a-z])(?:sk|surat keputusan)(?![a-z])"
)
_FROM_AFAR = re.compile(
    r"[^.;\d]{0,60}?(?<![a-z])(?<!akan )(?<!segera )(?<!bakal )"
    r"(?:di(?:lantik|sumpah|kukuhkan|ambil sumpah(?:nya)?)|(?:mengikuti|menyimak|mengucap(?:kan)?)(?:nya)?)(?![a-z])"
    r"[^.;\d]{0,40}?(?<!susulan )(?:secara|lewat|melalui|via)"
    r" (?:daring|virtual|online|zoom|video|jarak jauh|telekonferensi)"
)
_EVENT = 600  # characters before somebody missing that tell of where
_BEHIND = 40  # characters behind a word that say where somebody was missing


def missed_a_test(folded: str, at: int) -> bool:
    """Whether the word at ``at`` says that somebody was missing from a test."""
    return folded.startswith(_AWAY, at) and at_a_test(folded, at)


def missed_a_ceremony(folded: str, at: int) -> bool:
    """Whether the word at ``at`` says that somebody was missing from a swearing-in or a handover."""
    return folded.startswith(_AWAY, at) and at_a_ceremony(folded, at)


def took_part_from_afar(folded: str, at: int, end: int) -> bool:
    """Whether who is said in ``[at, end)`` to be missing was sworn in all the same, or followed, by other means."""
    return folded.startswith(_AWAY, at) and _FROM_AFAR.match(folded, end) is not None


def at_a_test(folded: str, at: int) -> bool:
    """Whether what was told of last before ``at`` is a test, not a swearing-in."""
    told = _occasion(folded, at)
    return told is not None and told not in _CEREMONY


def at_a_ceremony(folded: str, at: int) -> bool:
    """Whether what was told of last before ``at`` is a swearing-in or a handover."""
    told = _occasion(folded, at)
    return told in _CEREMONY


def _occasion(folded: str, at: int) -> str | None:
    last = None
    if said := _OCCASION.search(folded, at, at + _BEHIND):
        return said.group()  # "tidak datang pada masa sanggah"
    for match in _OCCASION.finditer(folded, max(0, at - _EVENT), at):
        last = match.group()
    return last
