package org.posad.sandbox.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Host user ids for boxes, each box one of its own, from ranges that systemd's documentation lists as unused. A container
 * with a user namespace usually maps 65536 ids only; there the small range serves.
 */
record UserIds(int first, int count) {

    private static final UserIds LARGE = new UserIds(1_880_000_000, 1_000);
    private static final UserIds SMALL = new UserIds(60_578, 60);

    static UserIds of(int instance) {
        try {
            return of(instance, Files.readString(Path.of("/proc/self/uid_map")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UserIds of(int instance, String uidMap) {
        UserIds range = covers(uidMap, LARGE.first) ? LARGE : SMALL;
        return new UserIds(range.first + instance * range.count, range.count);
    }

    private static boolean covers(String uidMap, long id) {
        return uidMap.lines().map(line -> line.strip().split("\\s+", -1)).anyMatch(columns -> {
            long first = Long.parseLong(columns[0]);
            return id >= first && id < first + Long.parseLong(columns[2]);
        });
    }
}
