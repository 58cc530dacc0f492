package org.posad.notification;

import java.time.Instant;

/** Something that has happened to a person. */
public record Notification(News news, Instant happenedAt, boolean read) {}
