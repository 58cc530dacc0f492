/** Boxes: isolated places, each used once, in which one program runs and is measured. */
@NullMarked
package org.posad.sandbox.box;

import org.jspecify.annotations.NullMarked;
