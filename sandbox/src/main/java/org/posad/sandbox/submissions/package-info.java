/** Submissions as they come in, wait, and are kept for a while. */
@NullMarked
package org.posad.sandbox.submissions;

import org.jspecify.annotations.NullMarked;
