package dev.beachhead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A string in the product's own source text.
 *
 * @param call the name of the innermost call that it is an argument of; empty outside of any
 * @param before the source text from there to the string
 * @param joined whether something is appended to it
 */
record Literal(Path file, int line, String call, String before, String text, boolean joined) {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'|[()]",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("([\\w.]+)(?:<[^()]*>)?\\s*$");

    static List<Literal> all() {
        return files().stream().flatMap(file -> in(file).stream()).toList();
    }

    /** The product's own sources. */
    static List<Path> files() {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Literal> in(Path file) {
        var source = source(file);
        var found = new ArrayList<Literal>();
        var open = new ArrayDeque<Integer>();
        var tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            var token = tokens.group();
            if (token.equals("(")) open.push(tokens.start());
            else if (token.equals(")")) open.pop();
            else if (token.startsWith("\"")) {
                int from = open.isEmpty() ? tokens.start() : open.peek();
                int line = (int) source.substring(0, tokens.start()).lines().count();
                var rest = source.substring(tokens.end()).stripLeading();
                var words = token.replaceAll("^\"+|\"+$", "");
                var before = source.substring(from, tokens.start());
                found.add(
                        new Literal(file, line, name(source.substring(0, from)), before, words, rest.startsWith("+")));
            }
        }
        return found;
    }

    private static String name(String source) {
        var name = NAME.matcher(source.substring(Math.max(0, source.length() - 120)));
        return name.find() ? name.group(1) : "";
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + call + "(… \"" + text + "\"";
    }
}
