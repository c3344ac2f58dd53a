"""What the whole article is about: the category that counts without a name of their own belong to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, replace

from extraction.categories.becoming import posts_listed
from extraction.categories.namings import Namings, lead_end, read_namings
from extraction.model import LineKind
from extraction.words.cue_tables import ENTRANTS, POSTS, PPPK
from extraction.words.cues import Cues
from extraction.words.page import SKIPPED_LINES, Page

_PNS = r"(?:pns|pegawai negeri sipil)(?![a-z])"
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
    last = page.document.sentences[min(lead_end(page), len(page.document.sentences) - 1)].end
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
    named = read_namings(page)
    weights = named.weights
    pppk, cpns = sum(weights[name] for name in PPPK), weights["cpns"]
    mixed = _names_both(page, named) and 0 < max(pppk, cpns) <= min(pppk, cpns) * 3
    leads = bool(named.lead & ENTRANTS)
    others = {name: weight for name, weight in weights.items() if name not in ENTRANTS | {"asn"}}
    rival = max(others.values(), default=0)
    if not leads and weights["asn"] >= 2 * (pppk + cpns) and weights["asn"] > 2 * rival:
        return Topic("asn", mixed, False)
    if pppk >= cpns and pppk and (leads or pppk >= rival):
        return Topic(_kind_of_pppk(named, pppk), mixed, leads)
    if cpns and (leads or cpns >= rival) and cpns >= weights["pns"]:
        return Topic("cpns", mixed, leads)
    most = max(others, key=lambda name: others[name]) if others else _posts_told(page, lead_end(page))
    return Topic(most, mixed, False)


def _names_both(page: Page, named: Namings) -> bool:
    """Whether CPNS and PPPK are told of together: in a sentence of the lead, or first where ASN stands for both."""
    last = lead_end(page)
    if any(no <= last and "cpns" in names and names & PPPK for no, names in named.by_sentence.items()):
        return True
    if next(iter(named.by_sentence.values()), None) != {"asn"}:
        return False  # else "707.622 formasi ASN. ... Guru PPPK 531.076, CPNS 80.961"
    return _first_told(page, named, {"cpns"}) == _first_told(page, named, PPPK)


def _kind_of_pppk(named: Namings, pppk: int) -> str:
    """Which PPPK an article is about whose namings of any weigh ``pppk``."""
    part, full = named.weights["pppk_paruh_waktu"], named.weights["pppk_penuh_waktu"]
    if part * 2 >= pppk or named.told & PPPK == {"pppk_paruh_waktu"}:
        # Where told of first is another kind, who is to become part-time is told of later.
        return "pppk_paruh_waktu" if "pppk_paruh_waktu" in named.opening else "pppk"
    return "pppk_penuh_waktu" if full * 2 >= pppk else "pppk"


def _first_told(page: Page, named: Namings, scheme: Set[str]) -> int | None:
    """The paragraph that names a scheme first."""
    no = next((no for no, names in named.by_sentence.items() if names & scheme), None)
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
    last = page.document.sentences[min(lead_end(page), len(page.document.sentences) - 1)].end
    if all(page.folded.find(stem, 0, last) < 0 for stem in _PNS_STEMS):
        return False
    return any(
        _NOT_NOW.search(page.folded, max(0, match.start() - _BEFORE), match.start()) is None
        and _LATER.match(page.folded, match.end()) is None
        for pattern in (_TO_PNS, _TO_NEW_PNS)
        for match in pattern.finditer(page.folded, 0, last)
    )
