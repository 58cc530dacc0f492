package org.posad.mail;

import org.posad.accounts.EmailAddress;

/** An e-mail of ours: plain text. */
public record Letter(EmailAddress to, String subject, String text) {}
