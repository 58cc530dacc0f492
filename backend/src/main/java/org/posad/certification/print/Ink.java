package org.posad.certification.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** An area of one colour. */
record Ink(Shape shape, Color color) {

    void paint(Graphics2D graphics) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    /** As SVG writes it, to a tenth of a unit. */
    String path() {
        var data = new StringBuilder();
        var point = new double[6];
        for (var it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            var numbers = switch (it.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> append(data, "M", 2);
                case PathIterator.SEG_LINETO -> append(data, "L", 2);
                case PathIterator.SEG_QUADTO -> append(data, "Q", 4);
                case PathIterator.SEG_CUBICTO -> append(data, "C", 6);
                default -> append(data, "Z", 0);
            };
            for (int i = 0; i < numbers; i++) {
                data.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.1f", point[i]));
            }
        }
        var rule = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD
                ? " fill-rule=\"evenodd\""
                : "";
        return "<path fill=\"#%06x\"%s d=\"%s\"/>".formatted(color.getRGB() & 0xffffff, rule, data);
    }

    private static int append(StringBuilder data, String command, int numbers) {
        data.append(command);
        return numbers;
    }
}
