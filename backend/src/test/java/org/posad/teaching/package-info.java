@NullMarked
package org.posad.teaching;

import org.jspecify.annotations.NullMarked;
