package org.posad.catalog;

import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Publishes folders of courses in other modules' tests. */
@Component
public class CoursePublishing {

    private final Courses courses;
    private final Publisher publisher;

    CoursePublishing(Courses courses, Publisher publisher) {
        this.courses = courses;
        this.publisher = publisher;
    }

    /** @param folder whose folders are courses without faults */
    public void publish(Path folder) {
        var faults = new CourseFiles(new CatalogProperties(folder), publisher).publish();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
        courses.refresh();
    }
}
