package org.scrutineer.notifications.mail;

/** What became of an attempt to send. The words of servers are for the log; they may repeat an address. */
public sealed interface Outcome {

    /** The server has taken the mail and answers for it. */
    record Accepted() implements Outcome {}

    /** Not now: to be tried again. */
    record Deferred(Reason reason, String words) implements Outcome {}

    /** The address takes no mail, for good. */
    record AddressRefused(String words) implements Outcome {}

    /** This message is refused for good; the address is not to blame. */
    record Rejected(String words) implements Outcome {}

    /** Why a mail must wait. */
    enum Reason {
        /** No server, or one that does not answer in time. */
        UNREACHABLE,
        /** The server asks to come back later. */
        TEMPORARY,
        /** The server refuses us, not the recipient: credentials, sender, relaying. */
        MISCONFIGURED
    }
}
