package org.posad.teaching;

import java.util.UUID;

/** A teacher has told a group something. */
public record AnnouncementPosted(UUID announcement, CohortId cohort) {}
