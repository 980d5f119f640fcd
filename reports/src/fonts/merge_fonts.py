"""Adds to Noto Sans SC the rare characters that only its sisters have.

Usage: merge_fonts.py SC.ttf OUT.ttf SISTER.ttf...   (needs fonttools)

Every character of plane 2 and of CJK extension A that the first font lacks is copied, outline and
widths, from the first sister that has it. Nothing of the first font is changed but its name.
"""
import sys
from fontTools.ttLib import TTFont

FAMILY = "Yuqiao Sans SC"


def wanted(code):
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or code >= 0x20000


def main(base_path, out_path, sister_paths):
    base = TTFont(base_path)
    order = base.getGlyphOrder()[:]
    have = base.getBestCmap()
    tables = [t for t in base["cmap"].tables if t.isUnicode() and t.format == 12]
    small = [t for t in base["cmap"].tables if t.isUnicode() and t.format == 4]
    glyf, hmtx = base["glyf"], base["hmtx"]
    vmtx = base["vmtx"] if "vmtx" in base else None
    added = 0
    for path in sister_paths:
        sister = TTFont(path)
        assert sister["head"].unitsPerEm == base["head"].unitsPerEm
        for code, name in sorted(sister.getBestCmap().items()):
            if code in have or not wanted(code):
                continue
            new = "x%05X" % code
            glyph = sister["glyf"][name]
            assert not glyph.isComposite()
            glyph.removeHinting()
            order.append(new)
            glyf.glyphs[new] = glyph
            hmtx.metrics[new] = sister["hmtx"].metrics[name]
            if vmtx is not None:
                vmtx.metrics[new] = (sister["vmtx"] if "vmtx" in sister else sister["hmtx"]).metrics[name]
            for table in tables + (small if code < 0x10000 else []):
                table.cmap[code] = new
            have[code] = new
            added += 1
    base.setGlyphOrder(order)
    glyf.glyphOrder = order
    base["maxp"].numGlyphs = len(order)
    for record in base["name"].names:
        text = record.toUnicode()
        if record.nameID in (1, 3, 4, 16):
            record.string = text.replace("Noto Sans SC", FAMILY)
        elif record.nameID == 6:
            record.string = text.replace("NotoSansSC", FAMILY.replace(" ", ""))
    base.save(out_path)
    print(out_path, "added", added, "glyphs", len(order))


main(sys.argv[1], sys.argv[2], sys.argv[3:])
