package org.posad.catalog;

import org.posad.catalog.reading.PeoplesMarkdown;

/** Markdown of people who are no authors, rendered so that it may be put into a page. */
public final class SafeMarkdown {

    private SafeMarkdown() {}

    /** Sanitised HTML; code blocks are {@code <pre><code class="language-python">}. */
    public static String html(String markdown) {
        return PeoplesMarkdown.html(markdown);
    }

    /** A program as such a code block. */
    public static String code(ProgrammingLanguage language, String program) {
        return PeoplesMarkdown.code(language.code(), program);
    }

    /** What it says in words, in one line: neither marks nor code, which might give a solution away. */
    public static String words(String markdown) {
        return PeoplesMarkdown.words(markdown);
    }
}
