package org.scrutineer.meetings.reader.structure;

import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an item that a paragraph stands in. */
public enum Section {
    /** Not told by any label: the page has none. */
    BODY(null),
    /** What the agenda said before the meeting. */
    AGENDA("purpose(?: of (?:the )?(?:report|item))?|agenda text|summary of (?:the )?report|pwrpas"),
    /** The publishing system's copy of what was decided. */
    DECISION(
            "(?:the )?(?:(?:delegated|executive|cabinet|committee'?s?|council|key|formal|final) )?decisions?(?:\\(s\\))?(?: made| taken)?(?: by (?:the )?(?:cabinet|committee|panel|board|council|executive))?|penderfyniad(?:au)?|outcome|resolution"),
    /** The record of the item. */
    MINUTES("minutes(?: text)?|cofnodion|minute"),
    /** What an officer proposes that the body should do. */
    PROPOSAL(
            "(?:officer'?s?'? |draft |proposed )?recommendations?|recommended|recommendation\\(s\\)|argymhell(?:iad|ion)"),
    /** Courses that were open. */
    OPTIONS(
            "(?:(?:alternative|other|any other|any alternative) )?options?(?: (?:that were )?considered(?: (?:and|but|or) rejected)?| rejected)?|alternatives(?: considered)?.*"),
    /** Why a decision was taken. */
    REASONS("reasons?(?: for (?:the )?(?:decisions?|recommendations?|urgency|referral))?|rhesymau|rheswm"),
    /** Names of attached papers. */
    DOCUMENTS(
            "(?:additional|supporting|accompanying|background|related|attached) (?:documents?|papers?|information|reports?)"
                    + "(?: \\(?.*)?|dogfennau (?:ychwanegol|ategol)|appendices.*|list of appendices"),
    /** A table of recommendations or actions: its rows decide nothing. */
    TABLE(null);

    private final Pattern label;

    Section(String label) {
        this.label = label == null ? null : Pattern.compile("(?:" + label + ")\\s*[:-]*");
    }

    /** The section that a paragraph opens as its label, or {@code null} when it is none. */
    static Section labelled(String text, boolean knownLabel) {
        var words = text.replace("*", "").strip().toLowerCase(Locale.ROOT);
        if (words.length() > 90) {
            return null;
        }
        for (var section : values()) {
            if (section.label != null && section.label.matcher(words).matches()) {
                return section.needsColon() && !knownLabel && !words.endsWith(":") ? null : section;
            }
        }
        return null;
    }

    /** "Minutes" and "Decision" are also titles of items; only with a colon are they labels. */
    private boolean needsColon() {
        return this == MINUTES || this == DECISION;
    }

    /** Whether the record of what happened may stand here. */
    public boolean isRecord() {
        return this == BODY || this == MINUTES || this == DECISION;
    }
}
