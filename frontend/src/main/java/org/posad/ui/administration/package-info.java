/** What only administrators see. */
@NullMarked
package org.posad.ui.administration;

import org.jspecify.annotations.NullMarked;
