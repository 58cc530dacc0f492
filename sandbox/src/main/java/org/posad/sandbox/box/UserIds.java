package org.posad.sandbox.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.posad.sandbox.host.Instance;

/**
 * Host user ids for boxes, each box one of its own, from ranges that systemd's documentation lists as unused. A container
 * with a user namespace usually maps 65536 ids only; there the small range serves.
 */
record UserIds(int first, int count) {

    private static final UserIds LARGE = new UserIds(1_880_000_000, 200);
    private static final UserIds SMALL = new UserIds(60_578, 60);

    static UserIds of(Instance instance) {
        try {
            String map = Files.readString(Path.of("/proc/self/uid_map"));
            return of(instance.lot(), instance.number(), map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The large range has room for all services of a machine, containers included; the small one for those side by side. */
    static UserIds of(int lot, int number, String uidMap) {
        UserIds large = LARGE.share(lot);
        return covers(uidMap, large.first) ? large : SMALL.share(number);
    }

    private UserIds share(int index) {
        return new UserIds(first + index * count, count);
    }

    private static boolean covers(String uidMap, long id) {
        return uidMap.lines().map(line -> line.strip().split("\\s+", -1)).anyMatch(columns -> {
            long first = Long.parseLong(columns[0]);
            return id >= first && id < first + Long.parseLong(columns[2]);
        });
    }
}
