package org.posad.certification.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of ours: which letters it has, and how wide a text becomes. */
final class Typeface {

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Typeface(byte[] file) throws IOException {
        this.file = file;
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        this.letters = font.getUnicodeCmapLookup();
    }

    static Typeface read(String name) {
        try (var resource = Typeface.class.getResourceAsStream("/certification/fonts/" + name + ".ttf")) {
            if (resource == null) {
                throw new IllegalStateException("No font " + name);
            }
            return new Typeface(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    boolean has(String text) {
        return text.codePoints().allMatch(letter -> letter == ' ' || letters.getGlyphId(letter) != 0);
    }

    /** In points, at that size. */
    double width(String text, double size) {
        try {
            var units = 0;
            for (var letter : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(letters.getGlyphId(letter));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The largest size at which a text fits, broken between words: on one line as long as that is not too small, then on
     * two, and so on.
     *
     * @param width in points
     * @param sizes the largest for one line, the largest for two, …
     * @param smallest size that one goes down to before taking another line
     */
    double fit(String text, double width, double smallest, double... sizes) {
        for (int lines = 1; lines <= sizes.length; lines++) {
            for (var size = sizes[lines - 1]; size >= smallest; size -= 0.5) {
                if (count(text, width, size) <= lines) {
                    return size;
                }
            }
        }
        var size = smallest;
        while (count(text, width, size) > sizes.length && size > 4) {
            size -= 0.5;
        }
        return size;
    }

    /** Broken between words. */
    List<String> lines(String text, double width, double size) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer, size) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** The letters as areas, from (0, 0) on the baseline to the right. */
    Shape outline(String text, double size) {
        var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var scale = size / unitsPerEm();
        var pen = 0.0;
        try {
            for (var letter : text.codePoints().toArray()) {
                var glyph = letters.getGlyphId(letter);
                var place = AffineTransform.getTranslateInstance(pen, 0);
                place.scale(scale, -scale);
                var drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    all.append(drawn.getPath().getPathIterator(place), false);
                }
                pen += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word that is wider than a line counts as too many. */
    private int count(String text, double width, double size) {
        var lines = 1;
        var used = 0.0;
        var blank = width(" ", size);
        for (var word : text.split(" ", -1)) {
            var wide = width(word, size);
            if (wide > width) {
                return Integer.MAX_VALUE;
            }
            if (used > 0 && used + blank + wide > width) {
                lines++;
                used = wide;
            } else {
                used += used > 0 ? blank + wide : wide;
            }
        }
        return lines;
    }
}
