/** Tests of the small changes that are made to programs. */
@NullMarked
package org.posad.gate.mutants;

import org.jspecify.annotations.NullMarked;
