"""What the whole article is about: the category that counts without a name of their own belong to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, replace

from extraction.categories.becoming import posts_listed
from extraction.categories.categories import combine, phrase, was_once
from extraction.model import LineKind
from extraction.words.cue_tables import ENTRANTS, POSTS, PPPK
from extraction.words.cues import Cues
from extraction.words.page import SKIPPED_LINES, Page

_SHORTEST = 40  # characters; a dateline or "(Istimewa)" is no sentence of the lead
_LONGEST = 8  # cues in one phrase
_PNS = r"(?:pns|pegawai negeri sipil)(?![a-z])"
_TO_A_POST = re.compile(  # "PNS dalam jabatan fungsional guru": sworn in to the post, who were PNS before
    r"\)? (?:(?:untuk |agar )?(?:menduduki|mengisi|memangku)|ke dalam|dalam|pada|ke) jabatan fungsional(?![a-z])"
)
_TO_PNS = re.compile(
    rf"(?<![a-z])(?:sumpah(?:/janji| janji| jabatan|nya| mereka)* (?:sebagai |menjadi )?{_PNS}"
    rf"|(?:mengucap(?:kan)?|mengikrarkan|ikrar) (?:sumpah|janji)(?: jabatan)? (?:sebagai|menjadi) {_PNS}"
    rf"|disumpah (?:sebagai|jadi|menjadi) {_PNS}"
    rf"|(?:sk|petikan|keputusan)(?: (?:pengangkatan|penetapan|peralihan|sebagai|menjadi|jadi))* {_PNS}"
    rf"|(?:sk|status\w*)(?: [a-z]+){{0,4}} 100 persen"
    rf"|(?:resmi|akhirnya|kini|sudah|telah|sah|diangkat)(?: [a-z]+){{0,2}} (?:menjadi|jadi|berstatus) {_PNS}"
    rf"|(?:menyandang|bergelar|berpredikat)(?: (?:status|predikat|gelar|sebutan))? {_PNS}"
    rf"|(?:berstatus|menjadi|jadi) {_PNS}\)? (?:penuh|seutuhnya|definitif))"
)
_OATH = r"(?:sumpah|janji)(?:(?:/| dan | )(?:sumpah|janji))?(?: jabatan)?(?:nya)?"
_TO_NEW_PNS = re.compile(  # PNS of an intake: those who were CPNS until they swore
    rf"(?<![a-z]){_PNS}\)? (?:formasi|angkatan)(?![a-z])[^.;]{{0,100}}?(?<![a-z])di(?:ambil {_OATH}|sumpah)(?![a-z])"
    rf"|(?<![a-z])(?:(?:meng|di)?ambil(?:an)? {_OATH}|(?:menyumpah|disumpah))(?![a-z])[^.;]{{0,40}}?"
    rf"(?<![a-z]){_PNS}\)? (?:formasi|angkatan)(?![a-z])"
)
_NOT_NOW = re.compile(
    r"(?<![a-z])(?:sebelum|syarat|kelak|nanti|nantinya|akan|dapat|bisa|agar|supaya|untuk|baru)(?: [a-z]+)? \Z"
    # "mereka akan menjadi PNS penuh dan menerima SK pengangkatan PNS", "kalau lulus latsar, SK PNS terbit"
    r"|(?<![a-z])(?:akan|bakal|kelak|nanti|jika|kalau|bila|apabila|barulah) [^.;:]{0,70}\Z"
)
_LATER = re.compile(
    r" (?:menyusul|kelak|nanti|jika|kalau|bila|apabila|setelah (?:lulus|lolos|setahun|masa|latsar))(?![a-z])"
)
_BEFORE = 80  # characters before such an act that say when
_PNS_STEMS = (" pns", " pegawai negeri sipil", " 100 persen")  # one stands in all that _TO_PNS matches
_EQUATED = re.compile(
    r"(?<![a-z])(?:penyetaraan|disetarakan|menyetarakan|penyederhanaan (?:birokrasi|jabatan|struktur)"
    r"|disederhanakan menjadi (?:jabatan )?fungsional)(?![a-z])"
)
FUNCTIONAL_STAFF = "tenaga fungsional"  # beside officials: those of functional posts
SWORN_TO = POSTS | {"asn"}  # what officials are sworn in to
_TOLD = 2  # times that posts must be named to be what the article is about
_BY_THE_WAY = 2  # times that the posts of the news are named as often as those of others
_LEAD = 4  # the first sentences say what an article is about
_HEAD_OF_PAGE = 3000  # characters; an article's length
_KINDS_OF_THEM = re.compile(
    r"(?<![a-z])(?:terdiri(?: atas| dari)?|meliputi|mencakup|(?:berasal|datang|mulai) dari|yakni|yaitu|antara lain"
    r"|(?:jenis|posisi|jabatan|kursi)(?:nya| (?:jabatan(?:nya)?|yang (?:di[a-z]+|berganti)|mereka))? (?:bermacam-macam"
    r"|macam-macam|beragam|beraneka|bervariasi)(?:[,:] | )(?:(?:mulai )?dari)?"
    r"|(?:mereka|yang (?:dilantik|disumpah|dikukuhkan))(?: (?:akan|kini|bakal))?"
    r" (?:mengisi|menempati|menduduki|memangku|menjabat)(?: sebagai| kursi| jabatan| posisi)?):? ?"
    r"(?:para |unsur |sejumlah |beberapa |jajaran |kalangan )?(?=[a-z])"
)
_SOME = re.compile(  # not where they came from: "sebagian berasal dari jabatan fungsional"
    r"(?<![a-z])(?:sebagian|beberapa|sejumlah|selebihnya|sisanya|(?:ada|terdapat|tampak) (?:juga|pula|yang)"
    r"|(?:ter|me)masuk(?: di dalamnya| pula| juga)?|di ?antara (?:mereka|yang [a-z]+))(?![a-z])"
    r"(?! (?:besar|pejabat fungsional))[^.;:\d]*(?<! dari) \Z"
)
_NOT_THEM = re.compile(  # heads of schools who look on, are spoken to or come later, and what officials were before
    r"(?<![a-z])(?:hadir|dihadiri|undangan|tamu|saksi|menyaksikan|disaksikan|bersama|oleh|kata|ujar|berasal|bekas|eks"
    r"|mantan|semula|sebelumnya|dulu(?:nya)?|menyusul|belum|akan|nanti|selain|bukan|tanpa"
    r"|kesempatan)(?![a-z])"
)
_AROUND = 300  # characters of a sentence that are read on either side of such a post
_LONGEST_SOME = 60  # characters of what _SOME matches

_OPEN_SELECTION = re.compile(  # of officials: by it they get their posts
    r"(?<![a-z])(?:lelang jabatan|open bidding|seleksi (?:terbuka|jabatan|jpt|pejabat|calon (?:kepala dinas|sekda))"
    r"|selter|jabatan(?: [a-z]+){0,4} dilelang)(?![a-z])"
)
_INTAKE = re.compile(  # by two schemes: "pengadaan ASN 2024, PNS maupun PPPK"; not "hak PNS dan PPPK"
    r"(?<![a-z])(?:pengadaan|seleksi|rekrutmen|penerimaan|formasi|lowongan|kuota|pengangkatan|asn)"
    r"(?: (?:asn|casn|pegawai|aparatur|baru|tahun|formasi|20\d\d))*(?:[,(]| yakni| yaitu)* ?(?:baik )?\Z"
)
_LONGEST_INTAKE = 60  # characters of what _INTAKE matches
_CASN = re.compile(r"casn|calon asn|calon aparatur sipil negara")
_CASN_BESIDE_PPPK = re.compile(
    r"(?<![a-z])(?:casn|calon asn|calon aparatur sipil negara)\)? (?:dan|maupun|serta|atau|bukan) (?:calon )?"
    r"(?:pppk|p3k|pegawai pemerintah dengan perjanjian kerja)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class Topic:
    """``category``: the one most spoken of; ``is_mixed``: PPPK and CPNS both are, so that a bare total
    covers both; ``is_civil``: title or lead is on people who enter the civil service as PPPK or CPNS; ``posts``: what
    officials (``pejabat``) are who are told of by no other name; ``makes_pns``: the lead says that CPNS become PNS.
    """

    category: str
    is_mixed: bool
    is_civil: bool
    posts: str = "jabatan_struktural"
    makes_pns: bool = False


def read_casn(folded: str, cues: Cues) -> None:
    """Let CASN told apart from PPPK ("kuota CASN dan PPPK") mean CPNS, in a text that never says CPNS."""
    if "casn" not in folded or _CASN_BESIDE_PPPK.search(folded) is None:
        return
    if any(cue.meaning.category == "cpns" for cue in cues.all):
        return
    for cue in cues.all:
        if cue.meaning.category == "asn" and _CASN.match(folded, cue.start):
            cue.meaning = replace(cue.meaning, category="cpns")


def find_topic(page: Page) -> Topic:
    """What the article is about, by the categories that it names."""
    named = {cue.meaning.category for cue in page.cues.all}
    topic = replace(_weigh(page), makes_pns=_makes_pns(page))
    if topic.category == "asn" and not topic.is_civil and is_open_selection(page):
        topic = replace(topic, category="jabatan_struktural")
    if "jabatan_fungsional" not in named and not any(
        cue.meaning.occupation == FUNCTIONAL_STAFF for cue in page.cues.all
    ):
        both = topic.category in SWORN_TO and (_swears_in_both(page) or _some_lead_schools(page))
        return replace(topic, posts="asn", category="asn") if both else topic
    if topic.category in POSTS and "jabatan_struktural" not in named and _some_are_functional(page):
        return replace(topic, posts="asn", category="asn")
    equated = _EQUATED.search(page.folded) is not None  # officials of structural posts become those of functional ones
    both = "jabatan_struktural" in named or _swears_in_both(page)
    posts = "asn" if both and not equated else "jabatan_fungsional"
    return replace(topic, posts=posts, category=posts if topic.category == "jabatan_struktural" else topic.category)


def is_open_selection(page: Page) -> bool:
    """Whether title and lead are on a selection for structural posts, whose applicants are told by what they want."""
    last = page.document.sentences[min(_lead_end(page), len(page.document.sentences) - 1)].end
    return _OPEN_SELECTION.search(page.folded, 0, last) is not None


def _some_are_functional(page: Page) -> bool:
    """Whether functional posts are named only as what some of the officials got ("sebagian lagi menempati ...")."""
    cues = [cue for cue in page.cues.all if cue.meaning.category == "jabatan_fungsional"]
    return bool(cues) and all(
        _SOME.search(page.folded, max(0, cue.start - _LONGEST_SOME), cue.start) is not None for cue in cues
    )


def _some_lead_schools(page: Page) -> bool:
    """Whether some of the officials became heads of schools or of health centres, told by those posts alone.

    ``Sebagian dari mereka kepala sekolah``; not ``sejumlah kepala sekolah hadir``, nor ``sebagian bekas kepala SD``.
    """
    for cue in page.cues.all:
        if cue.meaning.occupation_category != "jabatan_fungsional":
            continue
        some = _SOME.search(page.folded, max(0, cue.start - _LONGEST_SOME), cue.start)
        sentence = page.sentence_at(cue.start) if some else None
        if some is None or sentence is None:
            continue
        reach = max(sentence.start, cue.start - _AROUND), min(sentence.end, cue.end + _AROUND)
        if _NOT_THEM.search(page.folded, *reach) is None:
            return True
    return False


def _swears_in_both(page: Page) -> bool:
    """Whether the kinds of those sworn in are listed, structural posts and the heads of schools or of health centres.

    ``Yang disumpah datang dari eselon II dan III, ditambah kepala puskesmas``; not ``pejabat eselon III. Kepala
    sekolah menyusul``, nor a head of a school who speaks.
    """
    return any(
        posts_listed(page, listed.end()) >= POSTS for listed in _KINDS_OF_THEM.finditer(page.folded, 0, _HEAD_OF_PAGE)
    )


def _weigh(page: Page) -> Topic:
    """Weigh the categories that the article names: title and lead before the rest."""
    weights: Counter[str] = Counter()
    lead: set[str] = set()
    together: dict[int, set[str]] = {}
    opening: set[str] = set()  # the kinds of PPPK that the title and the first sentence of the text to name any name
    told: set[str] = set()  # all that are named below the title, whose plain "PPPK" may be short for one kind
    opened: int | None = None
    lead_end = _lead_end(page)
    named = [cue for cue in page.cues.all if cue.meaning.category and cue.meaning.category_role != "code"]
    index = 0
    while index < len(named):
        group = phrase(page, named[index : index + _LONGEST], last=False)
        index += len(group)
        category, cue = combine(group), group[0]
        if category is None or (category == "pns" and _TO_A_POST.match(page.folded, group[-1].end)):
            continue
        if category == "honorer" and was_once(page, cue):
            continue
        sentence = page.sentence_at(cue.start)
        if sentence is None or sentence.kind in SKIPPED_LINES:
            continue
        leading = sentence.no <= lead_end
        if category in PPPK and opened in (None, sentence.no):
            opening.add(category)
            opened = sentence.no if sentence.kind is not LineKind.TITLE else None
        if sentence.kind is not LineKind.TITLE:
            told.add(category)
        weight = 3 if sentence.kind is LineKind.TITLE else 2 if leading else 1
        names = {cue.meaning.category for cue in group if cue.meaning.category} if category == "asn" else {category}
        if (
            "pns" in names
            and names & PPPK
            and _INTAKE.search(page.folded, max(0, cue.start - _LONGEST_INTAKE), cue.start)
        ):
            names = names - {"pns"} | {"cpns"}
        weights.update(dict.fromkeys(names, weight))  # "CPNS dan PPPK" speaks of both
        together.setdefault(sentence.no, set()).update(names)
        if leading:
            lead.update(names)
    pppk = sum(weights[name] for name in PPPK)
    cpns = weights["cpns"]
    both = any(no <= lead_end and "cpns" in names and names & PPPK for no, names in together.items())
    if next(iter(together.values()), None) == {"asn"}:  # "707.622 formasi ASN. ... Guru PPPK 531.076, CPNS 80.961"
        both = both or _first_told(page, together, {"cpns"}) == _first_told(page, together, PPPK)
    mixed = both and 0 < max(pppk, cpns) <= min(pppk, cpns) * 3
    leads = bool(lead & ENTRANTS)
    others = {name: weight for name, weight in weights.items() if name not in ENTRANTS | {"asn"}}
    rival = max(others.values(), default=0)
    if not leads and weights["asn"] >= 2 * (pppk + cpns) and weights["asn"] > 2 * rival:
        return Topic("asn", mixed, False)
    if pppk >= cpns and pppk and (leads or pppk >= rival):
        part, full = weights["pppk_paruh_waktu"], weights["pppk_penuh_waktu"]
        kind = "pppk_paruh_waktu" if part * 2 >= pppk else "pppk_penuh_waktu" if full * 2 >= pppk else "pppk"
        if told & PPPK == {"pppk_paruh_waktu"}:
            kind = "pppk_paruh_waktu"
        if kind == "pppk_paruh_waktu" and kind not in opening:
            kind = "pppk"  # told of first is another kind; who is to become part-time is told of later
        return Topic(kind, mixed, leads)
    if cpns and (leads or cpns >= rival) and cpns >= weights["pns"]:
        return Topic("cpns", mixed, leads)
    return Topic(max(others, key=lambda name: others[name]) if others else _posts_told(page, lead_end), mixed, False)


def _first_told(page: Page, together: dict[int, set[str]], scheme: Set[str]) -> int | None:
    """The paragraph that names a scheme first; ``together``: what each sentence names."""
    no = next((no for no, names in together.items() if names & scheme), None)
    return None if no is None else page.document.sentences[no].paragraph


def _posts_told(page: Page, lead_end: int) -> str:
    """What those are whom title and lead call by their posts alone ("134 kepala sekolah dilantik"); of two kinds ASN.

    One kind is told where the other comes up only by the way: who attended, who spoke.
    """
    told: Counter[str] = Counter()
    for cue in page.cues.all:
        category = cue.meaning.occupation_category
        sentence = page.sentence_at(cue.start) if category in POSTS else None
        if category and sentence is not None and sentence.no <= lead_end and sentence.kind not in SKIPPED_LINES:
            told[category] += 3 if sentence.kind is LineKind.TITLE else 1
    ranked = told.most_common(2)
    if not ranked or ranked[0][1] < _TOLD:
        return "asn"
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= _BY_THE_WAY * ranked[1][1] else "asn"


def _makes_pns(page: Page) -> bool:
    last = page.document.sentences[min(_lead_end(page), len(page.document.sentences) - 1)].end
    if all(page.folded.find(stem, 0, last) < 0 for stem in _PNS_STEMS):
        return False
    return any(
        _NOT_NOW.search(page.folded, max(0, match.start() - _BEFORE), match.start()) is None
        and _LATER.match(page.folded, match.end()) is None
        for pattern in (_TO_PNS, _TO_NEW_PNS)
        for match in pattern.finditer(page.folded, 0, last)
    )


def _lead_end(page: Page) -> int:
    """The number of the sentence that closes the lead; what stands above the text (menus, captions) does not count."""
    told = 0
    for sentence in page.document.sentences:
        if sentence.kind is LineKind.BODY and sentence.end - sentence.start >= _SHORTEST:
            told += 1
            if told == _LEAD:
                return sentence.no
    return len(page.document.sentences)
