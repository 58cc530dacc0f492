/** What one does from a terminal against a running Posad, by its API. */
@NullMarked
package org.posad.terminal;

import org.jspecify.annotations.NullMarked;
