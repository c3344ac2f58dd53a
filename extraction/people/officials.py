"""Named people with the position the article gives: "Bupati Paser dr. Fahmi Fadli", "Asnawi, Kepala BKPSDM Aceh Besar".

Reading starts at the words positions begin with. The name stands behind the position, or before it
(:mod:`extraction.people.named_before`); every further mention of a known person adds to the same official. A headline's
capitals hide where a name ends ("Wali Kota Maulana Jaga Integritas"), so it names only people whom the text below
names again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from extraction.model import Document, LineKind, Official, RegionMention, Sentence
from extraction.people.moves import STATED
from extraction.people.named_before import (
    APPOSED,
    THAT,
    candidate_before,
    is_surely_named,
    name_before,
    name_beside,
    name_of_entry,
    pair_before,
    told_before,
)
from extraction.people.office_leaders import find_leaders
from extraction.people.office_words import is_office, office_words
from extraction.people.offices import Marks
from extraction.people.person_names import Name, end_with_degrees, read_name, same_person
from extraction.people.position_heads import Head, find_heads, is_head_word
from extraction.people.positions import Position, held_by, read_position
from extraction.people.shared_posts import holders
from extraction.words.meanings import meanings

_TITLES = frozenset((LineKind.TITLE, LineKind.HEADING))
_SKIPPED = frozenset((LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE))
_FORMER = re.compile(r"(?:(?:semula|tadinya|sebelumnya|dulunya|dahulu)\b[^,]*|\A,? dari )$")
_NOW = re.compile(  # "semula Kepala Bagian Anu, kini Camat", "dari Camat Lasem ke Kepala Bagian Umum"
    r"(?:,\s*|\s+)"
    r"(?:kini|sekarang|juga|lalu|ke|menjadi|(?:resmi )?(?:dilantik|diangkat|dipercaya|ditunjuk|dikukuhkan))\b"
    r"[\w\s]{0,24}$"
)
# "Bupati Ismail Jamil, yang akrab disapa Ayah Wi": a name by which an official is called further on.
_NICKNAME = re.compile(
    r"\b(?:panggilan|disapa|sapaan|dipanggil|dijuluki|julukan|alias)(?: akrab(?:nya)?)? [\"“]?"
    r"([A-Z]\w+(?: [A-Z]\w+){0,2})"
)
_CALLED = ("panggil", "sapa", "juluk", "alias")  # one stands in all that _NICKNAME matches
# Who heads the wives' organisation bears the husband's name: "Gubernur Muhidin ... Ketua TP PKK Fathul Jannah Muhidin".
_SPOUSE = re.compile(
    r"(?i)(?:wakil )?(?:ketua|bunda|pembina) (?:umum )?"
    r"(?:tim penggerak|tp|pkk|dharma wanita|dwp|dekranasda|paud|gow)(?![a-z])"
)
_TIED = re.compile(r",? (?:selaku|sebagai) ")
_SET_OFF = re.compile(r"\s*(?::|\s[-–—|])\s*")  # in a list: "Kepala Dinas Sosial: Budi Santoso"
_PAIR = re.compile(r"\s+dan\s+(?=[A-Z])")
_SHORT_FORM = re.compile(r" \([A-Z][A-Za-z]{2,14}\)")
_ALSO_NAMES = frozenset({"bima"})
_COUNT = re.compile(r"\d+ ")
_HEADLINES = 20  # no page has more of its own
_NAMESAKES = 20  # people who share a word of their names
_WINDOW = 260  # characters that a position and its name may take behind the head


@dataclass(slots=True)
class _Person:
    name: Name
    position: str


def find_officials(document: Document, mentions: tuple[RegionMention, ...]) -> tuple[Official, ...]:
    """Officials in order of their first mention, each person once with the fullest name."""
    text = document.text
    heads = list(find_heads(text, document.folded))
    marks = Marks(
        {mention.start: mention.end for mention in mentions if _is_place(text, mention)},
        {mention.start: mention.end for mention in mentions if mention.region.code is None},
        frozenset(head.start for head in heads),
    )
    starts = document.starts
    people = _People()
    headlines: list[tuple[Head, Sentence]] = []
    paired: Head | None = None  # the second of two positions told together
    former: tuple[Name, int] | None = None  # whose former position was told, and where that ends
    nicknames = _nicknames(document)
    behind: set[int] = set()  # where names stand that the position before them took
    for before, head, after in zip([None, *heads], heads, [*heads[1:], None], strict=False):
        coupled = before if before is not None and text[before.end : head.start] == " dan " else None
        number = bisect_right(starts, head.start) - 1
        if number < 0 or document.sentences[number].kind in _SKIPPED:
            continue
        sentence = document.sentences[number]
        if sentence.kind in _TITLES and _is_headline(text[sentence.start : sentence.end]):
            headlines.append((head, sentence))
            continue
        limit = min(sentence.end, head.end + _WINDOW)
        if shared := holders(text, head, sentence.end, marks.heads):
            for person, written in shared:
                people.add(person, written)
            continue
        position = read_position(text, head, limit, marks)
        if sentence.kind is LineKind.ITEM and (colon := _SET_OFF.match(text, position.end, limit)):
            position = position._replace(name_at=colon.end())
        if former and former[1] < head.start <= sentence.end and _NOW.fullmatch(text, former[1], head.start):
            people.move(former[0], " ".join(text[position.start : position.end].split()))
            former = None
            continue
        if after is not None and text[head.end : after.start] == " dan ":
            pair = pair_before(text, head, sentence, marks)
            if pair is not None:
                rest = read_position(text, after, limit, marks)
                for person, one in zip(pair, (head, after), strict=True):
                    people.add(person, " ".join((text[one.start : one.end] + text[after.end : rest.end]).split()))
                paired = after
                continue
        if paired is head:
            continue
        name = _find_name(document, number, head, position, limit, marks, behind)
        if name is None:
            continue
        if name.start < head.start and position.whole > position.end:
            position = position._replace(end=position.whole)  # "Budi yang kini Camat Lasem"
        told_before = name.start < head.start and _FORMER.search(text[name.end : head.start])
        former = (name, position.end) if told_before else None
        written = " ".join(text[position.start : position.end].split())
        if coupled is not None and (second := _PAIR.match(text, name.after)):
            # "Wali Kota dan Wakil Wali Kota Serang, Budi dan Agus"
            other = read_name(text, second.end(), limit)
            if other is not None:
                people.add(name, " ".join((text[coupled.start : coupled.end] + text[head.end : position.end]).split()))
                name = other
        nickname = len(name.words) == 1 or text[name.start : name.end].casefold() in nicknames
        if not (head.kind == "full" and nickname and people.holds(written)):
            people.add(name, written)
    for head, sentence in headlines[:_HEADLINES]:
        position = read_position(text, head, sentence.end, marks)
        name = _name_behind(text, position, sentence.end, marks)
        if (
            name is not None
            and not any(map(is_office, name.words[:2]))
            and (again := _named_again(document, starts, name)) is not None
        ):
            people.add(again, " ".join(text[position.start : position.end].split()))
    for name, office in find_leaders(document, marks):
        people.add(name, office)
    spans = ((person.name.start, end_with_degrees(text, person.name), person.position) for person in people.found)
    return tuple(Official(start, end, " ".join(text[start:end].split()), position) for start, end, position in spans)


def _nicknames(document: Document) -> frozenset[str]:
    """Names by which officials are called further on, in lower case; most articles have none, nor a word for one."""
    if not any(stem in document.folded for stem in _CALLED):
        return frozenset()
    return frozenset(match.group(1).casefold() for match in _NICKNAME.finditer(document.text))


def _find_name(
    document: Document, number: int, head: Head, position: Position, limit: int, marks: Marks, behind: set[int]
) -> Name | None:
    """Who holds the position: the name tied to it, or the nearer of those that stand beside it.

    ``behind`` gathers where names stand that the position before them took.
    """
    text, sentence = document.text, document.sentences[number]
    if head.trap == "candidate":
        return candidate_before(text, head, sentence, marks)
    stated = name_before(text, head, sentence, marks, STATED)
    if stated is not None and (head.trap != "became" or is_surely_named(text, stated, sentence)):
        return stated
    name = told_before(document, number, head, max(position.end, position.whole), marks)
    if name is None and text[head.start - 1 : head.start] == "(":
        # "Zaidin (Kepala MIN 36 Lamlhom)": a bracket tells of the name before it; "Badan Anu (Kaban)" is short for it
        name = name_before(text, head, sentence, marks, APPOSED)
        if name is not None and len(name.words) < 2 and max(position.end, position.whole) == head.end:
            name = None
    if name is None and sentence.kind is LineKind.ITEM:
        name = name_of_entry(text, head, document.lines[sentence.line].start)
    if name is None:
        name = name_beside(text, head, position.end, sentence, marks)
    if name is not None and name.start not in behind:
        return name
    if head.trap == "became" or (head.trap == "seat" and not _is_held(text, head, position)):
        return None
    name = _name_behind(text, position, limit, marks)
    if name is not None and _TIED.match(text, name.after) and ", " in text[position.end : name.start]:
        # "didampingi Mukhlis, Pembantu Rektor, Andria Zulfa selaku Kepala Biro": each name stands before its office
        name = name_before(text, head, sentence, marks, APPOSED) or name
    if name is None and not head.trap:
        if sentence.kind is LineKind.ITEM and not _COUNT.search(text, position.end, limit):
            name = name_of_entry(text, head, document.lines[sentence.line].start, 1)  # "Khairul: Kepala Dinas Sosial"
            name = None if name is None or name.start in marks.regions else name
        return name or name_before(text, head, sentence, marks, APPOSED)
    if name is None:
        return None
    behind.add(name.start)
    return name


def _is_place(text: str, mention: RegionMention) -> bool:
    """A region, unless its name is undecided and people bear it too ("Kepala BKN Bima Haria Wibisana")."""
    region = mention.region
    if region.code is None:
        return False
    return mention.certain or text[mention.start : mention.end].lower() not in _ALSO_NAMES


def _named_again(document: Document, starts: tuple[int, ...], name: Name) -> Name | None:
    """The longest beginning of a headline's run of capitals that the text below repeats, two words at least."""
    text = document.text
    written = text[name.start : name.end].split()
    for count in range(len(written), 1, -1):
        wanted = " ".join(written[:count])
        start = text.find(wanted, name.end)
        while start >= 0:
            if document.sentences[bisect_right(starts, start) - 1].kind not in _SKIPPED | _TITLES:
                return read_name(text, start, start + len(wanted))
            start = text.find(wanted, start + 1)
    return None


def _is_headline(line: str) -> bool:
    words = [word for word in line.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > 0.75 * len(words)


def _is_held(text: str, head: Head, position: Position) -> bool:
    """Whether a word says who holds the position ("kursi Kepala Dinas Sosial diduduki Ridwan Harris")."""
    return position.name_at is not None and held_by(text, head, position.end, position.name_at) == position.name_at


def _name_behind(text: str, position: Position, limit: int, marks: Marks) -> Name | None:
    if position.name_at is None:
        return None
    name = read_name(text, position.name_at, limit)
    if name is not None:
        # "Kepala Bappeda, Riko Lalu Kepala Dinas Sosial": a name ends where the next position begins
        inner = next((at for at in range(name.start + 1, name.end) if at in marks.heads), None)
        name = name if inner is None else read_name(text, position.name_at, inner)
    if name is None or is_office(name.words[0]) or is_head_word(name.words[0]) or _is_of_posts(name.words):
        return None
    if " ".join(name.words) in meanings():
        return None  # "Penyuluh Pertanian, Auditor", "Asisten Penata Anestesi"
    if len(name.words) == 1 and (_SHORT_FORM.match(text, name.end) or THAT.match(text, name.end)):
        return None  # "Kepala Dinas Perumahan dan Pemukiman (Disperkim)", "Sekjen Apkasi itu": a word of the office
    region_end = marks.regions.get(name.start)
    return None if region_end is not None and region_end >= name.end else name


def _is_of_posts(words: tuple[str, ...]) -> bool:
    """Whether words that people may bear are all an office's: "diberikan kepada Guru Penggerak", "Tata Negara"."""
    return len(words) > 1 and all(word in office_words() for word in words)


class _People:
    """The people found so far, each known by the words of the name; comparisons stay few in any text."""

    def __init__(self) -> None:
        self.found: list[_Person] = []
        self._by_word: dict[str, list[_Person]] = {}

    def add(self, name: Name, position: str) -> None:
        """Add to the person of that name, or a new one; the fullest name and the first position stay."""
        for word in name.words:
            for person in self._by_word.get(word, ())[:_NAMESAKES]:
                married = bool(_SPOUSE.match(position)) != bool(_SPOUSE.match(person.position))
                if same_person(person.name.words, name.words) and not married:
                    if len(name.words) > len(person.name.words):
                        person.name = name
                        self._learn(person)
                    if position.startswith(person.position):
                        person.position = position
                    return
        self.found.append(_Person(name, position))
        self._learn(self.found[-1])

    def move(self, name: Name, position: str) -> None:
        """Give the person of that name, found before, the position held now."""
        for person in self._by_word.get(name.words[0], ())[:_NAMESAKES]:
            if same_person(person.name.words, name.words):
                person.position = position

    def holds(self, position: str) -> bool:
        """Whether somebody holds a position that begins so: ``Bupati Edi`` is the article's own by a nickname."""
        start = position.casefold() + " "
        return any(person.position.casefold().startswith(start) for person in self.found[:_NAMESAKES])

    def _learn(self, person: _Person) -> None:
        for word in person.name.words:
            if len(word) > 1 and person not in (known := self._by_word.setdefault(word, []))[-_NAMESAKES:]:
                known.append(person)
