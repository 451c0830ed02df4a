package dev.beachhead.report;

import java.util.Locale;
import java.util.Optional;

/** In which file a report comes. */
enum ReportFormat {
    PDF("application/pdf"),
    MD("text/markdown;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    ReportFormat(String contentType) {
        this.contentType = contentType;
    }

    /** Empty for one that is not written. @param ending of the file, such as {@code pdf} */
    static Optional<ReportFormat> of(String ending) {
        for (var format : values()) if (format.ending().equals(ending)) return Optional.of(format);
        return Optional.empty();
    }

    /** The ending of its files, and its name in message keys. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String contentType() {
        return contentType;
    }
}
