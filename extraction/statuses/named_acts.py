"""What a predicate says of an act or a paper named before the number ("pelantikan 212 orang ditunda")."""

from __future__ import annotations

import re

from extraction.statuses.weights import DONE
from extraction.words.numbers import SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_REACH = 64  # characters before a number within which the act that it is of is named
_HOW_MANY = rf"(?: (?:terhadap|bagi|untuk|milik|atas|para|dari))*{SO_MANY} \Z"
_ACT = re.compile(
    r"(?<![a-z])(?P<act>pelantikan|pengangkatan|pengukuhan|penyerahan sk|pembagian sk|pengambilan sumpah|mutasi|rotasi"
    r"|promosi|pergeseran|perombakan|penempatan|perpanjangan (?:kontrak|perjanjian kerja|sk|masa kerja)"
    r"|(?:peng)?alihan status|alih status|perekrutan|rekrutmen)(?: jabatan)?" + _HOW_MANY
)
_CONTRACT = re.compile(r"(?<![a-z])(?<!perpanjangan )(?:kontrak(?: kerja)?|perjanjian kerja)(?:-?nya)?" + _HOW_MANY)
_DECREE = re.compile(
    r"(?<![a-z])(?<!usul )(?<!usulan )(?<!pengusulan )(?:sk|surat keputusan|petikan|keputusan pengangkatan"
    r"|nip|ni pppk|ni p3k|nomor induk|spmt)(?:-?nya)?"
    r"(?: (?:pengangkatan|keputusan|pppk|p3k|cpns|pns|\(sk\)))*" + _HOW_MANY
)
_NAMES_APPROVAL = r"(?<![a-z])(?:pertek|(?:pertimbangan|persetujuan) teknis(?: \(pertek\))?)(?:-?nya)?"
_APPROVAL = re.compile(_NAMES_APPROVAL + _HOW_MANY)
_APPROVALS = re.compile(f" (?:buah |lembar |berkas )?{_NAMES_APPROVAL}(?![a-z])")  # "840 pertek"
# "BKN menerbitkan pertek untuk 840 orang", "sudah keluar 840 pertek": said before those whom it is of.
_ISSUES = re.compile(
    r"(?<![a-z])(?:(?:me|di)?(?:nerbit|terbit|ngeluar|keluar|nyetujui|setujui|turun)(?:kan)?|menerima|mengantongi"
    r"|memperoleh|mendapat(?:kan)?)(?![a-z])"
)
_NOT = re.compile(r"(?<![a-z])(?:belum|tidak|tak|menunggu|menanti|akan|bakal|setelah|usai|sesudah|jika|bila)(?![a-z])")
_PAY = re.compile(
    r"(?<![a-z])(?<!masa )(?:gaji|honor|upah|tunjangan|insentif|thr|tpp|tukin|gaji ke-13|gaji ketiga belas|rapel(?:an)?"
    r"|uang makan|bpjs"
    r"|iuran|seragam|kebutuhan gaji|anggaran gaji|belanja gaji)(?: (?:pokok|bulanan|kerja|penuh|pertama))?" + _HOW_MANY
)
_REFERS = r"(?: (?:orang|itu|tersebut|lainnya|lain|lagi|ini|pun|juga))*"
_TO_COME = re.compile(
    _REFERS
    + r"(?: baru)? (?:akan|bakal|segera|hendak|rencananya|dijanjikan|dijadwalkan|direncanakan|ditargetkan|diagendakan"
    r"|diperkirakan|tinggal|sedang|tengah|(?:masih )?(?:di|ber)proses)(?![a-z])"
)
_PUT_OFF = re.compile(
    _REFERS + r" (?:(?:masih|kembali|lagi-lagi|terpaksa|juga) )?"
    r"(?:belum|ditunda|tertunda|diundur|molor|mundur|terhambat|tersendat|tertahan|ditahan|mandek|diulur"
    r"|tak kunjung)(?![a-z])"
)
_UNDER_WAY = re.compile(_REFERS + r" (?:sedang|tengah|masih|menunggu|menanti)(?![a-z])")
_IS_THERE = re.compile(
    _REFERS + r" (?:sudah|telah|akhirnya|resmi|kini)(?: (?:sudah|telah|semua|semuanya|seluruhnya|resmi))?"
    r" (?:turun|keluar|terbit|rampung|beres|selesai|tuntas|ada|jadi|dicetak|diteken|ditandatangani|di tangan)(?![a-z])"
)
_RENEWED = re.compile(
    _REFERS + r"(?: (?:sudah|telah|akhirnya|resmi|kembali))*"
    r" (?:diperbarui|diperbaharui|disambung|diteken|ditandatangani|diperpanjang|diteruskan|dilanjutkan)(?![a-z])"
)
_IS_GIVEN = re.compile(
    _REFERS
    + r"(?: (?:sudah|telah|akhirnya|kini))* (?:terbit|turun|keluar|diterbitkan|diterima|dikantongi|diperoleh)(?![a-z])"
)


_LATE, _COMING = (_PUT_OFF, ("remaining", DONE + 1)), (_TO_COME, ("proposed", DONE))
_STILL = _UNDER_WAY, ("remaining", DONE)
# "pertek 212 orang sudah terbit": no appointment yet
_OF_APPROVAL = _LATE, _STILL, (_IS_GIVEN, ("proposed", DONE))
# What is named before the number, and what each predicate behind it says of the people; the first that fits counts.
_TOLD = (
    (_ACT, (_LATE, _COMING)),
    (_CONTRACT, (_LATE, _COMING, (_RENEWED, ("appointed", DONE)))),
    (_APPROVAL, _OF_APPROVAL),
    (_DECREE, (_LATE, _STILL, _COMING, (_IS_THERE, ("appointed", DONE)))),
)


def of_an_act(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """The status of those whose swearing-in, contract, approval or decree is named before the number.

    ``Mutasi 212 pejabat segera digelar`` is to come.
    """
    folded, end = page.folded, around.after_end
    lead = around.lead(_REACH, around.clause[0])
    if _PAY.search(folded, *lead) and not folded.startswith(" yang", end):
        return "other", DONE  # "gaji 212 PPPK belum cair": what waits is their pay
    approved = _APPROVALS.match(folded, around.number.end) or _APPROVAL.search(folded, *lead)
    predicates = next(
        (predicates for named, predicates in _TOLD if named.search(folded, *lead)), _OF_APPROVAL if approved else ()
    )
    said = next((status for predicate, status in predicates if predicate.match(folded, end)), None)
    if said is not None or not approved:
        return said
    before = around.clause[0], around.number.start
    issued = _ISSUES.search(folded, *before) and not _NOT.search(folded, *before)
    return ("proposed", DONE) if issued else None
