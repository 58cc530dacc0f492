/** What a power cut, a full disk or {@code kill -9} must not do. Each node here is a process of its own. */
@NullMarked
package org.posad.crash;

import org.jspecify.annotations.NullMarked;
