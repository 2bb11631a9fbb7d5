package org.scrutineer.notifications.alert;

import jakarta.persistence.PostLoad;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Says once of each notice that it cannot be read; its alerts are read often, and shown as far as they can be told. */
final class UnreadableNotices {

    private static final Logger LOG = Logger.getLogger(UnreadableNotices.class);
    private static final int REMEMBERED = 1000;
    private static final Set<UUID> SAID = ConcurrentHashMap.newKeySet();

    @PostLoad
    void loaded(Notice notice) {
        if (!notice.isReadable()) say(notice.id());
    }

    static void say(UUID notice) {
        if (SAID.size() < REMEMBERED && SAID.add(notice)) {
            LOG.errorf(
                    "notice %s cannot be read: what it is about, its date or its facts are not as this version knows them",
                    notice);
        }
    }
}
