@NullMarked
package org.posad.assessment;

import org.jspecify.annotations.NullMarked;
