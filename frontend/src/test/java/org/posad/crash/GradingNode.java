package org.posad.crash;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.posad.Posad;
import org.posad.accounts.LearnerId;
import org.posad.assessment.SourceCode;
import org.posad.assessment.SubmissionGraded;
import org.posad.assessment.Submissions;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.GradedExercise;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A whole platform that sends itself submissions and says on its output how far it is. {@link CrashIT} kills it in the
 * middle and starts it again.
 */
class GradingNode {

    static final int SUBMISSIONS = 50;

    /** So many at a time may one learner have waiting. */
    private static final int EACH = 5;

    /** Listeners that were to hear of one verdict more than once. */
    private static final String TOLD_AGAIN = """
            select count(*) from (
                select 1 from event_publication
                where event_type = 'org.posad.assessment.SubmissionGraded'
                group by serialized_event, listener_id
                having count(*) > 1)
            """;

    private static final String JOBS = "select count(*) from scheduled_tasks where task_name = 'grade-submission'";

    private static final PrintStream OUTPUT = System.out;

    static void main(String[] args) throws InterruptedException {
        var application = new SpringApplication(Posad.class, Announcer.class);
        application.setAdditionalProfiles("local");
        var platform = application.run(args);
        if (List.of(args).contains("submit")) {
            submit(platform);
        }
        awaitTheLast(platform);
    }

    /**
     * Says each verdict once it is in the database. Not a transactional listener: those are told again after a crash,
     * and the same verdict would count twice.
     */
    static class Announcer implements TransactionSynchronization {

        private final AtomicInteger graded = new AtomicInteger();

        @EventListener
        void on(SubmissionGraded event) {
            TransactionSynchronizationManager.registerSynchronization(this);
        }

        @Override
        public void afterCommit() {
            OUTPUT.println("GRADED " + graded.incrementAndGet());
        }
    }

    private static void submit(ApplicationContext platform) {
        var courses = platform.getBean(Courses.class);
        var exercises = courses.course(new CourseId("python-first-steps"))
                .orElseThrow()
                .exercises()
                .limit(EACH)
                .map(exercise -> courses.graded(exercise.id()).orElseThrow())
                .toList();
        IntStream.range(0, SUBMISSIONS / EACH).forEach(_ -> submitAll(platform, exercises));
        OUTPUT.println("SUBMITTED");
    }

    private static void submitAll(ApplicationContext platform, List<GradedExercise> exercises) {
        var learner = new LearnerId(UUID.randomUUID());
        var submissions = platform.getBean(Submissions.class);
        exercises.forEach(
                exercise -> submissions.submit(learner, exercise.exercise().id(), new SourceCode(exercise.solution())));
    }

    private static void awaitTheLast(ConfigurableApplicationContext platform) throws InterruptedException {
        var jdbc = platform.getBean(JdbcClient.class);
        while (count(jdbc, "select count(*) from submission where state in ('WAITING', 'RUNNING')") > 0
                || count(jdbc, "select count(*) from event_publication where completion_date is null") > 0
                || count(jdbc, JOBS) > 0) {
            Thread.sleep(200);
        }
        OUTPUT.println("ACCEPTED " + count(jdbc, "select count(*) from submission where passed"));
        OUTPUT.println("SOLVED " + count(jdbc, "select count(*) from solved_exercise"));
        OUTPUT.println("FAULTS " + count(jdbc, "select count(*) from submission where faults > 0"));
        OUTPUT.println("TOLD AGAIN " + count(jdbc, TOLD_AGAIN));
        OUTPUT.println("THE END");
        platform.close();
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
