package fingerpost.handouts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes as pictures, with the quiet zone of four modules that readers need, mending up to 15 in 100. */
final class Qr {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4,
            EncodeHintType.CHARACTER_SET,
            StandardCharsets.UTF_8.name());

    /** Fine enough for paper at any size that a sheet shows. */
    private static final int DOTS_A_MODULE = 8;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private Qr() {}

    /** Sharp at any size. */
    static String svg(String text) {
        var matrix = matrix(text);
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) x++;
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        int size = matrix.getWidth();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(size, size, size, size, path);
    }

    /** The same as a data address for pages. */
    static String svgAddress(String text) {
        return "data:image/svg+xml;base64," + base64(svg(text).getBytes(StandardCharsets.UTF_8));
    }

    /** As a data address for what cannot draw SVG. */
    static String pngAddress(String text) {
        var matrix = matrix(text);
        int dots = matrix.getWidth() * DOTS_A_MODULE;
        var image = new BufferedImage(dots, dots, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < dots; y++) {
            for (int x = 0; x < dots; x++) {
                image.setRGB(x, y, matrix.get(x / DOTS_A_MODULE, y / DOTS_A_MODULE) ? BLACK : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + base64(png.toByteArray());
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds so much", tooLong);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
