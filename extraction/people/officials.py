"""Named people with the position the article gives: "Bupati Paser dr. Fahmi Fadli", "Asnawi, Kepala BKPSDM Aceh Besar".

Reading starts at the words positions begin with. The name stands behind the position, or before it
(:mod:`extraction.people.named_before`); every further mention of a known person adds to the same official. A headline's
capitals hide where a name ends ("Wali Kota Maulana Jaga Integritas"), so it names only people whom the text below
names again.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from extraction.model import Document, LineKind, Official, RegionMention, Sentence
from extraction.people.known_people import KnownPeople
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
from extraction.people.person_names import Name, end_with_degrees, read_name
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
_TIED = re.compile(r",? (?:selaku|sebagai) ")
_SET_OFF = re.compile(r"\s*(?::|\s[-–—|])\s*")  # in a list: "Kepala Dinas Sosial: Budi Santoso"
_PAIR = re.compile(r"\s+dan\s+(?=[A-Z])")
_SHORT_FORM = re.compile(r" \([A-Z][A-Za-z]{2,14}\)")
_ALSO_NAMES = frozenset({"bima"})
_COUNT = re.compile(r"\d+ ")
_HEADLINES = 20  # no page has more of its own
_WINDOW = 260  # characters that a position and its name may take behind the head


def find_officials(document: Document, mentions: tuple[RegionMention, ...]) -> tuple[Official, ...]:
    """Officials in order of their first mention, each person once with the fullest name."""
    text = document.text
    heads = list(find_heads(text, document.folded))
    marks = Marks(
        {mention.start: mention.end for mention in mentions if _is_place(text, mention)},
        {mention.start: mention.end for mention in mentions if mention.region.code is None},
        frozenset(head.start for head in heads),
    )
    people = KnownPeople()
    headlines: list[tuple[Head, Sentence]] = []
    paired: Head | None = None  # the second of two positions told together
    former: tuple[Name, int] | None = None  # whose former position was told, and where that ends
    nicknames = _nicknames(document)
    behind: set[int] = set()  # where names stand that the position before them took
    for before, head, after in zip([None, *heads], heads, [*heads[1:], None], strict=False):
        number = bisect_right(document.starts, head.start) - 1
        if number < 0 or document.sentences[number].kind in _SKIPPED:
            continue
        sentence = document.sentences[number]
        if sentence.kind in _TITLES and _is_headline(text[sentence.start : sentence.end]):
            headlines.append((head, sentence))
            continue
        if shared := holders(text, head, sentence.end, marks.heads):
            people.add_all(shared)
            continue
        limit = min(sentence.end, head.end + _WINDOW)
        position = _position_in(text, head, sentence, limit, marks)
        if former and former[1] < head.start <= sentence.end and _NOW.fullmatch(text, former[1], head.start):
            people.move(former[0], _in_one_line(text[position.start : position.end]))
            former = None
            continue
        if pair := _pair_told_before(text, head, after, sentence, marks):
            people.add_all(pair)
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
        written = _in_one_line(text[position.start : position.end])
        if before is not None and (other := _second_of_two(text, before, head, name, limit)) is not None:
            people.add(name, _in_one_line(text[before.start : before.end] + text[head.end : position.end]))
            name = other
        nickname = len(name.words) == 1 or text[name.start : name.end].casefold() in nicknames
        if not (head.kind == "full" and nickname and people.holds(written)):
            people.add(name, written)
    people.add_all(told for line in headlines[:_HEADLINES] if (told := _told_in_headline(document, *line, marks)))
    people.add_all(find_leaders(document, marks))
    spans = ((person.name.start, end_with_degrees(text, person.name), person.position) for person in people.found)
    return tuple(Official(start, end, _in_one_line(text[start:end]), position) for start, end, position in spans)


def _in_one_line(written: str) -> str:
    return " ".join(written.split())


def _position_in(text: str, head: Head, sentence: Sentence, limit: int, marks: Marks) -> Position:
    """The position, with the name behind the mark that sets it off in a list."""
    position = read_position(text, head, limit, marks)
    if sentence.kind is LineKind.ITEM and (colon := _SET_OFF.match(text, position.end, limit)):
        return position._replace(name_at=colon.end())
    return position


def _pair_told_before(
    text: str, head: Head, after: Head | None, sentence: Sentence, marks: Marks
) -> list[tuple[Name, str]]:
    """Two people who stand before both of their positions, with these; empty where it is not so."""
    if after is None or text[head.end : after.start] != " dan ":
        return []
    pair = pair_before(text, head, sentence, marks)
    if pair is None:
        return []
    rest = read_position(text, after, min(sentence.end, head.end + _WINDOW), marks)
    office = text[after.end : rest.end]
    return [
        (person, _in_one_line(text[one.start : one.end] + office))
        for person, one in zip(pair, (head, after), strict=True)
    ]


def _second_of_two(text: str, before: Head, head: Head, name: Name, limit: int) -> Name | None:
    """Who holds the second of two positions: "Wali Kota dan Wakil Wali Kota Serang, Budi dan Agus"."""
    if text[before.end : head.start] != " dan ":
        return None
    second = _PAIR.match(text, name.after)
    return None if second is None else read_name(text, second.end(), limit)


def _told_in_headline(document: Document, head: Head, sentence: Sentence, marks: Marks) -> tuple[Name, str] | None:
    """Whom a headline names, with the position, if the text below names them again."""
    position = read_position(document.text, head, sentence.end, marks)
    name = _name_behind(document.text, position, sentence.end, marks)
    if name is None or any(map(is_office, name.words[:2])):
        return None
    again = _named_again(document, document.starts, name)
    return None if again is None else (again, _in_one_line(document.text[position.start : position.end]))


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
    name = _named_beside(document, number, head, position, marks)
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


def _named_beside(document: Document, number: int, head: Head, position: Position, marks: Marks) -> Name | None:
    """Who is named beside the position: told before it or its bracket, at the beginning of its entry, or set off."""
    text, sentence = document.text, document.sentences[number]
    name = told_before(document, number, head, max(position.end, position.whole), marks)
    if name is None and text[head.start - 1 : head.start] == "(":
        # "Zaidin (Kepala MIN 36 Lamlhom)": a bracket tells of the name before it; "Badan Anu (Kaban)" is short for it
        name = name_before(text, head, sentence, marks, APPOSED)
        if name is not None and len(name.words) < 2 and max(position.end, position.whole) == head.end:
            name = None
    if name is None and sentence.kind is LineKind.ITEM:
        name = name_of_entry(text, head, document.lines[sentence.line].start)
    return name_beside(text, head, position.end, sentence, marks) if name is None else name


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
