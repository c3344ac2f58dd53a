"""The event's own people meant again without their number, as those who came of a larger count told later."""

from __future__ import annotations

import re

from extraction.parts.gaps import OUT_OF
from extraction.parts.mentions import REACH, Reading
from extraction.parts.stages import Stages
from extraction.parts.sums import compatible

# For folded text. "yang dilantik hari itu", "para penerima SK itu"
_SWORN = (
    r"(?:(?:para |mereka )?yang (?:baru )?(?:dilantik|disumpah|diangkat|dikukuhkan|diambil sumpah\w*|menerima sk)"
    r"|(?:para )?penerima sk)(?: hari (?:itu|ini)| kali ini| tadi| itu| tersebut)?"
)
# "Dari 1.172 peserta, hanya yang dilantik hari itulah", "Dari 940 pelamar, merekalah", "jumlah itulah"
_ONLY_THEY = re.compile(
    rf"(?:\b(?:hanya|cuma) {_SWORN}|\b{_SWORN}lah|\bmerekalah|\b(?:jumlah|angka) (?:itu|tersebut|tadi|ini)lah)\b"
)
# "Dari semua pelamar itu, penerima SK ..." in the sentence after the number.
_OF_ALL_THOSE = re.compile(
    r"\W*(?:dari|di antara) (?:semua|seluruh|sekian (?:banyak|ribu|ratus)?|sebanyak|(?:se)?banyak(?:nya)?|para|ribuan"
    r"|ratusan|puluhan) ?(?:[a-z]+ ){0,3}?(?:itu|tersebut|tadi)\W+"
    rf"(?:(?:hanya|cuma) )?(?:{_SWORN}|merekalah)\b"
)
# "Yang ikut seleksi 36 orang, dan yang dilantik hari itu ialah mereka yang lolos"
_WHO_PASSED = re.compile(rf"\b{_SWORN} (?:ialah|adalah|merupakan|yaitu|yakni) (?:mereka |peserta )?(?:yang|hasil)\b")
COUNTED_IN = re.compile(  # "Pengawas, termasuk yang dilantik hari itu, 16 orang"
    rf"(?<!tidak )(?<!belum )(?<!bukan )\btermasuk (?:mereka )?{_SWORN}"
)
_ACT_FILLS = re.compile(  # "Pelantikan ini memenuhi sebagian dari 4.602 formasi"
    r"\b(?:pelantikan|penyerahan|pengangkatan|pengambilan sumpah|jumlah|angka)(?: sk)?(?: (?:ini|itu|tersebut))?"
    r" (?:[a-z]+ ){0,2}?(?:se)?bagian dari (?:total |sebanyak |sekitar )?$"
)
_TOOK_PART = re.compile(r"\b(?:peserta|pelamar|pendaftar|peminat)|\b(?:ikut|mengikuti|mendaftar|melamar)\b")


def meant_again(reading: Reading, _: Stages, index: int) -> int | None:
    """The larger count told later of which the event's own people are said to have come, or in which they are."""
    mention = reading.mentions[index]
    if mention.head != reading.event:
        return None
    for ahead in range(index + 1, min(len(reading.mentions), index + REACH)):
        later = reading.mentions[ahead]
        if later.value > mention.value and _means_them(reading, ahead):
            return later.head if compatible(reading.count(ahead), reading.count(index)) else None
    return None


def _means_them(reading: Reading, ahead: int) -> bool:
    """Whether the words around the mention ``ahead`` speak of those whom the event is about."""
    later, text = reading.mentions[ahead], reading.folded
    low, high = reading.clause(ahead)
    if COUNTED_IN.search(text, low, high) or _ACT_FILLS.search(text, low, later.start):
        return True
    if OUT_OF.search(text, low, later.start):
        return _ONLY_THEY.search(text, later.end, high) is not None
    if _TOOK_PART.search(text, low, high) is None:
        return False
    if _WHO_PASSED.search(text, later.end, high):
        return True
    sentences = reading.document.sentences
    after = sentences[later.sentence + 1].start if later.sentence + 1 < len(sentences) else len(text)
    return _OF_ALL_THOSE.match(text, after) is not None
