/** Tests of what a course has to get through. */
@NullMarked
package org.posad.gate;

import org.jspecify.annotations.NullMarked;
