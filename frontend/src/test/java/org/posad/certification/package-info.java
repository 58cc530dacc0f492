@NullMarked
package org.posad.certification;

import org.jspecify.annotations.NullMarked;
