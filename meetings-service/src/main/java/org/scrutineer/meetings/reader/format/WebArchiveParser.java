package org.scrutineer.meetings.reader.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/** A web page saved with its parts in one file (MHTML, RFC 2557): its first HTML part is the page. */
final class WebArchiveParser {

    private static final Pattern BOUNDARY =
            Pattern.compile("boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^;\\s]{1,200}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([\\w-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");

    SourceDocument parse(byte[] bytes, Budget budget) {
        var archive = new String(bytes, StandardCharsets.ISO_8859_1);
        var boundary = BOUNDARY.matcher(archive);
        if (boundary.find()) {
            var line = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
            for (var from = archive.indexOf(line); from >= 0; from = archive.indexOf(line, from + line.length())) {
                budget.check();
                var until = archive.indexOf("\n" + line, from + line.length());
                var page = page(archive.substring(from + line.length(), until < 0 ? archive.length() : until), budget);
                if (page != null) {
                    return page;
                }
            }
        }
        throw new UnreadableDocumentException(Reason.NO_TEXT, "There is no page in this saved web page.");
    }

    private static SourceDocument page(String part, Budget budget) {
        var end = HEAD_END.matcher(part);
        if (!end.find(Math.min(2, part.length()))) {
            return null;
        }
        var head = part.substring(0, end.start()).toLowerCase(Locale.ROOT);
        if (!head.contains("text/html")) {
            return null;
        }
        var body = part.substring(end.end());
        var charset = CHARSET.matcher(head);
        var declared = charset.find() ? HtmlParser.charset(charset.group(1)) : null;
        return new HtmlParser().parse(decoded(body, head), declared, budget);
    }

    private static byte[] decoded(String body, String head) {
        if (head.contains("quoted-printable")) {
            return quotedPrintable(body);
        }
        return head.contains("base64")
                ? Base64.getMimeDecoder().decode(body)
                : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] quotedPrintable(String body) {
        var out = new ByteArrayOutputStream(body.length());
        for (var i = 0; i < body.length(); i++) {
            var c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                out.write(Integer.parseInt(body, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }
}
