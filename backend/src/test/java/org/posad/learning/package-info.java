@NullMarked
package org.posad.learning;

import org.jspecify.annotations.NullMarked;
