package org.posad.learning;

import java.io.Serializable;
import java.time.Instant;

/** What a learner has written down beside a lesson. */
public record Note(String text, Instant savedAt) implements Serializable {}
