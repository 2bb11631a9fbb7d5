package org.scrutineer.meetings.reader.format;

/** The formats that can be read. */
enum DocumentFormat {
    TEXT,
    HTML,
    /** A web page with its parts in one file, as browsers save it. */
    WEB_ARCHIVE,
    PDF,
    DOCX,
    /** An answer of ModernGov's web service. */
    MODERNGOV_XML
}
