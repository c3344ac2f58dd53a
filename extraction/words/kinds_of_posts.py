"""Kinds and titles of posts that a number counts, not posts or people: "di 30 jabatan", "tiga formasi, yakni"."""

from __future__ import annotations

import re

from extraction.words.numbers import SO_MANY, Number

_BEFORE = 80  # characters before the number that are read
# Kinds of posts: "untuk dua jabatan itu", "dua jabatan, tenaga teknis 59 orang dan kesehatan 22", "tiga formasi yang
# dibuka ialah: guru 40 ...", "dua formasi lain, jika digabung, 3.402 orang".
_KINDS_OF_POSTS = re.compile(
    r" (?:jabatan|posisi|formasi)(?: (?:pppk|p3k|cpns|asn)(?![a-z]))?"
    r"(?: (?:(?:itu|tersebut|ini|tadi)(?:lah)?|berbeda|yang berbeda|yang sama)(?![a-z])"
    r"|(?:, | \()[a-z ]{3,40} \d[\d.]*(?: orang| formasi)?[,. ]"
    r"|(?: (?:yang|untuk|bagi)(?: [a-z]+){1,4})?,? (?:adalah|ialah|yakni|yaitu|meliputi|mencakup) ?:"
    r"|(?: lain(?:nya)?)?,? (?:jika|bila|kalau|apabila) (?:digabung|dijumlah|ditotal)[a-z]*(?![a-z])"
    r"|(?: lain(?:nya)?)? (?:digabung|dijumlah|ditotal)[a-z]*(?![a-z]))"
)
# "terdiri dari tiga formasi. Guru 900", "terbagi dalam tiga formasi, yakni", not "terdiri dari tiga formasi guru".
_MADE_UP_OF = re.compile(
    r"(?<![a-z])(?:terdiri|(?:ter|di)bagi|meliputi|mencakup)(?: (?:dari|atas|ke|dalam|menjadi))* \Z"
)
_KINDS_ALONE = re.compile(
    r" (?:formasi|jabatan|posisi)(?=[.,:;(]| (?:yaitu|yakni|ialah|adalah) |$)"
    r"(?![^.;]{0,40}(?<![a-z\d])(?:satu|dua|[12])(?![a-z\d.]))"
)
# "tersebar di 30 jabatan", "12 nama jabatan", "jenis jabatannya saja lebih dari 300": titles, not people or posts.
_TITLES_OF_POSTS = re.compile(r" (?:jenis|nama|macam|ragam|rumpun|nomenklatur) (?:jabatan|formasi|posisi)(?![a-z])")
_SPREAD_OVER = re.compile(
    r"(?<![a-z])(?:tersebar|menyebar) (?:di|pada|dalam|ke|ke dalam)"
    r"(?: \d+ [a-z ]{2,40}? (?:dengan|dan|serta|pada|dalam))?"
    rf"{SO_MANY} \Z"
    rf"|(?<![a-z])(?:mereka|semuanya|seluruhnya) (?:(?:akan|bakal|kini) )?(?:menempati|menduduki|mengisi){SO_MANY} \Z"
)
_POST_TITLES = re.compile(
    r" (?:jabatan|posisi)(?: (?:fungsional|struktural|pelaksana|berbeda))?(?=[.,;]| yang| untuk| di| pada|\Z)"
)
_TITLES_BEFORE = re.compile(r"(?<![a-z])(?:jenis|nama|macam|ragam|nomenklatur) jabatan(?:nya)?(?: [a-z]+){0,4} \Z")


def are_kinds(folded: str, number: Number) -> bool:
    """Whether kinds of posts are counted, not posts: what is told of each is more than they are."""
    if _KINDS_OF_POSTS.match(folded, number.end):
        return True
    made_up = _MADE_UP_OF.search(folded, max(0, number.start - 40), number.start)
    return made_up is not None and _KINDS_ALONE.match(folded, number.end) is not None


def are_titles(folded: str, number: Number, low: int) -> bool:
    """Whether titles of posts are counted, not those who hold them ("tersebar di 30 jabatan")."""
    if _TITLES_OF_POSTS.match(folded, number.end):
        return True
    before = max(low, number.start - _BEFORE), number.start
    if _POST_TITLES.match(folded, number.end) and _SPREAD_OVER.search(folded, *before):
        return True
    return _TITLES_BEFORE.search(folded, *before) is not None
