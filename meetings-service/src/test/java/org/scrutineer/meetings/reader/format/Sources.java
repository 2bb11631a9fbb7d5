package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.scrutineer.meetings.reader.format.SourceDocument.Block;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;

/** Reads documents in tests, and sees that what comes of them keeps the contract of {@link SourceDocument}. */
final class Sources {

    private Sources() {}

    static SourceDocument read(byte[] bytes) {
        var source = new DocumentParser().parse(bytes, "minutes");
        assertKeepsContract(source);
        return source;
    }

    static byte[] fixture(String name) {
        try (var in = Sources.class.getResourceAsStream("/formats/" + name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The words of each block, with its kind when it is not a paragraph or a line. */
    static List<String> blocks(SourceDocument source) {
        return source.blocks().stream().map(block -> described(source, block)).toList();
    }

    private static String described(SourceDocument source, Block block) {
        var words = words(source, block);
        return switch (block.kind()) {
            case PARAGRAPH, LINE -> words;
            case HEADING -> "#".repeat(block.level()) + " " + words;
            case LABEL -> "[" + words + "]";
            case LIST_ITEM -> ">".repeat(block.level()) + " " + words;
            case TABLE_ROW -> "| " + String.join(" | ", cells(source, block)) + " |";
        };
    }

    static String words(SourceDocument source, Block block) {
        return source.text().substring(block.start(), block.end());
    }

    static List<String> cells(SourceDocument source, Block block) {
        return block.cells().stream()
                .map(cell -> source.text().substring(cell.start(), cell.end()))
                .toList();
    }

    static List<String> rows(SourceDocument source) {
        return source.blocks().stream()
                .filter(block -> block.kind() == Kind.TABLE_ROW)
                .map(block -> described(source, block))
                .toList();
    }

    static void assertKeepsContract(SourceDocument source) {
        var text = source.text();
        var last = 0;
        for (var block : source.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(last).isLessThan(block.end());
            assertThat(text.substring(last, block.start())).isBlank();
            assertThat(words(source, block)).isEqualTo(words(source, block).strip());
            if (block.marker() != null) {
                assertThat(words(source, block)).startsWith(block.marker());
            }
            for (var cell : block.cells()) {
                assertThat(cell.start()).isLessThanOrEqualTo(cell.end());
            }
            last = block.end();
        }
        assertThat(text.substring(last)).isBlank();
        assertThat(text).doesNotContain("\r", "\u00a0", "\u00ad", "\u200b", "\ufeff");
    }
}
