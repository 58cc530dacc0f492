package org.posad.ui.sheet;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.posad.catalog.LinePuzzle.Placed;

/** A line of a program in pieces, with what can be done with it. */
class LineRow extends ListItem implements LocaleChangeObserver {

    /** Does it. */
    interface Mover extends Serializable {
        void move(int line, LineMove move);
    }

    private final String text;
    private final Map<LineMove, NativeButton> buttons = new EnumMap<>(LineMove.class);

    /** @param possible those of the moves that can be done now */
    LineRow(Placed placed, String text, Set<LineMove> moves, Set<LineMove> possible, Mover mover) {
        this.text = text;
        var code = new Code(text);
        code.getStyle().set("--depth", Integer.toString(placed.depth()));
        var group = new Div();
        moves.forEach(move -> {
            var button = new NativeButton(move.sign(), _ -> mover.move(placed.line(), move));
            button.setEnabled(possible.contains(move));
            buttons.put(move, button);
            group.add(button);
        });
        getElement().setAttribute("data-line", Integer.toString(placed.line())).setAttribute("draggable", "true");
        add(code, group);
    }

    /** Goes on where the last move ended: at the same button, or at another where that one has nothing more to do. */
    void focus(LineMove move) {
        var pressed = buttons.get(move);
        if (pressed != null && pressed.isEnabled()) {
            pressed.focus();
        } else {
            buttons.values().stream()
                    .filter(NativeButton::isEnabled)
                    .findFirst()
                    .ifPresent(NativeButton::focus);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        buttons.forEach((move, button) ->
                button.setAriaLabel(getTranslation("sheet.line." + move.name().toLowerCase(Locale.ROOT), text)));
    }
}
