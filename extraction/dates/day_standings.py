"""How each day that an article names stands in its sentence, and which days lie ahead of the day on which it speaks."""

from __future__ import annotations

import datetime
import re

from extraction.dates.date_cues import read_cues
from extraction.model import DateMention, Document, LineKind, Sentence
from extraction.text.dateline import read_dateline

OPENING = 3  # sentences of prose that tell what the article is about
_SPOKEN = frozenset(("statement", "dateline", "stamp"))  # the day of who speaks, or of the paper
_ACTS = frozenset(("act", "plain", "tested", "scheduled", "quoted", "closed"))
_TODAY = re.compile(r"(?<![a-z])(?:hari|pagi|siang|sore|malam) ini,? (?:pada |tanggal )?\Z")
# "Lima pejabat dilantik Selasa (6/1). Sepekan kemudian, Selasa (13/1), lima berikutnya menyusul": of several rounds
# the last is the news. Not what the same people do next ("tiga hari kemudian mereka menjalani orientasi").
_SOME_DAYS_ON = re.compile(
    r"(?i)\b(?:(?:se)?(?:hari|pekan|minggu|bulan) (?:kemudian|berselang|berikutnya|setelahnya|sesudahnya)"
    r"|(?:selang|berselang) (?:se|\w+ )(?:hari|pekan|minggu|bulan)|(?:disusul|menyusul)\b[^.;,]{0,60}"
    r"|(?:es|bes)oknya|keesokan (?:hari|pagi)(?:nya)?),?"
    r" (?:pada )?(?:hari )?\Z"
)
_OF_ANOTHER_ROUND = re.compile(
    r"(?i)\b(?:disusul|menyusul|(?:di|me|ter)lantik|pelantikan|disumpah|sumpah|dikukuhkan"
    r"|mengukuhkan|penyerahan|(?:di|me[nm]y?)(?:s?erahkan|bagikan)|menerima)\b"
)
_HELD = re.compile(
    r"(?i)\b(?:(?:meng|di)(?:gelar|adakan|helat)|(?:mem|di)buka|berlangsung|dilangsungkan|(?:me|di)laksanakan"
    r"|menyerahkan|mengikuti|acara|kegiatan)\b"
)
_BEFORE_DAY = 24  # characters
_NEXT_DAY = datetime.timedelta(days=1)
_BEFORE, _AFTER = 260, 60
_REACH = 100
_LONGEST = 1500  # characters of a sentence that are looked at for each of its days
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


def read_standings(document: Document, dates: tuple[DateMention, ...]) -> tuple[str | None, ...]:
    """How each day stands in its sentence: a key of the weights, or a cue's role; None for a time stamp."""
    prose = first_prose(document) if dates else []
    sentences = (document.sentence_before(mention.start) for mention in dates)
    return tuple(
        None if mention.role == "publication" or sentence is None else _standing(document, sentence, mention, prose)
        for mention, sentence in zip(dates, sentences, strict=True)
    )


def tell_ahead(
    document: Document,
    dates: tuple[DateMention, ...],
    standings: tuple[str | None, ...],
    published_on: datetime.date | None,
) -> dict[int, bool]:
    """Where days of acts stand, and whether each lies ahead of the day on which the article speaks.

    That is the day of publication, else the last of a statement (``kata Kepala BKD, Sabtu (12/4)`` leaves 24 April
    ahead), of a picture or called today. The next day is not ahead, since datelines slip by one. Where no such day is
    told, none is, and those that the words say were or are to come are left out.
    """
    told = list(zip(dates, standings, strict=True))
    spoken = [
        mention.date
        for mention, standing in told
        if mention.date and (standing in _SPOKEN or _is_today(document, mention))
    ]
    today = published_on or max(spoken, default=None)
    return {
        mention.start: today is not None and mention.date - today > _NEXT_DAY
        for mention, standing in told
        if mention.date and standing in _ACTS and (today is not None or standing != "scheduled")
    }


def _is_today(document: Document, mention: DateMention) -> bool:
    """Whether a day stands under a picture or is called today."""
    return document.kind_at(mention.start) is LineKind.CAPTION or is_called_today(document, mention)


def is_called_today(document: Document, mention: DateMention) -> bool:
    """Whether ``hari ini`` or a time of today stands before the day or opens it: ``hari ini (28/10)``."""
    at = mention.start
    return mention.text[:8].lower() == "hari ini" or (
        _TODAY.search(document.folded, max(0, at - _BEFORE_DAY), at) is not None
    )


def is_next_round(document: Document, sentence: Sentence, mention: DateMention) -> bool:
    """Whether the day is that of a further round, told after an earlier one: ``Sepekan kemudian, Selasa (13/1)``."""
    text, at = document.text, mention.start
    if _SOME_DAYS_ON.search(text, max(sentence.start, at - _REACH), at) is None:
        return False
    return _OF_ANOTHER_ROUND.search(text, sentence.start, min(sentence.end, sentence.start + _LONGEST)) is not None


def is_held(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells what is held, not what became of people: ``menggelar orientasi``, ``acara dibuka``."""
    return _HELD.search(document.text, sentence.start, min(sentence.end, sentence.start + _LONGEST)) is not None


def first_prose(document: Document) -> list[int]:
    """Numbers of the first sentences of prose."""
    found: list[int] = []
    for sentence in document.sentences:
        if sentence.kind is LineKind.BODY:
            found.append(sentence.no)
            if len(found) == OPENING:
                break
    return found


def _standing(document: Document, sentence: Sentence, mention: DateMention, prose: list[int]) -> str:
    """How the day stands in its sentence: a key of the weights, or a cue's role that is never the event's."""
    text = document.text
    before = text[max(sentence.start, mention.start - _BEFORE) : mention.start]
    after = text[mention.end : min(sentence.end, mention.end + _AFTER)]
    cues = read_cues(before, after)
    lead = sentence.no in prose[:2]
    if "published" in cues and lead and not is_quoted(document, sentence, mention.start):
        return "published"  # also "pengumuman tertanggal 1 Juli 2025": the paper's day is the news
    if "effective" in cues and mention.weekday_stated and lead:
        # "terhitung Senin, 5 Januari 2026" in the lead: a day told with its weekday is the news.
        cues["since"] = cues.pop("effective")
    if "period" in cues and mention.weekday_stated and lead and "scheduled" not in cues:
        opens = before[cues["period"] :][:1].isupper()  # "Hingga Kamis (5/2), 14 orang"
        if opens or _SO_FAR.match(text, mention.end):
            return "from"  # what was reached by the day of the news: "Sampai Rabu (12/11/2025) telah terbit"
    if "period" in cues and mention.weekday_stated and lead and "act" in cues and _FROM.search(before):
        return "from"  # "dibagikan dari Senin (8/12/2025) hingga Rabu": the act begins that day
    if "holiday" in cues and lead and "act" in cues and _ON_THE_HOLIDAY.search(before):
        return "act"
    if "since" in cues and "act" in cues and _RANGE.search(mention.text):
        return "act"  # "berlangsung mulai tanggal 8 sampai dengan 10 Desember 2025"
    if "since" in cues and mention.weekday_stated and lead and cues.get("period", -1) >= len(before):
        del cues["period"]  # "Mulai Senin (27/10/2025) hingga Rabu" in the lead: the news begins that day
    dated = lead or (mention.weekday_stated is not None and sentence.no in prose)
    if "decree" in cues and dated and _BY_DECREE.search(before) and not _OF_THE_STATE.search(before):
        return "decreed"
    if "decree" in cues and lead and _BY_LETTER.search(before) and _ANNOUNCES.match(after):
        return "published"  # "Lewat surat bertanggal 5 Januari 2025, pemkab mengumumkan 312 peserta lulus"
    if "decree" in cues and _IN_WRITING.search(before) and not _OF_THE_STATE.search(before):
        return "statement"
    for role in _NEVER:
        if role in cues and (mention.weekday_stated is None or role not in _WITHOUT_WEEKDAY):
            return role
    is_newsy = mention.weekday_stated is not None or mention.text[-1] in ")]"
    if "closed" in cues and _is_deadline(before, cues["closed"]):
        # Until when papers are taken: "pengisian berkas ditutup 22 September". With its weekday, or called over, it is
        # news, but less so than the day on which somebody says what came in by then.
        return "closed" if is_newsy or _WAS_CLOSED.search(before[: cues["closed"]]) else "period"
    if "since" in cues:
        if mention.weekday_stated and sentence.no in prose and not is_quoted(document, sentence, mention.start):
            return "from"  # the news of the day: "mulai Rabu (19/9)", "terhitung Selasa (27/5/2025)"
        return "since" if mention.weekday_stated and "act" in cues else "effective"
    if prose and prose[0] == sentence.no:
        dateline = read_dateline(text[sentence.start : sentence.start + 100])
        if dateline is not None and mention.end <= sentence.start + dateline.end:
            return "stamp" if mention.text[:4].isdigit() else "dateline"
    if "published" in cues and mention.weekday_stated is None and not lead and not {"scheduled", "earlier"} & set(cues):
        return "announced"  # where nobody tells anything of another day, the day of the result is the news
    if "selection" in cues and _RANGE.search(mention.text):
        return "period"
    said = cues.get("statement", -1)
    if said >= len(before):
        return "statement"  # "Kepala BKPSDM, Jumat (7/3/2025), mengatakan": its verb follows at once
    scheduled = cues.get("scheduled", -1)
    if said >= 0 and scheduled >= len(before) and after.lstrip().startswith(","):
        scheduled = -1  # "Menurut Kepala BKD, Jumat (7/3/2025), akan": of what is said
    if scheduled > said and cues.get("meanwhile", -1) < scheduled:
        return "scheduled"
    if is_quoted(document, sentence, mention.start):
        return "quoted"
    done = cues.get("act", -1)
    if "earlier" in cues and done >= 0 and sentence.no in prose[:1] and _LAST_WEEK.search(before):
        return "lately"
    if done >= 0 and _OF_A_DAY.search(before, max(0, cues.get("earlier", 0))):
        cues.pop(
            "earlier", None
        )  # told of the day between: "Setelah pekan lalu, Kamis (27/2), melantik ..., Selasa (4/3)"
    if cues.get("earlier", -1) > said:
        return "earlier" if done >= 0 or is_newsy else "past"  # of somebody's life: "ia pernah dicopot pada 1 Mei 2021"
    if cues.get("asked", -1) > done and sentence.no in prose:
        return "asked"  # "Surat usulan dikirim pada 20 Juli 2022": the proposal's own act
    if done >= 0 and cues.get("selection", -1) < 0 and done > said:
        return "act"
    if said < 0:
        return "tested" if not is_newsy and _OF_A_TEST.match(before) else "plain"
    return "earlier" if not is_newsy and _IN_WHAT_IS_SAID.search(before, said) else "statement"


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
