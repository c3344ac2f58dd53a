"""What became of the counted people: appointed, proposed, remaining, other."""

from __future__ import annotations

import re

from extraction.categories.becoming import became, is_wished
from extraction.model import APPOINTMENT, OTHER, PROPOSAL
from extraction.parts.tables import heading_cues
from extraction.statuses.clause_words import has_passed, is_asked_for, is_denied, some_passed
from extraction.statuses.named_acts import of_an_act
from extraction.statuses.overruling_words import overruled
from extraction.statuses.sayings import lacks_people
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
from extraction.words.cues import Cue
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

    What the clause says is read first, then what is told beside it, and last what other words make of both.
    """
    if some_passed(page, around):
        return "other", 5  # "dari 1.188 pelamar yang lolos hanya 1.018": what is said of some
    best = _told_in_clause(page, around)
    entered = _enter_beside(page, around, best)
    if entered is not None:
        return entered
    if _is_said_of_next(page, around, best):
        best = None
    if best is None and _APPOSED.match(page.folded, around.number.end):
        best = _told_before(page, around)
    given = _given_before(page, around, best)
    if given is not None:
        return given  # "menyerahkan 286 SK kepada CPNS yang tertunda empat tahun"
    if best is not None and best[1] < STATED:
        wider = _told_before(page, around)
        best = wider if wider is not None and wider[1] >= POST else best
    if best is None or best == ("proposed", POST):
        best = told_past_apposition(page, around) or best or told_past_and(page, around)
    return _in_the_end(page, around, best)


def _told_in_clause(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What the words of the clause say, or of those past a whole that are said of some out of it."""
    # what is said past the whole is said of the some
    last = around.after_end if is_told_past(page, around) else around.clause[1]
    return (
        of_some(page, around)
        or told_by_relative(page, around)
        or best_status(page, page.cues.within(around.clause[0], last), around)
    )


def _told_before(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What the words between the number and the one before it say."""
    return best_status(page, page.cues.within(around.gap[0], around.number.start), around)


def _enter_beside(page: Page, around: Surroundings, best: tuple[str, int] | None) -> tuple[str, int] | None:
    """What an act, an entry or the end of a long wait that is told beside ``best`` makes of them.

    A selection passed ("307 orang yang lulus") gives way to an appointment told beside it ("SK diberikan kepada ...").
    """
    act = of_an_act(page, around)
    if act is not None and (best is None or best[0] != "other"):
        return act
    if best is not None and best[0] == "proposed" and best[1] <= STATED and not _is_a_whole(page, around):
        last_of_sentence = around.gap[1] >= around.reach[1]
        high = around.gap[1] if last_of_sentence else around.clause[1]  # what leads to the next count is said of that
        for cue in page.cues.within(around.gap[0], high):
            told = status_of(page, cue) if cue.meaning.status else None
            if told is not None and told[0] == "appointed" and told[1] >= STATED:
                return told
    within = around.clause[0], around.reach[1]
    if page.folded.find("penantian", *within) >= 0 and _WAS_WAITED_FOR.search(page.folded, *within):
        return "appointed", STATED  # "penantian 1.106 orang yang lulus seleksi berakhir hari ini"
    return None


def _is_a_whole(page: Page, around: Surroundings) -> bool:
    """Whether the count is what another is out of: what came of those is another count."""
    return _opens_with_from(page, around) or is_whole(page, around)


def _opens_with_from(page: Page, around: Surroundings) -> bool:
    """Whether "dari" before it makes the count the first of a pair."""
    return _OPENS_WITH_FROM.search(page.folded, max(0, around.number.start - 16), around.number.start) is not None


def _is_said_of_next(page: Page, around: Surroundings, best: tuple[str, int] | None) -> bool:
    """Whether those remaining are the next count ("dari 351 itu masih ada 8 formasi": the eight are left)."""
    if best is None or best[0] != "remaining" or around.gap[1] >= around.reach[1]:
        return False
    return _opens_with_from(page, around) and _LEAVES.search(page.folded, *around.gap) is not None


def _in_the_end(page: Page, around: Surroundings, best: tuple[str, int] | None) -> tuple[str, int] | None:
    """What is so of them after all, where ``best`` is what their clause and its surroundings say."""
    if is_asked_for(page, around):
        return "proposed", POST  # "mengajukan 940 honorer yang tidak lolos": why they are proposed now
    if best is not None and best[0] == "other" and best[1] < GONE:
        if not has_passed(page, around):
            return overruled(page, around, in_after_all(page, around) or best)
        best = "proposed", STATED  # "612 pelamar dinyatakan lulus": no longer applicants
    if _passed_a_stage(page, around, best):
        return "other", 5
    planned = best is not None and best[1] == NOW  # "590 yang tidak lulus direncanakan menjadi PPPK paruh waktu"
    if (best is None or (best[0] in ("appointed", "proposed") and not planned)) and is_denied(page, around):
        return ("remaining", NOT_YET) if around.counted == "post" and lacks_people(page, around) else ("other", 5)
    if best is None and became(page, around):
        return ("proposed", 5) if is_wished(page, around) else ("appointed", STATED)
    return overruled(page, around, best)


def _passed_a_stage(page: Page, around: Surroundings, best: tuple[str, int] | None) -> bool:
    """Whether they are but left or found fit by the first stages of a selection."""
    folded, start = page.folded, around.number.start
    if best is not None and best[0] == "remaining":
        return _PASSED_ON.search(folded, around.reach[0], start) is not None  # "setelah seleksi berkas tersisa 1.702"
    if best != ("proposed", FIT) or _FOUND_FIT.search(folded, *around.gap) is None:
        return False
    # "dari 6.840 pelamar, 5.977 memenuhi syarat": of those whose papers were read
    return _APPLYING.search(folded, max(0, start - _STAGE), around.clause[1] + _STAGE) is not None


def _given_before(page: Page, around: Surroundings, best: tuple[str, int] | None) -> tuple[str, int] | None:
    """What somebody does to those counted, before the clause tells how long they waited, or where they fell before.

    ``menyerahkan SK kepada 75 honorer yang tidak lulus tahun lalu``: appointed; not ``menolak melantik 75 orang yang
    tidak lulus``.
    """
    fell = best == ("other", NOT_YET)
    if not fell and not _may_have_entered(page, around, best):
        return None
    before = [cue for cue in page.cues.within(around.clause[0], around.number.start) if cue.meaning.status is not None]
    last = status_of(page, before[-1]) if before else None
    if last is None or last[1] < STATED:
        return None
    if fell:
        return _done_to_the_fallen(page, around, before[-1])
    return ("appointed", STATED) if last[0] == "appointed" and _WHO.search(page.folded, *around.clause) else None


def _may_have_entered(page: Page, around: Surroundings, best: tuple[str, int] | None) -> bool:
    """Whether they only waited or passed so far."""
    if best is None:
        return False
    status, weight = best
    if status == "remaining":
        return weight < NOT_YET
    return status == "proposed" and weight <= POST and not _opens_with_from(page, around)


def _done_to_the_fallen(page: Page, around: Surroundings, act: Cue) -> tuple[str, int] | None:
    """What ``act`` before the number does to those who fell, where nothing but their fall is said against it."""
    told = [status_of(page, cue) for cue in page.cues.within(*around.clause) if cue.meaning.status is not None]
    if sum(status in ("other", "remaining") and weight >= STATED for status, weight in told) != 1:
        return None
    if page.folded.find(",", act.end, around.number.start) >= 0:
        return None  # "dari pengusulan, ada 14 peserta yang gugur"
    who = _WHO_FELL.match(page.folded, around.after_end)
    fall = page.cues.starting.get(who.end()) if who is not None else None
    if (
        fall is None
        or status_of(page, fall)[0] != "other"
        or _HEARS.search(page.folded, act.start, around.number.start)
    ):
        return None
    done = status_of(page, act)[0]
    return (done, STATED) if done in ("appointed", "proposed") else None


def default_status(told: dict[str, float]) -> str:
    """What a count is whose own words say nothing; ``told``: what title and lead say for each kind."""
    return _MEANT[max(told, key=lambda kind: told[kind])]


def heading_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """What the heading of a table's column says of the counts below it ("Jabatan | Formasi | Dilantik")."""
    said = [status_of(page, cue) for cue in heading_cues(page, around) if cue.meaning.status is not None]
    return said[0] if said else None
