package dev.beachhead.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void whoStaysSilentIsHungUpOn() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var socket = new Socket(server.getInetAddress(), server.getLocalPort());
                var _ = Deadline.closing(socket, Duration.ofMillis(20))) {
            var in = socket.getInputStream();
            assertThatThrownBy(in::read).isInstanceOf(IOException.class);
            assertThat(socket.isClosed()).isTrue();
        }
    }
}
