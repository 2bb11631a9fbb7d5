package org.scrutineer.meetings.reader.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** One paragraph of a Word document: its words and what it says of itself. */
final class DocxParagraph {

    private static final char BREAK = '\n';

    private final StringBuilder words;
    /** For each field that is open: whether its result is being read (and not its code). */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private String style;
    private String numId;
    private String level;
    private int outline;
    private boolean markDeleted;
    private boolean runHidden;

    /** @param carried the words of a paragraph before that runs on into this one */
    DocxParagraph(StringBuilder carried) {
        words = carried;
    }

    /** Reads the paragraph that was just entered; {@code box} reads a text box inside it. */
    void read(SafeXml xml, Runnable box) {
        var depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isEnd("r")) {
                runHidden = false;
            } else if (xml.isStart()) {
                element(xml, box);
            }
        }
    }

    private void element(SafeXml xml, Runnable box) {
        switch (xml.name()) {
            case "pPr" -> properties(xml);
            case "rPr" -> run(xml);
            case "t" -> append(xml.content());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("page".equals(xml.attribute("type")) ? " " : String.valueOf(BREAK));
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol(xml.attribute("char")));
            case "fldChar" -> field(String.valueOf(xml.attribute("fldCharType")));
            case "txbxContent" -> box.run();
            case "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "sdtPr", "rubyPr", "rt" ->
                xml.skip();
            default -> {
                // a wrapper: what is inside counts
            }
        }
    }

    private void properties(SafeXml xml) {
        var depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numId" -> numId = xml.attribute("val");
                case "ilvl" -> level = xml.attribute("val");
                case "outlineLvl" -> outline = DocxStyles.outline(xml.attribute("val"));
                case "del", "moveFrom" -> markDeleted = true;
                case "pPrChange", "rPrChange", "numberingChange", "tabs" -> xml.skip();
                default -> {
                    // how it looks does not matter
                }
            }
        }
    }

    private void run(SafeXml xml) {
        var depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "vanish", "webHidden", "strike", "dstrike" -> runHidden |= DocxStyles.isOn(xml.attribute("val"));
                case "rPrChange" -> xml.skip();
                default -> {
                    // how it looks does not matter
                }
            }
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {
                // nothing else is defined
            }
        }
    }

    /** Symbols stand in fonts of their own; a bullet typed as one is the only sort that minutes hold. */
    private static String symbol(String code) {
        return code == null ? "" : "•";
    }

    private void append(String text) {
        if (!runHidden && !fields.contains(false)) {
            words.append(text.indexOf(BREAK) >= 0 && text.length() > 1 ? text.replace(BREAK, ' ') : text);
        }
    }

    String words() {
        return words.toString();
    }

    List<String> lines() {
        var text = words.toString().strip();
        return text.indexOf(BREAK) < 0 ? List.of(text) : List.of(text.split(String.valueOf(BREAK)));
    }

    String style() {
        return style;
    }

    String numId() {
        return numId;
    }

    String level() {
        return level;
    }

    int outline() {
        return outline;
    }

    boolean markDeleted() {
        return markDeleted;
    }
}
