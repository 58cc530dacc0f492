@NullMarked
package org.posad.discussion;

import org.jspecify.annotations.NullMarked;
