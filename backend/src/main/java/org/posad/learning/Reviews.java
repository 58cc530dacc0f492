package org.posad.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.posad.accounts.LearnerId;
import org.posad.assessment.Drafts;
import org.posad.assessment.SubmissionGraded;
import org.posad.catalog.Course;
import org.posad.catalog.CourseId;
import org.posad.catalog.Courses;
import org.posad.catalog.ExerciseId;
import org.posad.learning.SkillMemories.Kept;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for skills again before they fade: not by cards, but by writing a program that needs them, from an empty page.
 * The first exercise solved in a skill begins its memory.
 */
@Service
@Transactional
public class Reviews {

    private static final int MOST = 5;
    private static final int HARD_UP_TO = 2;

    private final SkillMemories memories;
    private final OpenReviews open;
    private final ReviewChoice choice;
    private final Courses courses;
    private final Drafts drafts;
    private final Clock clock;

    Reviews(
            SkillMemories memories,
            OpenReviews open,
            ReviewChoice choice,
            Courses courses,
            Drafts drafts,
            Clock clock) {
        this.memories = memories;
        this.open = open;
        this.choice = choice;
        this.courses = courses;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What is due, a few at a time: nobody is to find a mountain. */
    @Transactional(readOnly = true)
    public List<FadingSkill> due(LearnerId learner) {
        return memories.due(learner, clock.instant(), MOST).stream()
                .flatMap(kept ->
                        courses.course(new CourseId(kept.course())).flatMap(course -> fading(kept, course)).stream())
                .toList();
    }

    /**
     * Chooses an exercise that needs the skill and sets its page: an unsolved one, or else the one that was solved
     * longest ago, with its starter. Nothing, if the skill is not practised or the course has lost it.
     */
    public Optional<ExerciseId> begin(LearnerId learner, CourseId courseId, String skill) {
        var key = new SkillMemories.Key(learner, courseId, skill);
        return courses.course(courseId)
                .filter(_ -> memories.practised(learner, courseId).contains(skill))
                .flatMap(course -> choice.of(key, course, memories.practised(learner, courseId)))
                .map(exercise -> {
                    drafts.startOver(learner, exercise);
                    open.ask(key, exercise.slug(), clock.instant());
                    return exercise;
                });
    }

    @ApplicationModuleListener
    void on(SubmissionGraded graded) {
        if (graded.passed()) {
            answered(graded.learner(), graded.exercise());
            practised(graded.learner(), graded.exercise());
        } else {
            open.fail(graded.learner(), graded.exercise(), graded.submission().id());
        }
    }

    private void answered(LearnerId learner, ExerciseId exercise) {
        for (var review : open.answer(learner, exercise)) {
            var key = new SkillMemories.Key(learner, exercise.course(), review.skill());
            memories.lock(key).ifPresent(kept -> recall(key, kept, review.failures()));
        }
    }

    private void recall(SkillMemories.Key key, Kept kept, int failures) {
        var now = clock.instant();
        var since = Duration.between(kept.recalledAt(), now);
        var recall = failures == 0 ? Recall.GOOD : failures <= HARD_UP_TO ? Recall.HARD : Recall.AGAIN;
        var mastered = failures == 0 && since.toDays() >= 1;
        memories.recall(key, kept.memory().after(since, recall), mastered, now);
    }

    private void practised(LearnerId learner, ExerciseId id) {
        courses.exercise(id)
                .ifPresent(exercise -> exercise.skills()
                        .forEach(skill -> memories.begin(
                                new SkillMemories.Key(learner, id.course(), skill),
                                Memory.first(Recall.GOOD),
                                clock.instant())));
    }

    private Optional<FadingSkill> fading(Kept kept, Course course) {
        return Optional.ofNullable(course.skills().get(kept.skill()))
                .map(title -> new FadingSkill(course.id(), kept.skill(), title, course.title(), (int)
                        Math.round(100 * kept.probability(clock.instant()))));
    }
}
