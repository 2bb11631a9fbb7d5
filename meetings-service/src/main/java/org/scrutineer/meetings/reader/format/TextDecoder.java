package org.scrutineer.meetings.reader.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a text. A byte order mark wins; then what the bytes can be: text with letters beyond ASCII that is
 * valid UTF-8 is UTF-8, whatever a page declares of itself. What is left is a declared encoding, or else Windows-1252,
 * which is what councils' systems write.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /** UTF-8 that was taken for Windows-1252 and written out as UTF-8 again: "â€™" for an apostrophe. */
    private static final Pattern TWICE_ENCODED = Pattern.compile("â€[™œ˜“”¦\u009d]|Â[£\u00a0·]|Ã[©¢´ª¨®]");

    /** What each of these begins with: looked for first, because it costs less. */
    private static final String TWICE_ENCODED_OPENS = "âÂÃ";

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** @param declared the encoding that the document names, or {@code null} */
    static String decode(byte[] bytes, Charset declared) {
        var marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        var wide = wideWithoutMark(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return repaired(utf8);
        }
        if (isMostlyUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return new String(bytes, isUsable(declared) ? declared : WINDOWS_1252);
    }

    /** ISO 8859-1 on the web means Windows-1252. */
    private static boolean isUsable(Charset declared) {
        return declared != null
                && !declared.equals(StandardCharsets.UTF_8)
                && !declared.equals(StandardCharsets.ISO_8859_1)
                && !declared.equals(StandardCharsets.US_ASCII)
                && !declared.name().startsWith("UTF-");
    }

    private static String byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
            return new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 shows by the zero bytes of its Latin letters, all at odd or all at even places. */
    static Charset wideWithoutMark(byte[] bytes) {
        var even = 0;
        var odd = 0;
        var sample = Math.min(bytes.length, SAMPLE) & ~1;
        for (var i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        var pairs = sample / 2;
        if (pairs < 2) {
            return null;
        }
        if (odd * 10 > pairs * 7 && even * 20 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 > pairs * 7 && odd * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }

    /** A UTF-8 text cut off or spoilt in a few places, not one of another encoding. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        var good = 0;
        var bad = 0;
        for (var i = 0; i < bytes.length; i++) {
            var b = bytes[i] & 0xff;
            if (b < 0x80) {
                continue;
            }
            var more = b >= 0xf0 && b < 0xf5 ? 3 : b >= 0xe0 ? 2 : b >= 0xc2 ? 1 : 0;
            var followed = more > 0 && b < 0xf5;
            for (var j = 1; followed && j <= more; j++) {
                followed = i + j < bytes.length && (bytes[i + j] & 0xc0) == 0x80;
            }
            if (followed) {
                good++;
                i += more;
            } else if (more == 0 || i + more < bytes.length) {
                bad++;
            } else {
                break; // cut off within a letter
            }
        }
        return good > 4 * bad;
    }

    private static String repaired(String text) {
        if (TWICE_ENCODED_OPENS.chars().noneMatch(opens -> text.indexOf(opens) >= 0)
                || !TWICE_ENCODED.matcher(text).find()) {
            return text;
        }
        var encoder = WINDOWS_1252.newEncoder();
        if (!encoder.canEncode(text)) {
            return text;
        }
        var once = strictly(text.getBytes(WINDOWS_1252), StandardCharsets.UTF_8);
        return once == null ? text : once;
    }
}
