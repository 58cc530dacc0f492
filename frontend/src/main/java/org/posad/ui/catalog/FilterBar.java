package org.posad.ui.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.posad.catalog.CourseFilter;
import org.posad.catalog.Level;
import org.posad.catalog.ProgrammingLanguage;
import org.posad.catalog.Text;
import org.posad.ui.Plural;

/** Where one says what one looks for. */
class FilterBar extends Composite<Div> {

    private static final int[] HOURS = {5, 10, 20, 40};

    private final Locale locale;
    private final Input words = new Input();
    private final Choice level;
    private final Choice programming;
    private final Choice language;
    private final Choice skill;
    private final Choice hours;

    /** @param skills those to choose from */
    FilterBar(
            CourseFilter filter, Map<String, Text> skills, Locale locale, SerializableConsumer<CourseFilter> onChange) {
        this.locale = locale;
        level = choice("level", levels(), filter.level().map(FilterAddress::code));
        programming = choice("programming", programmings(), filter.programming().map(ProgrammingLanguage::code));
        language = choice("language", languages(), filter.language());
        skill = choice("skill", skills(skills), filter.skill());
        hours = choice("hours", hours(), filter.mostHours().map(String::valueOf));
        words.setType("search");
        words.setValue(filter.words());
        words.setPlaceholder(getTranslation("catalog.search"));
        words.getElement().setAttribute("aria-label", getTranslation("catalog.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> onChange.accept(filter()));
        getContent().addClassName("filter-bar");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(words);
        for (var choice : new Choice[] {level, programming, language, skill, hours}) {
            choice.addValueChangeListener(_ -> onChange.accept(filter()));
            getContent().add(choice);
        }
    }

    private CourseFilter filter() {
        return new CourseFilter(
                words.getValue(),
                chosen(level).map(code -> Level.valueOf(code.toUpperCase(Locale.ROOT))),
                chosen(programming).map(ProgrammingLanguage::of),
                chosen(language),
                chosen(skill),
                chosen(hours).map(Integer::valueOf));
    }

    private static Optional<String> chosen(Choice choice) {
        return Optional.of(choice.getValue()).filter(value -> !value.isEmpty());
    }

    private Choice choice(String what, SequencedMap<String, String> options, Optional<String> chosen) {
        options.putFirst("", getTranslation("catalog.any." + what));
        return new Choice(getTranslation("catalog.filter." + what), options, chosen.orElse(""));
    }

    private SequencedMap<String, String> levels() {
        var options = new LinkedHashMap<String, String>();
        for (var each : Level.values()) {
            options.put(FilterAddress.code(each), getTranslation("catalog.level." + FilterAddress.code(each)));
        }
        return options;
    }

    private SequencedMap<String, String> programmings() {
        var options = new LinkedHashMap<String, String>();
        for (var each : ProgrammingLanguage.values()) {
            options.put(each.code(), ProgrammingNames.of(each));
        }
        return options;
    }

    private SequencedMap<String, String> languages() {
        var options = new LinkedHashMap<String, String>();
        options.put("en", "English");
        options.put("ru", "Русский");
        return options;
    }

    private SequencedMap<String, String> skills(Map<String, Text> skills) {
        var options = new LinkedHashMap<String, String>();
        skills.forEach((id, title) -> options.put(id, title.in(locale)));
        return options;
    }

    private SequencedMap<String, String> hours() {
        var options = new LinkedHashMap<String, String>();
        for (var most : HOURS) {
            options.put(
                    String.valueOf(most), getTranslation("catalog.most-hours", Plural.of(this, "catalog.hours", most)));
        }
        return options;
    }
}
