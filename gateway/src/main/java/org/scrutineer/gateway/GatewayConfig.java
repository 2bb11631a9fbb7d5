package org.scrutineer.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an operator can set. Every value has a default that is safe behind a name on the internet. */
@ConfigMapping(prefix = "scrutineer.gateway")
public interface GatewayConfig {

    /** Service name to base address, without a path. */
    Map<String, URI> upstreams();

    /** Service name to the nouns it answers: the first segment after the council. */
    Map<String, List<String>> routes();

    /** Councils of this installation, each {@code id=Name}: what the front end offers to somebody not signed in. */
    List<String> councils();

    /** Largest request body that reaches a service. */
    @WithDefault("26M")
    MemorySize maxBody();

    /** HSTS is for installations with a certificate; a browser ignores it on plain http. */
    @WithDefault("true")
    boolean hsts();

    /** Cookies travel over https only. Off where the suite runs on plain http on one machine. */
    @WithDefault("true")
    boolean secureCookies();

    Timeouts timeouts();

    RateLimit rateLimit();

    Streams streams();

    /** How long the gateway waits for a service. */
    interface Timeouts {
        /** Until the connection stands. */
        @WithDefault("2S")
        Duration connect();

        /**
         * From the end of the request to the head of the answer. A live stream's head comes at once, so it is bound too. Longer than the
         * longest work on a request: the reading of a document, which may take 40 s on a busy machine.
         */
        @WithDefault("45S")
        Duration answer();
    }

    /** Token bucket per account, or per address where nobody is signed in. */
    interface RateLimit {
        @WithDefault("true")
        boolean enabled();

        /** Tokens that come back each second. */
        @WithDefault("100")
        int perSecond();

        /** Tokens in a full bucket. */
        @WithDefault("500")
        int burst();
    }

    /** Live streams (server-sent events). */
    interface Streams {
        /** Open at once per account, or per address where nobody is signed in. */
        @WithDefault("12")
        int perCaller();

        /** Open at once in this gateway. */
        @WithDefault("5000")
        int total();
    }
}
