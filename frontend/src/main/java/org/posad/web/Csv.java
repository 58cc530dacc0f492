package org.posad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180), also with the semicolons that spreadsheets in Russian write. */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** Lines of fields; empty lines are left out. */
    public static List<List<String>> read(String text) {
        var plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        var firstLine = plain.lines().findFirst().orElse("");
        return new Reader(plain, firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',').lines();
    }

    /** A field that a spreadsheet would take for a formula begins with an apostrophe, so that nothing is run by it. */
    public static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String field(String value) {
        var harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return harmless.matches("[^\",\\r\\n;]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static final class Reader {

        private final String text;
        private final char separator;
        private final List<List<String>> lines = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private List<String> line = new ArrayList<>();

        Reader(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<List<String>> lines() {
            var quoted = false;
            for (var i = 0; i < text.length(); i++) {
                var letter = text.charAt(i);
                if (letter == '"') {
                    if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        field.append(letter);
                        i++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (quoted) {
                    field.append(letter);
                } else {
                    plain(letter);
                }
            }
            endLine();
            return lines;
        }

        private void plain(char letter) {
            if (letter == separator) {
                endField();
            } else if (letter == '\n') {
                endLine();
            } else if (letter != '\r') {
                field.append(letter);
            }
        }

        private void endField() {
            line.add(field.toString().strip());
            field.setLength(0);
        }

        private void endLine() {
            endField();
            if (line.stream().anyMatch(value -> !value.isEmpty())) {
                lines.add(line);
            }
            line = new ArrayList<>();
        }
    }
}
