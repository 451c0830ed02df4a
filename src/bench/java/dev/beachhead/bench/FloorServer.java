package dev.beachhead.bench;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.apache.tomcat.websocket.server.WsSci;

/** The least that could carry an edit to everybody: the product's own Tomcat, and an endpoint that repeats what it hears. */
public final class FloorServer {
    static final String PATH = "/floor";

    private static final Set<Session> SESSIONS = ConcurrentHashMap.newKeySet();

    private FloorServer() {}

    /** @param args the port on the loopback, and a folder for Tomcat's own files */
    public static void main(String[] args) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(args[1]);
        tomcat.setPort(Integer.parseInt(args[0]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        ((AbstractProtocol<?>) tomcat.getConnector().getProtocolHandler())
                .setExecutor(new VirtualThreadExecutor("floor-"));
        var context = tomcat.addContext("", Path.of(args[1]).toAbsolutePath().toString());
        context.addServletContainerInitializer(new WsSci(), Set.of());
        context.addApplicationListener(Registers.class.getName());
        // without a servlet Tomcat has nothing to hang its filters on
        Tomcat.addServlet(context, "none", "org.apache.catalina.servlets.DefaultServlet");
        context.addServletMappingDecoded("/", "none");
        tomcat.start();
        tomcat.getServer().await();
    }

    /** Adds the endpoint once Tomcat has its WebSocket container. */
    public static final class Registers implements ServletContextListener {
        @Override
        public void contextInitialized(ServletContextEvent event) {
            var container = (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
            try {
                container.addEndpoint(ServerEndpointConfig.Builder.create(Repeater.class, PATH)
                        .build());
            } catch (DeploymentException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Repeats each message to everybody but its sender. */
    public static final class Repeater extends Endpoint {
        @Override
        public void onOpen(Session session, EndpointConfig config) {
            SESSIONS.add(session);
            session.addMessageHandler(String.class, (MessageHandler.Whole<String>) message -> repeat(session, message));
        }

        @Override
        public void onClose(Session session, jakarta.websocket.CloseReason why) {
            SESSIONS.remove(session);
        }

        private static void repeat(Session sender, String message) {
            for (var session : SESSIONS) if (session != sender) send(session, message);
        }

        private static void send(Session session, String message) {
            // Tomcat refuses a second message while one is being written
            synchronized (session) {
                try {
                    if (session.isOpen()) session.getBasicRemote().sendText(message);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            }
        }
    }
}
