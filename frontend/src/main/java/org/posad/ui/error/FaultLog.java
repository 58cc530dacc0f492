package org.posad.ui.error;

import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a fault down under a short code that a person can tell an administrator. */
final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private FaultLog() {}

    static String record(Throwable fault) {
        var code = "%06X".formatted(ThreadLocalRandom.current().nextInt(0x1000000));
        LOG.error("Fault {}", code, fault);
        return code;
    }
}
