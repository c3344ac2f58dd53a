"""What became of the counted people: appointed, proposed, remaining, other."""

from __future__ import annotations

import re

from extraction.categories.becoming import became, is_wished
from extraction.model import APPOINTMENT, OTHER, PROPOSAL
from extraction.parts.tables import heading_cues
from extraction.statuses.clause_words import has_passed, is_asked_for, is_denied, some_passed
from extraction.statuses.named_acts import of_an_act
from extraction.statuses.overruling_words import overruled
from extraction.statuses.status_in_place import status_of
from extraction.statuses.told_elsewhere import (
    in_after_all,
    is_told_past,
    is_whole,
    of_some,
    told_by_relative,
    told_past_and,
    told_past_apposition,
)
from extraction.statuses.weightiest import best_status
from extraction.statuses.weights import FIT, GONE, NOT_YET, NOW, POST, STATED
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_MEANT = {APPOINTMENT: "appointed", PROPOSAL: "proposed", OTHER: "other"}
_PASSED_ON = re.compile(
    r"(?<![a-z])(?:seleksi|berkas|administrasi|skd|skb|ujian|tes)(?![a-z])[^.;\d]{0,40}"
    r"(?<![a-z])(?:tersisa|tinggal|menyisakan|menyusut menjadi)(?: [a-z]+)? \Z"
)
_STAGE = 260  # characters around those found fit within which applicants are told of
_FOUND_FIT = re.compile(r"(?<![a-z])(?:memenuhi syarat|verifikasi)(?![a-z])")
_APPLYING = re.compile(r"(?<![a-z])(?:pelamar|pendaftar|mendaftar|melamar|administrasi|sanggah|skd|\(ms\))")
_OPENS_WITH_FROM = re.compile(r"(?<![a-z])dari(?: total| sebanyak)? \Z")
_LEAVES = re.compile(r"(?<![a-z])(?:masih ada|masih|(?:masih )?tersisa|menyisakan|tinggal)(?: [a-z]+)? \Z")
_WAS_WAITED_FOR = re.compile(
    r"(?<![a-z])penantian (?:panjang )?(?:bagi |dari )?\d[\d.]*[^.;]{0,200}?"
    r"(?<![a-z])(?:berakhir|usai|terbayar|terjawab|tuntas)(?![a-z])"
)
_LEFT_OUT = {"appointed": "remaining", "proposed": "other"}
_WHO = re.compile(
    r"(?<![a-z])yang (?:(?:sempat|sudah|telah|lama|dulu|dinyatakan) )*"
    r"(?:tertunda|menunggu|menanti|ditunda|tertahan|diusulkan|diajukan|lulus|lolos)(?![a-z])"
)
_WHO_FELL = re.compile(r" yang (?:(?:sempat|sudah|telah|dulu|dinyatakan|pernah|sebelumnya|masih|semula) )*")
# "DPRD menerima 75 honorer yang gagal": heard, not taken in.
_HEARS = re.compile(r"(?<![a-z])(?:menerima|diterima)(?! sk(?![a-z])| surat keputusan)")
_APPOSED = re.compile(r" orang[,)]")  # "yang belum kebagian tempat, 226 orang, dijanjikan ..."


def own_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """The status that the number's own clause states, with the weight of the cue; None where it states none.

    A selection passed ("307 orang yang lulus") gives way to an appointment told beside it ("SK diberikan kepada ...").
    """
    if some_passed(page, around):
        return "other", 5  # "dari 1.188 pelamar yang lolos hanya 1.018": what is said of some
    last = around.clause[1]
    if is_told_past(page, around):
        last = around.after_end  # what is said past the whole is said of the some
    best = (
        of_some(page, around)
        or told_by_relative(page, around)
        or best_status(page, page.cues.within(around.clause[0], last), around)
    )
    act = of_an_act(page, around)
    if act is not None and (best is None or best[0] != "other"):
        return act
    first_of_pair = _OPENS_WITH_FROM.search(
        page.folded, max(0, around.number.start - 16), around.number.start
    )  # what came of them is another count
    leads_on = first_of_pair is not None and around.gap[1] < around.reach[1]
    if leads_on and best is not None and best[0] == "remaining" and _LEAVES.search(page.folded, *around.gap):
        best = None  # "dari 351 itu masih ada 8 formasi": the eight are left
    if best is not None and best[0] == "proposed" and best[1] <= 3 and not (first_of_pair or is_whole(page, around)):
        last_of_sentence = around.gap[1] >= around.reach[1]
        high = around.gap[1] if last_of_sentence else around.clause[1]  # what leads to the next count is said of that
        for cue in page.cues.within(around.gap[0], high):
            told = status_of(page, cue) if cue.meaning.status else None
            if told is not None and told[0] == "appointed" and told[1] >= 3:
                return told
    if best is None and _APPOSED.match(page.folded, around.number.end):
        best = best_status(page, page.cues.within(around.gap[0], around.number.start), around)
    within = around.clause[0], around.reach[1]
    if page.folded.find("penantian", *within) >= 0 and _WAS_WAITED_FOR.search(page.folded, *within):
        return "appointed", STATED  # "penantian 1.106 orang yang lulus seleksi berakhir hari ini"
    waited = best is not None and best[0] == "remaining" and best[1] < NOT_YET
    passed = best is not None and best[0] == "proposed" and best[1] <= POST and first_of_pair is None
    fell = best is not None and best[0] == "other" and best[1] == NOT_YET
    given = _given_before(page, around, fell=fell) if waited or passed or fell else None
    if given is not None:
        return given  # "menyerahkan 286 SK kepada CPNS yang tertunda empat tahun"
    if best is not None and best[1] <= 2:
        wider = best_status(page, page.cues.within(around.gap[0], around.number.start), around)
        if wider is not None and wider[1] >= 4:
            best = wider
    if best is None or best == ("proposed", POST):
        best = told_past_apposition(page, around) or best or told_past_and(page, around)
    if is_asked_for(page, around):
        return "proposed", POST  # "mengajukan 940 honorer yang tidak lolos": why they are proposed now
    if best is not None and best[0] == "other" and best[1] < GONE and has_passed(page, around):
        best = "proposed", STATED  # "612 pelamar dinyatakan lulus": no longer applicants
    if best is not None and best[0] == "other" and best[1] < GONE:
        after_all = in_after_all(page, around)
        if after_all is not None:
            return overruled(page, around, after_all)
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
    planned = best is not None and best[1] == NOW  # "590 yang tidak lulus direncanakan menjadi PPPK paruh waktu"
    if (best is None or (best[0] in ("appointed", "proposed") and not planned)) and is_denied(page, around):
        return "other", 5
    if best is None and became(page, around):
        return ("proposed", 5) if is_wished(page, around) else ("appointed", STATED)
    return overruled(page, around, best)


def _given_before(page: Page, around: Surroundings, *, fell: bool) -> tuple[str, int] | None:
    """What somebody does to those counted, before the clause tells how long they waited, or where they fell before.

    ``menyerahkan SK kepada 75 honorer yang tidak lulus tahun lalu``: appointed; not ``menolak melantik 75 orang yang
    tidak lulus``.
    """
    start = around.number.start
    told = [status_of(page, cue) for cue in page.cues.within(*around.clause) if cue.meaning.status is not None]
    before = [cue for cue in page.cues.within(around.clause[0], start) if cue.meaning.status is not None]
    last = status_of(page, before[-1]) if before else None
    if last is None or last[1] < STATED:
        return None
    if not fell:
        return ("appointed", STATED) if last[0] == "appointed" and _WHO.search(page.folded, *around.clause) else None
    who = _WHO_FELL.match(page.folded, around.after_end)
    cue = page.cues.starting.get(who.end()) if who is not None else None
    bad = sum(status in ("other", "remaining") and weight > 2 for status, weight in told)
    apart = "," in page.folded[before[-1].end : start]  # "dari pengusulan, ada 14 peserta yang gugur"
    heard = _HEARS.search(page.folded, before[-1].start, start) is not None
    if apart or heard or cue is None or bad != 1 or status_of(page, cue)[0] != "other" or last[0] not in _LEFT_OUT:
        return None
    return last[0], STATED


def default_status(told: dict[str, float]) -> str:
    """What a count is whose own words say nothing; ``told``: what title and lead say for each kind."""
    return _MEANT[max(told, key=lambda kind: told[kind])]


def heading_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What the heading of a table's column says of the counts below it ("Jabatan | Formasi | Dilantik")."""
    said = [status_of(page, cue) for cue in heading_cues(page, around) if cue.meaning.status is not None]
    return said[0] if said else None
