package dev.beachhead.export;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a workshop's file looks like, and how much of it is read at most. */
final class FileFormat {
    static final String FORMAT = "beachhead-workshop";
    static final int VERSION = 1;

    /** Some eighty thousand notes, or four hundred pictures. */
    static final int MOST_BYTES = 24 * 1024 * 1024;

    static final int MOST_EVENTS = 50_000;

    /** The longest text in any field, in characters; what is longer is refused. */
    static final int LONGEST_TEXT = 4_000;

    /** The longest list within an event; an import of contacts writes the longest. */
    static final int MOST_IN_A_LIST = 500;

    /** The longest string at all: a picture in base 64. */
    private static final int LONGEST_STRING = 100_000;

    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_TOKENS = 5_000_000;

    private FileFormat() {}

    /** Reads nothing that this program would not have written: no key twice, nothing deep, nothing huge, nothing after the end. */
    static JsonMapper strict() {
        var constraints = StreamReadConstraints.builder()
                .maxDocumentLength(MOST_BYTES)
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(LONGEST_STRING)
                .maxNameLength(LONGEST_NAME)
                .maxTokenCount(MOST_TOKENS)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        // what follows an event is the next one; what follows the file is looked at by its reader
        return JsonMapper.builder(factory)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
