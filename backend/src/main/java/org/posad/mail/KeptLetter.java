package org.posad.mail;

import java.time.Instant;

/** A letter that was kept because there is no mail server to send it by. */
public record KeptLetter(String to, String subject, String text, Instant writtenAt) {}
