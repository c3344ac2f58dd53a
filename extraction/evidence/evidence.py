"""Why a number is a headcount: the noun after it, the label before it, the list it stands in, its own repetition."""

from __future__ import annotations

import re

from extraction.evidence.bare_figures import OPEN, bare_evidence
from extraction.evidence.few_in_words import are_few_people, is_one_who
from extraction.evidence.one_of_a_kind import ITEM_START, is_one_of_a_kind
from extraction.model import LineKind
from extraction.words.numbers import SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_RELATIVE = re.compile(
    r" (?:yang|di antaranya|diantaranya|lainnya|lagi|sisanya|lain|dinyatakan|lulus"
    r"|lolos|gugur|mundur|mengundurkan|meninggal|tidak|tak|belum|batal)(?![a-z])"
)
_OUT_OF = re.compile(r" dari (?:total |sebanyak |sekitar |keseluruhan |seluruh )?")
_THOSE = re.compile(r" (?:itu|tersebut|tadi)(?![a-z])")  # "dua dari tujuh itu dokter umum"
_AMONG = re.compile(r" (?:di ?antaranya|di antara mereka)(?![a-z])")
_ONE_OF_THEM = re.compile(r" (?:di ?antaranya|di antara mereka|darinya)(?= [a-z])")  # no name follows, nor a comma
_ONE_WHO = re.compile(  # what became of one, told in a sentence of its own; not who it is or what he says
    rf"{_ONE_OF_THEM.pattern}"
    r"(?! (?:adalah|ialah|yakni|yaitu|bernama|merupakan|me[a-z]+|ber(?:kata|cerita|ujar))(?![a-z]))"
)
_OF_THEM = re.compile(r" (?:dari|di antara) (?:mereka|jumlah (?:itu|tersebut)|yang (?:dilantik|lulus|lolos))(?![a-z])")
_ADDED = re.compile(
    rf"(?<![a-z])(?:ditambah|plus)(?: (?:lagi|pula|dengan))?{SO_MANY} \Z"
)  # "379 orang, ditambah dua dari ..."
_DOES = re.compile(  # a verb, or what denies one
    r" (?:tidak|tak|belum|sudah|telah|lanjut|pindah|pensiun|lulus|karena|lantaran|akibat|gara-gara|tanpa"
    r"|(?:me|di|ber|ter)(?!sa\b|nas\b|ter\b)[a-z]{4,})(?![a-z])"
)
_CELL = re.compile(r" ?(?:orang |formasi )?\| ?")
_AGAIN = re.compile(r" (?:lagi|lainnya|orang lagi|sisanya)(?![a-z])")
_DELIMITED = re.compile(r" ?(?:[,.;)]|\Z|dan |serta |orang|\(|sedangkan |lalu |kemudian )")
_ITEM_END = re.compile(r" ?(?:orang |formasi )?(?:[,.;)]|\Z|\(|dan |serta )")
_ITEM_TITLE = re.compile(r"[ -]*(?:[a-z][a-z0-9/()'.]*[ :=-]+){1,8}")
_CLOSED = re.compile(r" ?(?:[,.;)?!\"']|\Z|per-| per | atau )")
_SET_OFF = (", ", ": ", "- ", "– ", "= ", "; ")
_ROMAN = frozenset("IVX")  # golongan V
_FATE = 2  # weight of a status cue that says what became of people
_CLEAR_FATE = 6  # weight of one that befalls people alone ("tujuh gugur")
_SPELT = 20  # people: a smaller number in words behind a noun is likelier its own ("guru kelas satu")
_GAP, _ASIDE = 8, 24  # characters between a count and the comma before the next item: more before a brief one
_BRIEF = 2  # words of an item's title ("150 PNS pensiun, tahun depan 170")
_LEADING = frozenset(("", "dengan", "ada", "sebanyak", "memperoleh", "mendapat", "kebagian", "sendiri"))


def find_evidence(page: Page, around: Surroundings, counted: Surroundings | None, *, near: bool) -> str | None:
    """Which kind of evidence makes the number a headcount.

    ``counted``: the number before it, where that is one; ``near``: one stands in this sentence or the one before.
    """
    number = around.number
    follows = counted is not None and counted.sentence is around.sentence
    if number.form == "person":
        return _evidence_of_one(page, around, follows=follows, near=near)
    if noun_evidence(around) or out_of_evidence(page, around):
        return "noun"
    if _OF_THEM.match(page.folded, number.end) and number.value > 1:
        return "share"
    if label_evidence(page, around):
        return "label"
    if stated_evidence(page, around):
        return "stated"
    told = number.form == "figures" or near or opens_item(page, around)
    if (told and fate_evidence(page, around, follows)) or (near and are_few_people(page, around, follows=follows)):
        return "fate"
    if follows and _ADDED.search(page.folded, max(around.gap[0], number.start - 24), number.start):
        return "added"
    if closing_evidence(page, around, counted):
        return "closing"
    if clause_evidence(page, around):
        return "clause"
    if item_evidence(page, around, counted):
        return "item"
    if cell_evidence(page, around, counted):
        return "cell"
    return bare_evidence(page, around, counted)


def _evidence_of_one(page: Page, around: Surroundings, *, follows: bool, near: bool) -> str | None:
    """Which evidence makes "seorang" a count: it is an article more often than that."""
    number = around.number
    if is_one_of_a_kind(page, around, follows=follows):
        return "noun"
    opens = near and number.start - around.sentence.start <= 1
    again = _AGAIN.match(page.folded, number.end, around.sentence.end)  # "seorang lagi meninggal"
    if again and opens:
        return "rest"  # "Pelamar setempat 358 orang. Seorang lagi lulusan IPDN."
    of_them = _ONE_OF_THEM if follows else _ONE_WHO if opens else None
    if of_them and of_them.match(page.folded, number.end, around.sentence.end):
        return "share"  # "enam orang mangkir, seorang di antaranya sakit"
    if near and is_one_who(page, around):
        return "fate"
    return "fate" if follows and _fate_follows(page, around, at=again.end() if again else None) else None


def number_gap(around: Surroundings, other: Surroundings) -> int:
    """How many sentences lie between two numbers."""
    return around.sentence.no - other.sentence.no


def noun_evidence(around: Surroundings) -> bool:
    """A word for people, posts or decrees follows the number ("31 pejabat", "427 formasi", "5 SK")."""
    if around.after and around.after[0].meaning.occupation is not None and around.number.value > 2:
        return True  # "200 teknis": a field of work stands for its people
    return any(cue.meaning.is_noun for cue in (*around.after, *around.predicate))


def out_of_evidence(page: Page, around: Surroundings) -> bool:
    """What the number is out of is a count of people, posts or decrees ("32 dari 620 tenaga teknis").

    "Satu dari 1.220 honorer" is a person, not a count.
    """
    if around.number.value == 1:
        return False
    lead = _OUT_OF.match(page.folded, around.number.end, around.sentence.end)
    whole = page.number_at(lead.end()) if lead else None
    if whole is None:
        return False
    cue = page.cues.starting.get(whole.end + 1)
    return (cue is not None and cue.meaning.is_noun) or _THOSE.match(page.folded, whole.end) is not None


def label_evidence(page: Page, around: Surroundings) -> bool:
    """A label stands right before the number and nothing unknown after it ("tenaga kesehatan 674,", "Guru: 28")."""
    ends = around.sentence.kind is LineKind.ITEM and around.number.end >= around.sentence.end - 1
    listed = ends and page.folded.endswith(_SET_OFF, 0, around.number.start)  # "- auditor, lima", not "- kelas lima"
    if around.number.form != "figures" and not (around.stated or listed) and around.number.value < _SPELT:
        return False
    nominal = any(cue.meaning.is_nominal for cue in around.before)
    return nominal and OPEN.match(page.folded, around.number.end, around.sentence.end) is not None


def stated_evidence(page: Page, around: Surroundings) -> bool:
    """A word such as "sebanyak" leads to the number, and the sentence speaks of people, posts or decrees."""
    if not around.stated or OPEN.match(page.folded, around.number.end, around.sentence.end) is None:
        return False
    if around.number.form != "figures" and around.number.value < 100:
        return False
    low = max(around.sentence.start, around.number.start - 160)
    return "formasi " in page.folded[low : around.before_start] or any(
        cue.meaning.is_noun for cue in page.cues.within(low, around.before_start)
    )


def fate_evidence(page: Page, around: Surroundings, follows: bool) -> bool:
    """A verb of selection or fate follows at once ("1.382 lolos", "dua lagi mengundurkan diri")."""
    if around.number.form == "figures" and _fate_follows(page, around):
        return True
    if around.number.form == "words":
        again = _AGAIN.match(page.folded, around.number.end, around.sentence.end) is not None
        return (
            _AMONG.match(page.folded, around.number.end, around.sentence.end) is not None
            or (follows and again)
            or ((follows or again or around.number.value >= _SPELT) and _told_on(page, around))
            or _fate_follows(page, around, _FATE if follows else _CLEAR_FATE)
        )
    if (follows or around.stated) and _AMONG.match(page.folded, around.number.end, around.sentence.end):
        return True  # "42 dokter, 16 di antaranya spesialis"
    return _told_on(page, around)


def _fate_follows(page: Page, around: Surroundings, least: int = _FATE, *, at: int | None = None) -> bool:
    cue = page.cues.starting.get((around.number.end if at is None else at) + 1)
    return cue is not None and cue.meaning.status is not None and cue.meaning.weight >= least


def _told_on(page: Page, around: Surroundings) -> bool:
    return _RELATIVE.match(page.folded, around.number.end, around.sentence.end) is not None and any(
        cue.meaning.status is not None for cue in page.cues.within(around.number.end, around.clause[1])
    )


def closing_evidence(page: Page, around: Surroundings, previous: Surroundings | None) -> bool:
    """A number closes a clause that speaks of people ("SK yang dicetak sebetulnya 688.")."""
    number, folded = around.number, page.folded
    if number.form != "figures" or number.value < 10 or not _CLOSED.match(folded, number.end, around.sentence.end):
        return False
    low = max(around.clause[0], number.start - 80)
    if any(
        cue.meaning.counted in ("person", "post", "decree") or cue.meaning.category
        for cue in page.cues.within(low, number.start)
    ):
        return number.value >= 20
    if previous is None or not (around.stated or around.rough or number.scaled):
        return False
    return around.sentence.no - previous.sentence.no <= 1


def cell_evidence(page: Page, around: Surroundings, counted: Surroundings | None) -> bool:
    """A further cell of a table's row whose cell before counts people ("| Guru | 95 | 89 |")."""
    if counted is None or counted.sentence is not around.sentence or around.number.form != "figures":
        return False
    return _CELL.fullmatch(page.folded, counted.number.end, around.number.start) is not None


def clause_evidence(page: Page, around: Surroundings) -> bool:
    """A figure with a thousands mark in a clause on people ("20.772 disediakan bagi CPNS")."""
    number = around.number
    if number.form != "figures" or number.plain or OPEN.match(page.folded, number.end, around.sentence.end) is None:
        cue = page.cues.starting.get(number.end + 1)
        if number.form != "figures" or cue is None or cue.meaning.status is None:
            return False
    return any(cue.meaning.is_noun for cue in page.cues.within(*around.clause))


def item_evidence(page: Page, around: Surroundings, previous: Surroundings | None) -> bool:
    """An item of a list of counts whose title no lexicon knows ("guru agama Islam 10, guru penjas 7")."""
    number = around.number
    if (
        previous is None
        or number.form != "figures"
        or _ITEM_END.match(page.folded, number.end, around.sentence.end) is None
    ):
        return False
    title = page.folded[around.clause[0] : number.start]
    if _ITEM_TITLE.fullmatch(title) is None:
        return False
    if previous.sentence is around.sentence:
        aside = _ASIDE if len(title.split()) <= _BRIEF else _GAP
        return not previous.after or previous.after_end < around.clause[0] <= previous.after_end + aside
    return around.sentence.kind is LineKind.ITEM and around.sentence.no - previous.sentence.no <= 2


def opens_item(page: Page, around: Surroundings) -> bool:
    """Whether a number begins an item of a list of fates ("enam tidak mengirim berkas, empat mundur")."""
    start = around.number.start
    begun = start - around.sentence.start <= 1 or ITEM_START.search(page.folded, max(0, start - 16), start)
    return bool(begun) and _DOES.match(page.folded, around.number.end, around.sentence.end) is not None


def name_evidence(page: Page, around: Surroundings) -> bool:
    """A name stands right before the bare number and the item ends after it ("Kutai Timur 9, Bontang 16")."""
    number = around.number
    if number.form != "figures" or not _DELIMITED.match(page.folded, number.end, around.sentence.end):
        return False
    low = max(around.gap[0], number.start - 60)
    words = page.document.text[low : number.start].rstrip(" (").split()
    while words and words[-1].strip(":=-") in _LEADING:
        words.pop()
    return (
        bool(words)
        and words[-1][0].isupper()
        and words[-1].strip(":()").isalpha()
        and (len(words[-1]) > 1 or words[-1] in _ROMAN)
    )
