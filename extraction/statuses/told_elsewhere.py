"""What is said of a count past its own clause: of some out of it, in a relative clause, past an apposition."""

from __future__ import annotations

import re

from extraction.statuses.status_in_place import status_of
from extraction.statuses.weightiest import best_status
from extraction.statuses.weights import NOW, POST, STATED
from extraction.text.clauses import clause_end
from extraction.words.numbers import COMES_TO, SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_OUT_OF = re.compile(
    r"(?:\d|(?<![a-z])(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh))"
    r"(?: [a-z]+)? dari (?:total |sebanyak )?\Z"
)
_SOME_OF = re.compile(r" (?:orang )?dari (?:total |sebanyak |jumlah |seluruh )?")
_WHOLE = re.compile(
    r"\d[\d.]*(?:(?: [a-z]+){1,3}|(?: (?!yang )[a-z]+){4,6})(?: (?:20\d\d|[1-3]))?"
    r"(?<! yang) (?=(?:tersebut |itu |ini )?(?:belum|sudah|telah|akan|tidak|di|me"
    r"|(?:maju|masuk|ikut|lulus|lolos|gagal|tembus|mundur)(?![a-z])))"
)
_FEW_OF = re.compile(rf"(?<![a-z])(?:baru|hanya|cuma|sudah){COMES_TO} \Z")
_WHOLE_WHO = re.compile(r"\d[\d.]*(?: (?!yang )[a-z()]+){1,8}(?: (?:20\d\d|[1-3]))? yang (?=belum|sudah|telah|di|me)")
_WHO_ARE = re.compile(
    r"(?P<who>(?: (?:formasi|tahun|tahap|gelombang|angkatan|20\d\d|[1-3]|i{1,3}))* yang )"
    r"(?:(?:sudah|telah|akan|bakal|segera|baru|resmi|dinyatakan|sempat) )*"
)
_THERE_ARE = re.compile(r"(?<![a-z])masih (?:ada|punya|memiliki) \Z")
_AND_ARE = re.compile(
    r" (?:dan|serta|lalu|kemudian)(?: (?:kini|sudah|telah|akan|bakal|segera|masih|sedang|tengah|langsung|siap"
    r"|akhirnya|juga))*"
    r" (?=di|ter|ber|belum|tidak|tak|lulus|lolos|menunggu|menanti|menerima|mengikuti|mengundurkan)"
)
# Who fell once and get in now: "honorer yang kandas, sebanyak 5.831 orang, diusulkan menjadi PPPK".
_WHO_FELL = re.compile(r"(?<![a-z])yang (?:(?:sudah|telah|sempat|dinyatakan|masih|dulu|pernah) ){0,2}\Z")
_BECOMES = re.compile(
    r"(?: (?:lagi|kembali|resmi|semua|semuanya|seluruhnya|oleh [a-z]+(?: [a-z]+)?))?"
    r" (?:menjadi|jadi|sebagai|dalam|ke|lewat|melalui)(?: (?:calon|skema|jalur|formasi))?"
    r" (?:pppk|p3k|asn|cpns|pns|pegawai|aparatur|paruh)(?![a-z])"
)
_GETS_IT = re.compile(
    r"(?:menerima|mengantongi|memegang|mendapat|terima|kantongi|pegang) (?:sk|surat keputusan)(?![a-z])"
)
_NOT_THEY = re.compile(
    r"[;.\"]|(?<![a-z])(?:yang|karena|lantaran|sebab|meski(?:pun)?|walau(?:pun)?|setelah|sesudah|sebelum|untuk|agar|supaya"
    r"|menuntut|meminta|minta|mendesak|berharap|ingin|sedangkan|sementara|namun|tetapi|tapi|dari|bukan|sehingga"
    r"|menggantikan|digantikan)(?![a-z])"
)
# "Untuk tenaga teknis sebanyak 37 orang, prosesnya masih berjalan": who is told of first, then what
_TOPIC = re.compile(r"[\"'“ ]*(?:untuk|bagi|khusus|adapun|sedangkan|sementara)(?: [a-z()]+){0,6} ")
_COMMENT = re.compile(
    r", (?:(?:proses|berkas|sk|nip|pelantikan|pengangkatan|penyerahan|pertek|usulan|nasib|status)[a-z-]*nya"
    r"|(?:sk|nip|proses|pelantikan|pengangkatan|penyerahan sk) mereka|pelantikan|penyerahan sk) "
)
# "Sisanya sebanyak 853 orang, lulusan tahap 2, harus bersabar": what is said of the rest
_REST_OPENS = re.compile(
    rf"[\"'“ ]*(?:(?:adapun|sedangkan|sementara|namun|dan) )?(?:itu )?(?:sisanya|selebihnya),?{SO_MANY} "
)
# "Ada empat pejabat lagi, dalam waktu dekat menyusul dilantik": that they are there, then what becomes of them
_EXISTS = re.compile(rf"[\"'“ ]*(?:(?:adapun|namun|tetapi|dan) )?(?:masih |juga |tinggal )?(?:ada|terdapat){SO_MANY} ")
_OPENS = re.compile(
    rf"[\"'“ ]*(?:(?:ada|adapun|masih|untuk|khusus|(?:setiap |tiap )?(?:tahun|bulan|pekan)(?: ini| depan)?))?"
    rf"{SO_MANY} ?"
)
# "R3: 1.859 orang, non-ASN di pangkalan data, ...": what a name means; "kepada 50 guru": they do not do it
_NO_SUBJECT = re.compile(rf":|(?<![a-z])(?:kepada|bersama|dengan|oleh|dari){SO_MANY} \Z")
_OF_OTHERS = re.compile(
    r", (?:di antara|diantara|termasuk|salah|seperti|yakni|yaitu|dan|serta|sedangkan|sementara|padahal|karena|tetapi"
    r"|tapi|namun|lalu|kemudian|adapun|sisanya|lainnya|sehingga|yang|kata|ujar|jelas|ucap|tutur|menurut (?!rencana))"
)
_ASIDE = re.compile(
    r", (?!(?:sedangkan|sementara|padahal|tetapi|tapi|namun|lalu|kemudian|adapun|sisanya|selebihnya)(?![a-z]))"
    r"[^.,;:\d]{3,60}, "
)
_ADVERBS = re.compile(r"(?:(?:masih|sudah|telah|akan|kini|pun|juga|justru|terpaksa|sampai|hingga|saat|ini) )*")
GOING_ON = 160  # characters of a next sentence that are read


def is_whole(page: Page, around: Surroundings) -> bool:
    """Whether the count is what the one before it is out of ("1.060 dari 1.075 yang lulus menerima SK")."""
    return _OUT_OF.search(page.folded, *around.lead(32, around.reach[0])) is not None


def is_told_past(page: Page, around: Surroundings) -> bool:
    """Whether the count is such a whole that what stands past it is said of the some."""
    return is_whole(page, around) and _WHOLE.match(page.folded, around.number.start, around.reach[1]) is not None


def of_some(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What is said past a whole of some out of it ("32 dari 620 guru belum terbit", "baru 32 dari 620 yang ...")."""
    if _SOME_OF.fullmatch(page.folded, around.after_end, around.gap[1]) is None or around.gap[1] >= around.reach[1]:
        return None
    few = _FEW_OF.search(page.folded, *around.lead(24, around.reach[0]))
    told = around.gap[1], around.sentence.end
    whole = (_WHOLE_WHO.match(page.folded, *told) if few else None) or _WHOLE.match(page.folded, *told)
    if whole is None:
        return None
    end = clause_end(page.folded, whole.end(), min(around.sentence.end, whole.end() + GOING_ON))
    return best_status(page, page.cues.within(whole.end(), end), around)


def told_by_relative(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What a relative clause behind the noun says, whatever goes before ("6.321 honorer yang diangkat tahun lalu")."""
    clause = _WHO_ARE.match(page.folded, around.after_end)
    found = (page.cues.starting.get(clause.end(part)) for part in ("who", 0)) if clause else ()
    cue = next((cue for cue in found if cue is not None and cue.meaning.status is not None), None)
    behind = page.cues.within(cue.end, around.clause[1]) if cue is not None else ()
    if cue is None or any(other.meaning.status and other.meaning.counted != "post" for other in behind):
        return None
    said = status_of(page, cue)
    there_are = _THERE_ARE.search(page.folded, *around.lead(20, 0))
    entered = said[0] == "appointed" or (
        said[0] == "proposed"
        and ((there_are is not None and said[1] >= POST) or page.folded.endswith(" dari ", 0, around.number.start))
    )
    return said if entered and said[1] >= STATED else None


def told_past_apposition(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What is said past the comma of a count set in commas ("sebagian besar, 2.100 orang, telah diangkat").

    And past those of an apposition to the subject ("30 guru lagi, hasil tahap III, masih menunggu").
    """
    start, end = around.number.start, around.predicate_end
    if _REST_OPENS.fullmatch(page.folded, around.sentence.start, start) and page.folded.startswith(
        ",", around.clause[1]
    ):
        close = page.folded.find(",", around.clause[1] + 1, min(around.gap[1], around.clause[1] + 60))
        begin = close if close >= 0 else around.clause[1]
        return best_status(page, page.cues.within(begin, clause_end(page.folded, begin + 1, around.gap[1])), around)
    if page.folded.startswith((" banyaknya,", " jumlahnya,"), end):
        end = page.folded.index(",", end)  # "pesertanya, 1.349 orang banyaknya, akan mengikuti seleksi"
    if (
        around.clause[0] <= around.sentence.start + 1
        and around.clause[1] > end
        and page.folded.startswith(",", around.clause[1])
    ):
        close = page.folded.find(",", around.clause[1] + 1, min(around.gap[1], around.clause[1] + 60))
        if close >= 0 and all(cue.meaning.status is None for cue in page.cues.within(end, around.clause[1])):
            past = page.cues.within(close, clause_end(page.folded, close + 1, around.gap[1]))
            if (said := best_status(page, past, around)) is not None:
                return said
    first = around.clause[0] <= around.sentence.start + 1 and not _NO_SUBJECT.search(
        page.folded, around.clause[0], start
    )
    behind = around.clause[1]
    if (first or _OPENS.fullmatch(page.folded, around.clause[0], start)) and page.folded[around.clause[0] - 1] != ",":
        aside = _ASIDE.match(page.folded, behind, around.gap[1])
        if aside is not None:
            behind_it = page.cues.within(aside.end(), around.gap[1])
            cue = next((cue for cue in behind_it if cue.meaning.status is not None), None)
            if cue is not None and _ADVERBS.fullmatch(page.folded, aside.end(), cue.start):
                return status_of(page, cue)  # "350 guru, termasuk kepala sekolah, memasuki masa pensiun"
    if _EXISTS.fullmatch(page.folded, around.sentence.start, start) and not _OF_OTHERS.match(page.folded, behind):
        return best_status(page, page.cues.within(behind, clause_end(page.folded, behind + 1, around.gap[1])), around)
    if _TOPIC.match(page.folded, around.sentence.start, around.number.start) and _COMMENT.match(page.folded, end):
        return best_status(page, page.cues.within(end, around.gap[1]), around)
    if not page.folded.startswith(",", end) or not page.folded.startswith(", ", max(0, start - 2)):
        return None
    return best_status(page, page.cues.within(end + 1, clause_end(page.folded, end + 1, around.gap[1])), around)


def in_after_all(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What those who fell get into now ("yang gagal seleksi, 1.210 orang, diajukan menjadi PPPK paruh waktu")."""
    fell = [
        cue.end
        for cue in page.cues.within(around.gap[0], around.clause[1])
        if cue.meaning.status is not None
        and status_of(page, cue)[0] == "other"
        and _WHO_FELL.search(page.folded, max(0, cue.start - 40), cue.start)
    ]
    start = max(around.number.end, *fell) if fell else around.gap[1]
    for cue in page.cues.within(start, around.gap[1]):
        if cue.meaning.status not in ("appointed", "proposed") or cue.meaning.counted == "post":
            continue
        if _NOT_THEY.search(page.folded, start, cue.start):
            return None
        said = status_of(page, cue)
        gets_in = _BECOMES.match(page.folded, cue.end) or _GETS_IT.match(page.folded, cue.start)
        too = page.folded.endswith((" ikut ", " turut ", " akhirnya ", " tetap "), 0, cue.start)
        if (gets_in or too) and said[0] in ("appointed", "proposed"):
            return said[0], NOW
    return None


def told_past_and(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What a second predicate of the same subject says ("212 honorer terdata di BKN dan diusulkan").

    Not where a number stands in it: that is told of others ("hadir 212 orang dan dilantik 30 pejabat").
    """
    joined = _AND_ARE.match(page.folded, around.clause[1])
    if joined is None:
        return None
    end = clause_end(page.folded, joined.end(), min(around.sentence.end, joined.end() + GOING_ON))
    if around.gap[1] < end:
        return None
    first = next((cue for cue in page.cues.within(around.clause[1], end) if cue.meaning.status is not None), None)
    return status_of(page, first) if first is not None and first.start <= joined.end() else None
