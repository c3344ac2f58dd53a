"""What became of the counted people: appointed, proposed, remaining, other."""

from __future__ import annotations

import re

from extraction.becoming import became, is_wished
from extraction.categories import is_subject
from extraction.clause_words import (
    asked_behind,
    got_a_post,
    has_passed,
    is_asked_for,
    is_gone,
    is_less,
    is_meant_to_be,
    is_needed,
    is_on_record,
    is_sent_up,
    is_unread,
    should_be,
    waits_though,
    was_before,
)
from extraction.denials import do_not, is_denied
from extraction.kind import APPOINTMENT, OTHER, PROPOSAL
from extraction.named_acts import of_an_act
from extraction.page import Page
from extraction.status_in_place import POST, REST, status_of
from extraction.stocks import is_at_hand, is_by_now, is_stock, is_there_now, stood_by, took_part
from extraction.surroundings import Surroundings
from extraction.tables import heading_cues
from extraction.told_elsewhere import (
    GOING_ON,
    is_out_of,
    is_told_past,
    is_whole,
    of_some,
    told_by_relative,
    told_now,
    told_past_and,
    told_past_apposition,
)
from extraction.turns import is_ahead, is_next_turn, is_put_off, is_tomorrow, waits_therefore
from extraction.weightiest import STATED, best_status

_AT_FIRST = re.compile(
    r"(?<![a-z])(?<!yang )(?:semula|awalnya|mulanya|mula-mula)"
    r"(?: (?!bekerja|mengabdi|berstatus|menjadi|sebagai|adalah|merupakan|dari|honorer|yang|mereka|berasal)[a-z]+){0,5}"
    r" \Z"
)
_LEFT_OVER = re.compile(r"(?: [a-z]+)? (?:selebihnya|sisanya)(?![a-z])")
_MEANT = {APPOINTMENT: "appointed", PROPOSAL: "proposed", OTHER: "other"}
_PASSED_ON = re.compile(
    r"(?<![a-z])(?:seleksi|berkas|administrasi|skd|skb|ujian|tes)(?![a-z])[^.;\d]{0,40}"
    r"(?<![a-z])(?:tersisa|tinggal|menyisakan|menyusut menjadi)(?: [a-z]+)? \Z"
)
_STAGE = 260  # characters around those found fit within which applicants are told of
FIT = 2  # weight of meeting the requirements, which ends a list or begins a selection
_EARLY_STAGE = re.compile(
    r"(?<![a-z])(?:skd|seleksi kompetensi dasar|seleksi administrasi|tahap administrasi|seleksi berkas)(?![a-z])"
    r"(?![^.;]{0,60}\bskb\b)"
)
_FOUND_FIT = re.compile(r"(?<![a-z])(?:memenuhi syarat|verifikasi)(?![a-z])")
_APPLYING = re.compile(r"(?<![a-z])(?:pelamar|pendaftar|mendaftar|melamar|administrasi|sanggah|skd|\(ms\))")
_OPENS_WITH_FROM = re.compile(r"(?<![a-z])dari(?: total| sebanyak)? \Z")
_WAS_WAITED_FOR = re.compile(
    r"(?<![a-z])penantian (?:panjang )?(?:bagi |dari )?\d[\d.]*[^.;]{0,200}?"
    r"(?<![a-z])(?:berakhir|usai|terbayar|terjawab|tuntas)(?![a-z])"
)
_EXCEPT = re.compile(r"(?<![a-z])(?:ter)?kecuali(?: hanya| cuma| untuk| bagi)? \Z")
_LEFT_OUT = {"appointed": "remaining", "proposed": "other"}
_BECAUSE = re.compile(r" (?:karena|lantaran|akibat|sebab|gara-gara) ")
_GONE = 7  # weight of having died, resigned or gone elsewhere
_NOT_YET = 6  # weight of "belum"
_WHO = re.compile(
    r"(?<![a-z])yang (?:(?:sempat|sudah|telah|lama|dulu|dinyatakan) )*"
    r"(?:tertunda|menunggu|menanti|ditunda|tertahan|diusulkan|diajukan|lulus|lolos)(?![a-z])"
)
_APPOSED = re.compile(r" orang[,)]")  # "yang belum kebagian tempat, 226 orang, dijanjikan ..."


def own_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """The status that the number's own clause states, with the weight of the cue; None where it states none.

    A selection passed ("307 orang yang lulus") gives way to an appointment told beside it ("SK diberikan kepada ...").
    """
    if _EXCEPT.search(page.folded, *around.lead(24, around.reach[0])):
        return _excepted(page, around)
    last = around.clause[1]
    if is_told_past(page, around) or is_out_of(page, around):
        last = around.after_end  # what is said past the whole is said of the some
    best = (
        of_some(page, around)
        or told_now(page, around)
        or told_by_relative(page, around)
        or best_status(page, page.cues.within(around.clause[0], last), around)
    )
    act = of_an_act(page, around)
    if act is not None and (best is None or best[0] != "other"):
        return act
    first_of_pair = _OPENS_WITH_FROM.search(
        page.folded, max(0, around.number.start - 16), around.number.start
    )  # what came of them is another count
    if best is not None and best[0] == "proposed" and best[1] <= 3 and not (first_of_pair or is_whole(page, around)):
        last_of_sentence = around.gap[1] >= around.reach[1]
        high = around.gap[1] if last_of_sentence else around.clause[1]  # what leads to the next count is said of that
        for cue in page.cues.within(around.gap[0], high):
            told = status_of(page, cue) if cue.meaning.status else None
            if told is not None and told[0] == "appointed" and told[1] >= 3:
                return told
    if best is None and _APPOSED.match(page.folded, around.number.end):
        best = best_status(page, page.cues.within(around.gap[0], around.number.start), around)
    if _WAS_WAITED_FOR.search(page.folded, around.clause[0], around.reach[1]):
        return "appointed", STATED  # "penantian 1.106 orang yang lulus seleksi berakhir hari ini"
    waited = best is not None and best[0] == "remaining" and best[1] < _NOT_YET
    passed = best is not None and best[0] == "proposed" and best[1] <= POST and first_of_pair is None
    if (waited or passed) and _gives_before(page, around):
        return "appointed", STATED  # "menyerahkan 286 SK kepada CPNS yang tertunda empat tahun"
    if best is not None and best[1] <= 2:
        wider = best_status(page, page.cues.within(around.gap[0], around.number.start), around)
        if wider is not None and wider[1] >= 4:
            best = wider
    if best is None and _BECAUSE.match(page.folded, around.after_end):
        reason = best_status(
            page, page.cues.within(around.after_end, min(around.gap[1], around.after_end + GOING_ON)), around
        )
        best = reason if reason is not None and reason[0] == "other" and reason[1] >= _NOT_YET else None
    if best is None:
        best = told_past_apposition(page, around) or told_past_and(page, around)
    if is_asked_for(page, around):
        return "proposed", POST  # "mengajukan 940 honorer yang tidak lolos": why they are proposed now
    if best is not None and best[0] == "other" and best[1] < _GONE and has_passed(page, around):
        best = "proposed", STATED  # "612 pelamar dinyatakan lulus": no longer applicants
    if best == ("proposed", STATED) and _EARLY_STAGE.search(page.folded, around.clause[0], around.number.start):
        return "other", 5  # "pada seleksi kompetensi dasar yang lulus 1.800 orang"
    if (
        best == ("proposed", FIT)
        and _FOUND_FIT.search(page.folded, *around.gap)
        and _APPLYING.search(page.folded, max(0, around.number.start - _STAGE), around.clause[1] + _STAGE)
    ):
        return "other", 5  # "dari 6.840 pelamar, 5.977 memenuhi syarat": of those whose papers were read
    if (
        best is not None
        and best[0] == "remaining"
        and _PASSED_ON.search(page.folded, around.reach[0], around.number.start)
    ):
        return "other", 5  # "setelah seleksi berkas tersisa 1.702 orang"
    if (best is None or best[0] in ("appointed", "proposed")) and is_denied(page, around):
        return "other", 5
    if best is None or best[1] <= POST:
        best = got_a_post(page, around) or best  # "1.230 orang yang memperoleh formasi"
    if best is None and became(page, around):
        return ("proposed", 5) if is_wished(page, around) else ("appointed", STATED)
    if best is None and (do_not(page, around) or is_gone(page, around)):
        return "other", 5  # "yang tidak melapor 212 orang"
    if is_at_hand(page, around):
        return "other", 5
    if best is None and should_be(page, around):
        return "proposed", STATED  # "yang semestinya hadir 196 orang"
    if best is None and is_sent_up(page, around):
        return "proposed", POST
    if best is None and is_needed(page, around):
        return "other", 2
    if best is None and is_tomorrow(page, around):
        best = "proposed", 5
    head = around.lead(60, around.clause[0])
    if best == ("proposed", STATED) and waits_though(page, around):
        return "remaining", POST + 2  # "55 orang yang lolos, hanya saja NIP mereka belum turun"
    if best is not None and best[0] == "remaining" and is_unread(page, around):
        return "other", 5  # "938 pendaftar belum diverifikasi"
    if (best is None or best[1] <= POST) and is_less(page, around):
        return "other", 5
    if best is not None and best[0] == "appointed" and (is_meant_to_be(page, around) or is_ahead(page, around)):
        return "proposed", 5
    if (best is None or best[0] == "appointed") and was_before(page, around, said=best is not None):
        return "other", 5  # "sebelum pelantikan ini jumlah PPPK 3.808 orang": those there were
    if best is None and stood_by(page, around):
        return "other", 5  # "berterima kasih kepada 31 kepala OPD yang hadir"
    if (best is None or best[0] == "appointed") and is_put_off(page, around):
        return "remaining", _NOT_YET  # "yang 198 kami geser ke 2027"
    if best is None and is_next_turn(page, around):
        return "remaining", _NOT_YET
    if best is not None and best[0] == "other" and best[1] < _GONE and waits_therefore(page, around):
        return "remaining", _NOT_YET  # "dua lainnya belum memenuhi syarat sehingga sumpahnya ditunda"
    if best is None and is_on_record(page, around) and (sentence_status(page, around) or ("", 0))[0] == "proposed":
        return "other", 2  # "formasinya 211, padahal yang masuk database 1.551 orang"
    if (best is None or best == ("proposed", POST)) and is_there_now(page, around):
        return "other", STATED
    if best is None and is_by_now(page, around):
        return "other", 2
    if (
        best is None
        and _AT_FIRST.search(page.folded, *head)
        and not (_is_honorer(around) or _are_honorer(page, around))
    ):
        return "proposed", 3  # "semula tercatat 2.060 nama": before some fell away
    if (best is None or best[1] <= 2) and (is_stock(page, around) or took_part(page, around)):
        return "other", 3
    if best is not None and best[0] == "proposed":
        rest = REST.search(page.folded, *around.lead(40))
        rest = rest or _LEFT_OVER.match(page.folded, around.number.end)
        return ("remaining", 6) if rest and not asked_behind(page, around) else best
    return best


def _excepted(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What is left for those whom what is said of the others leaves out ("semua menerima SK kecuali tiga orang")."""
    own = best_status(page, page.cues.within(around.number.end, around.clause[1]), around)
    others = sentence_status(page, around)
    if own is not None or others is None or others[0] not in _LEFT_OUT:
        return own
    return _LEFT_OUT[others[0]], POST + 2


def _are_honorer(page: Page, around: Surroundings) -> bool:
    """Whether the clause is on how many honorer there are ("honorer di sini mulanya 6.766"), not on posts for them."""
    return is_subject(page, around, "honorer") and not any(
        cue.meaning.counted == "post" for cue in page.cues.within(around.gap[0], around.number.start)
    )


def _gives_before(page: Page, around: Surroundings) -> bool:
    """Whether the number is what somebody gives or swears in, before its clause tells how long they waited."""
    told = [cue for cue in page.cues.within(around.clause[0], around.number.start) if cue.meaning.status is not None]
    last = status_of(page, told[-1]) if told else None
    return (
        last is not None
        and last[0] == "appointed"
        and last[1] >= STATED
        and _WHO.search(page.folded, *around.clause) is not None
    )


def _is_honorer(around: Surroundings) -> bool:
    """Whether the count's own words name honorer or applicants, who are no proposal."""
    return any(
        cue.meaning.category == "honorer" or cue.meaning.status == "other" for cue in (*around.after, *around.before)
    )


def default_status(told: dict[str, float]) -> str:
    """What a count is whose own words say nothing; ``told``: what title and lead say for each kind."""
    return _MEANT[max(told, key=lambda kind: told[kind])]


def sentence_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """The status that the words of its sentence before the number state; what is said after it is of others."""
    return best_status(page, page.cues.within(around.reach[0], around.number.start), around)


def heading_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What the heading of a table's column says of the counts below it ("Jabatan | Formasi | Dilantik")."""
    said = [status_of(page, cue) for cue in heading_cues(page, around) if cue.meaning.status is not None]
    return said[0] if said else None
