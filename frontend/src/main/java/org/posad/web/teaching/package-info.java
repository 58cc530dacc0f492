/** Files that teachers take away. */
@NullMarked
package org.posad.web.teaching;

import org.jspecify.annotations.NullMarked;
