package org.scrutineer.meetings.reader.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The letters and widths of a font's codes, each looked up once. */
final class PdfGlyphs {

    private static final int SINGLE = 256;

    private final PDFont font;
    private final Glyph[] single = new Glyph[SINGLE];
    private final Map<Integer, Glyph> others = new HashMap<>();

    private record Glyph(String letters, float width) {}

    PdfGlyphs(PDFont font) {
        this.font = font;
    }

    String letters(int code) {
        return glyph(code).letters;
    }

    /** As a part of the font's size. */
    float width(int code) {
        return glyph(code).width;
    }

    private Glyph glyph(int code) {
        if (code < 0 || code >= SINGLE) {
            return others.computeIfAbsent(code, this::look);
        }
        if (single[code] == null) {
            single[code] = look(code);
        }
        return single[code];
    }

    private Glyph look(int code) {
        var width = 0.5f;
        try {
            width = font.isVertical()
                    ? font.getWidth(code) / 1000
                    : font.getDisplacement(code).getX();
        } catch (IOException | RuntimeException broken) {
            // a font that does not say how wide its letters are still says which
        }
        return new Glyph(letters(font, code), width);
    }

    /** Word's symbol fonts keep their bullets in the private use area. */
    private static boolean isSymbol(String letters) {
        return letters.length() == 1 && letters.charAt(0) >= '\uf020' && letters.charAt(0) <= '\uf0ff';
    }

    private static String letters(PDFont font, int code) {
        try {
            var letters = font.toUnicode(code, GlyphList.getAdobeGlyphList());
            if (letters != null) {
                return isSymbol(letters) ? "•" : letters;
            }
        } catch (RuntimeException broken) {
            // as if it had no table
        }
        return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
    }
}
