package org.posad.ui.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.posad.catalog.LinePuzzle.Placed;

/** A program while it is put together: which lines it has, in what order, and how deep each is indented. */
class LineProgram implements Serializable {

    private static final int DEEPEST = 8;

    private final List<Placed> lines = new ArrayList<>();

    List<Placed> lines() {
        return List.copyOf(lines);
    }

    boolean has(int line) {
        return at(line) >= 0;
    }

    void become(List<Placed> placed) {
        lines.clear();
        lines.addAll(placed);
    }

    /** What can be done with a line now. */
    Set<LineMove> moves(int line) {
        var place = at(line);
        if (place < 0) {
            return LineMove.OUTSIDE;
        }
        var moves = EnumSet.copyOf(LineMove.INSIDE);
        removeIf(moves, LineMove.UP, place == 0);
        removeIf(moves, LineMove.DOWN, place == lines.size() - 1);
        removeIf(moves, LineMove.OUT, lines.get(place).depth() == 0);
        removeIf(moves, LineMove.IN, lines.get(place).depth() >= DEEPEST);
        return moves;
    }

    /** What cannot be done changes nothing. */
    void move(int line, LineMove move) {
        if (!moves(line).contains(move)) {
            return;
        }
        var from = at(line);
        switch (move) {
            case TAKE ->
                lines.add(new Placed(line, lines.isEmpty() ? 0 : lines.getLast().depth()));
            case UP -> Collections.swap(lines, from, from - 1);
            case DOWN -> Collections.swap(lines, from, from + 1);
            case OUT -> indent(from, -1);
            case IN -> indent(from, 1);
            case LEAVE -> lines.remove(from);
        }
    }

    /** Puts a line where another one is, which makes room, and as deep; at the end, where that one is not in the program. */
    void drop(int line, int onto) {
        if (line == onto) {
            return;
        }
        var depth = has(line) ? lines.get(at(line)).depth() : 0;
        leave(line);
        var target = at(onto);
        if (target < 0) {
            lines.add(new Placed(line, depth));
        } else {
            lines.add(target, new Placed(line, lines.get(target).depth()));
        }
    }

    void leave(int line) {
        lines.removeIf(each -> each.line() == line);
    }

    private void indent(int place, int by) {
        var placed = lines.get(place);
        lines.set(place, new Placed(placed.line(), placed.depth() + by));
    }

    private int at(int line) {
        return lines.stream().map(Placed::line).toList().indexOf(line);
    }

    private static void removeIf(Set<LineMove> moves, LineMove move, boolean impossible) {
        if (impossible) {
            moves.remove(move);
        }
    }
}
