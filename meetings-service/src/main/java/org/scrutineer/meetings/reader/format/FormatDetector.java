package org.scrutineer.meetings.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/**
 * Finds a document's format from its content; the name of a file says nothing. The formats that are read are told by
 * their signatures here, which takes no time; Tika is asked only what a refused file is, so that the answer can say it.
 */
final class FormatDetector {

    private static final int HEAD = 64 * 1024;
    private static final int SIGNATURE_WITHIN = 1024;
    private static final int MOST_ZIP_ENTRIES = 10_000;

    private static final Pattern XML_ROOT = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>)?\\s*(?:<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?\\])?\\s*>\\s*)*"
                    + "<([A-Za-z_][\\w.:-]*)",
            Pattern.DOTALL);
    private static final Pattern HTML_START =
            Pattern.compile("<!doctype\\s+html|<html[\\s>]|<body[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_TAG = Pattern.compile(
            "<(?:div|p|table|tr|td|span|br|ul|ol|li|h[1-6]|strong|b|em|a)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-z]{2,8}|#\\d{2,5});");
    private static final Pattern WEB_ARCHIVE =
            Pattern.compile("^content-type:\\s*multipart/related", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern MODERNGOV_ROOT = Pattern.compile(
            "meeting|getmeetings?|getmeetingsbydate|getallmeetingsbydate|committees|councillorsbyward|events");

    DocumentFormat detect(byte[] bytes, Budget budget) {
        var start = latin(bytes, SIGNATURE_WITHIN);
        if (start.contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return packaged(bytes, budget);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw oldOffice(bytes);
        }
        if (start.startsWith("{\\rtf")) {
            throw unsupported("a Rich Text (RTF) file");
        }
        if (!isText(bytes)) {
            throw unsupported(nameOf(bytes));
        }
        return written(bytes, start);
    }

    private static DocumentFormat written(byte[] bytes, String start) {
        var head = TextDecoder.decode(bytes.length > HEAD ? java.util.Arrays.copyOf(bytes, HEAD) : bytes);
        if (WEB_ARCHIVE.matcher(start).find() && start.toLowerCase(Locale.ROOT).contains("mime-version:")) {
            return DocumentFormat.WEB_ARCHIVE;
        }
        var root = XML_ROOT.matcher(head);
        if (root.find()) {
            var name = root.group(1).toLowerCase(Locale.ROOT);
            if (MODERNGOV_ROOT.matcher(name).matches()) {
                return DocumentFormat.MODERNGOV_XML;
            }
            if (head.stripLeading().startsWith("<?xml")
                    && !HTML_START.matcher(head).find()) {
                throw unsupported("an XML file that is not an answer of ModernGov");
            }
        }
        if (HTML_START.matcher(head).find()) {
            return DocumentFormat.HTML;
        }
        var tagged = HTML_TAG.matcher(head).results().limit(3).count() == 3;
        return tagged && !onlyBroken(head) ? DocumentFormat.HTML : DocumentFormat.TEXT;
    }

    /** Whether line breaks are all the markup there is: the text of a scan, whose own line ends count too. */
    private static boolean onlyBroken(String head) {
        return !ENTITY.matcher(head).find()
                && HTML_TAG.matcher(head).results().allMatch(tag -> PlainTextParser.BREAK
                        .matcher(tag.group())
                        .matches());
    }

    private static DocumentFormat packaged(byte[] bytes, Budget budget) {
        var what = "a ZIP archive";
        try (var zip = new ZipInputStream(budget.guard(new ByteArrayInputStream(bytes)))) {
            var entries = 0;
            for (var entry = zip.getNextEntry();
                    entry != null && entries < MOST_ZIP_ENTRIES;
                    entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.equals("word/document.xml") || name.matches("word/document\\d*\\.xml")) {
                    return DocumentFormat.DOCX;
                }
                what = kindOfPackage(name, what);
                entries++;
                readThrough(zip, budget);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableDocumentException(
                    Reason.MALFORMED, "The document is damaged: its package cannot be opened.", broken);
        }
        throw unsupported(what);
    }

    /** Passes over an entry; how much comes out of it is counted. */
    private static void readThrough(ZipInputStream zip, Budget budget) throws IOException {
        var buffer = new byte[8192];
        var unpacked = 0L;
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            budget.checkUnpacked(unpacked);
            budget.check();
        }
    }

    private static String kindOfPackage(String entry, String otherwise) {
        if (entry.startsWith("xl/")) {
            return "a spreadsheet";
        }
        if (entry.startsWith("ppt/")) {
            return "a presentation";
        }
        return entry.equals("content.xml") ? "an OpenDocument file" : otherwise;
    }

    /** The container of Word before 2007, and of a Word document that is locked with a password. */
    private static UnreadableDocumentException oldOffice(byte[] bytes) {
        var directory = new String(bytes, StandardCharsets.UTF_16LE);
        if (directory.contains("EncryptedPackage")) {
            return new UnreadableDocumentException(
                    Reason.ENCRYPTED, "The document is locked with a password. Give a copy that opens without one.");
        }
        return unsupported(directory.contains("WordDocument") ? "a Word file of before 2007 (.doc)" : nameOf(bytes));
    }

    private static boolean isText(byte[] bytes) {
        var length = Math.min(bytes.length, HEAD);
        if (TextDecoder.wideWithoutMark(bytes) != null || (length >= 2 && isWideMark(bytes))) {
            return true;
        }
        var odd = 0;
        for (var i = 0; i < length; i++) {
            var b = bytes[i];
            if (b == 0) {
                return false;
            }
            odd += b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0b ? 1 : 0;
        }
        return odd * 100 <= length;
    }

    private static boolean isWideMark(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return (first == 0xff && second == 0xfe)
                || (first == 0xfe && second == 0xff)
                || (bytes.length >= 4 && first == 0 && second == 0 && (bytes[2] & 0xff) == 0xfe);
    }

    private static String nameOf(byte[] bytes) {
        var type = new Tika().detect(bytes);
        if (type.startsWith("image/")) {
            return "an image";
        }
        if (type.startsWith("video/") || type.startsWith("audio/")) {
            return "a recording";
        }
        if (type.contains("dosexec")
                || type.contains("msdownload")
                || type.contains("executable")
                || type.contains("sharedlib")) {
            return "a program";
        }
        if (type.contains("zip") || type.contains("compress") || type.contains("tar") || type.contains("archive")) {
            return "an archive";
        }
        return type.contains("excel") ? "a spreadsheet" : "a kind of file (" + type + ") that holds no minutes";
    }

    private static UnreadableDocumentException unsupported(String what) {
        return new UnreadableDocumentException(
                Reason.UNSUPPORTED,
                "This is " + what
                        + ". Minutes are read from PDF, Word (.docx), web pages, plain text and ModernGov XML.");
    }

    private static String latin(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }
}
