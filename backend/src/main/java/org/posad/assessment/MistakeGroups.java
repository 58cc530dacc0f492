package org.posad.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.posad.accounts.Accounts;
import org.posad.accounts.LearnerId;
import org.posad.accounts.Role;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mistakes that no author foresaw, grouped by what the programs do, so that one answer reaches all who make them, now
 * and later. For instructors and administrators only: to others there are no groups.
 */
@Service
@Transactional
public class MistakeGroups {

    /** Whoever has failed so recently may still be looking at the page. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final MistakeTable table;
    private final MistakeExplanations explanations;
    private final Accounts accounts;
    private final Courses courses;
    private final News news;
    private final Clock clock;

    MistakeGroups(
            MistakeTable table,
            MistakeExplanations explanations,
            Accounts accounts,
            Courses courses,
            News news,
            Clock clock) {
        this.table = table;
        this.explanations = explanations;
        this.accounts = accounts;
        this.courses = courses;
        this.news = news;
        this.clock = clock;
    }

    /** Those of the course that nobody has answered, the biggest first. */
    @Transactional(readOnly = true)
    public List<MistakeGroup> unexplained(LearnerId instructor, CourseId course, int most) {
        return groups(instructor, course, false, most);
    }

    /** Those that are answered, in the same order. */
    @Transactional(readOnly = true)
    public List<MistakeGroup> explained(LearnerId instructor, CourseId course, int most) {
        return groups(instructor, course, true, most);
    }

    /**
     * Answers all who fail so, instead of what may have been said before.
     *
     * @return whether it could be done: the person may, and somebody has failed so
     */
    public boolean explain(
            LearnerId instructor, ExerciseId exercise, Behaviour behaviour, MistakeExplanation explanation) {
        if (!mayExplain(instructor) || !table.isKnown(exercise, behaviour)) {
            return false;
        }
        explanations.keep(exercise, behaviour, explanation);
        table.since(clock.instant().minus(RECENT), exercise, behaviour)
                .forEach(failed ->
                        news.tell(failed.learner(), failed.submission().id()));
        return true;
    }

    private List<MistakeGroup> groups(LearnerId instructor, CourseId course, boolean explained, int most) {
        if (!mayExplain(instructor)) {
            return List.of();
        }
        return table.counts(course, explained, most).stream()
                .filter(count -> courses.exercise(count.exercise()).isPresent()) // a release may have dropped it
                .flatMap(count -> table.group(count).stream())
                .toList();
    }

    private boolean mayExplain(LearnerId person) {
        return accounts.hasAnyRole(person, Role.INSTRUCTOR, Role.ADMINISTRATOR);
    }
}
