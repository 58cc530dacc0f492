package org.posad.catalog;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.posad.catalog.reading.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Makes releases of what has changed since the last one. */
@Component
class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final ReleaseRepository releases;
    private final CourseAssets assets;
    private final CourseIndex index;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Publisher(
            ReleaseRepository releases,
            CourseAssets assets,
            CourseIndex index,
            JsonMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.releases = releases;
        this.assets = assets;
        this.index = index;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Assets go first: a release never names a file that is not there. */
    void publish(CourseContent content) {
        var course = content.course().id();
        var document = ReleaseDocument.of(content);
        var digest = Sha256.of(json.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
        if (isPublished(course, digest)) {
            releases.newest(course.slug()).ifPresent(this::index);
            return;
        }
        assets.keep(course, content);
        transaction.executeWithoutResult(_ -> {
            releases.lock(course.slug());
            if (!isPublished(course, digest)) {
                var number = releases.newest(course.slug())
                                .map(newest -> newest.id().number())
                                .orElse(0)
                        + 1;
                var id = new ReleaseId(course.slug(), number);
                var release = new Release(id, digest, document.numbered(number), clock.instant());
                releases.save(release);
                index(release);
                LOG.info("Published release {} of {}", number, course);
            }
        });
    }

    private void index(Release release) {
        var course = release.document().course();
        index.put(course.id(), course.release(), SearchTexts.of(course));
    }

    private boolean isPublished(CourseId course, String digest) {
        return releases.newest(course.slug())
                .filter(newest -> newest.digest().equals(digest))
                .isPresent();
    }
}
