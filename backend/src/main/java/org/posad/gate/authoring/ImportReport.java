package org.posad.gate.authoring;

import java.util.ArrayList;
import java.util.List;

/** What came of an import, for its author to read. */
final class ImportReport {

    private final List<String> lines = new ArrayList<>();
    private int broughtOver;
    private int leftOut;

    void broughtOver(Arrival arrival) {
        broughtOver++;
        lines.add(arrival.slug() + ": brought over.");
        arrival.notes().forEach(note -> lines.add("  - " + note));
    }

    void leftOut(Arrival arrival) {
        leftOut++;
        lines.add(arrival.slug() + ": left out.");
        arrival.notes().forEach(note -> lines.add("  - " + note));
    }

    @Override
    public String toString() {
        return "%s\n%d brought over, %d left out. ./posad check says what is left to write and to mend."
                .formatted(String.join("\n", lines), broughtOver, leftOut);
    }
}
