/** The lesson player: text and workplace side by side, and everything one does there. */
@NullMarked
package org.posad.ui.lesson;

import org.jspecify.annotations.NullMarked;
