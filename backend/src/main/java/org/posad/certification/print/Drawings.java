package org.posad.certification.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.w3c.dom.Element;

/** The QR code and the mark of Posad, as lines and areas: sharp at any size. */
final class Drawings {

    private static final Color GREEN = new Color(0x1f6f5c);
    private static final Color LIGHT_GREEN = new Color(0x2f9378);

    private Drawings() {}

    static DefaultObjectDrawerFactory with(String qrContent) {
        var factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer("posad/qr", new Drawing(qr(qrContent)));
        factory.registerDrawer("posad/mark", new Drawing(Drawings::mark));
        return factory;
    }

    private static BiConsumer<Graphics2D, Double> qr(String content) {
        var code = encode(content);
        return (graphics, side) -> {
            var module = side / code.getWidth();
            var dark = new Path2D.Double();
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y)) {
                        dark.append(new Rectangle2D.Double(x * module, y * module, module, module), false);
                    }
                }
            }
            graphics.setColor(new Color(0x20262a));
            graphics.fill(dark);
        };
    }

    private static BitMatrix encode(String content) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code can hold " + content, e);
        }
    }

    /** The two houses of {@code icons/mark.svg}, in a box of 32. */
    private static void mark(Graphics2D graphics, double side) {
        graphics.scale(side / 32, side / 32);
        mark().forEach(ink -> ink.paint(graphics));
    }

    static List<Ink> mark() {
        var door = new Path2D.Double();
        door.moveTo(7.6, 28);
        door.lineTo(7.6, 21.8);
        door.curveTo(7.6, 18.6, 12.4, 18.6, 12.4, 21.8);
        door.lineTo(12.4, 28);
        door.closePath();
        return List.of(
                new Ink(polygon(3, 28, 3, 15.5, 10, 9, 14.5, 13.2, 14.5, 28), GREEN),
                new Ink(polygon(14.5, 28, 14.5, 10, 22, 3, 29, 9.5, 29, 28), LIGHT_GREEN),
                new Ink(door, Color.WHITE),
                new Ink(new Rectangle2D.Double(19, 14, 6, 4.5), Color.WHITE));
    }

    private static Shape polygon(double... points) {
        var polygon = new Path2D.Double();
        polygon.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            polygon.lineTo(points[i], points[i + 1]);
        }
        polygon.closePath();
        return polygon;
    }

    /** @param content draws into a square of that side */
    private record Drawing(BiConsumer<Graphics2D, Double> content) implements FSObjectDrawer {

        @Override
        public Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            // the graphics are in pixels, the box is in the finer dots
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    graphics -> content.accept(graphics, Math.min(width, height) / dotsPerPixel));
            return Map.of();
        }
    }
}
