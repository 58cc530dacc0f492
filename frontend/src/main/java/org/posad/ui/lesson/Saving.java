package org.posad.ui.lesson;

import java.io.Serializable;
import java.time.Instant;
import org.posad.assessment.Draft;
import org.posad.assessment.UnacceptableSource;

/** How safe what is in the editor is. */
sealed interface Saving extends Serializable {

    /** Nothing has been typed yet. */
    record Untouched() implements Saving {}

    record Saved(Instant at) implements Saving {}

    /** Another tab or device has saved in the meantime; nothing was overwritten, and the learner is asked. */
    record Conflict(Draft other) implements Saving {}

    /** It cannot be kept on the server as it is. */
    record Refused(UnacceptableSource.Reason reason) implements Saving {}

    /** The server could not keep it just now; the browser does. */
    record Failed() implements Saving {}
}
