package org.posad.certification;

import org.posad.accounts.LearnerId;
import org.posad.catalog.CourseId;

/** A certificate has been signed, its files are stored, and its page answers. */
public record CertificateIssued(CertificateId certificate, LearnerId learner, CourseId course) {}
