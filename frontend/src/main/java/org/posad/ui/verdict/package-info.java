/** Verdicts, in words that teach: what went wrong, where, and what may be tried. */
@NullMarked
package org.posad.ui.verdict;

import org.jspecify.annotations.NullMarked;
