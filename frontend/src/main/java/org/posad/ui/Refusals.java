package org.posad.ui;

import com.vaadin.flow.component.Component;
import org.posad.assessment.SourceCode;
import org.posad.assessment.TooManySubmissions;
import org.posad.assessment.UnacceptableSource;

/** Why something was not taken in, and what to do about it, in a sentence. */
public final class Refusals {

    private Refusals() {}

    public static String of(Component where, UnacceptableSource.Reason reason) {
        return switch (reason) {
            case TOO_LONG -> where.getTranslation("lesson.refused.too-long", SourceCode.MAX_BYTES / 1024);
            case NOT_TEXT -> where.getTranslation("lesson.refused.not-text");
            case TOO_MANY_FILES, WRONG_FILES -> where.getTranslation("lesson.refused.files");
        };
    }

    public static String of(Component where, TooManySubmissions refused) {
        var seconds = Math.max(1, refused.retryAfter().toSeconds());
        return switch (refused.reason()) {
            case STILL_WAITING -> where.getTranslation("lesson.refused.waiting", seconds);
            case TOO_FAST -> where.getTranslation("lesson.refused.fast", seconds);
        };
    }
}
