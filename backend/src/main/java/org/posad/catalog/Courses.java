package org.posad.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.posad.storage.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The courses as they are published. A release never changes, so what has been read once is kept in memory; which
 * release is the newest is asked of the database now and then, because another node may have published it.
 */
@Service
public class Courses implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Courses.class);

    private final ReleaseRepository releases;
    private final CourseFiles files;
    private final ConcurrentHashMap<ReleaseId, ReleaseDocument> read = new ConcurrentHashMap<>();
    private volatile List<ReleaseDocument> newest = List.of();
    private volatile List<CourseFault> faults = List.of();
    private volatile boolean unread = true;

    Courses(ReleaseRepository releases, CourseFiles files) {
        this.releases = releases;
        this.files = files;
    }

    /** In alphabetical order of their ids. */
    public List<CourseSummary> published() {
        return newest.stream().map(release -> release.course().summary()).toList();
    }

    /** In the same order. */
    List<Course> all() {
        return newest.stream().map(ReleaseDocument::course).toList();
    }

    public Optional<Course> course(CourseId id) {
        return newest(id).map(ReleaseDocument::course);
    }

    /** An earlier release, or the newest. */
    public Optional<Course> course(CourseId id, int release) {
        return document(new ReleaseId(id.slug(), release)).map(ReleaseDocument::course);
    }

    public Optional<Lesson> lesson(LessonId id) {
        return course(id.course()).flatMap(course -> course.lesson(id));
    }

    public Optional<Exercise> exercise(ExerciseId id) {
        return graded(id).map(GradedExercise::exercise);
    }

    /** Its slug, where the course is gone: what is said of one may outlive it. */
    public Text title(CourseId id) {
        return course(id).map(Course::title).orElseGet(() -> Text.of("en", id.slug()));
    }

    public Text title(ExerciseId id) {
        return exercise(id).map(Exercise::title).orElseGet(() -> Text.of("en", id.slug()));
    }

    /** With solution and tests, of the release that is current: for graders, never for a student's eyes. */
    public Optional<GradedExercise> graded(ExerciseId id) {
        return newest(id.course()).flatMap(release -> release.exercise(id.slug()));
    }

    /** The same of an earlier release. */
    public Optional<GradedExercise> graded(ExerciseId id, int release) {
        return document(new ReleaseId(id.course().slug(), release)).flatMap(document -> document.exercise(id.slug()));
    }

    /** What is asked in an exercise that is answered without writing a program; nothing for the others. */
    public Optional<AnswerSheet> sheet(ExerciseId id) {
        return graded(id).flatMap(AnswerSheet::of);
    }

    /** How many lines the author's own solution changes in the program that the exercise begins with. */
    public OptionalInt linesToChange(ExerciseId id) {
        return graded(id).stream()
                .mapToInt(exercise -> LineChanges.between(exercise.exercise().starter(), exercise.solution()))
                .findFirst();
    }

    /** What keeps courses of the folder from being published, as of the last reading. */
    public List<CourseFault> faults() {
        return faults;
    }

    /**
     * Before the first page is served, for nobody is to see an empty catalogue. Where something is published already, the
     * folder is read after the start: that takes a fifth of its time.
     */
    @Override
    public void afterSingletonsInstantiated() {
        look();
        if (newest.isEmpty()) {
            refresh();
        }
    }

    /**
     * Looks for releases of other nodes, and reads the folder of courses if that has not been possible yet. Without the
     * file store no course with new pictures is published; the former release is taught meanwhile.
     */
    @Scheduled(fixedDelay = 10, initialDelay = 2, timeUnit = TimeUnit.SECONDS)
    void refresh() {
        if (unread) {
            try {
                faults = files.publish();
                unread = false;
            } catch (StorageUnavailable e) {
                LOG.warn("Courses are published later: {}", e.getMessage());
            }
        }
        look();
    }

    private Optional<ReleaseDocument> newest(CourseId id) {
        return newest.stream()
                .filter(release -> release.course().id().equals(id))
                .findFirst();
    }

    private void look() {
        newest = releases.newest().stream()
                .sorted(Comparator.comparing(ReleaseId::course))
                .flatMap(id -> document(id).stream())
                .toList();
    }

    private Optional<ReleaseDocument> document(ReleaseId id) {
        var known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        var found = releases.findById(id).map(Release::document);
        found.ifPresent(document -> read.put(id, document));
        return found;
    }
}
