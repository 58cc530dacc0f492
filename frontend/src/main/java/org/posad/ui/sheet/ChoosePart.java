package org.posad.ui.sheet;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.posad.catalog.AskedQuestion.Choose;
import org.posad.ui.verdict.Words;

/** One to choose, or several. */
class ChoosePart extends QuestionPart {

    private final Choose question;
    private final SequencedMap<String, Pick> picks = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Words help = new Words("");

    ChoosePart(Choose question, Random random, SerializableRunnable onChange) {
        super(question.ask());
        this.question = question;
        var items = new ArrayList<>(question.items());
        Collections.shuffle(items, random);
        if (question.many()) {
            help.addClassName("quiet");
            getContent().add(help);
        }
        for (var item : items) {
            var id = "%s-%d".formatted(question.id(), picks.size());
            var pick = new Pick(item, id, question.many(), question.id(), picked -> {
                choose(item.key(), picked);
                onChange.run();
            });
            picks.put(item.key(), pick);
            getContent().add(pick);
        }
    }

    @Override
    List<String> answer() {
        return List.copyOf(chosen);
    }

    @Override
    void fill(List<String> answer) {
        chosen.clear();
        answer.stream().filter(picks::containsKey).forEach(chosen::add);
        picks.forEach((key, pick) -> pick.setPicked(chosen.contains(key)));
    }

    @Override
    void say(Locale language) {
        help.say(getTranslation("sheet.choose.several"));
        picks.values().forEach(pick -> pick.say(language));
    }

    private void choose(String key, boolean picked) {
        if (!question.many()) {
            chosen.clear();
            picks.forEach((other, pick) -> pick.setPicked(other.equals(key))); // the browser says nothing of these
        }
        if (picked) {
            chosen.add(key);
        } else {
            chosen.remove(key);
        }
    }
}
