package org.posad.catalog.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.posad.catalog.CourseContent.Asset;

/** The pictures and attachments of a course: what lies in its folder {@code assets}. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "csv", "text/csv;charset=UTF-8",
            "txt", "text/plain;charset=UTF-8",
            "pdf", "application/pdf");

    private final String course;
    private final Map<String, Asset> byName = new LinkedHashMap<>();

    private Assets(String course) {
        this.course = course;
    }

    static Assets in(CourseFolder folder, Faults faults) {
        var assets = new Assets(folder.root().getFileName().toString());
        for (var file : folder.files(folder.root().resolve("assets"))) {
            assets.add(folder, file, faults);
        }
        return assets;
    }

    /** Where a page finds what a lesson calls {@code assets/map.svg}. */
    Optional<String> address(String destination) {
        var name = destination.substring(destination.lastIndexOf('/') + 1);
        return destination.matches("(\\.\\./)*assets/[^/]+")
                ? Optional.ofNullable(byName.get(name))
                        .map(asset -> "/course-assets/%s/%s/%s".formatted(course, asset.sha256(), name))
                : Optional.empty();
    }

    Map<String, Asset> all() {
        return byName;
    }

    private void add(CourseFolder folder, Path file, Faults faults) {
        var name = file.getFileName().toString();
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
            faults.add(
                    folder.name(file),
                    1,
                    "Files of this name or kind are not published.",
                    "Use Latin letters and one of: %s."
                            .formatted(String.join(
                                    ", ", TYPES.keySet().stream().sorted().toList())));
            return;
        }
        folder.asset(file).ifPresent(content -> byName.put(name, new Asset(Sha256.of(content), type, content)));
    }
}
