/**
 * Small changes of programs. Whoever's tests do not notice one would not notice a student's slip either. A language has a
 * {@link org.posad.gate.mutants.Mutator}; {@link org.posad.gate.mutants.Mutants} makes programs of what it finds.
 */
@NullMarked
package org.posad.gate.mutants;

import org.jspecify.annotations.NullMarked;
