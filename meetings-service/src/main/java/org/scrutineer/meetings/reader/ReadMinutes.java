package org.scrutineer.meetings.reader;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.scrutineer.meetings.reader.format.DocumentParser;
import org.scrutineer.meetings.reader.format.SampleDocuments;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException;

/**
 * The command {@code read-minutes FILE…}: each file of minutes becomes a line of JSON, as they were named. For a file that
 * is no readable minutes the line is {@code {"file": …, "error": …, "reason": …}}; the rest is read all the same, and the
 * command ends with 1. {@code --text} prints the normalised text too, which all offsets point into.
 */
public final class ReadMinutes {

    private static final Set<String> NOT_PRINTED = Set.of("text");
    private static final String PREPARE = "--prepare";
    private static final int TIMES = 5;
    private static final String USAGE = """
            usage: read-minutes [--text] FILE...
            Reads published minutes (PDF, Word, web page, plain text, ModernGov XML) and prints what they decide,
            one JSON object a line. --text adds the text that all offsets point into.
            """;

    private final DocumentParser parser = new DocumentParser();
    private final MinutesReader reader = new MinutesReader();
    private final boolean withText;
    private final PrintStream err;

    private ReadMinutes(boolean withText, PrintStream err) {
        this.withText = withText;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Runs the command and gives its exit status: 0, 1 when a file could not be read, 2 when it was called wrongly. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        silenceLibraries();
        var files = new ArrayList<String>();
        var withText = false;
        for (var argument : arguments) {
            if (argument.equals("--text")) {
                withText = true;
            } else if (argument.equals(PREPARE)) {
                return prepare();
            } else if (argument.equals("--help") || argument.equals("-h")) {
                out.print(USAGE);
                return 0;
            } else {
                files.add(argument);
            }
        }
        if (files.isEmpty()) {
            err.print(USAGE);
            return 2;
        }
        return new ReadMinutes(withText, err).print(files, out);
    }

    /** Libraries report what they mend in a document, some of them on the standard output. The answer has what matters. */
    private static void silenceLibraries() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        Logger.getLogger("").setLevel(Level.OFF);
    }

    /** Reads the samples, so that the JVM sees what reading needs. Prints nothing. */
    private static int prepare() {
        var command = new ReadMinutes(true, System.err);
        try (var nowhere = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            for (var i = 0; i < TIMES; i++) {
                for (var sample : SampleDocuments.all()) {
                    Json.components(command.reader.read(sample, "sample"), Set.of(), true, nowhere);
                }
            }
            return 0;
        } catch (IOException impossible) {
            return 1;
        }
    }

    private int print(List<String> files, PrintStream out) {
        var failed = 0;
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (var file : files) {
                failed |= print(file, writer) ? 0 : 1;
                writer.write('\n');
                writer.flush();
            }
        } catch (IOException closed) {
            return 1; // nobody reads on
        }
        return failed;
    }

    private boolean print(String file, Writer out) throws IOException {
        Draft draft;
        try {
            var path = path(file);
            draft = reader.read(parser.bytesOf(path), path.toString());
        } catch (UnreadableDocumentException unreadable) {
            return refuse(file, unreadable.getMessage(), unreadable.code(), out);
        } catch (RuntimeException fault) {
            // one document that shows a fault of the reader must not cost the others
            fault.printStackTrace(err);
            return refuse(file, "The reader failed at this document, which is a fault of the reader.", "fault", out);
        }
        out.write("{\"file\":");
        Json.string(file, out);
        Json.components(draft, withText ? Set.of() : NOT_PRINTED, true, out);
        out.write('}');
        return true;
    }

    private static boolean refuse(String file, String error, String reason, Writer out) throws IOException {
        out.write("{\"file\":");
        Json.string(file, out);
        out.write(",\"error\":");
        Json.string(error, out);
        out.write(",\"reason\":");
        Json.string(reason, out);
        out.write('}');
        return false;
    }

    private static Path path(String file) {
        try {
            return FileSystems.getDefault().getPath(file);
        } catch (InvalidPathException impossible) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.Reason.MALFORMED, "There is no such file.", impossible);
        }
    }

    /** Writes records as JSON. A mapper would take longer to start than the reader takes to read. */
    private static final class Json {

        private Json() {}

        private static void components(Record value, Set<String> without, boolean more, Writer out) throws IOException {
            var following = more;
            for (var component : value.getClass().getRecordComponents()) {
                if (!without.contains(component.getName())) {
                    out.write(following ? "," : "");
                    following = true;
                    string(component.getName(), out);
                    out.write(':');
                    value(of(component, value), out);
                }
            }
        }

        private static Object of(RecordComponent component, Record value) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(value);
            } catch (ReflectiveOperationException broken) {
                throw new UncheckedIOException(new IOException(broken));
            }
        }

        private static void value(Object value, Writer out) throws IOException {
            switch (value) {
                case null -> out.write("null");
                case Number number -> out.write(number.toString());
                case Boolean truth -> out.write(truth.toString());
                case Record record -> {
                    out.write('{');
                    components(record, Set.of(), false, out);
                    out.write('}');
                }
                case Iterable<?> list -> {
                    out.write('[');
                    var following = false;
                    for (var entry : list) {
                        out.write(following ? "," : "");
                        following = true;
                        value(entry, out);
                    }
                    out.write(']');
                }
                default -> string(value.toString(), out);
            }
        }

        private static void string(String text, Writer out) throws IOException {
            out.write('"');
            for (var i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                switch (c) {
                    case '"' -> out.write("\\\"");
                    case '\\' -> out.write("\\\\");
                    case '\n' -> out.write("\\n");
                    case '\t' -> out.write("\\t");
                    default -> {
                        if (c < 0x20
                                || (Character.isSurrogate(c) && !isPaired(text, i))
                                || c == '\u2028'
                                || c == '\u2029') {
                            out.write("\\u%04x".formatted((int) c));
                        } else {
                            out.write(c);
                        }
                    }
                }
            }
            out.write('"');
        }

        private static boolean isPaired(String text, int at) {
            return Character.isHighSurrogate(text.charAt(at))
                    ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
    }
}
