package org.posad.ui.discussion;

import com.vaadin.flow.component.Component;
import org.posad.discussion.Posting;

/** Why something was not posted, in a sentence. */
final class PostingWords {

    private PostingWords() {}

    /** Empty where there is no problem. */
    static String problem(Component where, Posting posting) {
        return switch (posting) {
            case Posting.Posted _ -> "";
            case Posting.TooOften(var pause) -> where.getTranslation("questions.too-often", pause.toMinutes() + 1);
            case Posting.NotThere _ -> where.getTranslation("questions.not-there");
        };
    }
}
