package org.scrutineer.notifications.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpTransportTest {

    private static final String RECIPIENT = "recipient address not accepted";

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 unknown, true, AddressRefused",
        "550 5.2.1 disabled, true, AddressRefused",
        "552 5.2.2 mailbox full, true, Deferred",
        "550 5.7.1 relaying denied, true, Deferred",
        "554 5.4.4 no route, true, Deferred",
        "450 4.2.1 greylisted, true, Deferred",
        "550 unknown, false, AddressRefused",
        "553 bad name, false, AddressRefused",
        "554 policy, false, Deferred",
        "452 too many, false, Deferred"
    })
    void onlyWhatBlamesTheAddressCondemnsIt(String reply, boolean enhanced, String expected) {
        assertEquals(expected, kind(new SMTPException(RECIPIENT, code(reply), List.of(reply), enhanced)));
    }

    @Test
    void aRefusedSenderOrPasswordIsOursToMend() {
        assertEquals(
                new Outcome.Deferred(Outcome.Reason.MISCONFIGURED, "sender address not accepted: 550 5.1.8 no"),
                SmtpTransport.classify(
                        new SMTPException("sender address not accepted", 550, List.of("550 5.1.8 no"), true)));
        assertEquals(
                new Outcome.Deferred(Outcome.Reason.MISCONFIGURED, "AUTH PLAIN failed: 535 5.7.8 no"),
                SmtpTransport.classify(new SMTPException("AUTH PLAIN failed", 535, List.of("535 5.7.8 no"), true)));
    }

    @Test
    void aRefusedMessageFailsAloneAndALostConnectionIsTriedAgain() {
        assertEquals("Rejected", kind(new SMTPException("sending data failed", 554, List.of("554 5.6.0 no"), true)));
        assertEquals(
                new Outcome.Deferred(Outcome.Reason.UNREACHABLE, "reset"),
                SmtpTransport.classify(new IOException("reset")));
    }

    private static String kind(SMTPException failure) {
        return SmtpTransport.classify(failure).getClass().getSimpleName();
    }

    private static int code(String reply) {
        return Integer.parseInt(reply.substring(0, 3));
    }
}
