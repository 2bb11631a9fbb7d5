package org.scrutineer.notifications;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;

/** The mail server of the tests: a real one that takes mail, none at all, one that says nothing, or one that refuses. */
final class MailServer {

    private static GreenMail real;
    private static ServerSocket other;
    private static final List<Socket> held = Collections.synchronizedList(new ArrayList<>());

    private MailServer() {}

    private static int port() {
        return Integer.getInteger(MailPort.PORT);
    }

    /** A real server that takes everything. */
    static synchronized void up() {
        if (real != null && other == null) return;
        down();
        real = Awaitility.await().ignoreExceptions().until(MailServer::started, server -> true);
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(port(), "127.0.0.1", "smtp"))
                .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        return server;
    }

    /** Nobody listens. */
    static synchronized void down() {
        try {
            if (real != null) real.stop();
            real = null;
            if (other != null) other.close();
            other = null;
            for (var socket : held) socket.close();
            held.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Accepts connections and never says a word. */
    static synchronized void silent() {
        listen(socket -> {});
    }

    /** Speaks SMTP, and answers RCPT with what the function makes of the address; null accepts it. */
    static synchronized void answeringRecipients(UnaryOperator<String> answer) {
        listen(socket -> Thread.ofVirtual().start(() -> converse(socket, answer, () -> {})));
    }

    /** Speaks SMTP and takes everything, but does something before it says so. */
    static synchronized void beforeAccepting(Runnable act) {
        listen(socket -> Thread.ofVirtual().start(() -> converse(socket, address -> null, act)));
    }

    private interface Visit {
        void by(Socket socket);
    }

    private static void listen(Visit visit) {
        down();
        try {
            var server = bind();
            other = server;
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try {
                        var socket = server.accept();
                        held.add(socket);
                        visit.by(socket);
                    } catch (IOException e) {
                        return;
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port is free a moment after the server before has let it go. */
    private static ServerSocket bind() throws IOException {
        var server = new ServerSocket();
        server.setReuseAddress(true);
        Awaitility.await().ignoreException(BindException.class).until(() -> {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
            return true;
        });
        return server;
    }

    private static void converse(Socket socket, UnaryOperator<String> answer, Runnable beforeAccepting) {
        try (var in = socket.getInputStream();
                var out = socket.getOutputStream()) {
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            out.write("220 test\r\n".getBytes(StandardCharsets.US_ASCII));
            boolean data = false;
            for (String line; (line = reader.readLine()) != null; ) {
                String reply;
                if (data) {
                    if (!line.equals(".")) continue;
                    data = false;
                    beforeAccepting.run();
                    reply = "250 taken";
                } else if (line.startsWith("EHLO")) {
                    reply = "250-test\r\n250 ENHANCEDSTATUSCODES";
                } else if (line.startsWith("RCPT")) {
                    var refusal = answer.apply(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                    reply = refusal == null ? "250 2.1.5 ok" : refusal;
                } else if (line.startsWith("DATA")) {
                    data = true;
                    reply = "354 go on";
                } else if (line.startsWith("QUIT")) {
                    out.write("221 bye\r\n".getBytes(StandardCharsets.US_ASCII));
                    return;
                } else {
                    reply = "250 ok";
                }
                out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the real server has taken for the address, oldest first. */
    static synchronized List<MimeMessage> to(String address) {
        if (real == null) return List.of();
        return Arrays.stream(real.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
