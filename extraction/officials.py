"""Named people with the position the article gives: "Bupati Paser dr. Fahmi Fadli", "Asnawi, Kepala BKPSDM Aceh Besar".

Reading starts at the words positions begin with. The name stands behind the position, or before it in apposition;
every further mention of a known person adds to the same official. A headline's capitals hide where a name ends
("Wali Kota Maulana Jaga Integritas"), so it names only people whom the text below names again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from extraction.model import Document, LineKind, Official, RegionMention, Sentence
from extraction.named_before import named_before
from extraction.person_names import Name, read_name, same_person
from extraction.position_heads import Head, find_heads
from extraction.positions import Marks, Position, is_office, read_position

_TITLES = frozenset((LineKind.TITLE, LineKind.HEADING))
_SKIPPED = frozenset((LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE))
# What ties a name to the position behind it: a word that says so, or mere apposition.
_STATED = re.compile(
    r"\s*,?\s+(?:selaku|sebagai|adalah|ialah|merupakan|menjabat(?: sebagai)?|yang (?:juga|kini|saat ini|juga merupakan)"
    r"|yang (?:juga |kini |saat ini |pernah )?(?:menjabat(?: sebagai)?|merupakan)"
    r"|(?:yang )?(?:semula|tadinya|sebelumnya|dulunya|dahulu)(?: (?:menjabat|menjadi|adalah))?(?: sebagai)?"
    r"|(?:yang )?(?:kini )?(?:bergeser|pindah|beralih|digeser|dimutasi|dipindah|dipindahkan|dirotasi|naik)"
    r"(?: dari(?: [\w-]+){1,5}?)?(?: ke| menjadi| sebagai)(?: jabatan| kursi| posisi)?"
    r"|dari(?: [\w-]+){1,6}? (?:kini|sekarang)"
    r"|(?:meninggalkan|melepas|melepaskan)(?: [\w-]+){1,7}?(?: untuk| dan| lalu)?"
    r" (?:menjadi|menjabat|menduduki|mengisi)"
    r"|(?:resmi |kini )?(?:dilantik|diangkat|dipercaya|ditunjuk|didapuk|digeser|dimutasi)(?: sebagai| menjadi)"
    r"|(?:kini )?menjadi)\s+$"
)
_FORMER = re.compile(r"(?:semula|tadinya|sebelumnya|dulunya|dahulu)\b[^,]*$")
_NOW = re.compile(r"(?:,\s*|\s+)(?:kini|sekarang|juga|lalu)\b[\w\s]{0,24}$")  # "semula Kepala Bagian Anu, kini Camat"
_STATED_LAST = (
    "menjadi ",
    "semula ",
    "tadinya ",
    "sebelumnya ",
    "dulunya ",
    "dahulu ",
    "ke ",
    "jabatan ",
    "kursi ",
    "menduduki ",
    "mengisi ",
    "selaku ",
    "sebagai ",
    "adalah ",
    "ialah ",
    "merupakan ",
    "menjabat ",
    "juga ",
    "kini ",
    "saat ini ",
)
_APPOSED = re.compile(r"(?:\s*,|\s+[-–—]|\s*\()?\s*$")
_HELD = re.compile(r"\s*(?:(?:kini|sekarang)\s+)?(?:dijabat|diduduki|dipegang|diisi|ditempati)(?:\s+oleh)?\s*")
_PAIR = re.compile(r"\s+dan\s+(?=[A-Z])")
_NAME_BEFORE = re.compile(
    r"(?:(?<=\s)|(?<=^)|(?<=[\"“(]))((?:(?:[A-Z][\w'’.-]*|bin|binti|al|el)\s+){0,6}[A-Z][\w'’.-]*)"
    r"((?:\s*,\s*[A-Z][\w.]*\.?)*)$"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|[DdHh]r|Drs|Dra|Hj|Ir|Prof|KH|Plt|Plh|Pj|Dt|Hi|Moch|Muh|Moh|Tb|St|apt|drg|Kab|Prov|Kec))\.$"
)
_ACRONYM = re.compile(r"[A-Z]{2,}")
_SHORT_FORM = re.compile(r" \([A-Z][A-Za-z]{2,14}\)")
_REGIONAL = re.compile(r"(?:Kantor Regional|Kanreg)(?: [IVX\d]+)?(?: BKN)? $")
_FULL = 2  # words of a name
_HEADLINES = 20  # no page has more of its own
_NAMESAKES = 20  # people who share a word of their names
_WINDOW = 260  # characters that a position and its name may take behind the head
_NAME_WINDOW = 110  # and a name with its degrees before it
_APPOSING = (",", "-", "–", "—", "(")


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
    former: tuple[Name, int] | None = None  # whose former position was told, and where that ends
    for before, head in zip([None, *heads], heads, strict=False):
        coupled = before if before is not None and text[before.end : head.start] == " dan " else None
        number = bisect_right(starts, head.start) - 1
        if number < 0 or document.sentences[number].kind in _SKIPPED:
            continue
        sentence = document.sentences[number]
        if sentence.kind in _TITLES and _is_headline(text[sentence.start : sentence.end]):
            headlines.append((head, sentence))
            continue
        limit = _limit(document, number, head)
        position = read_position(text, head, limit, marks)
        if (
            former is not None
            and former[1] < head.start <= sentence.end
            and _NOW.fullmatch(text, former[1], head.start)
        ):
            people.move(former[0], " ".join(text[position.start : position.end].split()))
            former = None
            continue
        name = _name_before(text, head, sentence, marks, _STATED) or named_before(document, number, head, marks)
        if head.trap == "became" and not (name is not None and name.start < sentence.start):
            name = None if name is None or not _is_full_name(text, name) else name
        elif head.trap == "seat" and name is None and not _is_held(text, position):
            continue
        elif name is None:
            name = _name_behind(text, position, limit, marks)
            if name is None and not head.trap:
                name = _name_before(text, head, sentence, marks, _APPOSED)
        if name is None:
            continue
        told_before = name.start < head.start and _FORMER.search(text, name.end, head.start)
        former = (name, position.end) if told_before else None
        written = " ".join(text[position.start : position.end].split())
        if coupled is not None and (second := _PAIR.match(text, name.after)):
            # "Wali Kota dan Wakil Wali Kota Serang, Budi dan Agus"
            other = read_name(text, second.end(), limit)
            if other is not None:
                people.add(name, " ".join((text[coupled.start : coupled.end] + text[head.end : position.end]).split()))
                name = other
        if not (head.kind == "full" and len(name.words) == 1 and people.holds(written)):
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
    return tuple(
        Official(name.start, name.end, " ".join(text[name.start : name.end].split()), position)
        for name, position in ((person.name, person.position) for person in people.found)
    )


def _is_place(text: str, mention: RegionMention) -> bool:
    """A region, unless its name alone is undecided and so more likely a person's ("Kepala BKN Bima Haria Wibisana")."""
    region = mention.region
    if region.code is None:
        return False
    return mention.certain or text[mention.start : mention.end].lower() != region.name.partition(" ")[2].lower()


def _limit(document: Document, number: int, head: Head) -> int:
    """The end of the sentence, or of the next ones where a full stop is only that of a title or an initial."""
    text, sentences = document.text, document.sentences
    end = sentences[number].end
    while number + 1 < len(sentences) and _ABBREVIATED.search(text, max(head.start, end - 6), end):
        number += 1
        end = sentences[number].end
    return min(end, head.end + _WINDOW)


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


def _is_held(text: str, position: Position) -> bool:
    """Whether a word says who holds the position ("kursi Kepala Dinas Sosial diduduki Ridwan Harris")."""
    return position.name_at is not None and _HELD.fullmatch(text, position.end, position.name_at) is not None


def _name_behind(text: str, position: Position, limit: int, marks: Marks) -> Name | None:
    if position.name_at is None:
        return None
    name = read_name(text, position.name_at, limit)
    if name is not None and len(name.words) > _FULL and _REGIONAL.search(text, position.start, name.start):
        place = text.index(" ", name.start)  # "Kepala Kantor Regional I BKN Yogyakarta Paulus Dwi"
        name = read_name(text, place, limit)
    if name is None or is_office(name.words[0]):
        return None
    if len(name.words) == 1 and _SHORT_FORM.match(text, name.end):
        return None  # "Kepala Dinas Perumahan dan Pemukiman (Disperkim)": a word of the office
    region_end = marks.regions.get(name.start)
    return None if region_end is not None and region_end >= name.end else name


def _name_before(text: str, head: Head, sentence: Sentence, marks: Marks, link: re.Pattern[str]) -> Name | None:
    """The name in front of the position, tied to it by ``link``."""
    before = text[max(sentence.start, head.start - _NAME_WINDOW) : head.start]
    if link is _STATED:
        if not before.endswith(_STATED_LAST):
            return None
    elif before[-2:-1] not in _APPOSING and not (before[-1:] == "(" or head.kind in ("acting", "full")):
        return None
    between = link.search(before)
    if between is None:
        return None
    match = _NAME_BEFORE.search(before[: between.start()])
    if match is None:
        return None
    start = head.start - len(before) + match.start(1)
    end = head.start - len(before) + match.end(1)
    name = read_name(text, start, end, opens_sentence=start == sentence.start)
    if name is None and start == sentence.start and " " in match.group(1):
        name = read_name(text, start + match.group(1).index(" "), end)
    if (
        name is None
        or any(map(is_office, name.words))
        or max(name.end, name.after) < end - 1
        or marks.regions.get(name.start) is not None
        or any(head in marks.heads for head in range(name.start, name.end))
    ):
        return None
    if not between.group().strip() and len(name.words) < 2:
        return None
    return name


def _is_full_name(text: str, name: Name) -> bool:
    """Whether two words at least, none of an office and none an acronym: not ``Guru SD menjadi Kepala Sekolah``."""
    words = text[name.start : name.end].split()
    return len(words) > 1 and not any(map(is_office, name.words)) and not any(map(_ACRONYM.fullmatch, words))


class _People:
    """The people found so far, each known by the words of the name; comparisons stay few in any text."""

    def __init__(self) -> None:
        self.found: list[_Person] = []
        self._by_word: dict[str, list[_Person]] = {}

    def add(self, name: Name, position: str) -> None:
        """Add to the person of that name, or a new one; the fullest name and the first position stay."""
        for word in name.words:
            for person in self._by_word.get(word, ())[:_NAMESAKES]:
                if same_person(person.name.words, name.words):
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
