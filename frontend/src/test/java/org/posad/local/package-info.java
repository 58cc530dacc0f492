@NullMarked
package org.posad.local;

import org.jspecify.annotations.NullMarked;
