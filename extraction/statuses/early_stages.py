"""Who passed no more than a stage of a selection: papers read, the first exam. They are applicants still."""

from __future__ import annotations

import re

from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

# The stages that a text names: those that all applicants go through first, and what comes after them.
_STAGES = re.compile(
    r"(?<![a-z])(?:"
    r"(?P<early>(?:seleksi|tahap|tahapan|lulus|lolos|verifikasi|pemeriksaan|penyaringan|hasil|syarat|kelengkapan"
    r"|(?:me|di)(?:meriksa|periksa|neliti|teliti|nyaring|saring|mverifikasi|verifikasi))"
    r" (?:administra(?:si|tif)|berkas|dokumen|lamaran)(?:nya)?|(?:berkas|dokumen|lamaran)(?:nya)? (?:[a-z]+ )?"
    r"di(?:periksa|teliti|saring|verifikasi|seleksi|cek)|skd|(?:seleksi )?kompetensi dasar|(?P<unfit>tms"
    r"|(?:gugur|tersingkir|gagal|kandas|tersisih|rontok|tumbang|tidak lulus|tidak lolos|terhenti)(?: [a-z]+){0,2}"
    r" (?:administrasi|berkas|dokumen)))"
    r"|skb|substansi|r[1-5]/l|(?:tahap|tahapan|gelombang|periode|angkatan) (?:i{1,3}|[1-3]|pertama|kedua|ketiga)"
    r"|(?:seleksi|tahap) (?:lanjutan|berikutnya|selanjutnya)|(?:seleksi )?kompetensi|ujian|tes|cat|nilai"
    r"|peringkat|passing|(?:hasil|kelulusan|pengumuman|tahap) akhir"
    r"|nip|ni pppk|nomor induk|drh|riwayat|pemberkasan|paruh|di?lantik|pelantikan|sk|surat keputusan"
    r")(?![a-z])"
)
_REACH = 700  # characters before the number in which the last stage that the text names is looked for
_GO_ON = re.compile(  # "2.418 orang lulus dan berhak ikut SKD"
    r"(?:(?! dari | yang )[^.;\d]){0,80}?(?<![a-z])(?:ikut|mengikuti|menempuh|menjalani|menghadapi"
    r"|(?:melaju|maju|lanjut|melangkah|berangkat|masuk|beranjak) ke)"
    r" (?:tahap(?:an)? )?(?:skd|skb|ujian|tes|seleksi kompetensi|cat|wawancara|asesmen|uji kompetensi)(?![a-z])"
)
_NAMED_RESULT = re.compile(
    r"(?<![a-z])(?:lulus|lolos) (?:sebagai |menjadi |jadi )?(?:calon )?(?:pppk|p3k|cpns|asn)(?![a-z])"
)
_THEY = re.compile(r"[\"'“” ]*(?:mereka|semuanya|seluruhnya|kesemuanya)(?:lah)? (?!yang )")
# Of those who passed the stage already told, who passed next: "dari 132 itu 34 orang lulus".
_OF_THOSE = re.compile(r"(?<![a-z])dari (?:jumlah|angka|\d[\d.]*(?: orang)?|yang) (?:itu|tersebut|tadi)[^.;\d]{0,40}\Z")


def passed_a_stage(page: Page, around: Surroundings) -> bool:
    """Whether those who passed have a stage before them still ("Berkasnya diperiksa. Yang lolos 457, TMS 404")."""
    if _OF_THOSE.search(page.folded, *around.lead(80, around.reach[0])):
        return False
    if _goes_on(page, around):
        return True
    if _NAMED_RESULT.search(page.folded, *around.clause):
        return False
    last = None
    for stage in _STAGES.finditer(page.folded, max(0, around.number.start - _REACH), around.reach[1]):
        # "TMS" is said of papers where it stands beside, even behind: "lulus 202 orang, TMS 86 orang".
        if stage.start() > around.reach[0] if stage["unfit"] else stage.start() < around.clause[1]:
            last = stage
    return last is not None and last["early"] is not None


def _goes_on(page: Page, around: Surroundings) -> bool:
    """Whether the words behind the number, or a next sentence on them, say that they go on to an exam."""
    if _GO_ON.match(page.folded, around.after_end, around.gap[1]):
        return True
    no = around.sentence.no + 1
    if around.gap[1] < around.reach[1] or no >= len(page.document.sentences):
        return False  # the next sentence is of another count
    after = page.document.sentences[no]
    they = _THEY.match(page.folded, after.start, after.end) if after.paragraph == around.sentence.paragraph else None
    return they is not None and _GO_ON.match(page.folded, they.end() - 1, after.end) is not None
