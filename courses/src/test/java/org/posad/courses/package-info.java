/** Proves the courses of this folder, the way instructors' own are proved. */
@NullMarked
package org.posad.courses;

import org.jspecify.annotations.NullMarked;
