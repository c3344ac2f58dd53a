"""What teachers teach and at which schools: subjects tell teachers apart whom one word counts."""

from __future__ import annotations

import re
from typing import NamedTuple

from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_LEVELS = "sd|smp|sma|smk|tk|slb|paud"
# A subject of lessons; several names of one are one group.
SUBJECTS = (
    r"(?:bahasa(?: dan sastra)? [a-z]+|matematika|ip[as]|p?pkn|pjok|penjas[a-z]*"
    r"|pendidikan jasmani(?:,? olahraga)?(?: dan kesehatan)?|seni(?: dan)? budaya|prakarya(?: dan kewirausahaan)?|bk"
    r"|tik|bimbingan(?: dan)? konseling|informatika|(?:pendidikan )?agama(?! [ds])(?: [a-z]+)?|pai|kelas|sejarah"
    r"|geografi|ekonomi|sosiologi|fisika|kimia|biologi|olahraga|seni)"
)
_TAUGHT = re.compile(
    rf"(?:(?:tenaga|formasi|para) )*guru (?:mapel |mata pelajaran |pelajaran )?(?:({SUBJECTS})(?![a-z]) ?)?"
    rf"({_LEVELS})?(?![a-z])"
)
_STAGES = (
    rf"{_LEVELS}|ra|mi|mts|ma|sekolah dasar|sekolah menengah (?:pertama|atas|kejuruan)|sekolah luar biasa"
    r"|taman kanak-kanak"
)
_OF_A_STAGE = re.compile(
    rf"(?:(?:tenaga|formasi|para) )*guru (?:(?:honorer|pppk|asn|pns|jenjang|tingkat|di) )*({_STAGES})(?![a-z])"
    rf"(?!(?: negeri| swasta)?(?: ?/|,? (?:dan|serta|maupun|hingga|sampai|atau)|,) ?(?:dan )?(?:{_STAGES})(?![a-z])"
    r"(?! (?:ada |sebanyak |sejumlah |hanya )?\d))"
)
_OF_A_BATCH = re.compile(  # "guru PPPK tahap II"
    r"(?: (?:pppk|p3k|cpns|asn|honorer))* (?:tahap|gelombang) (?:ke-?)?"
    r"(i{1,3}|iv|[1-4]|satu|dua|tiga|pertama|kedua|ketiga)(?!\w)"
    r"(?! (?:dan|serta|hingga|sampai) (?:tahap )?(?:i{1,3}|iv|[2-4]|dua|tiga|kedua|ketiga)"
    r"(?![\w.]| (?:guru|tenaga|orang)))"
)
_ONE = (  # the first word of a subject, or all of it, to what it is called here
    ("penjas", "jasmani"),
    ("pendidikan jasmani", "jasmani"),
    ("pjok", "jasmani"),
    ("olahraga", "jasmani"),
    ("pai", "agama islam"),
    ("bimbingan", "bk"),
    ("pkn", "ppkn"),
    ("prakarya", "prakarya"),
    ("tik", "informatika"),
    ("seni", "seni"),
    ("pendidikan agama", "agama"),
)


class Taught(NamedTuple):
    """A subject and a level of schools, each None where not named."""

    subject: str | None
    level: str | None

    def differs(self, other: Taught) -> bool:
        """Whether the two name different subjects, or the same at schools of different levels."""
        pairs = (self.subject, other.subject), (self.level, other.level)
        return any(one is not None and two is not None and one != two for one, two in pairs)


NOTHING = Taught(None, None)


def read_taught(folded: str, around: Surroundings) -> Taught:
    """What the teachers of a count teach by its own words: "15 guru penjasorkes", "guru PAI SMP 4 orang"."""
    for cue in (*around.after, *around.predicate, *around.before):
        taught = _TAUGHT.match(folded, cue.start)
        if taught:
            return Taught(None if taught[1] is None else _one_name(taught[1]), taught[2])
    return NOTHING


def stage_of(page: Page, around: Surroundings) -> str | None:
    """The one school stage or batch by which people of one work are counted: "288 guru SD", "42 guru gelombang II".

    None where several are named together ("1.094 guru SMA, SMK, dan SLB"), or a subject is.
    """
    low = max(around.gap[0], around.clause[0])
    for cue in page.cues.within(low, max(around.predicate_end, around.after_end)):
        stage = _OF_A_STAGE.match(page.folded, cue.start)
        if stage is None and cue.meaning.occupation is not None:
            stage = _OF_A_BATCH.match(page.folded, cue.end)
        if stage:
            return stage[1]
    return None


def _one_name(subject: str) -> str:
    for opening, name in _ONE:
        if subject.startswith(opening):
            return name + subject[len(opening) :] if opening.endswith("agama") else name
    return subject
