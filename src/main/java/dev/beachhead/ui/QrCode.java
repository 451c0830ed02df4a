package dev.beachhead.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** An address as a picture that a telephone reads. */
@Tag("div")
final class QrCode extends Component {

    /** @param label what a screen reader says in its place */
    QrCode(String address, String label) {
        var matrix = matrix(address);
        var svg = new Element("svg");
        svg.setAttribute("class", "qr");
        svg.setAttribute("viewBox", "0 0 " + matrix.getWidth() + " " + matrix.getHeight());
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", label);
        var path = new Element("path");
        path.setAttribute("d", path(matrix));
        path.setAttribute("fill", "#000");
        svg.appendChild(path);
        getElement().setProperty("innerHTML", svg.getOuterHTML());
    }

    private static BitMatrix matrix(String address) {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 1);
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address that does not fit a QR code: " + address.length(), tooLong);
        }
    }

    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++)
            for (int x = 0; x < matrix.getWidth(); x++)
                if (matrix.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        return path.toString();
    }
}
