package org.posad.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.posad.catalog.reading.CourseReader;
import org.posad.catalog.reading.CourseReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The folder of courses: each is published by itself, and one with faults keeps its former release. */
@Component
class CourseFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CourseFiles.class);

    private final CatalogProperties properties;
    private final Publisher publisher;

    CourseFiles(CatalogProperties properties, Publisher publisher) {
        this.properties = properties;
        this.publisher = publisher;
    }

    /** @return the faults of all courses; the store's faults are thrown, so that all is tried again */
    List<CourseFault> publish() {
        var faults = new ArrayList<CourseFault>();
        for (var folder : folders()) {
            switch (CourseReader.read(folder)) {
                case CourseReading.Complete complete -> publisher.publish(complete.content());
                case CourseReading.Faulty faulty -> {
                    LOG.warn("The course {} is not published:", folder.getFileName());
                    faulty.faults().forEach(fault -> LOG.warn("  {}", fault));
                    faults.addAll(faulty.faults());
                }
            }
        }
        return List.copyOf(faults);
    }

    private List<Path> folders() {
        var folder = properties.folder();
        if (folder == null || Files.notExists(folder)) {
            LOG.warn("There is no folder of courses: {}", folder);
            return List.of();
        }
        try (var children = Files.list(folder.toAbsolutePath())) {
            return children.filter(child -> Files.exists(child.resolve("course.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
