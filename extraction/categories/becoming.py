"""What the counted people turn into and where they come from: honorer who become PPPK, officials sworn in to a post."""

from __future__ import annotations

import re

from extraction.categories.categories import combine, phrase, was_once
from extraction.model import LineKind
from extraction.words.cue_tables import CIVIL, ENTRANTS, POSTS
from extraction.words.cues import Cue, is_denied
from extraction.words.numbers import SO_MANY
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_TURN = re.compile(
    r";|\. |(?<![a-z])(?:tetapi|tapi|namun|sedangkan|sementara|(?<!orang )sisanya|padahal|selain|mereka)(?![a-z])"
)
_LACK = re.compile(
    r"(?<![a-z])(?:belum(?! lama)"
    r"|tidak|tak|gagal|bukan|tersisa|tertinggal|tercecer|terlewat|terganjal|menunggu|menanti|menuntut|menagih|meminta|meninggal|mundur|terpental|terlempar|tersingkir|tercoret|terdepak|tereliminasi|terpinggirkan|luput|absen|kandas"
    r"|gugur)(?![a-z])"
)
_REMAIN = re.compile(r"(?<![a-z])(?:tersisa|sisa|menyisakan|tertinggal|masih (?:ada|terdapat))(?: [a-z]+)? \Z")
_STRIVEN_FOR = re.compile(r"(?<![a-z])(?:(?:di|mem)?perjuangkan|(?:di|meng)upayakan|(?:di|meng)usahakan)(?![a-z])")
_INTO = re.compile(
    r"(?<![a-z])(?:menjadi|jadi|lulus|lolos|diangkat|diterima|sebagai|masuk|ke|jalur|lewat|melalui|skema|(?:ber)?status"
    r"|sk|surat keputusan)(?![a-z])"
)
_TO_A_POST = re.compile(
    r"(?<![a-z])(?:sebagai|ke dalam|dalam|masuk|masuk ke|memegang|mengisi|menduduki|menempati|mengemban|memangku"
    r"|(?:beralih|dialihkan|pindah|dipindahkan|disetarakan|bergeser|dilantik|diangkat|naik) ke|tugas tambahan"
    r"|di(?:tempatkan|lantik|kukuhkan|angkat|tugaskan|sumpah|percaya) (?:pada|di))"
    r"(?: (?:jabatan|posisi|kursi|tugas))?(?: sebagai)? \Z"
)
_OATH = re.compile(r"(?<![a-z])sumpah(?:/janji| janji)?(?: jabatan)? \Z")
_SWORN_AS = POSTS | {"pns"}
_AND = re.compile(r",? (?:dan|serta|maupun|atau) ")
_NEXT_KIND = re.compile(
    r"[ ,/]*(?:(?:dan|serta|ditambah|plus|hingga|sampai|maupun|juga|para|sejumlah|beberapa"
    r"|pejabat|(?:pimpinan )?tinggi|pratama|madya|eselon|i{1,3}|iv|penugasan|(?:[a-z]+ ){1,3}[a-z]+(?=,))"
    r"(?![a-z])[ ,/]*)*"
)
_RANK = re.compile(r"(?<![a-z])(?:pratama|madya|eselon)(?![a-z])")  # which officials have and supervisors have not
_LONGEST_LIST = 200  # characters of a list of posts
_ORIGIN = re.compile(
    r"(?<![a-z])(?:seleksi|tes|ujian|pelamar|peserta|pendaftar|gagal|ikut|mengikuti|lulus|lolos|diterima|keterima"
    r"|kelulusan|memilih|melamar|mendaftar)(?: (?:seleksi|tes|ujian|calon|pada|di|dalam|sebagai|jadi|menjadi|ke"
    r"|formasi))* \Z"
)
_LONGEST_ORIGIN = 48
_APPLY = ("pelamar", "peserta", "pendaftar", "berkas")
_MEANT = re.compile(r"(?<![a-z])(?:bagi|untuk|eks|mantan|bekas|dari|jalur)(?![a-z])")
_BECAME = re.compile(
    r" (?:orang )?(?:(?:yang|sudah|telah|resmi|kini|berhasil|akhirnya|semuanya) ){0,2}"
    r"(?:(?:ditetapkan |diterima )?(?:menjadi|jadi)|(?:ditetapkan|diterima) sebagai|di-?(?=pns-?kan"
    r"|pppk-?kan|p3k-?kan)) ?"
    r"(?:pppk|p3k|asn|cpns|pns|pegawai)(?![a-z])"
)
_MADE = re.compile(rf"(?<![a-z])(?:menetapkan|menjadikan|menerima|mengesahkan){SO_MANY} \Z")
_AS = re.compile(r" (?:orang )?(?:sebagai|menjadi|jadi) (?:pppk|p3k|asn|cpns|pns)(?![a-z])")
_WISHED = re.compile(
    r"(?<![a-z])(?:mendorong|memperjuangkan|meminta|minta|mendesak|berharap|mengharapkan|menginginkan|ingin|agar|supaya"
    r"|akan|bakal|segera|berencana|hendak|menargetkan|mengupayakan|menjanjikan|bertekad|berniat|siap)(?![a-z])"
)
# What those are who are posted: "berstatus PPPK", "diangkat sebagai PPPK", "lewat skema PPPK"; not what they were.
_ENTERS_AS = re.compile(
    r"(?<![a-z])(?:(?:ber)?status(?:nya)?|sebagai|selaku|menjadi|jadi|merupakan|adalah|semuanya|seluruhnya"
    r"|lewat|melalui|dengan|skema|jalur)(?: (?:sebagai|resmi|seleksi|formasi|pengadaan|skema|jalur|status))* \Z"
)
_WERE = re.compile(
    r"(?<![a-z])(?:sebelumnya|dulu|dulunya|semula|tadinya|lama|eks|mantan|bekas|membina|mendampingi|mengawasi|melatih)"
    r"(?: (?:ber)?status| sebagai| para)* \Z"
)


def became(page: Page, around: Surroundings) -> bool:
    """Whether the words right behind the number say what its people became ("5.040 orang menjadi PPPK")."""
    if _BECAME.match(page.folded, around.after_end):
        return True
    made = _MADE.search(page.folded, *around.lead(48))
    return made is not None and _AS.match(page.folded, around.after_end) is not None  # "menetapkan 120 orang sebagai"


def is_wished(page: Page, around: Surroundings) -> bool:
    """Whether somebody only wants or means them to become it ("mendorong 212 honorer menjadi PPPK")."""
    return _WISHED.search(page.folded, around.clause[0], around.number.start) is not None


def becomes(page: Page, around: Surroundings, is_civil: bool) -> str | None:
    """The category that honorer turn into around the number ("8.533 honorer menjadi PPPK").

    ``is_civil``: the article is on people who enter the civil service; in another the words must say that they turn.
    """
    low, high = around.gap
    turn = _TURN.search(page.folded, around.number.end, high)
    found = _named(page, around.number.end, turn.start() if turn else high)
    if found:
        lead = page.folded[around.predicate_end : found[0].start]
        if are_left(page, around) and _STRIVEN_FOR.search(lead):
            return None  # "masih tersisa 2.335 honorer, dan semuanya diperjuangkan menjadi PPPK": nobody proposed them
        if _LACK.search(lead) is None and (is_civil or _INTO.search(lead)):
            return combine(phrase(page, found, False))
        return None
    if are_left(page, around):
        return None  # "setelah dikurangi PPPK masih tersisa 1.400 honorer"
    turns = list(_TURN.finditer(page.folded, low, around.number.start))
    found = _named(page, turns[-1].end() if turns else low, around.before_start)
    if found and is_civil and _LACK.search(page.folded, around.number.end, around.clause[1]) is None:
        return combine(phrase(page, found, True))
    return None


def apply(page: Page, around: Surroundings) -> bool:
    """Whether applicants or their files are counted ("3.067 pelamar, semuanya eks honorer")."""
    return bool(around.after) and page.folded.startswith(_APPLY, around.after[0].start)


def are_posts_for(page: Page, around: Surroundings) -> bool:
    """Whether a list of posts tells how many are for the honorer named ("16 lowongan dokter, 1 bagi eks honorer")."""
    named = next((cue.end for cue in around.phrase if cue.meaning.category == "honorer"), around.number.end)
    posts = any(cue.meaning.counted == "post" for cue in page.cues.within(around.sentence.start, around.number.start))
    meant = posts and _MEANT.search(page.folded, around.number.end, named) is not None
    return meant and _LACK.search(page.folded, around.number.end, around.clause[1]) is None


def are_left(page: Page, around: Surroundings) -> bool:
    """Whether the words before the number say that they are left behind others ("masih ada 640 honorer")."""
    return _REMAIN.search(page.folded, *around.lead(24)) is not None


def sworn_to(page: Page, around: Surroundings) -> tuple[str, str | None] | None:
    """The category and occupation that the words behind the number say its people are sworn in to.

    ``Enam guru PPPK disumpah sebagai camat``; two posts have no occupation. Behind a headline's comma stand others:
    ``16 Pejabat Dilantik, Kadis Jadi Kabag``.
    """
    high = around.clause[1] if around.sentence.kind is LineKind.TITLE else around.gap[1]
    if not any(map(_sworn_as, page.cues.within(around.number.end, high))):
        return None  # behind most counts stand no posts
    turn = _TURN.search(page.folded, around.number.end, high)
    last: Cue | None = None
    for cue in page.cues.within(around.number.end, turn.start() if turn else high):
        meaning = cue.meaning
        category = _sworn_as(cue)
        becomes_it = last is not None and "become" in last.meaning.roles and cue.start <= last.end + 2
        labels_next = not page.folded[cue.end : high].strip() and page.folded[high : high + 1].isdigit()
        into = cue.start + len("pada ") * page.folded.startswith("pada ", cue.start)
        lead = max(0, into - _LONGEST_ORIGIN), into
        moved = category == "jabatan_fungsional" and meaning.category and page.folded.endswith(" ke ", *lead)
        told = category != "pns" and _TO_A_POST.search(page.folded, *lead)
        sworn = meaning.category in ("pns", "jabatan_fungsional") and _OATH.search(page.folded, *lead)
        entered = not labels_next and not was_once(page, cue) and (becomes_it or moved or told or sworn)
        if category and entered and _LACK.search(page.folded, around.number.end, cue.start):
            return None  # "27 pejabat eselon IV yang belum dikonversi ke jabatan fungsional"
        if category and entered:
            if posts_listed(page, cue.start, high) >= POSTS:
                return "asn", None  # "sebagai pejabat administrator, pengawas, dan kepala sekolah"
            joined = _AND.match(page.folded, cue.end)
            other = page.cues.starting.get(joined.end()) if joined else None
            alone = other is None or other.meaning.occupation in (None, meaning.occupation)
            return category, (meaning.occupation or _work_behind(page, cue)) if alone else None
        last = cue
    return None


def _sworn_as(cue: Cue) -> str | None:
    """The category of those who are sworn in to what a cue names: to a post, or as PNS."""
    meaning = cue.meaning
    if meaning.category in _SWORN_AS:
        return meaning.category
    return meaning.occupation_category if meaning.occupation_category in _SWORN_AS else None


def posts_listed(page: Page, start: int, limit: int | None = None) -> set[str | None]:
    """The kinds of posts, structural and functional, that a list which begins at ``start`` names, up to a number.

    ``Kepala sekolah dan pengawas`` are both functional: supervisors of schools, where no other official is named.
    """
    kinds: set[str | None] = set()
    supervises = False
    end = start
    for cue in page.cues.within(start, min(start + _LONGEST_LIST, limit or len(page.folded))):
        post = cue.meaning.category if cue.meaning.category in POSTS else cue.meaning.occupation_category
        if post is None:
            continue
        if _NEXT_KIND.fullmatch(page.folded, end, cue.start) is None:
            break
        if page.folded[cue.start : cue.end] == "pengawas":
            supervises = True
        else:
            kinds.add(post)
        end = cue.end
    if supervises and ("jabatan_fungsional" not in kinds or _RANK.search(page.folded, start, end)):
        kinds.add("jabatan_struktural")
    return kinds


def enters_as(page: Page, around: Surroundings) -> str | None:
    """The scheme by which those enter who are posted: ``diangkat dalam jabatan fungsional sebagai PPPK``.

    PPPK and CPNS hold functional posts from their first day: the scheme says what they are, the post what they do.
    """
    near = page.cues.within(*around.gap)
    if all(cue.meaning.category != "jabatan_fungsional" for cue in near):
        return None
    turn = _TURN.search(page.folded, around.number.end, around.gap[1])
    behind = page.cues.within(around.number.end, turn.start() if turn else around.gap[1])
    turned = _TURN.search(page.folded, around.gap[0], around.number.start)
    before = page.cues.within(around.clause[0] if turned else around.gap[0], around.number.start)
    own = [cue for cue in around.phrase if _names_entrants(page, cue)]
    told = own or [
        cue
        for cue in (*behind, *reversed(before))
        if _names_entrants(page, cue) and _ENTERS_AS.search(page.folded, max(0, cue.start - _LONGEST_ORIGIN), cue.start)
    ]
    return combine(phrase(page, told, False)) if told else None


def _names_entrants(page: Page, cue: Cue) -> bool:
    """Whether the cue names a scheme that people enter by, not one that they came from or do not belong to."""
    lead = max(0, cue.start - _LONGEST_ORIGIN), cue.start
    named = cue.meaning.category in ENTRANTS and cue.meaning.category_role != "code"
    return named and not is_denied(page.folded, cue) and _WERE.search(page.folded, *lead) is None


def _work_behind(page: Page, post: Cue) -> str | None:
    """The work that a functional post is of ("dalam jabatan fungsional guru"), no other beside it."""
    work = page.cues.starting.get(post.end + 1) if post.meaning.category == "jabatan_fungsional" else None
    if work is None or work.meaning.occupation is None or _AND.match(page.folded, work.end):
        return None
    return work.meaning.occupation


def is_from(page: Page, around: Surroundings, category: str) -> bool:
    """Whether ``category`` only says which selection they sat or went to ("159 dari peserta seleksi CPNS")."""
    cues = [cue for cue in page.cues.within(around.gap[0], around.gap[1]) if cue.meaning.category == category]
    return bool(cues) and all(
        _ORIGIN.search(page.folded, max(0, cue.start - _LONGEST_ORIGIN), cue.start) for cue in cues
    )


def _named(page: Page, start: int, end: int) -> list[Cue]:
    return [
        cue
        for cue in page.cues.within(start, end)
        if cue.meaning.category in CIVIL and cue.meaning.category != "asn" and not is_denied(page.folded, cue)
    ]
