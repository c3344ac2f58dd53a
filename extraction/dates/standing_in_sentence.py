"""How one day stands in its sentence: what the words before and behind it say that was, or is to be, on that day."""

from __future__ import annotations

import re
from typing import NamedTuple

from extraction.dates.date_cues import read_cues
from extraction.model import DateMention, Document, Sentence
from extraction.text.dateline import read_dateline

OPENING = 3  # sentences of prose that tell what the article is about
_LEAD = 2  # of them
_BEFORE, _AFTER = 260, 60
_RANGE = re.compile(r"\d\s?(?:-|–|—|&|s/d\.?|s\.?d\.?|dan|hingga|sampai(?:\sdengan)?)\s?\d{1,2}[\s/]")
_FROM = re.compile(r"(?i)\b(?:dari|antara)\s+(?:pada\s+)?(?:hari\s+)?\Z")
# "menyerahkan SK, bertepatan dengan Hari Guru 25 November 2024": the holiday is the day of the act.
_ON_THE_HOLIDAY = re.compile(r"(?i)\b(?:bertepatan|bersamaan|berbarengan)\b[^.;]{0,60}\Z")
_SO_FAR = re.compile(r"(?i)[^.\n]{0,40}?\b(?:telah|sudah|tercatat|baru|masih)\b")
_NEVER = ("decree", "effective", "period", "birth", "holiday", "wished")
# A newspaper's own day carries its weekday; that of a holiday or of a wish does not.
_WITHOUT_WEEKDAY = ("birth", "holiday", "wished")
# A decree that itself does what is told: "Melalui SK tertanggal 3 Maret 2025, 40 kepala sekolah dimutasi".
_BY_DECREE = re.compile(
    r"(?i)\b(?:lewat|melalui|dengan (?:terbit|keluar)nya|(?:ter|di)tuang(?:kan)? (?:dalam|lewat|melalui)) "
    r"(?:sk|surat keputusan|keputusan)\b[^;]*\Z"
)
# Not the state's, on which others act: "Lewat Keputusan Menpan RB tanggal 13 Januari 2025, honorer bisa diangkat".
_OF_THE_STATE = re.compile(r"(?i)\b(?:men(?:teri )?pan|kemen\w*|bkn|mendagri|presiden)\b")
# "Sebanyak 300 PPPK dilantik pekan lalu, Kamis (27/2)": in the very first sentence what was done then is the news.
_LAST_WEEK = re.compile(r"(?i)\b(?:pekan|minggu|bulan) (?:lalu|kemarin|silam)\b[^;(/]*\Z")
_OF_A_DAY = re.compile(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)")
# What is told in writing: "Keterangan itu termuat dalam nota dinas Kepala BKD tertanggal 10 September 2018".
_IN_WRITING = re.compile(
    r"(?i)\b(?:keterangan|penjelasan|pernyataan|rincian|informasi|data|angka|hal|kabar|kepastian)(?:nya)?\b[^.;]{0,30}?"
    r"\b(?:termuat|tertuang|tercantum|tertulis|tertera|dimuat|dituangkan|disampaikan) (?:dalam|lewat|melalui|pada|di) "
    r"(?:surat|nota|pengumuman|laporan|siaran|rilis)\b[^;]*\Z"
)
_BY_LETTER = re.compile(r"(?i)\b(?:lewat|melalui|dalam) (?:surat|pengumuman)\b[^;]*\Z")
_ANNOUNCES = re.compile(r"(?i),[^.;,]{0,40}\bmengumumkan\b")
# "Ujian PPPK tahap kedua selesai 1 Mei lalu": the day of a test, in a sentence that tells of no ceremony.
_OF_A_TEST = re.compile(
    r"(?i)\W*(?:adapun |sementara itu,? )?(?:hasil |pelaksanaan |tahapan )?(?:seleksi|ujian|tes|skd|skb|cat)\b"
    r"(?!.*(?:lantik|sumpah|serah|angkat|kukuh|\bsk\b|keputusan|dibagi|terima))"
)
# What people hand in until a day ends; not "penantian mereka berakhir 5 Januari", nor what the government asks for.
_HANDED_IN = re.compile(
    r"(?i)\b(?:pendaftaran|pemberkasan|(?:peng|meng|di)?isi(?:an)?|(?:me|di|peng)?unggah(?:an)?|lamaran|berkas|drh|seleksi|sanggah(?:an)?"
    r"|registrasi|portal|masa|tenggat|batas|(?<!paruh )(?<!penuh )waktu)\b"
)
_WAS_CLOSED = re.compile(r"(?i)\b(?:resmi|telah|sudah|akhirnya) \Z")  # the news itself: "pendaftaran resmi ditutup"
_ASKED_FOR = re.compile(r"(?i)\busul|\bpengusulan\b")  # whose close is the government's own act, not a deadline
# A day told in what is said, not of the saying: "menerangkan, pengumuman awal sudah keluar pada 24 Desember"
_IN_WHAT_IS_SAID = re.compile(r"(?:,|\bbahwa)\s[^“”\"]*?\b[a-z]{3,}\b[^,“”\"]*\s(?:pada|tanggal|sejak)\s\Z")


class _Day(NamedTuple):
    """A day with what its sentence says around it.

    ``before`` and ``after``: the words on either side; ``cues``: the roles that they give the day, each with where its
    last cue begins in ``before``, behind the day at ``len(before)`` or later; ``place``: of the sentence among the
    first of prose, from 0, :data:`OPENING` behind them.
    """

    document: Document
    sentence: Sentence
    mention: DateMention
    before: str
    after: str
    cues: dict[str, int]
    place: int

    @property
    def has_weekday(self) -> bool:
        """Whether it is told with its weekday, as a day of the news is."""
        return self.mention.weekday_stated is not None

    @property
    def is_newsy(self) -> bool:
        """Whether it is written as a newspaper writes the days of the news: with its weekday, or in brackets."""
        return self.has_weekday or self.mention.text[-1] in ")]"

    @property
    def is_quoted(self) -> bool:
        """Whether somebody says it in direct speech."""
        return is_quoted(self.document, self.sentence, self.mention.start)

    def follows(self, role: str) -> bool:
        """Whether a cue of the role stands behind the day."""
        return self.cues.get(role, -1) >= len(self.before)


def standing_in(document: Document, sentence: Sentence, mention: DateMention, prose: list[int]) -> str:
    """How the day stands in its sentence: a key of the weights, or a cue's role that is never the event's.

    ``prose``: the numbers of the first sentences of prose. What sets the day apart is asked first: the lead's news,
    acts by decree, days that are never the event's; then until or since when something is, the dateline, results; and
    last whether the day is that of what is said, or of what was done.
    """
    text = document.text
    before = text[max(sentence.start, mention.start - _BEFORE) : mention.start]
    after = text[mention.end : min(sentence.end, mention.end + _AFTER)]
    place = prose.index(sentence.no) if sentence.no in prose else OPENING
    cues = read_cues(before, after)
    if "effective" in cues and mention.weekday_stated and place < _LEAD:
        # "terhitung Senin, 5 Januari 2026" in the lead: a day told with its weekday is the news.
        cues["since"] = cues.pop("effective")
    day = _Day(document, sentence, mention, before, after, cues, place)
    return (
        (_of_the_lead(day) if place < _LEAD else None)
        or ("act" if _opens_an_act(day) else None)
        or (_by_decree(day) if "decree" in cues else None)
        or _never(day)
        or _until_or_since(day)
        or (_of_the_dateline(day) if place == 0 else None)
        or _of_a_selection(day)
        or _said_or_to_come(day)
        or _done(day)
    )


def _of_the_lead(day: _Day) -> str | None:
    """The paper's day, or one by which something was reached, on which an act began or which a holiday gives it."""
    cues, before = day.cues, day.before
    if "published" in cues and not day.is_quoted:
        return "published"  # also "pengumuman tertanggal 1 Juli 2025": the paper's day is the news
    if "period" in cues and day.has_weekday:
        opens = before[cues["period"] :][:1].isupper()  # "Hingga Kamis (5/2), 14 orang"
        if "scheduled" not in cues and (opens or _SO_FAR.match(day.document.text, day.mention.end)):
            return "from"  # what was reached by the day of the news: "Sampai Rabu (12/11/2025) telah terbit"
        if "act" in cues and _FROM.search(before):
            return "from"  # "dibagikan dari Senin (8/12/2025) hingga Rabu": the act begins that day
    return "act" if "holiday" in cues and "act" in cues and _ON_THE_HOLIDAY.search(before) else None


def _opens_an_act(day: _Day) -> bool:
    """Whether an act lasts some days from this one on: "berlangsung mulai tanggal 8 sampai dengan 10 Desember 2025"."""
    return "since" in day.cues and "act" in day.cues and _RANGE.search(day.mention.text) is not None


def _by_decree(day: _Day) -> str | None:
    """The day of a decree that does what is told, or of a letter in which it is told."""
    before = day.before
    if (
        (day.place < _LEAD or (day.has_weekday and day.place < OPENING))
        and _BY_DECREE.search(before)
        and not _OF_THE_STATE.search(before)
    ):
        return "decreed"
    if day.place < _LEAD and _BY_LETTER.search(before) and _ANNOUNCES.match(day.after):
        return "published"  # "Lewat surat bertanggal 5 Januari 2025, pemkab mengumumkan 312 peserta lulus"
    return "statement" if _IN_WRITING.search(before) and not _OF_THE_STATE.search(before) else None


def _never(day: _Day) -> str | None:
    """The role of a day that is never the event's."""
    if day.cues.keys().isdisjoint(_NEVER):
        return None
    for role in _NEVER:
        if role not in day.cues or (day.has_weekday and role in _WITHOUT_WEEKDAY):
            continue
        begins = day.place < _LEAD and day.has_weekday and "since" in day.cues
        if role == "period" and begins and day.follows("period"):
            continue  # "Mulai Senin (27/10/2025) hingga Rabu" in the lead: the news begins that day
        return role
    return None


def _until_or_since(day: _Day) -> str | None:
    """Until when papers are taken ("pengisian berkas ditutup 22 September"), or since when something is so."""
    cues = day.cues
    if "closed" in cues and _is_deadline(day.before, cues["closed"]):
        # With its weekday, or called over, it is news, but less so than the day on which somebody says what came in.
        return "closed" if day.is_newsy or _WAS_CLOSED.search(day.before[: cues["closed"]]) else "period"
    if "since" not in cues:
        return None
    if day.has_weekday and day.place < OPENING and not day.is_quoted:
        return "from"  # the news of the day: "mulai Rabu (19/9)", "terhitung Selasa (27/5/2025)"
    return "since" if day.has_weekday and "act" in cues else "effective"


def _of_the_dateline(day: _Day) -> str | None:
    """The day of the line that opens the text, or of the time stamp before it."""
    start = day.sentence.start
    dateline = read_dateline(day.document.text[start : start + 100])
    if dateline is None or day.mention.end > start + dateline.end:
        return None
    return "stamp" if day.mention.text[:4].isdigit() else "dateline"


def _of_a_selection(day: _Day) -> str | None:
    """The day of a result that is told by the way, or the days that a selection takes."""
    cues = day.cues
    if "published" in cues and not day.has_weekday and day.place >= _LEAD and not {"scheduled", "earlier"} & set(cues):
        return "announced"  # where nobody tells anything of another day, the day of the result is the news
    return "period" if "selection" in cues and _RANGE.search(day.mention.text) else None


def _said_or_to_come(day: _Day) -> str | None:
    """The day of a saying whose verb follows, a day that lies ahead, or one in direct speech."""
    said, scheduled = day.cues.get("statement", -1), day.cues.get("scheduled", -1)
    if day.follows("statement"):
        return "statement"  # "Kepala BKPSDM, Jumat (7/3/2025), mengatakan": its verb follows at once
    if said >= 0 and day.follows("scheduled") and day.after.lstrip().startswith(","):
        scheduled = -1  # "Menurut Kepala BKD, Jumat (7/3/2025), akan": of what is said
    if scheduled > said and day.cues.get("meanwhile", -1) < scheduled:
        return "scheduled"
    return "quoted" if day.is_quoted else None


def _done(day: _Day) -> str:
    """The day of an act, of one before it, of a test, of a saying; plain where no words tell."""
    before, cues = day.before, day.cues
    said, done, earlier = cues.get("statement", -1), cues.get("act", -1), cues.get("earlier", -1)
    if earlier >= 0 and done >= 0 and day.place == 0 and _LAST_WEEK.search(before):
        return "lately"
    if done >= 0 and _OF_A_DAY.search(before, max(0, earlier)):
        earlier = -1  # told of the day between: "Setelah pekan lalu, Kamis (27/2), melantik ..., Selasa (4/3)"
    if earlier > said:
        # "past": of somebody's life, "ia pernah dicopot pada 1 Mei 2021"
        return "earlier" if done >= 0 or day.is_newsy else "past"
    if cues.get("asked", -1) > done and day.place < OPENING:
        return "asked"  # "Surat usulan dikirim pada 20 Juli 2022": the proposal's own act
    if done > said and "selection" not in cues:
        return "act"
    if said < 0:
        return "tested" if not day.is_newsy and _OF_A_TEST.match(before) else "plain"
    return "earlier" if not day.is_newsy and _IN_WHAT_IS_SAID.search(before, said) else "statement"


def _is_deadline(before: str, closed: int) -> bool:
    """Whether the day behind ``before`` is one until when papers are taken, or one told to have gone by."""
    if _ASKED_FOR.search(before) is not None:
        return False
    if closed >= len(before):
        return True
    return _HANDED_IN.search(before) is not None


def is_quoted(document: Document, sentence: Sentence, at: int) -> bool:
    """Whether direct speech is open at ``at``; speech may have begun some sentences earlier in the paragraph."""
    text, opening = document.text, sentence
    while (
        opening.no and at - opening.start < 1500 and document.sentences[opening.no - 1].paragraph == opening.paragraph
    ):
        opening = document.sentences[opening.no - 1]
    floor = max(opening.start, at - 1500)
    opened, closed = text.rfind("“", floor, at), text.rfind("”", floor, at)
    if opened > closed:
        return "”" in text[at : at + 1500].split("\n", 1)[0] or '"' in text[at : at + 1500].split("\n", 1)[0]
    return opened < 0 and text.count('"', floor, at) % 2 == 1
