"""What a part takes from its total."""

from __future__ import annotations

import re
from collections import Counter

from extraction.inheritance.joint_names import NAMED, joined
from extraction.inheritance.news import STAYED
from extraction.inheritance.parts_of_one_work import POSTS_TOLD, TOLD, got_through, lead_schools, share_work, tell_apart
from extraction.model import OTHER, Breakdown, Headcount
from extraction.parts.lists import ANNOUNCED
from extraction.parts.looking_back import TOKEN
from extraction.parts.remainders import SUBTRACTION
from extraction.parts.sums import NEAR_SUM, ROUGH_SUM, SUM
from extraction.words.cue_tables import ENTRANTS

_ENTERED = ENTRANTS | {"asn"}
_BECOME = _ENTERED | {"pns"}
LISTED = frozenset(f"part:{rule}" for rule in (SUM, NEAR_SUM, ROUGH_SUM, ANNOUNCED))  # rules that make a list's items
_WENT_ON = ("appointed", "proposed")
_ALL_FELL = "status:all fell"
_STOOD_FOR_ALL = "status:stood for all"
_ALL_LET_IN = "status:all let in"
_KEPT = frozenset({"status:own", STAYED, _STOOD_FOR_ALL, _ALL_LET_IN})
POST_WORDS = re.compile(r"formasi|kuota|kursi|jatah|alokasi", re.IGNORECASE)
_STOOD = 10  # one of at least so many who stands for the others
_BREATH = 160  # characters within which a list and the total behind it are told in one breath
_TWO = 2  # a split in those let in and those left


def inherit(headcounts: tuple[Headcount, ...], breakdowns: tuple[Breakdown, ...]) -> tuple[Headcount, ...]:
    """Parts whose own words do not name a category or status take their total's, from the top total down.

    First a total of parts of several kinds becomes theirs together: ``751 pejabat``, of two kinds, are ASN.
    """
    settled = joined(headcounts)
    for split in breakdowns:
        _take_turns(settled, split)
        _all_fell(settled, split)
        _as_most_parts(settled, split)
        _let_in(settled, split)
        _passed_on(settled, split)
    fated = {part for split in breakdowns if _by_fate(headcounts, split) for part in split.parts}
    for index in _totals_first(headcounts):
        part = settled[index]
        if part.of is None:
            continue
        total = settled[part.of]
        became = _became(part, total)
        own_category = (not NAMED.isdisjoint(part.rules) and not became) or _entered(part, total)
        if part.category == "pppk" and total.category == "pppk_paruh_waktu" and not became:
            own_category = False  # "usulan paruh waktu 1.090, NI PPPK yang terbit 702": plain for short
        if f"part:{TOKEN}" in part.rules and part.status == "appointed" and _STOOD * part.value <= total.value:
            # Those who stood for all on a stage are no number of appointments.
            part = settled[index] = part._replace(status="other", rules=(*part.rules, _STOOD_FOR_ALL))
        keeps = _keeps_status(part, total, index in fated) or _enters_among(part, total)
        own_status = not _KEPT.isdisjoint(part.rules) or (keeps and not became)
        status = (part if own_status else total).status
        if "status:fell" in total.rules and _is_a_reason(part, total):
            own_category = False  # of those who fell away "14 lulus CPNS": a reason, not what they were to be
            status = "other"
        elif status == "other" and total.status == "remaining" and _wait(part, own_category, total):
            status = "other" if "status:gone" in part.rules else "remaining"  # why they wait, not what became of them
        work = part.occupation
        posts = not POSTS_TOLD.isdisjoint(part.rules) and total.status == "proposed"
        if work is None and (posts or got_through(settled, index)):
            work = total.occupation  # "521 formasi guru, 389 terisi, 132 lowong": posts are of that work still
        settled[index] = part._replace(
            category=part.category if own_category else total.category, status=status, occupation=work
        )
    for split in breakdowns:
        _leave_behind(settled, split)
    tell_apart(settled, breakdowns, fated)
    for split in breakdowns:
        share_work(settled, split)
        lead_schools(settled, split)
    _take_stock(settled)
    _in_one_breath(settled)
    return tuple(settled)


def _in_one_breath(settled: list[Headcount]) -> None:
    """What is said of applicants is said of each whom a list behind tells apart: ``2.046 pelamar: 179 guru, ...``."""
    for index, part in enumerate(settled):
        total = settled[part.of] if part.of is not None else None
        if total is None or LISTED.isdisjoint(part.rules) or "status:context" not in part.rules:
            continue
        told = "status:own" in total.rules and part.status == total.status == "other"
        if told and 0 < part.start - total.end < _BREATH:
            rules = tuple("status:own" if rule == "status:context" else rule for rule in part.rules)
            settled[index] = part._replace(rules=rules)


def _is_a_reason(part: Headcount, total: Headcount) -> bool:
    """Whether the part is of those who fell away by its own reason ("12 dicoret, ... dua orang lagi lulus CPNS")."""
    told = "number:fate" in part.rules or _ALL_FELL in total.rules
    return told or (f"part:{SUM}" in part.rules and "status:own" in total.rules)


def _passed_on(settled: list[Headcount], split: Breakdown) -> None:
    """Those who passed are the appointed where they add up to them: ``780 menerima SK ... lulus 538, 147 dan 95``."""
    parts = [
        part for part in split.parts if settled[part].status == "proposed" and "status:near" in settled[part].rules
    ]
    whole = settled[split.total]
    if whole.status == "appointed" and sum(settled[part].value for part in parts) == whole.value:
        for part in parts:
            rules = (*settled[part].rules, "status:all who passed")
            settled[part] = settled[part]._replace(status="appointed", rules=rules)


def _as_most_parts(settled: list[Headcount], split: Breakdown) -> None:
    """A total of which only its surroundings tell is appointed where most who add up to it are said to be so.

    ``melantik 237 kepala SD, 39 kepala SMP, satu kepala TK ... dari 278 ASN itu hanya 60 yang hadir``.
    """
    total = settled[split.total]
    told = [settled[part] for part in split.parts if "status:context" not in settled[part].rules]
    sworn = sum(part.value for part in told if part.status == "appointed" and "status:own" in part.rules)
    whole = sum(settled[part].value for part in split.parts) == total.value
    none_else = all(part.status == "appointed" for part in told)
    if total.status == "other" and "status:context" in total.rules and whole and none_else and 2 * sworn > total.value:
        settled[split.total] = total._replace(status="appointed", rules=(*total.rules, "status:as most of its parts"))


def _let_in(settled: list[Headcount], split: Breakdown) -> None:
    """Those who passed are appointed where all of them are told apart as such, behind: ``519 lulus. Menerima SK 303
    guru dan 216 perawat``; posts granted stay posts: ``diajukan 650 formasi. Yang dilantik 400 guru dan 250 perawat``.
    """
    total, parts = settled[split.total], [settled[part] for part in split.parts]
    first = min(parts, key=lambda part: part.first)
    posts = POST_WORDS.search(total.text) is not None
    basis = {"status:own"} if posts else {"status:own", "status:near"}
    told = first.status == "appointed" and not basis.isdisjoint(first.rules) and first.first > total.first
    alike = all(
        part.status == "appointed" and not LISTED.isdisjoint(part.rules) and part.of == split.total for part in parts
    )
    if not (told and alike) or total.status != "proposed":
        return
    for index in split.parts if posts else (split.total, *split.parts):
        settled[index] = settled[index]._replace(status="appointed", rules=(*settled[index].rules, _ALL_LET_IN))


def _take_turns(settled: list[Headcount], split: Breakdown) -> None:
    """All who are sworn in over several days are proposed still: ``hari ini 123, besok 100, semuanya 223``."""
    total = settled[split.total]
    said = {settled[part].status for part in split.parts if "status:context" not in settled[part].rules}
    if total.status == "appointed" and "status:context" in total.rules and {"appointed", "proposed"} <= said:
        settled[split.total] = total._replace(status="proposed", rules=(*total.rules, "status:over several days"))


def _all_fell(settled: list[Headcount], split: Breakdown) -> None:
    """Those who are no more when all is told are no more: ``18 belum menerima SK: 16 mundur, 2 meninggal``."""
    total, parts = settled[split.total], [settled[part] for part in split.parts]
    all_told = sum(part.value for part in parts) == total.value
    lost = "status:gone" if total.category == "honorer" else "status:fell"  # honorer who failed wait on
    fell = [part for part in parts if part.status == "other" and lost in part.rules]
    stayed = any(part.status in ("remaining", "appointed") for part in parts)
    asked = total.status == "proposed" and "status:own" in total.rules  # "250 sedang diperjuangkan"
    stayed = stayed or (asked and f"part:{SUBTRACTION}" not in total.rules)  # "hilangnya 14 nama calon": of 1.828
    stayed = stayed or "status:vacant" in total.rules  # "19 kursi kosong: 18 pensiun, 1 meninggal": the seats wait
    most = 2 * sum(part.value for part in fell) >= total.value
    if all_told and most and not stayed and total.status in ("remaining", "proposed"):
        rules = (*total.rules, _ALL_FELL, "status:fell")  # "... 2 orang lulus CPNS" is a reason too
        settled[split.total] = total._replace(status="other", rules=rules)


def _take_stock(settled: list[Headcount]) -> None:
    """Honorer some of whom entered do not all wait: ``4.355 honorer, 3.208 di antaranya sudah diangkat``.

    Nor are all of a rank proposed some of whom are to leave it for functional posts: ``353 eselon IV, 260 diusulkan``.
    """
    for part in settled:
        if part.of is None or part.status not in _WENT_ON:
            continue
        total = settled[part.of]
        if total.category == "jabatan_struktural" and part.category == "jabatan_fungsional":
            if total.status == "proposed" and "status:own" not in total.rules:
                settled[part.of] = total._replace(status="other", rules=(*total.rules, "status:a stock"))
            continue
        if part.category not in _ENTERED:
            continue
        if total.category == "honorer" and total.status == "remaining" and "status:own" not in total.rules:
            settled[part.of] = total._replace(status="other", rules=(*total.rules, "status:a stock"))
            _told_apart(settled, part.of)


def _told_apart(settled: list[Headcount], stock: int) -> None:
    """Honorer of a stock that are told apart by their work, and by nothing else, are of the stock too."""
    for index, part in enumerate(settled):
        if (
            part.of == stock
            and part.category == "honorer"
            and "status:context" in part.rules
            and f"part:{SUM}" in part.rules
        ):
            settled[index] = part._replace(status="other", rules=(*part.rules, "status:of a stock"))


def name_entrants(headcounts: tuple[Headcount, ...], kind: str) -> tuple[Headcount, ...]:
    """Honorer who are said to be proposed or appointed are what they become, as the other entrants are.

    Not in an article on something else (``kind``): the decree that honorer receive there makes them honorer again.
    """
    entrants = Counter(headcount.category for headcount in headcounts if headcount.category in _ENTERED)
    if kind == OTHER or not entrants:
        return headcounts
    become = entrants.most_common(1)[0][0]
    return tuple(
        headcount._replace(category=become, rules=(*headcount.rules, "category:entrant"))
        if headcount.category == "honorer" and _enters(headcount) and "category:behind" not in headcount.rules
        else headcount
        for headcount in headcounts
    )


def _enters(headcount: Headcount) -> bool:
    """Whether the count's own words propose or appoint them; what only the context says may be of others."""
    return headcount.status in ("appointed", "proposed") and "status:context" not in headcount.rules


def _leave_behind(settled: list[Headcount], split: Breakdown) -> None:
    """The rest of those proposed wait where the others were appointed: ``dari 4 lulus 3 dilantik``."""
    if settled[split.total].status != "proposed" or all(settled[part].status != "appointed" for part in split.parts):
        return
    for index in split.parts:
        part = settled[index]
        bare = f"part:{SUM}" in part.rules and len(split.parts) == _TWO and part.occupation is None
        rest = (bare or "part:subtraction" in part.rules) and all(other.of != index for other in settled)
        if rest and part.status == "proposed" and "status:context" in part.rules:
            settled[index] = part._replace(status="remaining", rules=(*part.rules, "status:left behind"))


def _wait(part: Headcount, own_category: bool, total: Headcount) -> bool:
    """Whether the part is of honorer said to wait, so that its own words tell why, not that they enter or applied."""
    return (
        "status:own" in total.rules and total.category == "honorer" and (part.category == "honorer" or not own_category)
    )


def _became(part: Headcount, total: Headcount) -> bool:
    """Whether the part is named by what its people were: ``84 CPNS, yakni 70 bidan PTT dan 14 guru garis depan``.

    Not where its own words leave it out of what befalls the total: ``dari 1.311 PPPK, 20 honorer mundur``.
    """
    left_out = "status:own" in part.rules and part.status in ("remaining", "other")
    enter = total.category in _BECOME and total.status in ("appointed", "proposed")
    served = part.category == "honorer" or (part.category == "other" and total.category != "asn")
    return served and enter and not left_out


def _entered(part: Headcount, total: Headcount) -> bool:
    """Whether a count told as of entrants is among honorer told of later (``5.320 pelamar PPPK ... 7.922 honorer``).

    Honorer are where the entrants came from, not what they are.
    """
    of_stock = total.category == "honorer" or "part:kumulatif" in part.rules
    return of_stock and part.category in _ENTERED and part.first < total.first


def _by_fate(headcounts: tuple[Headcount, ...], split: Breakdown) -> bool:
    """Whether a total is parted by what became of its people: ``dua orang mundur, yang diangkat 2.405``.

    Words near them do where they tell some from others: ``512 diusulkan. Menerima SK 470, 42 lainnya menyusul``.
    Not where each part has its own kind of work: ``1.300 pendaftar, yakni 900 pelamar guru dan 400 tenaga teknis``.
    """
    parts = [headcounts[part] for part in split.parts]
    if len({part.occupation for part in parts} - {None}) == len(parts):
        return False
    if any(part.status in ("remaining", "other") and "status:own" in part.rules for part in parts):
        return True
    return {"appointed", "remaining"} <= {part.status for part in parts if not TOLD.isdisjoint(part.rules)}


def _enters_among(part: Headcount, total: Headcount) -> bool:
    """Whether the part enters among people who are merely there: ``1.263 hadir, terdiri dari 415 penerima SK ...``."""
    there = total.status == "other" and "status:fell" not in total.rules
    return there and part.status == "appointed" and "status:near" in part.rules


def _keeps_status(part: Headcount, total: Headcount, fated: bool) -> bool:
    """Whether what is said of the part itself stands against what is said of its total.

    The items of a list share a fate unless an item says otherwise in so many words; a stage of a selection has its own,
    and so have those whom their fate sets apart (``fated``).
    """
    # A count told before its total was told for itself: the event's own count within "formasi 5.143".
    told_first = part.first < total.first
    if len(part.mentions) > 1 and "status:near" in part.rules and (part.status, total.status) == _WENT_ON:
        return True  # told first as an item of what was granted, then again for itself: "SK untuk 224 orang diserahkan"
    if not fated and not LISTED.isdisjoint(part.rules):
        # "Dilantik 49 administrator dan 20 pengawas. ... Yang muncul di aula 69": of the total nothing is said itself.
        untold = "status:context" in total.rules and total.first - part.first > _BREATH
        return told_first and ("status:near" in part.rules or untold)
    return told_first or "status:near" in part.rules


def _totals_first(headcounts: tuple[Headcount, ...]) -> list[int]:
    return sorted(range(len(headcounts)), key=lambda index: -headcounts[index].value)
