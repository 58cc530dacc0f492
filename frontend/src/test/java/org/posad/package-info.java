@NullMarked
package org.posad;

import org.jspecify.annotations.NullMarked;
