package org.posad.catalog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.posad.storage.FileStore;
import org.posad.storage.StoredFile;
import org.springframework.stereotype.Service;

/** The pictures and attachments of courses, by digest: what an address once named it names for ever. */
@Service
public class CourseAssets {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,99}");

    private final FileStore files;

    CourseAssets(FileStore files) {
        this.files = files;
    }

    /** @throws org.posad.storage.StorageUnavailable if the store does not answer */
    public Optional<StoredFile> asset(CourseId course, String sha256, String name) {
        return DIGEST.matcher(sha256).matches() && NAME.matcher(name).matches()
                ? files.get(key(course, sha256, name))
                : Optional.empty();
    }

    void keep(CourseId course, CourseContent content) {
        content.assets().forEach((name, asset) -> {
            var key = key(course, asset.sha256(), name);
            if (!files.exists(key)) {
                files.put(key, asset.content(), asset.contentType());
            }
        });
    }

    private static String key(CourseId course, String sha256, String name) {
        return "courses/%s/%s/%s".formatted(course.slug(), sha256, name);
    }
}
