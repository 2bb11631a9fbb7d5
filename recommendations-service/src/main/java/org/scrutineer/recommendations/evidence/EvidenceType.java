package org.scrutineer.recommendations.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken: the name's ending says which, and the content must begin as files of that type do. */
enum EvidenceType {
    PDF("pdf", "application/pdf", "25504446"),
    PNG("png", "image/png", "89504e470d0a1a0a"),
    JPEG("jpg", "image/jpeg", "ffd8ff"),
    JPEG_LONG("jpeg", "image/jpeg", "ffd8ff"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304"),
    POWERPOINT("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "504b0304"),
    TEXT_DOCUMENT("odt", "application/vnd.oasis.opendocument.text", "504b0304"),
    SPREADSHEET("ods", "application/vnd.oasis.opendocument.spreadsheet", "504b0304"),
    TEXT("txt", "text/plain;charset=UTF-8", ""),
    CSV("csv", "text/csv;charset=UTF-8", "");

    private final String ending;
    private final String mediaType;
    private final String beginning;

    EvidenceType(String ending, String mediaType, String beginning) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<EvidenceType> of(String fileName, byte[] content) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> name.endsWith("." + type.ending))
                .findFirst()
                .filter(type -> type.beginning.isEmpty() ? isText(content) : type.begins(content));
    }

    private boolean begins(byte[] content) {
        var start = HexFormat.of().parseHex(beginning);
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean isText(byte[] content) {
        for (byte b : content) if (b == 0) return false;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
