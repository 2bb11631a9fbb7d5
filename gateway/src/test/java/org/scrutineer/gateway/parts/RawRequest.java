package org.scrutineer.gateway.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request as bytes on a socket, for what no well-behaved client would send. */
public final class RawRequest {

    private RawRequest() {}

    /** Sends the lines as a request head, asks for the connection to be closed, and returns everything that comes back. */
    public static String send(String... lines) {
        int port = Browser.port();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String head = String.join("\r\n", lines) + "\r\nHost: localhost:" + port + "\r\n";
            if (!head.toLowerCase(Locale.ROOT).contains("\r\nconnection:")) {
                head += "Connection: close\r\n";
            }
            socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of an answer. */
    public static String status(String answer) {
        return answer.substring(0, answer.indexOf('\r'));
    }

    public static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
