package org.posad.web;

import java.time.Duration;
import org.posad.catalog.CourseAssets;
import org.posad.catalog.CourseId;
import org.posad.storage.StorageUnavailable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures and attachments of courses. Their address holds their digest, so a browser may keep them for good. */
@RestController
class CourseAssetController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final CourseAssets assets;

    CourseAssetController(CourseAssets assets) {
        this.assets = assets;
    }

    /** 404 where there is none, 503 while the store does not answer. */
    @GetMapping("/course-assets/{course}/{sha256}/{name}")
    ResponseEntity<byte[]> asset(
            @PathVariable CourseId course, @PathVariable String sha256, @PathVariable String name) {
        return assets.asset(course, sha256, name)
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.contentType()))
                        .cacheControl(FOR_GOOD)
                        // opened by itself, a picture is not to become a page with scripts of its own
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .body(file.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler(StorageUnavailable.class)
    ResponseEntity<Void> later() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
}
