package org.posad.discussion;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.posad.catalog.SafeMarkdown;

/** What somebody asks or answers, in Markdown: 1 to {@value #LONGEST} characters that can be stored. */
public record Message(String markdown) implements Serializable {

    public static final int LONGEST = 5000;

    private static final int BEGINNING = 200;

    public Message {
        if (markdown.length() > 2 * LONGEST) {
            throw new IllegalArgumentException("Too long for a message");
        }
        markdown = markdown.replace("\0", "").strip();
        if (markdown.isEmpty()
                || markdown.length() > LONGEST
                || !StandardCharsets.UTF_8.newEncoder().canEncode(markdown)) {
            throw new IllegalArgumentException("Not a message");
        }
    }

    /** What somebody typed, if it can be taken in. */
    public static Optional<Message> parse(String typed) {
        try {
            return Optional.of(new Message(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Safe to be put into a page. */
    public String html() {
        return SafeMarkdown.html(markdown);
    }

    /** How its words begin, in one line and without code. */
    public String beginning() {
        var words = SafeMarkdown.words(markdown);
        if (words.codePointCount(0, words.length()) <= BEGINNING) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, BEGINNING)).strip() + "…";
    }
}
