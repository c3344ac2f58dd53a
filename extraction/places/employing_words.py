"""Words around a name that make it the employer: people before it ("PPPK Kukar"), an act behind it ("melantik")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extraction.lexicon import read_table

_ACT = (
    r"(?i:\s*(?:resmi\s+|segera\s+|bakal\s+|akan\s+|hari\s+ini\s+|kembali\s+|mulai\s+)*(?:(?:me)?lantik\b|(?:meng)?angkat\b"
    r"|kukuhkan\b|mengukuhkan\b|geser\b|menggeser\b|(?:me)?rotasi\b|(?:me)?mutasi\b|(?:me)?rombak\b"
    r"|(?:terbitkan|menerbitkan)\s+(?:[\d.]+\s+)?(?:sk\b|surat\s+keputusan)"
    r"|(?:mem)?buka\s+(?:formasi|\d)|(?:(?:mem)?bagikan|(?:menye|se)rahkan)\s+(?:[\d.]+\s+)?"
    r"(?:sk\b|surat\s+keputusan|(?:surat\s+)?keputusan\s+pengangkatan)))"
)
# An agency appoints: "BPS (Badan Pusat Statistik) melantik", or through its head: "Kepala BPS, Amalia, melantik".
_SHORT_NAME = r"(?:\s*\([^()\n]{1,40}\)|\))?"
APPOINTS = re.compile(_SHORT_NAME + _ACT)
HEAD_APPOINTS = re.compile(_SHORT_NAME + r",?(?:\s+[A-Z][\w'’.-]*){1,6}(?:,\s+[A-Z]\w*\.[\w.]*)*,?" + _ACT)
# A ministry opens posts of its own; those who rule over all posts ("KemenPAN-RB membuka penerimaan") open everybody's.
OPENS = re.compile(
    _SHORT_NAME
    + r"(?i:\s*(?:resmi\s+|kembali\s+|mulai\s+)*(?:mem)?buka\s+(?:penerimaan|lowongan|rekrutmen|pendaftaran)\b)"
)
# "menyusul dua keputusan Jaksa Agung": a decree of its head moves its people; a numbered one is a regulation.
DECREE_OF = re.compile(r"(?i)\b(?:keputusan|sk)\s+$")
NUMBERED = re.compile(r"(?:\s+RI)?\s+(?i:nomor|no)\b")
# What the name behind which it stands was given, or asked for: "Kabupaten Muna dijatah 427 formasi".
ALLOTTED = re.compile(
    r"(?: \([^()]{1,20}\))?,?(?: yakni| yaitu| juga| sendiri| pun| hanya| cuma)?"
    r" (?:di?jatah|mendapat|memperoleh|kebagian|mengajukan|mengusulkan|melantik|mengangkat|membuka"
    r"|menerima|menyerahkan|dengan(?= \d))"
)
# People counted right before the name are its own: "130 pejabat Pemkot Bandung", "45 guru di lingkungan Pemkab Siak".
COUNTED = re.compile(
    r"(?<!Rp)\b\d(?:[\d.]*\d)? (?:(?!(?:di|dari|oleh|ke|kepada|dan|yang|untuk|bersama|dengan|asal) )[\w/()-]+ ){1,6}"
    r"(?:(?:di )?(?:lingkungan|lingkup) )?(?:Pemerintah )?$"
)
# The same of a province that its kind alone points back to: "Provinsi kepulauan itu memperoleh jatah 1.382 orang".
PROVINCE_ALLOTTED = re.compile(r"provinsi(?<![a-z]provinsi)(?: [a-z]+)? (?:itu|ini|tersebut)" + ALLOTTED.pattern)
# Where those who are counted work ("mereka bertugas di Kemendagri"), and what the whole country's posts are told by.
WORKS_AT = re.compile(
    r"(?i)\b(?:bertugas|ditugaskan|ditempatkan|bekerja|mengabdi|berdinas)\s+(?:di|pada)(?:\s+(?:lingkungan|lingkup))?\s$"
)
NATIONWIDE = re.compile(
    r"(?i)\b(?:instansi pusat|kementerian/lembaga|\d+ (?:kementerian|lembaga|instansi|pemerintah daerah|pemda)\b"
    r"|pemerintah pusat dan daerah)"
)
# Who speaks for all the country's posts.
COUNTRY_SPEAKS = re.compile(
    r"(?i)\b(?:(?:data|catatan|laporan) (?:dari )?(?:BKN|Badan Kepegawaian Negara|KemenPAN)\b|secara nasional\b"
    r"|(?:Kepala|Deputi\w*|Juru Bicara|Humas) (?:BKN|Badan Kepegawaian Negara)\b|Men(?:teri )?PAN[ -]?RB\b"
    r"|pemerintah (?:pusat|membuka|menyiapkan)\b)"
)
# The head of a region's staff, whose words an article carries: "Kepala BKPSDM Muba".
SPEAKS = re.compile(
    r"\bKepala\s+(?:BKD|BKPSDM|BKPSDMD|BKPP|BKPPD|BKDD|BKDPSDM|Badan Kepegawaian[\w ,]{0,60}?)(?:\s*\([A-Z0-9]+\))?"
    r"(?:\s+(?:Kabupaten|Kota|Kab\.?))?\s$"
)
# Staff of upper schools, and of those below them: "40 kepala SMA dan SMK", "guru SD"; not some ("termasuk guru SMK").
UPPER_SCHOOLS = re.compile(
    r"(?i)\b(?<!termasuk )(?<!ada )(?<!antaranya )(?<!sementara )(?<!mantan )"
    r"(?:kepala(?: sekolah)?|kepsek|kasek|guru)(?:,? (?:SLB|dan))*,? (?:SMAN?|SMKN?|SLBN?)\b"
)
LOWER_SCHOOLS = re.compile(r"\b(?:TK|PAUD|SDN?|SMPN?)\b")
# A service of a region's own: "Dinas Pendidikan Jateng".
SERVICE = re.compile(
    r"\b(?:Dinas(?:\s+(?:[A-Z]\w*,?|dan))+|Disdik\w*|Dindik\w*|Dispendik\w*|Dikbud|Dinkes|Diskominfo|Inspektorat"
    r"|Sekretariat Daerah)"
    r"(?:\s\([^()\n]{2,20}\))?\s$"
)
HEAD = re.compile(r"\b(?:Kepala|Ketua|Rektor|Direktur|Menteri|Plt\.?|Plh\.?|Pj\.?)\s+$")


@dataclass(frozen=True, slots=True)
class PeopleWord:
    """A row of people_words.csv: before a region's or an agency's name it makes that the employer ("PPPK Kukar")."""

    word: str
    region: bool
    agency: bool


@cache
def people_words(kind: str) -> frozenset[str]:
    """The words of people_words.csv that hold before a ``region`` or an ``agency``."""
    rows = read_table("people_words.csv", PeopleWord)
    return frozenset(row.word for row in rows if (row.region if kind == "region" else row.agency))
