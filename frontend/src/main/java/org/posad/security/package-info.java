/** Who may open what, and who is there. It knows pages by their address only. */
@NullMarked
package org.posad.security;

import org.jspecify.annotations.NullMarked;
