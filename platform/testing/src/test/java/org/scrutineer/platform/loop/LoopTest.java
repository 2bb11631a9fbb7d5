package org.scrutineer.platform.loop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LoopTest {

    @Test
    void anErrorCostsItsStepAndNotTheWorker() throws InterruptedException {
        var failed = new AtomicBoolean();
        var again = new CountDownLatch(1);

        var loop = Loop.start("test-loop", () -> {
            if (failed.compareAndSet(false, true)) throw new StackOverflowError();
            again.countDown();
            return Duration.ofSeconds(1);
        });

        assertTrue(again.await(10, TimeUnit.SECONDS));
        loop.stop();
    }

    @Test
    void aLoopWhoseStepHangsTurnsNoMoreUntilItMoves() throws InterruptedException {
        var hanging = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var loop = Loop.start("test-loop", Duration.ofMillis(200), () -> {
            hanging.countDown();
            await(release);
            return Duration.ofMillis(10);
        });

        assertTrue(hanging.await(10, TimeUnit.SECONDS));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !loop.isTurning());
        release.countDown();

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(loop::isTurning);
        loop.stop();
    }

    @Test
    void aLongStepThatGivesSignsOfLifeIsTurning() {
        var beats = new AtomicInteger();
        var silent = new AtomicBoolean();
        var own = new java.util.concurrent.atomic.AtomicReference<Loop>();
        own.set(Loop.start("test-loop", Duration.ofMillis(500), () -> {
            while (beats.get() < 100) {
                await(new CountDownLatch(1), Duration.ofMillis(10));
                if (own.get() != null) own.get().beat();
                beats.incrementAndGet();
            }
            return Duration.ofMinutes(1);
        }));

        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    if (!own.get().isTurning()) silent.set(true);
                    return beats.get() == 100;
                });

        assertFalse(silent.get());
        own.get().stop();
    }

    @Test
    void aLoopThatSleepsForLongIsTurningAndOneThatFailsEachTimeToo() {
        var turns = new AtomicInteger();
        var sleeping = Loop.start("sleeping", Duration.ofMillis(100), () -> Duration.ofMinutes(10));
        var failing = Loop.start("failing", Duration.ofMillis(100), () -> {
            turns.incrementAndGet();
            throw new IllegalStateException("the database is away");
        });

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> turns.get() >= 2);

        assertTrue(sleeping.isTurning());
        assertTrue(failing.isTurning());
        sleeping.stop();
        failing.stop();
    }

    @Test
    void aLoopThatWasStoppedIsNotMissed() {
        var loop = Loop.start("test-loop", () -> Duration.ofMinutes(10));
        assertTrue(Loop.started().contains(loop));

        loop.stop();

        assertFalse(Loop.started().contains(loop));
    }

    private static void await(CountDownLatch latch) {
        await(latch, Duration.ofSeconds(20));
    }

    private static void await(CountDownLatch latch, Duration longest) {
        try {
            var _ = latch.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
