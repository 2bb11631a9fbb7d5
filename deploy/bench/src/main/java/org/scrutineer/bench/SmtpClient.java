package org.scrutineer.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** As little SMTP (RFC 5321) as one mail after another on one connection needs. */
final class SmtpClient implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    SmtpClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        out = socket.getOutputStream();
        expect("220");
        say("EHLO bench.example", "250");
    }

    /** Returns once the server has accepted the mail. */
    void send(String from, String to, String subject, String text) throws IOException {
        say("MAIL FROM:<" + from + ">", "250");
        say("RCPT TO:<" + to + ">", "250");
        say("DATA", "354");
        say("From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\n\r\n" + text + "\r\n.", "250");
    }

    private void say(String line, String expected) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        expect(expected);
    }

    private void expect(String code) throws IOException {
        String line;
        do {
            line = in.readLine();
            if (line == null || !line.startsWith(code))
                throw new IOException("the mail server says " + line + " instead of " + code);
        } while (line.length() > 3 && line.charAt(3) == '-');
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
