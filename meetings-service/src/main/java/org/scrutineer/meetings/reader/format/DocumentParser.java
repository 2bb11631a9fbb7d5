package org.scrutineer.meetings.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/**
 * Takes the format off a document's bytes. Thread-safe.
 *
 * <p>A document is untrusted: each is read in a thread of its own, within {@link Limits} of size, pages, depth, text and
 * time. Whatever it holds, the answer is a {@link SourceDocument} or an {@link UnreadableDocumentException}.
 */
public final class DocumentParser {

    /** As many documents at once as there are processors: more would only share the memory between them. */
    private static final Semaphore AT_ONCE =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** When the answer is due by the clock, its turn and its reading together, as a multiple of the document's own time. */
    private static final int ON_THE_CLOCK = 2;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final long GRACE_MILLIS = 2_000;
    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final Limits limits;
    private final FormatDetector detector = new FormatDetector();

    public DocumentParser() {
        this(Limits.standard());
    }

    public DocumentParser(Limits limits) {
        this.limits = limits;
    }

    /** The bounds that documents are read within. */
    public Limits limits() {
        return limits;
    }

    /**
     * Reads the bytes of a document, whatever its format.
     *
     * @param fileName for messages only: the format is found from the content
     * @throws UnreadableDocumentException when there is nothing that can be read
     */
    public SourceDocument parse(byte[] bytes, String fileName) {
        return parse(bytes, fileName, document -> document);
    }

    /**
     * Reads the bytes of a document and does something with it, all within the time of {@link Limits#timeout()}.
     *
     * @param then what to do; it ends when the time is up, if it asks {@link ReadingTime#check()} again and again
     * @throws UnreadableDocumentException when there is nothing that can be read, or the time was too short
     */
    public <T> T parse(byte[] bytes, String fileName, Function<SourceDocument, T> then) {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(Reason.EMPTY, "The document is empty.");
        }
        checkSize(bytes.length);
        var budget = new Budget(limits);
        return bounded(budget, () -> then.apply(parse(bytes, budget)));
    }

    /** As {@link #parse(byte[], String)}; a file that is too large is refused before it is read. */
    public SourceDocument parse(Path file) {
        return parse(bytesOf(file), String.valueOf(file.getFileName()));
    }

    /** The bytes of a file, when it is not too large. */
    public byte[] bytesOf(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableDocumentException(Reason.UNSUPPORTED, "This is a folder, not a document.");
            }
            checkSize(Files.size(file));
            try (var in = Files.newInputStream(file)) {
                return bytesOf(in);
            }
        } catch (IOException unreadable) {
            throw new UnreadableDocumentException(
                    Reason.MALFORMED,
                    Files.exists(file) ? "The file cannot be opened." : "There is no such file.",
                    unreadable);
        }
    }

    /** Reads a stream to its end, but never more than a document may have. */
    public byte[] bytesOf(InputStream in) throws IOException {
        var bytes = in.readNBytes(Math.toIntExact(Math.min(limits.maxBytes() + 1, Integer.MAX_VALUE - 8)));
        checkSize(bytes.length);
        return bytes;
    }

    private void checkSize(long size) {
        if (size > limits.maxBytes()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE, "The document is larger than " + limits.maxSize() + ", the most that is read.");
        }
    }

    private SourceDocument parse(byte[] bytes, Budget budget) {
        try {
            return take(bytes, budget);
        } catch (UnreadableDocumentException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new UnreadableDocumentException(
                    Reason.MALFORMED,
                    "The document is damaged and cannot be read. Save it again and try that copy.",
                    broken);
        }
    }

    private SourceDocument take(byte[] bytes, Budget budget) {
        return switch (detector.detect(bytes, budget)) {
            case TEXT -> new PlainTextParser().parse(bytes, budget);
            case HTML -> new HtmlParser().parse(bytes, budget);
            case WEB_ARCHIVE -> new WebArchiveParser().parse(bytes, budget);
            case PDF -> new PdfParser().parse(bytes, budget);
            case DOCX -> new DocxParser().parse(bytes, budget);
            case MODERNGOV_XML -> new ModernGovParser().parse(bytes, budget);
        };
    }

    /** Runs the work in a thread that ends with its budget, when its turn has come: whoever asked has one end by the clock for both. */
    private static <T> T bounded(Budget budget, Supplier<T> work) {
        var answer = new AtomicReference<T>();
        var problem = new AtomicReference<UnreadableDocumentException>();
        var fault = new AtomicReference<Throwable>();
        var timeout = budget.limits().timeout();
        var latest = System.nanoTime() + timeout.multipliedBy(ON_THE_CLOCK).toNanos();
        var taken = false;
        try {
            taken = AT_ONCE.tryAcquire(timeout.toNanos(), TimeUnit.NANOSECONDS);
            if (!taken) {
                throw new UnreadableDocumentException(
                        Reason.TIMED_OUT, "Other documents are being read just now. Try again in a minute.");
            }
            var thread = new Thread(null, () -> run(work, answer, problem, fault), "minutes-reader", STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
            if (!isDone(thread, timeout, latest)) {
                budget.cancel();
                thread.interrupt();
                thread.join(GRACE_MILLIS);
                throw budget.timedOut();
            }
        } catch (InterruptedException stopped) {
            budget.cancel();
            Thread.currentThread().interrupt();
            throw budget.timedOut();
        } finally {
            if (taken) {
                AT_ONCE.release();
            }
        }
        switch (fault.get()) {
            case RuntimeException ours -> throw ours;
            case Error ours -> throw ours;
            case null, default -> {}
        }
        if (problem.get() != null) {
            throw problem.get();
        }
        return answer.get();
    }

    /**
     * Waits for the thread until the clock has gone on for the time, and longer where the thread could not run for all of it: a machine
     * that is busy with other work is no fault of the document's.
     */
    private static boolean isDone(Thread thread, Duration time, long latest) throws InterruptedException {
        if (thread.join(time)) return true;
        var threads = ManagementFactory.getThreadMXBean();
        while (threads.isThreadCpuTimeSupported()
                && threads.getThreadCpuTime(thread.threadId()) < time.toNanos()
                && System.nanoTime() - latest < 0) {
            if (thread.join(BETWEEN_LOOKS)) return true;
        }
        return !thread.isAlive();
    }

    /**
     * Errors of the machine are caught on purpose, and only here: a document that exhausts the stack or the heap has
     * found a way around the bounds, and costs its own reading, never the service.
     */
    private static <T> void run(
            Supplier<T> work,
            AtomicReference<T> answer,
            AtomicReference<UnreadableDocumentException> problem,
            AtomicReference<Throwable> fault) {
        try {
            answer.set(work.get());
        } catch (UnreadableDocumentException known) {
            problem.set(known);
        } catch (StackOverflowError deep) {
            problem.set(new UnreadableDocumentException(
                    Reason.TOO_DEEP, "The document is built in a way that cannot be read: it is nested too deep."));
        } catch (OutOfMemoryError large) {
            problem.set(new UnreadableDocumentException(
                    Reason.TOO_LARGE, "The document needs more memory than there is. Give the minutes on their own."));
        } catch (RuntimeException | LinkageError ours) {
            fault.set(ours); // the reader is at fault, not the document
        }
    }
}
