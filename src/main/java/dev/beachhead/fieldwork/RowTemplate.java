package dev.beachhead.fieldwork;

/**
 * How the browser draws a row of a {@link Roll}: a button, so that it is reached and pressed by keyboard too. A row whose words are
 * still on their way is no button yet, because pressing it could open nothing.
 */
final class RowTemplate {
    private static final String ROW = """
            ${item.title ? html`
            <button type="button" class="fw-row" data-testid="#" aria-pressed="${item.pressed}" @click="${open}">
              <span class="words"><b dir="auto">${item.title}</b><small>${item.line}</small></span>
              <span class="chip ${item.tone}" ?hidden="${!item.tag}">${item.tag}</span>
            </button>` : html`<div class="fw-row coming" aria-hidden="true"></div>`}
            """;

    private RowTemplate() {}

    /** @param name appears as {@code data-testid} of each row */
    static String named(String name) {
        return ROW.replace("#", name);
    }
}
