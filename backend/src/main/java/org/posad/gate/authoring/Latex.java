package org.posad.gate.authoring;

import java.util.LinkedHashMap;
import java.util.Map;

/** Turns the LaTeX of problem statements into Markdown: headings, lists, emphasis and simple formulas. */
final class Latex {

    private static final Map<String, String> REWRITTEN = new LinkedHashMap<>();

    static {
        REWRITTEN.put("(?<!\\\\)%.*", "");
        REWRITTEN.put("\\\\(problemname|label|illustration)\\{[^{}]*\\}(\\{[^{}]*\\})*", "");
        REWRITTEN.put("\\\\(sub)*section\\*?\\{([^{}]*)\\}", "### $2\n");
        REWRITTEN.put("\\\\textbf\\{([^{}]*)\\}", "**$1**");
        REWRITTEN.put("\\\\(?:emph|textit)\\{([^{}]*)\\}", "*$1*");
        REWRITTEN.put("\\\\(?:texttt|verb)\\{([^{}]*)\\}", "`$1`");
        REWRITTEN.put("\\\\(?:begin|end)\\{(?:itemize|enumerate|center)\\}", "");
        REWRITTEN.put("(?m)^\\s*\\\\item\\s*", "- ");
        REWRITTEN.put("\\\\leq?\\b", "≤");
        REWRITTEN.put("\\\\geq?\\b", "≥");
        REWRITTEN.put("\\\\neq?\\b", "≠");
        REWRITTEN.put("\\\\times\\b", "×");
        REWRITTEN.put("\\\\cdot\\b", "·");
        REWRITTEN.put("\\\\[lc]?dots\\b", "…");
        REWRITTEN.put("\\\\[,;! ]", " ");
        REWRITTEN.put("\\$\\$?([^$]+)\\$\\$?", "`$1`");
        REWRITTEN.put("``|''", "\"");
        REWRITTEN.put("\\\\([%&_#${}])", "$1");
        REWRITTEN.put("~", " ");
        REWRITTEN.put("\n{3,}", "\n\n");
    }

    private Latex() {}

    static String inMarkdown(String latex) {
        var text = latex;
        for (var rule : REWRITTEN.entrySet()) {
            text = text.replaceAll(rule.getKey(), rule.getValue());
        }
        return text.strip() + "\n";
    }
}
