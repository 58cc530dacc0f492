/** W3C Data Integrity with {@code eddsa-rdfc-2022}: makes proofs and checks them. Knows nothing of certificates. */
@NullMarked
package org.posad.certification.proof;

import org.jspecify.annotations.NullMarked;
