package org.posad.sandbox.submissions;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.posad.sandbox.languages.Language;

/**
 * What the service has done since it was started.
 *
 * @param byDay days (UTC) of the last thirty on which anything came in
 * @param bytes memory that finished submissions take
 */
public record Figures(
        long total,
        SortedMap<LocalDate, Long> byDay,
        Map<Language, Long> byLanguage,
        Map<Status, Long> byStatus,
        long bytes) {}
