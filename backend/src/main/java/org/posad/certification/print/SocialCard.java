package org.posad.certification.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.posad.certification.Statement;

/** A certificate as social networks show links: wide, few words, letters that are read on a telephone. */
final class SocialCard {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int LEFT = 96;
    private static final double COLUMN = WIDTH - 2.0 * LEFT;
    private static final Color PAPER = new Color(0xfbfaf6);
    private static final Color GREEN = new Color(0x1f6f5c);
    private static final Color INK = new Color(0x20262a);
    private static final Color QUIET = new Color(0x5a6268);

    private final Statement statement;
    private final Words words;
    private final Typeface serif;
    private final Typeface sans;

    SocialCard(Statement statement, Words words, Typeface serif, Typeface sans) {
        this.statement = statement;
        this.words = words;
        this.serif = serif;
        this.sans = sans;
    }

    byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(graphics);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void draw(Graphics2D graphics) {
        new Ink(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), PAPER).paint(graphics);
        new Ink(new Rectangle2D.Double(0, 0, 16, HEIGHT), GREEN).paint(graphics);
        var mark = AffineTransform.getTranslateInstance(LEFT, 64);
        mark.scale(2.5, 2.5);
        Drawings.mark()
                .forEach(part -> new Ink(mark.createTransformedShape(part.shape()), part.color()).paint(graphics));
        line(graphics, sans, statement.issuer().name(), 30, LEFT + 100, 116, INK);
        line(graphics, sans, words.of("kind").toUpperCase(words.language()), 24, LEFT, 216, GREEN);
        var end = block(graphics, statement.evidence().course().title().in(words.language()), 284, INK, 60, 48);
        var name = serif.has(statement.holder()) ? statement.holder() : "";
        block(graphics, name, Math.max(430, end + 24), QUIET, 46, 38);
        var day = words.day(statement.issuedAt()).replaceAll("\\h", " "); // the face has no narrow blank
        line(graphics, sans, day, 26, LEFT, 580, QUIET);
    }

    /** Up to two lines; returns where the next one would begin. */
    private double block(Graphics2D graphics, String text, double top, Color color, double... sizes) {
        var size = serif.fit(text, COLUMN, 28, sizes);
        var baseline = top;
        for (var part : serif.lines(text, COLUMN, size)) {
            line(graphics, serif, part, size, LEFT, baseline, color);
            baseline += size * 1.15;
        }
        return baseline;
    }

    private static void line(
            Graphics2D graphics, Typeface face, String text, double size, double x, double baseline, Color color) {
        var fitting = Math.min(size, size * COLUMN / Math.max(1, face.width(text, size)));
        var placed = AffineTransform.getTranslateInstance(x, baseline);
        new Ink(placed.createTransformedShape(face.outline(text, fitting)), color).paint(graphics);
    }
}
