package org.posad.sandbox.cgroup;

import java.util.Optional;

/** Where this service makes control groups for its boxes. */
public sealed interface ControlGroups permits ControlGroupsV1, ControlGroupsV2 {

    /** Makes a group for one box; it has no limits yet. */
    ControlGroup create(String box);

    /** Kills and removes all groups, such as what a killed service left; the next {@link #create} begins anew. */
    void sweep();

    /** The same for groups of another service of ours, which is gone. */
    void sweepOf(String name);

    /** For people: which version, and where. */
    String description();

    /** Takes what the machine offers: version 2 where it governs memory and processes, else version 1, else nothing. */
    static Optional<ControlGroups> find(String name) {
        return ControlGroupsV2.find(name).map(ControlGroups.class::cast).or(() -> ControlGroupsV1.find(name));
    }
}
