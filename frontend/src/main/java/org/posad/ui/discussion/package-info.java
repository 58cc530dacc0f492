/** Questions below exercises, on pages of their own, and in the queue of those who answer. */
@NullMarked
package org.posad.ui.discussion;

import org.jspecify.annotations.NullMarked;
