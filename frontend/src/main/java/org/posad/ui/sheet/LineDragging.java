package org.posad.ui.sheet;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;

/** Lines that are dragged with a mouse: the browser's own dragging, caught where all rows are, for they come and go. */
class LineDragging implements Serializable {

    /** What stands for no line: the place beside them all. */
    private static final int NONE = -1;

    private static final String LINE = "Number(event.target.closest('[data-line]')?.dataset.line ?? -1)";
    private static final String TO_PROGRAM = "event.target.closest('.program') != null";

    /** Somebody has let go of a line, on another one or on none of them. */
    interface Drop extends Serializable {
        void drop(int line, int onto);
    }

    /** Somebody has let go of a line outside of the program. */
    interface PutBack extends Serializable {
        void putBack(int line);
    }

    private final Drop drop;
    private final PutBack putBack;
    private int dragged = NONE;

    LineDragging(Drop drop, PutBack putBack) {
        this.drop = drop;
        this.putBack = putBack;
    }

    void within(Element place) {
        place.executeJs("""
                this.addEventListener('dragover', event => event.preventDefault());
                this.addEventListener('drop', event => event.preventDefault());""");
        place.addEventListener("dragstart", event -> dragged = line(event)).addEventData(LINE);
        place.addEventListener("drop", this::dropped).addEventData(LINE).addEventData(TO_PROGRAM);
    }

    private void dropped(DomEvent event) {
        if (event.getEventData().get(TO_PROGRAM).asBoolean()) {
            drop.drop(dragged, line(event));
        } else {
            putBack.putBack(dragged);
        }
        dragged = NONE;
    }

    private static int line(DomEvent event) {
        return event.getEventData().get(LINE).asInt(NONE);
    }
}
