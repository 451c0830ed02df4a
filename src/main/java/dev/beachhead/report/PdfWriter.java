package dev.beachhead.report;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a report as PDF: tagged, in its language, with an outline, numbered pages and its own fonts in it, so that Chinese is Chinese
 * on every machine and when it is copied out. Nothing is fetched from anywhere while it is written.
 */
final class PdfWriter {
    private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);

    private static final int REGULAR = 400;
    private static final int BOLD = 600;

    private PdfWriter() {}

    static byte[] write(Report report, Reader reader) {
        var out = new ByteArrayOutputStream();
        try (var renderer = builder(PageWriter.write(report, reader, style()), report.language())
                .buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                stamp(document, report);
                document.save(out);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String page, Locale language) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(CurveDrawer.TYPE, new CurveDrawer());
        var builder = new PdfRendererBuilder();
        XRLog.setLoggingEnabled(false);
        builder.withDiagnosticConsumer(one -> LOG.debug("{}", one.getFormattedMessage()));
        builder.withHtmlContent(page, null);
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        // for what none of the fonts can show
        builder.useReplacementText("□");
        builder.defaultTextDirection(TextDirection.LTR);
        builder.useObjectDrawerFactory(drawers);
        builder.useUnicodeLineBreaker(new LineBreaker(language));
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/jpeg;base64,") ? uri : null);
        builder.useHttpStreamImplementation(uri -> NOTHING);
        font(builder, "latin-regular", "Latin", REGULAR);
        font(builder, "latin-bold", "Latin", BOLD);
        font(builder, "sc-regular", "Chinese", REGULAR);
        font(builder, "sc-bold", "ChineseBold", BOLD);
        font(builder, "emoji", "Emoji", REGULAR);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource("/fonts/" + file + ".ttf"), family, weight, FontStyle.NORMAL, true);
    }

    /** The same report gives the same bytes: it is dated by its newest event, and has no other mark of its own. */
    private static void stamp(PDDocument document, Report report) {
        var at = GregorianCalendar.from(report.asOf().atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(at);
        document.getDocumentInformation().setModificationDate(at);
        document.setDocumentId(report.asOf().toEpochMilli());
    }

    private static String style() {
        try (var file = resource("/report/report.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String path) {
        var file = PdfWriter.class.getResourceAsStream(path);
        if (file == null) throw new IllegalStateException("no " + path);
        return file;
    }

    private static final FSStream NOTHING = new FSStream() {
        @Override
        public InputStream getStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public java.io.Reader getReader() {
            return java.io.Reader.nullReader();
        }
    };
}
