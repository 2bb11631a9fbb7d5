package org.scrutineer.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A request body that counts what passes. A body whose length was not announced is cut off at the limit: its reader sees a
 * failure and the rest is read and thrown away, so that the client can read the answer.
 */
final class LimitedBody implements ReadStream<Buffer> {

    /** The body went over the limit. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException() {
            super("request body over the limit", null, false, false);
        }
    }

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable whenEnded;
    private Handler<Throwable> onFailure = failure -> {};
    private long seen;
    private boolean exceeded;

    LimitedBody(ReadStream<Buffer> source, long limit, Runnable whenEnded) {
        this.source = source;
        this.limit = limit;
        this.whenEnded = whenEnded;
    }

    boolean exceeded() {
        return exceeded;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        source.handler(
                handler == null
                        ? null
                        : buffer -> {
                            seen += buffer.length();
                            if (buffer.length() == 0) {
                                return; // HTTP/2 ends a request without a body so; nothing is to be sent on
                            }
                            if (seen <= limit) {
                                handler.handle(buffer);
                            } else if (!exceeded) {
                                exceeded = true;
                                onFailure.handle(new TooLargeException());
                                source.handler(rest -> {});
                                source.resume();
                            }
                        });
        return this;
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!exceeded) {
                                whenEnded.run();
                                handler.handle(null);
                            }
                        });
        return this;
    }

    @Override
    public LimitedBody pause() {
        if (!exceeded) {
            source.pause();
        }
        return this;
    }

    @Override
    public LimitedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
