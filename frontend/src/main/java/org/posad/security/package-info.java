/** Who may open what, and who is there. */
@NullMarked
package org.posad.security;

import org.jspecify.annotations.NullMarked;
