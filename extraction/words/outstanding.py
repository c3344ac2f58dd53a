"""A title that a comma parts from its count: "tenaga teknis, yakni 1.405 orang", "nakes yang dominan, 659 orang"."""

from __future__ import annotations

import re

from extraction.text.speakers import SAYS
from extraction.words.cues import Cue, Cues, is_denied
from extraction.words.titles import RANK, title_before

_MOST = re.compile(
    r"(?:paling banyak|terbanyak|terbesar|paling besar|(?:di|men)dominasi|mayoritas|sebagian besar|kebanyakan"
    r"|selebihnya|sisanya|terutama)"
    r"(?: adalah| ialah| yakni| yaitu)? (?:[a-z]+ )?\Z|(?:paling banyak|terbanyak|terbesar|paling besar|mendominasi),\Z"
)
# "tenaga teknis, 231 orang.", "PPPK seluruhnya untuk guru, 1.130 formasi.", "1. Penyidik, 55 formasi 2. Perawat"
_APPOSED = re.compile(
    r" ?\d[\d.]* (?:orang|formasi|kursi|kuota|lowongan|posisi|jatah)(?:[.,;)\"]|\Z| (?:\d{1,2}[.)]|[•*·-]) )"
)
_STANDS_OUT = re.compile(  # what is said of the title: it is the most or the fewest, or where it stands among others
    r" (?:(?:memang|justru|masih|tetap|yang|jadi|menjadi|ini) ){0,2}"
    r"(?:menyusul|mengikuti|berikutnya|paling [a-z]+(?: di[a-z]{4,})?"
    r"|ter(?:banyak|besar|tinggi|gemuk|sedikit|kecil)|teratas"
    r"|dominan|mendominasi|unggul"
    r"|(?:memegang|mengambil|meraih|merebut|menguasai|mendapat|memperoleh|menempati) porsi (?:ter[a-z]+|paling [a-z]+)"
    r"|(?:menempati|menduduki|berada di|di) (?:urutan|posisi|peringkat|tempat)"
    r" (?:teratas|pertama|kedua|ketiga|berikutnya|terakhir)"
    r"|(?:hanya |cuma )?(?:sedikit|segelintir))\Z"
)
_COUNT_ALONE = re.compile(
    r"(?:,|(?= \())(?: (?:yakni|yaitu|dengan|sebanyak|mencapai|ada|cuma|hanya|sampai))? \(?\d[\d.]*"
    r"(?: orang| formasi| lowongan| kursi| kuota)?"
    r"(?:[.,;)\"]|\Z)"
)
_SHORT_FORM = re.compile(r" \([a-z][a-z /&.-]{0,20}\)\Z")
_RANK_LAST = re.compile(rf" {RANK}\Z")
_FIELD = re.compile(r"(?<![a-z])(?:bidang|sektor|formasi|rumpun|kelompok|tenaga) \Z")
_SAID = re.compile(  # "tenaga teknis, kata kepala dinas, sebanyak 40 orang": who speaks is not counted
    rf"(?:,? |(?<![a-z])){SAYS}(?: [^,.;\d]{{0,70}})?\Z"
)
_BEFORE_WHOM = re.compile(  # "di hadapan para guru, sebanyak 157 orang": they look on
    r"(?<![a-z])(?:di (?:hadapan|depan)|(?:ber|di)sama(?:i)?|disaksikan|didampingi)(?: (?:oleh|para|sejumlah))* \Z"
)
_LONGEST_SAID = 84  # characters of what _SAID matches
_LONGEST_PRAISE = 52  # characters of what _STANDS_OUT matches
_LOOK_BACK = 36


def title_before_comma(text: str, folded: str, cues: Cues, stop: int, limit: int, stated: bool) -> Cue | None:
    """The title that goes with the count behind the comma that ends at ``stop``; not from before ``limit``.

    ``stated``: "yakni" or its like stands between; ``text`` is what ``folded`` was folded from.
    """
    outstanding = standing_out(text, folded, cues, stop - 1, limit)
    if outstanding is not None:
        return outstanding
    end = stop - 1
    if said := _SAID.search(folded, max(limit, end - _LONGEST_SAID), end):
        end = said.start()
    if aside := explained(folded, end, limit) or _RANK_LAST.search(folded, max(limit, end - _LOOK_BACK), end):
        end = aside.start()  # "tenaga kependidikan (tendik), jumlahnya 5.990", "statistisi ahli pertama, 13 orang"
    cue = cues.ending.get(end)
    if (
        cue is None
        or is_denied(folded, cue)
        or _BEFORE_WHOM.search(folded, max(limit, cue.start - _LOOK_BACK), cue.start)
        or (cue.meaning.is_field and not (stated and _FIELD.search(folded, limit, cue.start)))
    ):
        return None
    if (
        not stated
        and not any(_MOST.search(folded, max(limit, at - _LOOK_BACK), at) for at in (stop, cue.start))
        and not _APPOSED.match(folded, stop)
    ):
        return None
    return cue if cue.meaning.occupation or cue.meaning.category or "quantity" in cue.meaning.roles else None


def explained(folded: str, end: int, limit: int) -> re.Match[str] | None:
    """The short form in brackets that ends at ``end`` ("kepala sekolah dasar (SD)"), begun not before ``limit``."""
    return _SHORT_FORM.search(folded, max(limit, end - _LOOK_BACK), end) if folded[end - 1 : end] == ")" else None


def standing_out(text: str, folded: str, cues: Cues, comma: int, limit: int) -> Cue | None:
    """The title that is said to stand out before the comma or bracket at ``comma`` ("bidan teratas (46)")."""
    low = max(limit, comma - _LONGEST_PRAISE)
    said = _STANDS_OUT.search(folded, low, comma)
    if said is None or _COUNT_ALONE.match(folded, comma) is None:
        return None
    cue = cues.ending.get(said.start())
    if cue is not None and not cue.meaning.is_head:
        return cue if cue.start >= limit and cue.meaning.occupation else None
    return title_before(text, folded, cues, said.start(), limit)
