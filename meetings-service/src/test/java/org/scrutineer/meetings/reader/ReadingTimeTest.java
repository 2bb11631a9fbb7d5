package org.scrutineer.meetings.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.meetings.reader.format.DocumentParser;
import org.scrutineer.meetings.reader.format.Limits;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

class ReadingTimeTest {

    @Test
    void aFaultOfARuleIsNotBlamedOnTheDocument() {
        var fault = new IllegalStateException("a rule of ours");

        assertThatThrownBy(() -> new DocumentParser()
                        .parse("Minutes".getBytes(StandardCharsets.UTF_8), "m.txt", document -> {
                            throw fault;
                        }))
                .isSameAs(fault);
    }

    /** As on a machine that is busy with other work: the clock goes on, the document takes no time. */
    @Test
    void aReadingThatDoesNotGetAProcessorHasTwiceItsTime() {
        var parser = new DocumentParser(Limits.standard().withTimeout(Duration.ofMillis(400)));
        var never = new CountDownLatch(1);

        var came = parser.parse("Minutes".getBytes(StandardCharsets.UTF_8), "m.txt", document -> waits(never, 600));

        assertThat(came).isFalse();
        assertThatThrownBy(() -> parser.parse(
                        "Minutes".getBytes(StandardCharsets.UTF_8), "m.txt", document -> waits(never, 60_000)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.TIMED_OUT));
    }

    /** One end by the clock for both: whoever asked waits no longer for a document that had to wait for its turn. */
    @Test
    void aDocumentWhoseTurnDoesNotComeIsNotReadAfterItsTime() throws InterruptedException {
        var parser = new DocumentParser(Limits.standard().withTimeout(Duration.ofSeconds(2)));
        var minutes = "Minutes".getBytes(StandardCharsets.UTF_8);
        var never = new CountDownLatch(1);
        var turns = Math.max(2, Runtime.getRuntime().availableProcessors());
        var started = new CountDownLatch(turns);
        var wasRead = new AtomicBoolean();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var readings = new ArrayList<Future<Boolean>>();
            for (var other = 0; other < turns; other++) {
                readings.add(others.submit(() -> parser.parse(minutes, "other.txt", document -> {
                    started.countDown();
                    return waits(never, 60_000);
                })));
            }
            started.await();

            assertThatThrownBy(() -> parser.parse(minutes, "m.txt", document -> {
                        wasRead.set(true);
                        return true;
                    }))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining("Try again");
            assertThat(readings).allSatisfy(reading -> assertThat(reading).failsWithin(Duration.ofMinutes(1)));
        }
        assertThat(wasRead).isFalse();
    }

    private static boolean waits(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            throw new UnreadableDocumentException(Reason.TIMED_OUT, "The reading was ended.", ended);
        }
    }

    /** What no record of a meeting is: the same words for millions of characters. Taking the format off is quick, the meaning is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED that the report be noted and the officer report back. ",
                "7. Item\n\nRESOLVED: That the report be noted.\n\nACTION: Clerk to write to the owner by 4 May 2023.\n\n",
                "Members asked why the figure was late and the Director said that it would be looked into. "
            })
    void aTextThatWouldTakeTooLongIsRefusedAndItsReadingEnds(String words) {
        var reader = new MinutesReader(Limits.standard().withTimeout(Duration.ofMillis(400)));
        var document = words.repeat(4_000_000 / words.length()).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read(document, "minutes.txt"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.TIMED_OUT));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                        .extracting(Thread::getName)
                        .doesNotContain("minutes-reader"));
    }
}
