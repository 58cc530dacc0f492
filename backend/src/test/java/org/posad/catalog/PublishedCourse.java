package org.posad.catalog;

import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;
import org.springframework.stereotype.Component;

/** Publishes courses for the tests of other modules. */
@Component
public class PublishedCourse {

    private final Publisher publisher;
    private final Courses courses;

    PublishedCourse(Publisher publisher, Courses courses) {
        this.publisher = publisher;
        this.courses = courses;
    }

    public void publish(CourseOnDisk course) {
        switch (CourseReader.read(course.root())) {
            case CourseReading.Complete complete -> publisher.publish(complete.content());
            case CourseReading.Faulty faulty -> throw new AssertionError(faulty.faults());
        }
        courses.refresh();
    }
}
