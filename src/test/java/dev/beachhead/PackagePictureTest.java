package dev.beachhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The picture in docs/guide/packages.md is the one that the code gives. After a change of the packages it is drawn anew with {@code
 * ./mvnw test -Dtest=PackagePictureTest -Dpackages.draw=true}.
 */
class PackagePictureTest {
    private static final Path PAGE = Path.of("docs", "guide", "packages.md");
    private static final String FENCE = "```";
    private static final String BEGIN = FENCE + "mermaid\n";

    @Test
    void thePictureShowsTheArrowsThatTheCodeHas() throws IOException {
        var page = Literal.source(PAGE);
        var drawn = picture();
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(FENCE, from);
        if (Boolean.getBoolean("packages.draw"))
            Files.writeString(PAGE, page.substring(0, from) + drawn + page.substring(to));
        assertThat(Literal.source(PAGE)).contains(BEGIN + drawn + FENCE);
    }

    private static String picture() {
        var arrows = arrows();
        return arrows.entrySet().stream()
                .flatMap(from -> from.getValue().stream()
                        .filter(to -> !isReachedAnotherWay(from.getKey(), to, arrows))
                        .map(to -> "  " + from.getKey() + " --> " + to + "\n"))
                .collect(Collectors.joining("", "graph TD\n", ""));
    }

    /** From each package to those it depends on. */
    private static Map<String, Set<String>> arrows() {
        var modules = ApplicationModules.of(Beachhead.class);
        var arrows = new TreeMap<String, Set<String>>();
        modules.stream()
                .forEach(module -> arrows.put(
                        name(module),
                        module.getDirectDependencies(modules)
                                .uniqueStream(dependency ->
                                        dependency.getTargetModule().getIdentifier())
                                .map(dependency -> name(dependency.getTargetModule()))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return arrows;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** An arrow that a longer way says already would only cross the others. */
    private static boolean isReachedAnotherWay(String from, String to, Map<String, Set<String>> arrows) {
        return arrows.getOrDefault(from, Set.of()).stream()
                .filter(by -> !by.equals(to))
                .anyMatch(by -> reaches(by, to, arrows));
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> arrows) {
        return from.equals(to)
                || arrows.getOrDefault(from, Set.of()).stream().anyMatch(next -> reaches(next, to, arrows));
    }
}
