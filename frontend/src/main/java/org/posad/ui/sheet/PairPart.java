package org.posad.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.posad.catalog.AskedQuestion.Pair;
import org.posad.catalog.Question.Item;
import org.posad.ui.verdict.Words;

/** For each thing its partner, chosen from a list. */
class PairPart extends QuestionPart {

    private final List<Row> rows = new ArrayList<>();
    private final List<Item> partners;

    PairPart(Pair question, Random random, SerializableRunnable onChange) {
        super(question.ask());
        partners = new ArrayList<>(question.rights());
        Collections.shuffle(partners, random);
        for (var left : question.lefts()) { // by their keys: so the file of answers wants them
            var row = new Row(left, "%s-%d".formatted(question.id(), rows.size()), onChange);
            rows.add(row);
            getContent().add(row);
        }
    }

    @Override
    List<String> answer() {
        return rows.stream().map(row -> row.chosen).toList();
    }

    @Override
    void fill(List<String> answer) {
        for (int i = 0; i < Math.min(answer.size(), rows.size()); i++) {
            rows.get(i).choose(answer.get(i));
        }
    }

    @Override
    void say(Locale language) {
        rows.forEach(row -> row.say(language));
    }

    private final class Row extends Div {

        private final Item left;
        private final NativeLabel label = new NativeLabel();
        private final Element select = new Element("select");
        private String chosen = "";

        Row(Item left, String id, SerializableRunnable onChange) {
            this.left = left;
            label.setFor(id);
            select.setAttribute("id", id);
            select.addEventListener("change", event -> {
                        choose(place(event.getEventData().get("element.value").asString()));
                        onChange.run();
                    })
                    .addEventData("element.value");
            addClassName("pair");
            getElement().appendChild(label.getElement(), select);
        }

        /** The browser knows the partners by their places. */
        private String place(String value) {
            return partners.stream()
                    .filter(partner -> value.equals(Integer.toString(partners.indexOf(partner))))
                    .map(Item::key)
                    .findFirst()
                    .orElse("");
        }

        void choose(String key) {
            var known = partners.stream().map(Item::key).toList().indexOf(key);
            chosen = known < 0 ? "" : key;
            for (int i = 0; i < select.getChildCount(); i++) {
                select.getChild(i).setProperty("selected", i == known + 1); // after the one that stands for none
            }
        }

        void say(Locale language) {
            label.removeAll();
            label.add(Words.inline(left.text().in(language)));
            select.removeAllChildren();
            select.appendChild(option("", getTranslation("sheet.pair.none")));
            for (int i = 0; i < partners.size(); i++) {
                select.appendChild(option(
                        Integer.toString(i), partners.get(i).text().in(language).replace("`", "")));
            }
            choose(chosen);
        }

        private static Element option(String value, String text) {
            return new Element("option").setAttribute("value", value).setText(text);
        }
    }
}
