package dev.beachhead.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives every page its language and its light or dark look before the first pixel, and lost sessions a silent reload. */
@Component
class PageSetup implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    static final String LANGUAGE_COOKIE = "beachhead-language";
    static final String THEME_COOKIE = "beachhead-theme";

    private final Messages messages;

    PageSetup(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource()
                .addUIInitListener(
                        started -> language(VaadinRequest.getCurrent()).ifPresent(started.getUI()::setLocale));
        event.getSource().setSystemMessagesProvider(info -> {
            // no dialog to dismiss: the page comes back by itself, at the same address and as the same person
            var silent = new CustomizedSystemMessages();
            silent.setSessionExpiredNotificationEnabled(false);
            silent.setInternalErrorNotificationEnabled(true);
            silent.setInternalErrorCaption(messages.getTranslation("ui.error.caption", info.getLocale()));
            silent.setInternalErrorMessage(messages.getTranslation("ui.error.message", info.getLocale()));
            silent.setCookiesDisabledCaption(messages.getTranslation("ui.cookies.caption", info.getLocale()));
            silent.setCookiesDisabledMessage(messages.getTranslation("ui.cookies.message", info.getLocale()));
            return silent;
        });
    }

    private void dress(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var locale = language(request).orElseGet(() -> preferred(request));
        var html = page.getDocument().getElementsByTag("html");
        html.attr("lang", locale.equals(Locale.CHINESE) ? "zh-Hans" : locale.getLanguage());
        cookie(request, THEME_COOKIE)
                .filter(List.of("light", "dark")::contains)
                .ifPresent(theme -> html.attr("data-theme", theme));
        html.attr("data-draft-found", messages.getTranslation("ui.draft.found", locale));
        html.attr("data-draft-use", messages.getTranslation("ui.draft.use", locale));
        html.attr("data-draft-drop", messages.getTranslation("ui.draft.drop", locale));
    }

    static Optional<Locale> language(VaadinRequest request) {
        return cookie(request, LANGUAGE_COOKIE)
                .flatMap(code -> Messages.LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(code))
                        .findFirst());
    }

    private static Locale preferred(VaadinRequest request) {
        var wanted = request.getLocale() == null ? "" : request.getLocale().getLanguage();
        return Messages.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
