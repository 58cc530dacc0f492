package org.posad.certification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.posad.catalog.Text;

/** Certificates to be shown, without anything behind them. */
public final class Statements {

    public static final CertificateId ID = new CertificateId("7KQ4M2XD1V9S0HF3B8TE6JWYAZ");
    public static final String PAGE = "https://learn.example.org/verify/" + ID;

    private static final Instant SOLVED = Instant.parse("2026-11-20T15:04:05Z");

    private Statements() {}

    public static Statement of(String holder) {
        return of(holder, text("Python, first steps", "Python: первые шаги"), 4);
    }

    public static Statement of(String holder, Text course, int skills) {
        return new Statement(
                ID,
                holder,
                new Statement.Issuer("Posad", "did:web:learn.example.org", "did:web:learn.example.org#key-2026-11"),
                SOLVED,
                Instant.parse("2026-11-24T04:25:30Z"),
                Optional.of(Instant.parse("2029-11-24T04:25:30Z")),
                evidence(course, skills));
    }

    public static Text text(String english, String russian) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("en", english);
        texts.put("ru", russian);
        return new Text(texts);
    }

    private static EvidenceReport evidence(Text course, int skills) {
        return new EvidenceReport(
                PAGE,
                new EvidenceReport.CourseTaken("python-first-steps", 3, course, text("Small.", "Небольшой."), 6, 10),
                Wording.text("criteria.must", _ -> new Object[] {8, 10, "Town timetable"}),
                List.of(
                        Wording.text("condition.open"),
                        Wording.text("condition.alone"),
                        Wording.text("condition.name")),
                List.of(Wording.text("limit.beyond"), Wording.text("limit.state")),
                skills(skills),
                IntStream.rangeClosed(1, 9).mapToObj(Statements::work).toList());
    }

    private static List<EvidenceReport.Skill> skills(int number) {
        var titles = List.of(
                text("Printing", "Вывод"),
                text("Variables and input", "Переменные и ввод"),
                text("Conditions: choosing what to do", "Условия: выбор того, что делать"),
                text("Loops", "Циклы"));
        return IntStream.range(0, number)
                .mapToObj(i -> new EvidenceReport.Skill("skill-" + i, titles.get(i % 4), 4, 3))
                .toList();
    }

    private static EvidenceReport.Work work(int number) {
        var titles =
                Map.of(0, text("Greet the resident", "Поприветствуйте жителя"), 1, text("Timetable", "Расписание"));
        return new EvidenceReport.Work(
                "python-first-steps/task-" + number,
                titles.getOrDefault(number % 2, text("A task", "Задача")),
                List.of("skill-0", "skill-" + number % 4),
                3,
                "sha256:" + "a1".repeat(32),
                "sha256:" + "b2".repeat(32),
                "Python (3.11.2)",
                5,
                5,
                SOLVED.minusSeconds(number * 40_000L));
    }
}
