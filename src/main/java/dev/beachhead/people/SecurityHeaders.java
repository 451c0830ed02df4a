package dev.beachhead.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** The headers that every response has, whoever answers. */
final class SecurityHeaders implements HeaderWriter, Customizer<HeadersConfigurer<HttpSecurity>> {
    private static final String CSP = "Content-Security-Policy";

    /** What may stand in our own header, from a header that the client wrote. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+");

    /** Those that matter for an answer in which there is nothing of ours. */
    private final List<HeaderWriter> ofRefusals = List.of(
            this,
            new XContentTypeOptionsHeaderWriter(),
            new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
            new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN));

    /** For answers that Spring Security gives before its own headers. */
    void writeRefusal(HttpServletRequest request, HttpServletResponse response) {
        ofRefusals.forEach(writer -> writer.writeHeaders(request, response));
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(this)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                // the neighbours of this host are not ours to bind
                .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false))
                // static files and pages say themselves how long they keep; written eagerly, this would forbid it to
                // all
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .withObjectPostProcessor(new Eagerly());
    }

    /**
     * Vaadin's client runs what the server sends by building functions from text, and starts by an inline script: without both
     * exceptions no page of it works.
     */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                CSP,
                "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                        + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'" + sockets(request)
                        + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
    }

    /** Not every browser counts a WebSocket of the same host as 'self'. */
    private static String sockets(HttpServletRequest request) {
        var host = request.getServerName();
        if (!HOST.matcher(host).matches()) return "";
        int port = request.getServerPort();
        var authority = port == 80 || port == 443 ? host : host + ":" + port;
        return " ws://" + authority + " wss://" + authority;
    }

    /** Spring Security writes its headers when a response is committed, which it does not notice of Vaadin's pages. */
    private static final class Eagerly implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
