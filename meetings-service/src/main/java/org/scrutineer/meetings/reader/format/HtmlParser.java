package org.scrutineer.meetings.reader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/** Web pages: those of ModernGov as saved from a browser, and those of any other publishing system. */
final class HtmlParser {

    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]{2,40})", Pattern.CASE_INSENSITIVE);
    /** Each becomes an object in memory, many times the size of the tag itself. */
    private static final int MOST_TAGS = 600_000;

    private static final int DECLARED_WITHIN = 4096;

    SourceDocument parse(byte[] bytes, Budget budget) {
        return parse(bytes, declared(bytes), budget);
    }

    SourceDocument parse(byte[] bytes, Charset declared, Budget budget) {
        var document = document(TextDecoder.decode(bytes, declared), budget);
        var out = new SourceBuilder(budget);
        var title = PlainText.line(document.title());
        var content = new HtmlContent(document).main();
        if (!title.isEmpty() && content.selectFirst("h1, h2, h3, .mgMainTitleTxt, .mgSubTitleTxt") == null) {
            out.heading(1, title);
        }
        new HtmlBlocks(out::add, budget).write(content);
        return out.build();
    }

    /** Writes a piece of HTML that stands inside a document of another format. */
    static void fragment(String html, SourceBuilder out) {
        var document = document(html, out.budget());
        new HtmlBlocks(out::add, out.budget()).write(document.body());
    }

    private static Document document(String html, Budget budget) {
        if (html.chars().filter(c -> c == '<').limit(MOST_TAGS + 1).count() > MOST_TAGS) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE,
                    "The page is made of more parts than can be read. Give the minutes on their own.");
        }
        var document = Parser.htmlParser().parseInput(budget.guard(html), "");
        NodeTraversor.traverse(
                (node, depth) -> {
                    budget.checkDepth(depth);
                    if (node instanceof Element) {
                        budget.check();
                    }
                },
                document);
        return document;
    }

    private static Charset declared(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        var match = DECLARED.matcher(start);
        return match.find() ? charset(match.group(1)) : null;
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
