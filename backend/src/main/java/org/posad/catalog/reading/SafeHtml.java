package org.posad.catalog.reading;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of HTML may reach a page. Whatever Markdown can say is in; nothing that runs, loads or imitates is. */
final class SafeHtml {

    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{N}_-]{1,100}");
    private static final Pattern LANGUAGE = Pattern.compile("language-[a-z0-9+#-]{1,20}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");
    private static final Pattern OWN_ASSET = Pattern.compile("/course-assets/[A-Za-z0-9_./-]+");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "del", "blockquote", "pre", "code", "ul", "ol", "li")
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowAttributes("id")
            .matching(ANCHOR)
            .onElements("h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("class")
            .matching(LANGUAGE)
            .onElements("code")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .allowAttributes("src")
            .matching(OWN_ASSET)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowUrlProtocols("http", "https")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private SafeHtml() {}

    static String of(String html) {
        return POLICY.sanitize(html);
    }
}
