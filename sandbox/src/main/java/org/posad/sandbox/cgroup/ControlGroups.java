package org.posad.sandbox.cgroup;

import java.util.Optional;

/** Where this service makes control groups for its boxes. */
public sealed interface ControlGroups permits ControlGroupsV1, ControlGroupsV2 {

    /** Makes a group for one box; it has no limits yet. */
    ControlGroup create(String box);

    /**
     * Removes what a killed service of this name left. Its processes died with it, so where some live, it is alive.
     *
     * @throws IllegalStateException if somebody else uses the groups
     */
    void sweep(String name);

    /** Kills and removes all groups of our own. */
    void removeAll();

    /** For people: which version, and where. */
    String description();

    /** Takes what the machine offers: version 2 where it governs memory and processes, else version 1, else nothing. */
    static Optional<ControlGroups> find(String name) {
        return ControlGroupsV2.find(name).map(ControlGroups.class::cast).or(() -> ControlGroupsV1.find(name));
    }
}
