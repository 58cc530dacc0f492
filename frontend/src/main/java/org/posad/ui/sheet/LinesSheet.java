package org.posad.ui.sheet;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.posad.catalog.AnswerSheet.Lines;
import org.posad.catalog.LinePuzzle;
import org.posad.catalog.LinePuzzle.Placed;
import org.posad.catalog.SourceFile;

/** A program in pieces: lines are taken into it, put in order and indented, by mouse, by finger or by keyboard. */
class LinesSheet extends Sheet implements LocaleChangeObserver {

    private final SourceFile pieces;
    private final LinePuzzle puzzle;
    private final SerializableRunnable onChange;
    private final List<Integer> order;
    private final LineProgram program = new LineProgram();
    private final Paragraph poolTitle = new Paragraph();
    private final UnorderedList pool = new UnorderedList();
    private final Paragraph programTitle = new Paragraph();
    private final OrderedList lines = new OrderedList();
    private final Map<Integer, LineRow> rows = new HashMap<>();

    LinesSheet(Lines sheet, long seed, SerializableRunnable onChange) {
        this.pieces = sheet.pool();
        this.puzzle = LinePuzzle.of(pieces.content());
        this.onChange = onChange;
        order = new ArrayList<>(
                IntStream.range(0, puzzle.lines().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        pool.addClassName("pool");
        lines.addClassName("program");
        getContent().addClassNames("sheet", "pieces");
        getContent().add(poolTitle, pool, programTitle, lines);
        new LineDragging(this::drop, this::putBack).within(getContent().getElement());
    }

    @Override
    public List<SourceFile> answers() {
        return List.of(new SourceFile(pieces.name(), puzzle.program(program.lines())));
    }

    /** The pieces as the author wrote them down are what an exercise begins with: nothing has been chosen yet. */
    @Override
    public void fill(List<SourceFile> answers) {
        program.become(answers.stream()
                .filter(answer -> answer.name().equals(pieces.name()) && !answer.equals(pieces))
                .findFirst()
                .map(answer -> puzzle.placed(answer.content()))
                .orElse(List.of()));
        settle();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        poolTitle.setText(getTranslation("sheet.pool"));
        programTitle.setText(getTranslation("sheet.lines"));
        settle();
    }

    private void move(int line, LineMove move) {
        program.move(line, move);
        settle();
        Objects.requireNonNull(rows.get(line)).focus(move);
        onChange.run();
    }

    private void drop(int line, int onto) {
        if (order.contains(line)) {
            program.drop(line, onto);
            settle();
            onChange.run();
        }
    }

    private void putBack(int line) {
        if (program.has(line)) {
            program.leave(line);
            settle();
            onChange.run();
        }
    }

    private void settle() {
        pool.removeAll();
        lines.removeAll();
        order.stream().filter(line -> !program.has(line)).forEach(line -> pool.add(row(new Placed(line, 0))));
        program.lines().forEach(placed -> lines.add(row(placed)));
    }

    private LineRow row(Placed placed) {
        var line = placed.line();
        var moves = program.has(line) ? LineMove.INSIDE : LineMove.OUTSIDE;
        var row = new LineRow(placed, puzzle.lines().get(line), moves, program.moves(line), this::move);
        rows.put(line, row);
        return row;
    }
}
