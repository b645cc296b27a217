#!/usr/bin/env python3
"""Cuts the faces for numbers and for programs to what the window writes in them.

Needs fontTools and, of Debian, fonts-cmu and fonts-noto-mono. Both faces are under the SIL OFL 1.1.
Usage: cut_fonts.py resources/engram/ui/base
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

LATIN = list(range(0x20, 0x7F)) + [0xA0, 0xB0, 0xB1, 0xB2, 0xB3, 0xB7, 0xB9, 0xD7, 0xF7]
GREEK = list(range(0x391, 0x3CA))
SUPERS = [0x2070] + list(range(0x2074, 0x207A)) + [0x207B]
SUBS = list(range(0x2080, 0x208A))
SIGNS = [0x2009, 0x2026, 0x202F, 0x2190, 0x2192, 0x2202, 0x2207, 0x2211, 0x2212, 0x221A, 0x221E,
         0x2248, 0x2260, 0x2264, 0x2265, 0x22C5]
FACES = {
    "CMUSerif-Regular": "/usr/share/fonts/truetype/cmu/cmunrm.ttf",
    "CMUSerif-Bold": "/usr/share/fonts/truetype/cmu/cmunbx.ttf",
    "NotoSansMono-Regular": "/usr/share/fonts/truetype/noto/NotoSansMono-Regular.ttf",
    "NotoSansMono-Bold": "/usr/share/fonts/truetype/noto/NotoSansMono-Bold.ttf",
}

for name, path in FACES.items():
    font = TTFont(path)
    options = subset.Options()
    options.layout_features = ["kern", "mark"]
    options.hinting = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LATIN + GREEK + SUPERS + SUBS + SIGNS)
    cutter.subset(font)
    font.save(f"{sys.argv[1]}/{name}.ttf")
