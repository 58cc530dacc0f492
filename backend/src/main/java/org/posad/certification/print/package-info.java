/** Certificates on paper. */
@NullMarked
package org.posad.certification.print;

import org.jspecify.annotations.NullMarked;
