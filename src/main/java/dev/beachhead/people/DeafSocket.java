package dev.beachhead.people;

import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResource.TRANSPORT;
import org.atmosphere.interceptor.InvokationOrder.PRIORITY;

/**
 * Hears nothing that a browser says over the push's WebSocket. Our pages speak over plain requests, whose length is looked at; what
 * comes over the socket, Vaadin would put together in memory to whatever length its first part announces. Public and named to the
 * push by its class, because the push makes it.
 */
public final class DeafSocket extends AtmosphereInterceptorAdapter {

    @Override
    public Action inspect(AtmosphereResource resource) {
        // the socket is opened by a GET; every message after that counts as a POST
        boolean isMessage = resource.transport() == TRANSPORT.WEBSOCKET
                && "POST".equals(resource.getRequest().getMethod());
        return isMessage ? Action.CANCELLED : Action.CONTINUE;
    }

    /** Before those that read the message. */
    @Override
    public PRIORITY priority() {
        return PRIORITY.BEFORE_DEFAULT;
    }
}
