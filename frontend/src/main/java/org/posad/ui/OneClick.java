package org.posad.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;

/** Buttons for which a double click is one click. */
public final class OneClick {

    private OneClick() {}

    /** The button can be pressed again when the action has ended, however that was. */
    public static void on(Button button, SerializableRunnable action) {
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
    }
}
