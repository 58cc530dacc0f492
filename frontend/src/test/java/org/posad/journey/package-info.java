/** Whole journeys in a real browser, on all the real parts. */
@NullMarked
package org.posad.journey;

import org.jspecify.annotations.NullMarked;
