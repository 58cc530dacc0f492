package org.posad.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The bit of a certificate: which list, and where in it. Never given to another certificate. */
@Embeddable
record StatusPlace(
        @Column(name = "status_list") int list,
        @Column(name = "status_index") int index) {}
