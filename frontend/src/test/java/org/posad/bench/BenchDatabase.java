package org.posad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a running platform: what nobody could click together in a minute is put there directly. */
record BenchDatabase(JdbcClient jdbc) {

    static BenchDatabase of(Path data) throws IOException {
        var port = Files.readString(data.resolve("postgres.port")).strip();
        var password = Files.readString(data.resolve("secrets/postgres-password"));
        var source =
                new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:%s/posad".formatted(port), "posad", password);
        return new BenchDatabase(JdbcClient.create(source));
    }

    /** People who have solved the only exercise of the course to measure with, and have said what to print. */
    void graduates(int many) {
        jdbc.sql("""
                        with anew as (
                            insert into person (person_id, email, name, password_hash, roles, language, registered_at, version)
                            select gen_random_uuid(), 'bench' || n || '@example.org', 'Анна Łukasiewicz ' || n, '', '{STUDENT}',
                                case when n % 2 = 0 then 'ru' else 'en' end, now(), 0
                            from generate_series(1, ?) n
                            returning person_id, name),
                        wished as (
                            insert into holder_wishes (learner_id, name, disclosure, decided_at)
                            select person_id, regexp_replace(name, ' [0-9]+$', ''), 'EVERYTHING', now() from anew)
                        insert into submission (submission_id, learner_id, exercise, release, source, received_at, state,
                            delays, faults, tests, verdict, passed, graded_at, tests_passed, suite_digest, sources_digest,
                            toolchain, version)
                        select gen_random_uuid(), person_id, 'hello-python/hello', 1, '{}', now(), 'GRADED', 0, 0, 2, '{}', true,
                            now(), 2, repeat('a1', 32), repeat('b2', 32), 'Python (3.11.2)', 0
                        from anew
                        """).param(many).update();
    }

    /** As the end of a course orders them: a row and a job each. */
    void order() {
        jdbc.sql("insert into status_list (number) values (1) on conflict do nothing")
                .update();
        jdbc.sql("""
                        with ordered as (
                            insert into certificate (certificate_id, learner_id, course, release, status_list, status_index,
                                earned_at, version)
                            select %s, learner_id, 'hello-python', 1, 1, row_number() over () * 7, now(), 0
                            from holder_wishes
                            returning certificate_id)
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        select 'issue-certificate', certificate_id, now(), false, 1 from ordered
                        """.formatted(RANDOM_CODE)).update();
    }

    int unissued() {
        return jdbc.sql("select count(*) from certificate where issued_at is null")
                .query(Integer.class)
                .single();
    }

    List<String> issued() {
        return jdbc.sql("select certificate_id from certificate where digest <> 'none' and issued_at is not null")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Certificates whose files nobody will ask for. */
    void crowd(int many) {
        jdbc.sql("""
                        insert into certificate (certificate_id, learner_id, course, release, status_list, status_index,
                            earned_at, issued_at, holder_name, course_title, digest, signed_by, version)
                        select %s, gen_random_uuid(), 'hello-python', 1, 2 + n / 98304, n %% 98304, now(), now(), 'Somebody',
                            '{"en": "Hello"}', 'none', 'did:web:example.org#key', 0
                        from generate_series(1, ?) n
                        """.formatted(RANDOM_CODE)).param(many).update();
        jdbc.sql("analyze certificate").update();
    }

    List<String> anyThousand() {
        return jdbc.sql("select certificate_id from certificate tablesample system (1) limit 1000")
                .query((row, _) -> row.getString(1))
                .list();
    }

    void employer(String keyDigest) {
        jdbc.sql("insert into employer_key (key_digest, email, made_at) values (?, 'bench@example.org', now())")
                .param(keyDigest)
                .update();
    }

    /** 26 digits, of which Crockford's Base32 has no doubt. */
    private static final String RANDOM_CODE =
            "translate(upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 26)), 'ILOU', '1100')";

    /**
     * A group of the demo instructor, whose members have worked on those exercises, and on others of other courses.
     *
     * @param all how many exercises each has worked on
     */
    UUID group(String course, List<String> exercises, int members, int all) {
        var group = UUID.randomUUID();
        jdbc.sql("""
                        insert into cohort (cohort_id, course, name, invitation, opened_at)
                        values (:group, :course, 'Bench', cast(:group as text), now())
                        """).param("group", group).param("course", course).update();
        jdbc.sql("""
                        insert into cohort_teacher (cohort_id, teacher_id)
                        select ?, person_id from person where email = 'instructor@example.org'
                        """).param(group).update();
        jdbc.sql("""
                        insert into cohort_member (cohort_id, learner_id, name, joined_at)
                        select ?, gen_random_uuid(), 'Member ' || lpad(n::text, 5, '0'), now() from generate_series(1, ?) n
                        """).params(group, members).update();
        jdbc.sql("""
                        insert into exercise_work (learner_id, course, exercise, tries, solved_at, last_at)
                        select learner_id, :course, exercise, 1 + length(name || exercise) % 4,
                            case when random() < 0.8 then now() end, now()
                        from cohort_member cross join unnest(cast(:exercises as text[])) exercise
                        where cohort_id = :group
                        """)
                .param("group", group)
                .param("course", course)
                .param("exercises", exercises.toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into exercise_work (learner_id, course, exercise, tries, solved_at, last_at)
                        select learner_id, 'another', 'exercise-' || n, 2, now(), now()
                        from cohort_member cross join generate_series(1, ?) n
                        where cohort_id = ?
                        """).params(all - exercises.size(), group).update();
        jdbc.sql("analyze exercise_work, cohort_member").update();
        return group;
    }
}
