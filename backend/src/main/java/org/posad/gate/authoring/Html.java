package org.posad.gate.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** Turns the HTML of questions into Markdown: paragraphs, lists, emphasis and code. The rest of it is left out. */
final class Html {

    private static final Map<String, String> REWRITTEN = new LinkedHashMap<>();

    static {
        REWRITTEN.put("(?is)<pre[^>]*>(?:<code[^>]*>)?(.*?)(?:</code>)?</pre>", "\n\n```\n$1\n```\n\n");
        REWRITTEN.put("(?i)<br\\s*/?>", "\n");
        REWRITTEN.put("(?i)</?(?:p|div|ul|ol)[^>]*>", "\n\n");
        REWRITTEN.put("(?i)<li[^>]*>", "\n- ");
        REWRITTEN.put("(?i)</?(?:b|strong)>", "**");
        REWRITTEN.put("(?i)</?(?:i|em)>", "*");
        REWRITTEN.put("(?i)</?(?:code|tt)>", "`");
        REWRITTEN.put("(?s)<[^>]*>", "");
        REWRITTEN.put("[ \\t]+\n", "\n");
        REWRITTEN.put("\n{3,}", "\n\n");
    }

    private Html() {}

    static String inMarkdown(String html) {
        var text = html;
        for (var rule : REWRITTEN.entrySet()) {
            text = text.replaceAll(rule.getKey(), rule.getValue());
        }
        return HtmlUtils.htmlUnescape(text).strip() + "\n";
    }
}
