package org.posad.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The learner has typed something, or the browser has brought back what the server never got. */
@DomEvent("code-typed")
public class CodeTyped extends ComponentEvent<CodeEditor> {

    private final int revision;
    private final @Nullable Integer continues;

    public CodeTyped(
            CodeEditor source,
            boolean fromClient,
            @EventData("event.detail.revision") int revision,
            @EventData("event.detail.continues") @Nullable Integer continues) {
        super(source, fromClient);
        this.revision = revision;
        this.continues = continues;
    }

    /** To be acknowledged once the text is kept. */
    public int revision() {
        return revision;
    }

    /** The version of the draft that a text goes on from which was brought back; nothing for one just typed. */
    public Optional<Integer> continues() {
        return Optional.ofNullable(continues);
    }
}
