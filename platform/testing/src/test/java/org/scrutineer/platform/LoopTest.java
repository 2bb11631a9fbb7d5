package org.scrutineer.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.loop.Loop;

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
}
