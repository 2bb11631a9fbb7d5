package org.scrutineer.notifications.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Live pages. */
@ConfigMapping(prefix = "scrutineer.stream")
public interface StreamSettings {

    /** How often new alerts are looked for while pages are open; those of this replica wake it at once. */
    @WithDefault("500ms")
    Duration poll();

    /** A sign of life, so that proxies keep the connection and a lost client is noticed. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Alerts that may wait for a slow page. */
    @WithDefault("256")
    int buffer();

    /** Streams of one account; the oldest is closed for one more. */
    @WithDefault("10")
    int perAccount();
}
