package org.posad.ui.sheet;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.posad.catalog.AnswerSheet.Lines;
import org.posad.catalog.LinePuzzle;
import org.posad.catalog.LinePuzzle.Placed;
import org.posad.catalog.SourceFile;
import org.posad.ui.sheet.LineRow.Move;

/** A program in pieces: lines are taken into it, put in order and indented, by mouse, by finger or by keyboard. */
class LinesSheet extends Sheet implements LocaleChangeObserver {

    private static final int DEEPEST = 8;
    private static final Set<Move> IN_PROGRAM = EnumSet.complementOf(EnumSet.of(Move.TAKE));
    /** Of the line that is dragged, or that another is dropped on. */
    private static final String LINE = "event.target.closest('[data-line]')?.dataset.line ?? ''";

    private static final String TO_PROGRAM = "event.target.closest('.program') != null";

    private final String file;
    private final LinePuzzle puzzle;
    private final SerializableRunnable onChange;
    private final List<Integer> order;
    private final List<Placed> program = new ArrayList<>();
    private final Paragraph poolTitle = new Paragraph();
    private final UnorderedList pool = new UnorderedList();
    private final Paragraph programTitle = new Paragraph();
    private final OrderedList lines = new OrderedList();
    private final Map<Integer, LineRow> rows = new HashMap<>();
    private String dragged = "";

    LinesSheet(Lines sheet, long seed, SerializableRunnable onChange) {
        this.file = sheet.pool().name();
        this.puzzle = LinePuzzle.of(sheet.pool().content());
        this.onChange = onChange;
        order = new ArrayList<>(
                IntStream.range(0, puzzle.lines().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        pool.addClassName("pool");
        lines.addClassName("program");
        getContent().addClassNames("sheet", "pieces");
        getContent().add(poolTitle, pool, programTitle, lines);
        letDrag();
    }

    @Override
    public List<SourceFile> answers() {
        return List.of(new SourceFile(file, puzzle.program(program)));
    }

    @Override
    public void fill(List<SourceFile> answers) {
        program.clear();
        answers.stream()
                .filter(answer -> answer.name().equals(file))
                .findFirst()
                .ifPresent(answer -> program.addAll(puzzle.placed(answer.content())));
        settle();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        poolTitle.setText(getTranslation("sheet.pool"));
        programTitle.setText(getTranslation("sheet.lines"));
        settle();
    }

    /** The browser's own, caught where they all pass: rows come and go. */
    private void letDrag() {
        var page = getContent().getElement();
        page.executeJs("""
                this.addEventListener('dragover', event => event.preventDefault());
                this.addEventListener('drop', event => event.preventDefault());""");
        page.addEventListener(
                        "dragstart",
                        event -> dragged = event.getEventData().get(LINE).asString())
                .addEventData(LINE);
        page.addEventListener(
                        "drop",
                        event -> drop(
                                place(dragged),
                                place(event.getEventData().get(LINE).asString()),
                                event.getEventData().get(TO_PROGRAM).asBoolean()))
                .addEventData(LINE)
                .addEventData(TO_PROGRAM);
    }

    private int place(String line) {
        return order.stream().filter(each -> line.equals(each.toString())).findFirst().orElse(-1);
    }

    /** Before the line that it is dropped on, else at the end. */
    private void drop(int line, int onto, boolean toProgram) {
        if (line < 0 || line == onto) {
            return;
        }
        var before = at(line);
        var depth = before < 0 ? 0 : program.get(before).depth();
        program.removeIf(each -> each.line() == line);
        if (toProgram) {
            var target = at(onto);
            program.add(
                    target < 0 ? program.size() : target,
                    new Placed(line, target < 0 ? depth : program.get(target).depth()));
        }
        settle();
        onChange.run();
    }

    private void move(int line, Move move) {
        var from = at(line);
        switch (move) {
            case TAKE -> program.add(new Placed(line, program.isEmpty() ? 0 : program.getLast().depth()));
            case LEAVE -> program.remove(from);
            case UP -> Collections.swap(program, from, from - 1);
            case DOWN -> Collections.swap(program, from, from + 1);
            case OUT -> program.set(from, new Placed(line, program.get(from).depth() - 1));
            case IN -> program.set(from, new Placed(line, program.get(from).depth() + 1));
        }
        settle();
        Objects.requireNonNull(rows.get(line)).focus(move);
        onChange.run();
    }

    private void settle() {
        pool.removeAll();
        lines.removeAll();
        order.stream()
                .filter(line -> at(line) < 0)
                .forEach(line -> pool.add(row(new Placed(line, 0), EnumSet.of(Move.TAKE))));
        program.forEach(placed -> lines.add(row(placed, IN_PROGRAM)));
        program.stream().filter(placed -> placed.depth() == 0).forEach(placed -> row(placed).forbid(Move.OUT));
        program.stream().filter(placed -> placed.depth() == DEEPEST).forEach(placed -> row(placed).forbid(Move.IN));
        if (!program.isEmpty()) {
            row(program.getFirst()).forbid(Move.UP);
            row(program.getLast()).forbid(Move.DOWN);
        }
    }

    private LineRow row(Placed placed) {
        return Objects.requireNonNull(rows.get(placed.line()));
    }

    private LineRow row(Placed placed, Set<Move> moves) {
        var row = new LineRow(placed, puzzle.lines().get(placed.line()), moves, this::move);
        rows.put(placed.line(), row);
        return row;
    }

    private int at(int line) {
        return program.stream().map(Placed::line).toList().indexOf(line);
    }
}
