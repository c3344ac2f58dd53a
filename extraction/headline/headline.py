"""The main total of what the article is about."""

from __future__ import annotations

import re

from extraction.categories.categories import akin
from extraction.headline.former_rounds import is_look_back, of_this_day
from extraction.headline.outcomes import became, entered, exact, filled, is_source, out_of, stayed
from extraction.headline.proposals import FEW, first_proposed, granted, of_status, sought
from extraction.headline.rival_groups import is_rivalled, many_beside
from extraction.headline.title_counts import singled_out
from extraction.model import APPOINTMENT, OTHER, PROPOSAL, Document, Headcount, LineKind
from extraction.parts.looking_back import TOKEN
from extraction.parts.remainders import GRAND_TOTAL
from extraction.parts.running_totals import RUNNING
from extraction.parts.sums import SUM
from extraction.parts.works import BY_WORK
from extraction.words.cue_tables import PPPK

_PART_TIME = re.compile(r"paruh[\s-]+waktu|part[\s-]?time", re.IGNORECASE)
_ADDED = frozenset(f"part:{rule}" for rule in (SUM, BY_WORK, RUNNING))
_ADDED_UP = re.compile(r"\b(?:dijumlah|digabung|ditotal)(?:kan)?\b[^.;]*$")  # for folded text
_SEATS = re.compile(r"\d (?:kursi|posisi|jabatan)\b", re.IGNORECASE)
_NEAR = 60  # characters before a count
_ONE_OR_TWO = 2  # people: a proposal is about more, whatever its title singles out
_LEFT_BEHIND = "status:left"
_THAT_DAY = re.compile(
    r"\b(?<!dengan )(?:hari (?:itu|ini)|pagi ini|siang ini|kali ini)\b(?<!sampai hari ini)(?<!hingga hari ini)"
)
# "Secara nasional diangkat 1.017.000 PPPK": the country's figure, beside those of the article's own government.
_NATIONWIDE = r"\b(?:secara\s+nasional|(?:di\s+)?tingkat\s+nasional|se-?\s?indonesia|seluruh\s+indonesia)\b"
_NATIONWIDE_BEFORE = re.compile(_NATIONWIDE + r"[^.;\d]{0,90}$", re.IGNORECASE)
# "Tiap koperasi mendapat tiga orang", "dalam satu sesi ada 90 peserta"; not "agar setiap guru ... 90 orang".
_OF_EACH = re.compile(
    r"(?<![a-z])(?:(?:satu |sekali |se)sesi|(?:tiap|setiap|saban|masing-masing) (?!orang|tahun|pelamar|peserta)"
    r"[^.,;:\d]*?(?:mendapat|memperoleh|kebagian|menampung|memuat|ada|butuh"
    r"|di(?:isi|beri|jatah|siapkan|sediakan|alokasikan|tempatkan)))[^.,;:\d]*\Z"
)
_OF_EACH_BEHIND = re.compile(
    r" (?:[a-z]+ )?(?:(?:per|tiap|setiap|saban|dalam satu|untuk satu) ?(?:sesi|ruang|hari))(?![a-z])"
)
_BY_NOW = re.compile(r"(?<![a-z])(?:kini|sekarang|saat ini)(?![a-z])[^.;,\d]*\Z")  # "jumlah ASN kini menjadi 9.175"
_BREATH = 250  # characters within which counts are said in one breath


def choose_headline(document: Document, headcounts: tuple[Headcount, ...], kind: str) -> int | None:
    """Index of the headline count; None where nothing is counted or no count is what the article is about.

    ``kind`` is the article's (:mod:`extraction.kinds.kind`). The first count the article states is its headline unless
    the article reports an appointment and that count is of people not appointed: then the first appointed one is. Nor
    is it the few who fell away or the posts left empty (``tiga mundur, 1.464 lainnya lolos``).
    """
    order = sorted(range(len(headcounts)), key=lambda index: _rank(document, headcounts[index]))
    if not order:
        return None
    if kind == PROPOSAL:
        chosen = first_proposed(document, headcounts, order)
    else:
        chosen = _first_appointed(document, headcounts, order) if kind == APPOINTMENT else order[0]
    chosen = became(document, headcounts, _told_in_text(document, headcounts, order, chosen))
    if kind == PROPOSAL:
        chosen = sought(document, headcounts, order, chosen)
    elif kind == OTHER:
        chosen = _told_of(headcounts, out_of(document, headcounts, entered(document, headcounts, chosen), kind))
    else:
        chosen = stayed(headcounts, filled(headcounts, out_of(document, headcounts, chosen, kind)))
    if kind == APPOINTMENT or (kind == PROPOSAL and headcounts[chosen].value <= _ONE_OR_TWO):
        chosen = singled_out(document, headcounts, chosen)
    if kind == APPOINTMENT:
        chosen = _who_took_them(headcounts, _all_that_day(document, headcounts, chosen))
        chosen = of_this_day(document, headcounts, chosen)
    chosen = exact(document, headcounts, _summed(document, headcounts, _summed(document, headcounts, chosen)))
    whole = headcounts[chosen].of
    if whole is not None and f"part:{TOKEN}" in headcounts[chosen].rules:
        chosen = whole  # "SK diserahkan kepada 17 perwakilan": they stand for all who received it
    chosen = many_beside(document, headcounts, chosen) if kind == APPOINTMENT else chosen
    if is_rivalled(document, headcounts, chosen) or _off_topic(document, headcounts, chosen):
        return None
    return chosen


def _first_appointed(document: Document, headcounts: tuple[Headcount, ...], order: list[int]) -> int:
    """The first count of those appointed, else of those granted, in an article that reports an appointment."""
    chosen = next(iter(of_status(headcounts, order, "appointed")), order[0])
    told_apart = any(headcount.of == chosen for headcount in headcounts)
    if _LEFT_BEHIND in headcounts[chosen].rules and not told_apart:
        most = FEW * headcounts[chosen].value
        many = (index for index in order if headcounts[index].status == "appointed" and headcounts[index].value > most)
        chosen = next(many, chosen)  # "Empat peserta pulang tanpa SK. SK diserahkan bagi 293 orang"
    if headcounts[chosen].status != "appointed":
        chosen = granted(headcounts, chosen)
    first = headcounts[order[0]]
    runs = headcounts[chosen].of == order[0] and first.category == headcounts[chosen].category
    if runs and first.status == "other" and not is_source(document, first):
        return order[0]  # "PPPK di sini kini 5.860 orang": an article that begins with a running total
    return chosen


def _told_in_text(document: Document, headcounts: tuple[Headcount, ...], order: list[int], chosen: int) -> int:
    """The text's first larger count of those whom only the title counts, and parts no further; else the count.

    ``Nakes Hanya Satu``, ``Plt Asisten I dan 8 Plt Lainnya``: a title singles out some, or errs. Those of an
    earlier day are no such count: ``Empat Kepala Dinas Disumpah ... Sebulan sebelumnya 16 dimutasi``.
    """
    titled = headcounts[chosen]
    if titled.role != "none" or any(document.kind_at(start) is not LineKind.TITLE for start, _ in titled.mentions):
        return chosen
    for index in order:
        told = headcounts[index]
        alike = told.status == titled.status and akin(told.category, titled.category)
        if alike and told.value > titled.value and index != chosen and not is_look_back(document, headcounts, index):
            return index
    return chosen


def _all_that_day(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """All who were sworn in on the day, of whom one group is told first: ``Secara keseluruhan 269 PPPK, hari itu``."""
    part = headcounts[chosen]
    if part.of is None or headcounts[part.of].status != "appointed" or headcounts[part.of].category != part.category:
        return chosen
    sentence = document.sentence_before(headcounts[part.of].start)
    same_day = sentence and _THAT_DAY.search(document.folded, sentence.start, sentence.end)
    return part.of if same_day and f"part:{RUNNING}" in part.rules else chosen


def _who_took_them(headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """All who were sworn in, where only the seats that some of them took are told first: ``14 kursi kosong terisi``."""
    seats = headcounts[chosen]
    if seats.of is None or seats.status != "appointed" or _SEATS.search(seats.text) is None:
        return chosen
    whole = headcounts[seats.of]
    return seats.of if whole.status == "appointed" and whole.category == seats.category else chosen


def _told_of(headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """Those left over whom the article goes on to tell apart, where the whole only places them; else the count."""
    if headcounts[chosen].status != "other":
        return chosen
    split = {headcount.of for headcount in headcounts}
    parts = [index for index, part in enumerate(headcounts) if part.of == chosen]
    told = [index for index in parts if index in split]
    return told[0] if len(told) == 1 and headcounts[told[0]].status == "remaining" and len(parts) > 1 else chosen


def _summed(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> int:
    """The total that a list ends in (``204 nakes, 20 teknis: 224``), or that adds them up, else the count itself.

    A list of one kind of people, or of CPNS and PPPK whom only the total counts together.
    """
    part = headcounts[chosen]
    if part.of is None:
        return chosen
    whole = headcounts[part.of]
    called = _ADDED_UP.search(document.folded, max(0, whole.first - _BREATH), whole.first) is not None
    of_events = called and f"part:{GRAND_TOTAL}" in part.rules and part.category == whole.category
    if _ADDED.isdisjoint(part.rules) and not of_events:
        return chosen
    if _BY_NOW.search(document.folded, max(0, whole.first - _NEAR), whole.first):
        return chosen
    listed = [other for other in headcounts if other.of == part.of and part.first < other.first < whole.first]
    kinds = {part.category, *(other.category for other in listed)}
    of_both = whole.category == "asn" or (len(kinds) > 1 and kinds <= PPPK)
    mixed = of_both and any(other.category != part.category for other in listed)
    if len(listed) < (1 if part.occupation or mixed else 2):
        return chosen
    if f"part:{RUNNING}" in part.rules and part.value + sum(other.value for other in listed) != whole.value:
        return chosen
    if not called and whole.first - (listed[-1].first if mixed else part.first) >= _BREATH:
        return chosen
    alike = all(other.status == part.status for other in (*listed, whole))
    return part.of if alike and (mixed or all(o.category == part.category for o in (*listed, whole))) else chosen


def _rank(document: Document, headcount: Headcount) -> tuple[bool, bool, int]:
    """Reading order, what stands only in a caption last, before it rates and what is only told of the whole country."""
    captioned = all(document.kind_at(start) is LineKind.CAPTION for start, _ in headcount.places)
    aside = headcount.role == "none" and (_is_nationwide(document, headcount) or _is_rate(document, headcount))
    return captioned, aside, headcount.first


def _is_rate(document: Document, headcount: Headcount) -> bool:
    """Whether so many are told of each session, school or day ("satu sesi memuat 200", "100 peserta per sesi")."""
    behind = _OF_EACH_BEHIND.match(document.folded, headcount.end)
    lead = max(0, headcount.start - _NEAR), headcount.start
    return behind is not None or _OF_EACH.search(document.folded, *lead) is not None


def _is_nationwide(document: Document, headcount: Headcount) -> bool:
    """Whether each mention is said to be of the whole country and none is in the title."""
    return all(
        document.kind_at(start) is not LineKind.TITLE
        and _NATIONWIDE_BEFORE.search(document.text, max(0, start - _BREATH), start) is not None
        for start, _ in headcount.places
    )


def _off_topic(document: Document, headcounts: tuple[Headcount, ...], chosen: int) -> bool:
    """Whether the lead is about part-time posts and no count is: then the counts are background."""
    body = [sentence for sentence in document.sentences[:10] if sentence.kind is LineKind.BODY]
    if document.title or not body or headcounts[chosen].start < body[0].end:
        return False
    lead = document.text[body[0].start : body[0].end]
    return bool(_PART_TIME.search(lead)) and all(
        headcount.category in ("pppk", "cpns", "pns") for headcount in headcounts
    )
