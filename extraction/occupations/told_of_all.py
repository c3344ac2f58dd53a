"""The work that another place says all of the counted people do: ``Dilantik 250 PPPK. Mereka semua guru``."""

from __future__ import annotations

import re

from extraction.model import Sentence
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_ARE = (
    r"(?: (?:semua|semuanya|seluruhnya|merupakan|adalah|ialah|berasal dari|dari|para|formasi|kalangan|untuk|bagi|milik"
    r"|berprofesi(?: sebagai)?|bekerja sebagai|bertugas sebagai|berstatus))"
)
_ALL = r"(?:semuanya|seluruhnya|kesemuanya|tanpa kecuali|tanpa terkecuali)"
_ALL_ARE = re.compile(rf"[\"'“ ]*(?:mereka{_ARE}+|{_ALL}{_ARE}*) ")
_ALL_OF_THEM = re.compile(  # "Semua penerima adalah", "Seluruh PPPK yang dilantik itu merupakan"
    r"[\"'“ ]*(?:semua|seluruh|para) (?:(?:pegawai|tenaga|calon|penerima|peserta|sk|pppk|p3k|cpns|pns|asn"
    r"|paruh waktu|orang|mereka) ?)+(?<= )"
    r"(?:yang [a-z]+ (?:[a-z]+ ){0,2}?)?(?:(?:itu|ini|tersebut) )?"
    r"(?:adalah|merupakan|ialah|berasal dari|berprofesi(?: sebagai)?) (?:para |formasi |kalangan )?"
)
_AND_ALL = re.compile(  # in the sentence of the count or in one on those of that day
    rf"(?:,|\)) (?:dan |yang )?(?:{_ALL}|semua(?= (?:dari|untuk|adalah|merupakan) )){_ARE}* "
    rf"| (?:dan|yang) {_ALL}{_ARE}* "
)
_THOSE = re.compile(r"[\"'“ ]*(?:yang|mereka yang) (?:di[a-z]+|menerima|lulus|lolos|baru|resmi) ")
_ALONE = re.compile(
    r" ?(?:[a-z]+ )?(?:[.;!?\"”]|\Z)|,? (?:yang|di|pada|untuk|se-?[a-z]+)(?![a-z])| (?:tk|sd|smp|sma|smk|slb)[.,]"
)
_GOES_ON = re.compile(r", (?!dan |serta |maupun |atau )")  # "seluruhnya guru, kebanyakan perempuan"
_POSTS = "formasi "
_AHEAD = 8  # sentences in which all who received or were sworn in are spoken of, by their name


def said_of_all(page: Page, around: Surroundings, following: Surroundings | None) -> str | None:
    """The work that all of the counted are said to do, behind the number or in a sentence that follows.

    ``following``: the next count, which stands behind what is said.
    """
    last = around.reach[1] if following is None else min(around.reach[1], following.number.start)
    said = _AND_ALL.search(page.folded, max(around.after_end, around.number.end), last)
    if said:
        return _work_alone(page, said.end(), around.sentence)
    sentences = page.document.sentences
    no = around.sentence.no
    for after in sentences[no + 1 : no + 1 + _AHEAD]:
        if following is not None and following.sentence.no <= after.no:
            return None
        next_one = after.no == no + 1 and after.paragraph == around.sentence.paragraph
        said = _ALL_ARE.match(page.folded, after.start, after.end) if next_one else None
        said = said or _ALL_OF_THEM.match(page.folded, after.start, after.end)
        if said is None and _THOSE.match(page.folded, after.start, after.end):
            said = _AND_ALL.search(page.folded, after.start, after.end)
        if said:
            return _work_alone(page, said.end(), after)
    return None


def _work_alone(page: Page, at: int, sentence: Sentence) -> str | None:
    """The work named at ``at`` if nothing is joined to it; a post tells of those who come, too."""
    cue = page.cues.starting.get(at)
    if cue is None and page.folded.endswith(_POSTS, 0, at):
        cue = page.cues.starting.get(at - len(_POSTS))  # "formasi guru" is one name
    if cue is None or cue.meaning.occupation_category:
        return None
    end = sentence.end
    if _ALONE.match(page.folded, cue.end, end):
        return cue.meaning.occupation
    goes_on = _GOES_ON.match(page.folded, cue.end, end)
    other = page.cues.starting.get(goes_on.end()) if goes_on else None
    listed = other is not None and other.meaning.occupation is not None  # "guru, tenaga kesehatan, dan tenaga teknis"
    return cue.meaning.occupation if goes_on and not listed else None
