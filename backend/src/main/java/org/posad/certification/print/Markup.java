package org.posad.certification.print;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XHTML with gaps: <code>${key}</code> takes text, <code>${html:key}</code> takes markup made by this class. */
final class Markup {

    private static final Pattern GAP = Pattern.compile("\\$\\{(html:)?([a-z.-]+)}");

    private final String template;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> markups = new HashMap<>();

    Markup(String template) {
        this.template = template;
    }

    Markup text(String key, String text) {
        texts.put(key, text);
        return this;
    }

    Markup html(String key, String markup) {
        markups.put(key, markup);
        return this;
    }

    /** @throws IllegalStateException if a gap is left open */
    String filled() {
        return GAP.matcher(template).replaceAll(gap -> {
            var key = gap.group(2);
            var filling = gap.group(1) == null ? texts.get(key) : markups.get(key);
            if (filling == null) {
                throw new IllegalStateException("Nothing fills ${%s}".formatted(key));
            }
            return Matcher.quoteReplacement(gap.group(1) == null ? escape(filling) : filling);
        });
    }

    static String element(String name, String text) {
        return "<%s>%s</%s>".formatted(name, escape(text), name);
    }

    static String cell(String cssClass, String text) {
        return "<td class=\"%s\">%s</td>".formatted(cssClass, escape(text));
    }

    /** What XML cannot hold at all is left out. */
    static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
