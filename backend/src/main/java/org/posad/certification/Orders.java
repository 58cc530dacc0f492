package org.posad.certification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.posad.catalog.Courses;
import org.posad.certification.Certificate.Entitlement;
import org.posad.learning.CourseCompleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever completes a course is to have a certificate. */
@Component
class Orders {

    private final OrderBook book;
    private final Courses courses;
    private final Clock clock;

    Orders(OrderBook book, Courses courses, Clock clock) {
        this.book = book;
        this.courses = courses;
        this.clock = clock;
    }

    /** Hearing it twice makes one certificate. */
    @ApplicationModuleListener
    void on(CourseCompleted completed) {
        book.queueUp(completed.learner());
        if (!book.holds(completed.learner(), completed.course())) {
            var course = courses.course(completed.course())
                    .orElseThrow(() -> new IllegalStateException("%s is not published now".formatted(completed)));
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            book.place(
                    new Entitlement(completed.learner(), completed.course(), course.release(), now, Commission.NONE));
        }
    }
}
