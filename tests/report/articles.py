"""Articles that try to be more than words."""

from __future__ import annotations

import json

SCRIPT = "<script>document.title='owned';alert(1)</script>"
ATTACKS = (
    SCRIPT,
    "<img src=x onerror=\"document.title='owned'\">",
    "</title></style></textarea><svg onload=alert(1)>",
    "'); DROP TABLE marts.fct_events; --",
    '=HYPERLINK("http://evil.example","x")',
    "\u202egnirts desrever\u202c",
    "{{ 7*7 }}{% raw %}",
    "javascript:alert(1)",
)
LONG = "panjang" * 120

_TEXT = (
    f"Wali Kota Bontang melantik 247 PPPK Paruh Waktu {SCRIPT} pada Senin (8/12/2025) \u202ekilab\u202c.\n\n"
    f"Dari 247 orang itu, 120 guru <img src=x onerror=alert(1)>, 100 tenaga teknis {LONG} dan 20 tenaga kesehatan.\n\n"
    "Masih ada 33 honorer =cmd|' /C calc'!A0 yang belum diangkat karena berkas '); DROP TABLE x; -- belum lengkap.\n"
)

HOSTILE_FILES = {
    "hostile.json": json.dumps(
        {
            "title": f"Wali Kota Bontang Lantik 247 PPPK </title>{ATTACKS[1]}{SCRIPT}",
            "publisher": f"<b>JAHAT</b>.ID {SCRIPT}",
            "url": "javascript:alert(document.domain)",
            "text": _TEXT,
        }
    ),
    "<img src=x onerror=alert(1)>.txt": (
        "Bupati Paser melantik 88 PNS pada Selasa (9/12/2025) di pendopo.\n\n"
        "Sebanyak 88 PNS itu terdiri dari 50 guru, 30 <script>alert(2)</script> dan 8 {{ 7*7 }}.\n"
    ),
}
