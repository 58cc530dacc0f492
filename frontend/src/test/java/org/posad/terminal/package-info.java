@NullMarked
package org.posad.terminal;

import org.jspecify.annotations.NullMarked;
