package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.beachhead.ApplicationTest;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Opened;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class JoinFormTest extends ApplicationTest {
    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Doors doors;

    @Autowired
    private Guests guests;

    @Autowired
    private Visitor visitor;

    @Test
    void whoGuessesACodeIsNoGuestAndWhoKnowsItIs() {
        try (var application = SpringBrowserlessApplicationContext.create(beans, RoomView.class)) {
            application.newUser().newWindow().activate();
            var opened = (Opened.Admitted) doors.open("Filtration", "Ada", visitor.welcome(), "192.0.2.8");
            application.newUser().newWindow().activate();
            var form = new JoinForm(doors, visitor, "");
            UI.getCurrent().add(form);

            join(form, "ZZZZ-ZZZZ");
            assertThat(isKnown()).isFalse();

            join(form, doors.code(opened.workshop()));
            assertThat(isKnown()).isTrue();
        }
    }

    private static void join(JoinForm form, String code) {
        var inputs = below(form).flatMap(one -> one instanceof Input input ? Stream.of(input) : Stream.empty());
        inputs.forEach(input ->
                input.setValue(input.getElement().getAttribute("data-testid").equals("join-code") ? code : "Bo"));
        below(form)
                .flatMap(one -> one instanceof Action action ? Stream.of(action) : Stream.empty())
                .forEach(action -> ComponentUtil.fireEvent(action, new ClickEvent<>(action)));
    }

    private static Stream<Component> below(Component parent) {
        return parent.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private boolean isKnown() {
        return guests.recognise(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .isPresent();
    }
}
