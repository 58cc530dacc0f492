package org.posad.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.posad.catalog.AskedQuestion.Arrange;
import org.posad.catalog.Question.Item;
import org.posad.ui.verdict.Words;

/** Things to put in order, a step up or down at a time: the same for a finger, a mouse and a keyboard. */
class ArrangePart extends QuestionPart {

    private final OrderedList list = new OrderedList();
    private final List<Row> rows = new ArrayList<>();
    private final SerializableRunnable onChange;

    ArrangePart(Arrange question, Random random, SerializableRunnable onChange) {
        super(question.ask());
        this.onChange = onChange;
        var items = new ArrayList<>(question.items());
        Collections.shuffle(items, random);
        items.forEach(item -> rows.add(new Row(item)));
        list.addClassName("arrange");
        getContent().add(list);
        settle();
    }

    @Override
    List<String> answer() {
        return rows.stream().map(row -> row.item.key()).toList();
    }

    /** What is not among the answers stays where it is, below. */
    @Override
    void fill(List<String> answer) {
        Map<String, Integer> places = new LinkedHashMap<>();
        answer.forEach(key -> places.put(key, places.size()));
        rows.sort((one, other) -> Integer.compare(
                places.getOrDefault(one.item.key(), rows.size()), places.getOrDefault(other.item.key(), rows.size())));
        settle();
    }

    @Override
    void say(Locale language) {
        rows.forEach(row -> row.say(language));
    }

    private void move(Row row, int by) {
        var from = rows.indexOf(row);
        var to = from + by;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            settle();
            onChange.run();
        }
    }

    private void settle() {
        list.removeAll();
        rows.forEach(list::add);
        rows.forEach(row -> {
            row.up.setEnabled(row != rows.getFirst());
            row.down.setEnabled(row != rows.getLast());
        });
    }

    private final class Row extends ListItem {

        private final Item item;
        private final Span text = new Span();
        private final NativeButton up = new NativeButton("↑");
        private final NativeButton down = new NativeButton("↓");

        Row(Item item) {
            this.item = item;
            up.addClickListener(_ -> {
                move(this, -1);
                (up.isEnabled() ? up : down).focus();
            });
            down.addClickListener(_ -> {
                move(this, 1);
                (down.isEnabled() ? down : up).focus();
            });
            add(text, new Div(up, down));
        }

        void say(Locale language) {
            var words = item.text().in(language);
            text.removeAll();
            text.add(Words.inline(words));
            up.setAriaLabel(getTranslation("sheet.up", words));
            down.setAriaLabel(getTranslation("sheet.down", words));
        }
    }
}
