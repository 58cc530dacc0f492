package org.posad.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The published courses, to be searched. */
@Service
public class Catalogue {

    private final Courses courses;
    private final CourseIndex index;

    Catalogue(Courses courses, CourseIndex index) {
        this.courses = courses;
        this.index = index;
    }

    /** Those that go with it; with words, those that go best come first. */
    public List<CourseSummary> find(CourseFilter filter) {
        return candidates(filter.words())
                .filter(filter::admits)
                .map(Course::summary)
                .toList();
    }

    /** All skills that courses teach, by their ids; where courses name one differently, the first does. */
    public SequencedMap<String, Text> skills() {
        var skills = new LinkedHashMap<String, Text>();
        courses.all().forEach(course -> course.skills().forEach(skills::putIfAbsent));
        return skills;
    }

    private Stream<Course> candidates(String words) {
        return words.isBlank()
                ? courses.all().stream()
                : index.search(words).stream().flatMap(id -> courses.course(id).stream());
    }
}
