/** Tests of beginnings of courses. */
@NullMarked
package org.posad.gate.authoring;

import org.jspecify.annotations.NullMarked;
