package org.posad.certification;

import java.time.Instant;

/** A link by which a holder shows more of a certificate. Its secret is known to whoever has the link only. */
public record SharedLink(long number, Instant openedAt) {}
