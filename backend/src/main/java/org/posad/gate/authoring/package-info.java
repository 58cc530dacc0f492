/**
 * Writes courses' files. {@code ./posad new} makes beginnings, {@code ./posad import} brings over what other systems have,
 * {@code ./posad export} packs a course. What an author still has to write stands between {@code ‹} and {@code ›}, and the
 * gate refuses it until it is written.
 */
@NullMarked
package org.posad.gate.authoring;

import org.jspecify.annotations.NullMarked;
