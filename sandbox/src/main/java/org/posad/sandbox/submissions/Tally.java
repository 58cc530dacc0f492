package org.posad.sandbox.submissions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posad.sandbox.languages.Language;

/** Counts submissions from the service's start on. Safe for use by many threads. */
final class Tally {

    private static final int DAYS = 30;

    private final Map<Language, Long> byLanguage = new HashMap<>();
    private final Map<Status, Long> byStatus = new EnumMap<>(Status.class);
    private final SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    private long total;

    synchronized void entered(Submission submission) {
        LocalDate day = submission.createdAt().atOffset(ZoneOffset.UTC).toLocalDate();
        byDay.merge(day, 1L, Long::sum);
        byDay.headMap(day.minusDays(DAYS - 1)).clear();
        byLanguage.merge(submission.task().language(), 1L, Long::sum);
        total++;
    }

    synchronized void finished(Status status) {
        byStatus.merge(status, 1L, Long::sum);
    }

    synchronized Figures figures(int waiting, int working, long bytes) {
        var statuses = new EnumMap<Status, Long>(Status.class);
        statuses.put(Status.IN_QUEUE, (long) waiting);
        statuses.put(Status.PROCESSING, (long) working);
        statuses.putAll(byStatus);
        return new Figures(total, new TreeMap<>(byDay), Map.copyOf(byLanguage), statuses, bytes);
    }
}
