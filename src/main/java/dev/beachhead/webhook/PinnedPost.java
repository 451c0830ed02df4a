package dev.beachhead.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request to one network address. The JDK's client would look the name up once more, and could be told another address than the one
 * that was checked; here the address is pinned, no redirect is followed, no proxy asked, and nothing but the status is read.
 */
final class PinnedPost {
    /** For the connection, and for each byte. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** For everything: who sends a byte every few seconds would keep all others waiting. */
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private static final int LONGEST_LINE = 1_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");

    private PinnedPost() {}

    /** @return the status; an exception when there was none */
    static int send(Target target, InetAddress address, Map<String, String> headers, byte[] body) throws IOException {
        try (var plain = new Socket(Proxy.NO_PROXY);
                var _ = Deadline.closing(plain, AT_MOST)) {
            plain.connect(new InetSocketAddress(address, target.port()), (int) PATIENCE.toMillis());
            plain.setSoTimeout((int) PATIENCE.toMillis());
            try (var socket = target.isSecure() ? secured(plain, target) : plain) {
                var out = socket.getOutputStream();
                out.write(head(target, headers, body.length).getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
                var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1);
                return status(new BufferedReader(in, LONGEST_LINE));
            }
        }
    }

    /** The certificate must be that of the name, although the connection goes to the address. */
    private static Socket secured(Socket plain, Target target) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, target.host(), target.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(Target target, Map<String, String> headers, int length) {
        var head = new StringBuilder("POST " + target.path() + " HTTP/1.1\r\n");
        head.append("Host: ").append(target.authority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Type: application/json\r\nContent-Length: ")
                .append(length)
                .append("\r\nConnection: close\r\n\r\n")
                .toString();
    }

    private static int status(BufferedReader answer) throws IOException {
        var line = new StringBuilder();
        for (int next = answer.read(); next >= 0 && next != '\n' && line.length() < LONGEST_LINE; next = answer.read())
            if (next != '\r') line.append((char) next);
        var matcher = STATUS.matcher(line);
        if (!matcher.matches()) throw new IOException("no answer of the web");
        return Integer.parseInt(matcher.group(1));
    }
}
