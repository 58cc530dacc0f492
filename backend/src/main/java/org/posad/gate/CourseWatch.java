package org.posad.gate;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Notices which courses are saved. */
final class CourseWatch implements AutoCloseable {

    /** Editors save in several steps, and people several files. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private final WatchService service;
    private final Map<WatchKey, Watched> watched = new HashMap<>();

    private record Watched(Path course, Path folder) {}

    CourseWatch(List<Path> courses) throws IOException {
        service = courses.getFirst().getFileSystem().newWatchService();
        for (var course : courses) {
            watch(course, course);
        }
    }

    /** The courses of which something has been saved since, once there is one, and all is quiet. */
    Set<Path> changed() throws IOException, InterruptedException {
        var changed = new HashSet<Path>();
        var key = service.take();
        while (key != null || changed.isEmpty()) {
            if (key != null) {
                changed.addAll(noted(key));
            }
            key = changed.isEmpty() ? service.take() : service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
        return changed;
    }

    private Set<Path> noted(WatchKey key) throws IOException {
        var noted = new HashSet<Path>();
        var place = watched.get(key);
        if (place == null) {
            return noted;
        }
        for (var event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                noted.add(place.course()); // too many at once to be told one by one
            } else if (!isOwnBusiness(name)) {
                noted.add(place.course());
                if (event.kind().equals(ENTRY_CREATE)
                        && Files.isDirectory(place.folder().resolve(name))) {
                    watch(place.course(), place.folder().resolve(name));
                }
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
        return noted;
    }

    /** Of editors and interpreters, not of the course. */
    private static boolean isOwnBusiness(Path name) {
        var text = name.toString();
        return text.startsWith(".") || text.endsWith("~") || text.equals("__pycache__") || text.matches("\\d+");
    }

    private void watch(Path course, Path folder) throws IOException {
        try (var folders = Files.walk(folder)) {
            for (var each : folders.filter(Files::isDirectory).toList()) {
                var key = each.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
                watched.put(key, new Watched(course, each));
            }
        } catch (NoSuchFileException _) {
            // gone before it could be looked into
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
