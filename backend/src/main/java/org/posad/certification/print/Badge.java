package org.posad.certification.print;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.posad.certification.Statement;

/**
 * A certificate as a small square picture for profiles and collections of badges. It names the course and the issuer and
 * not the holder: such pictures are shown around. Letters are drawn as areas, so that no reader needs our fonts.
 */
final class Badge {

    private static final int SIDE = 640;
    private static final double COLUMN = 500;
    private static final Color PAPER = new Color(0xfbfaf6);
    private static final Color GREEN = new Color(0x1f6f5c);
    private static final Color INK = new Color(0x20262a);
    private static final Color QUIET = new Color(0x5a6268);

    private final List<Ink> inks = new ArrayList<>();
    private final String title;

    Badge(Statement statement, Locale language, Typeface serif, Typeface sans) {
        var words = new Words(language);
        this.title = "%s: %s"
                .formatted(
                        words.of("kind"), statement.evidence().course().title().in(language));
        frame();
        centred(sans, words.of("kind").toUpperCase(language), 20, 258, GREEN);
        var course = statement.evidence().course().title().in(language);
        var size = serif.fit(course, COLUMN, 38, 60, 56, 48, 40);
        var lines = serif.lines(course, COLUMN, size);
        var baseline = 395 - (lines.size() - 1) * size * 0.575 + size * 0.3;
        for (var line : lines) {
            centred(serif, line, size, baseline, INK);
            baseline += size * 1.15;
        }
        inks.add(new Ink(new Rectangle2D.Double(SIDE / 2.0 - 40, 520, 80, 3), GREEN));
        centred(sans, statement.issuer().name(), 22, 562, QUIET);
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img"><title>%2$s</title>%3$s</svg>
                """.formatted(
                SIDE, Markup.escape(title), inks.stream().map(Ink::path).collect(Collectors.joining())).strip();
    }

    byte[] png() {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        inks.forEach(ink -> ink.paint(graphics));
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void frame() {
        var outer = new Area(new RoundRectangle2D.Double(0, 0, SIDE, SIDE, 72, 72));
        var inner = new Area(new RoundRectangle2D.Double(10, 10, SIDE - 20, SIDE - 20, 56, 56));
        inks.add(new Ink(inner, PAPER));
        outer.subtract(inner);
        inks.add(new Ink(outer, GREEN));
        var place = AffineTransform.getTranslateInstance(SIDE / 2.0 - 72, 70);
        place.scale(4.5, 4.5);
        for (var part : Drawings.mark()) {
            inks.add(new Ink(place.createTransformedShape(part.shape()), part.color()));
        }
    }

    /** Too wide a line is made smaller. */
    private void centred(Typeface face, String text, double size, double baseline, Color color) {
        var fitting = Math.min(size, size * COLUMN / Math.max(1, face.width(text, size)));
        var outline = face.outline(text, fitting);
        Shape placed = AffineTransform.getTranslateInstance((SIDE - face.width(text, fitting)) / 2, baseline)
                .createTransformedShape(outline);
        inks.add(new Ink(placed, color));
    }
}
