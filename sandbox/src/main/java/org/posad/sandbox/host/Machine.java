package org.posad.sandbox.host;

import java.lang.management.ManagementFactory;
import org.springframework.util.unit.DataSize;

/** What the machine has. */
public final class Machine {

    private Machine() {}

    /** The memory of the machine, or of the container that the service is in. */
    public static DataSize memory() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return DataSize.ofBytes(system.getTotalMemorySize());
    }
}
