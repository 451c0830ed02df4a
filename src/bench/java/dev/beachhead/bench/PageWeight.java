package dev.beachhead.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the start page transfers, compressed and with headers.
 *
 * @param first bytes with an empty cache
 * @param warm bytes a day later, with everything in the cache that may stay there so long, and the rest asked for again
 * @param files how many files the first visit loads
 */
record PageWeight(long first, long warm, int files) {
    private static final String AGENT =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    private static final Pattern IN_PAGE = Pattern.compile("(?:src|href)=\"\\.?/?([^\"]+\\.(?:js|css|svg)[^\"]*)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) ?[\"'`]\\./([\\w.-]+\\.js)[\"'`]");
    /** What Vaadin's bundle always loads, though it says it will load it later. */
    private static final Pattern LATER = Pattern.compile(
            "import\\([\"'`]\\./((?:FlowBootstrap|generated-flow-imports|FlowClient)[\\w.-]*\\.js)[\"'`]\\)");

    private static final Pattern PUSH = Pattern.compile("VAADIN/static/push/vaadinPush[\\w.-]*\\.js[^\"\\\\]*");
    private static final Pattern AGE = Pattern.compile("max-age=(\\d+)");
    private static final long DAY = 86_400;
    private static final String BUILD = "VAADIN/build/";

    static PageWeight of(HttpClient http, URI server) throws IOException, InterruptedException {
        var page = get(http, server, "", "identity").body();
        var init =
                "?v-r=init&location=&query=&v-sh=800&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280&v-curdate=0&v-tzo=0"
                        + "&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=" + URLEncoder.encode("UTC", StandardCharsets.UTF_8)
                        + "&v-wn=bench&v-td=false&v-pr=1";
        long first = size(get(http, server, "", "gzip, br")) + size(get(http, server, init, "gzip, br"));
        long warm = first;
        var files = files(
                http,
                server,
                text(page),
                text(get(http, server, init, "identity").body()));
        for (var file : files) {
            var answer = get(http, server, file, "gzip, br");
            first += size(answer);
            warm += again(http, server, file, answer);
        }
        return new PageWeight(first, warm, files.size());
    }

    private static Set<String> files(HttpClient http, URI server, String page, String init)
            throws IOException, InterruptedException {
        var files = new LinkedHashSet<String>();
        IN_PAGE.matcher(page).results().forEach(found -> files.add(found.group(1)));
        PUSH.matcher(page + init).results().forEach(found -> files.add(found.group()));
        var unread = new ArrayDeque<>(files);
        while (!unread.isEmpty()) {
            var file = unread.poll();
            if (!file.startsWith(BUILD)) continue;
            var script = text(get(http, server, file, "identity").body());
            for (var pattern : Set.of(IMPORT, LATER))
                pattern.matcher(script)
                        .results()
                        .map(found -> BUILD + found.group(1))
                        .filter(files::add)
                        .forEach(unread::add);
        }
        return files;
    }

    private static long again(HttpClient http, URI server, String file, HttpResponse<byte[]> before)
            throws IOException, InterruptedException {
        var age = AGE.matcher(before.headers().firstValue("cache-control").orElse(""));
        if (age.find() && Long.parseLong(age.group(1)) >= DAY) return 0;
        var request = request(server, file, "gzip, br");
        before.headers().firstValue("etag").ifPresent(tag -> request.header("If-None-Match", tag));
        before.headers().firstValue("last-modified").ifPresent(then -> request.header("If-Modified-Since", then));
        return size(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    private static HttpResponse<byte[]> get(HttpClient http, URI server, String path, String encoding)
            throws IOException, InterruptedException {
        return http.send(request(server, path, encoding).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(URI server, String path, String encoding) {
        return HttpRequest.newBuilder(server.resolve("/" + path))
                .header("User-Agent", AGENT)
                .header("Accept-Encoding", encoding);
    }

    private static long size(HttpResponse<byte[]> answer) {
        long headers = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream()
                        .map(value -> header.getKey().length() + value.length() + ": \r\n".length()))
                .mapToLong(Integer::longValue)
                .sum();
        return "HTTP/1.1 200 \r\n\r\n".length() + headers + answer.body().length;
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
