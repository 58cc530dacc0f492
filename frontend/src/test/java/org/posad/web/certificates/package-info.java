@NullMarked
package org.posad.web.certificates;

import org.jspecify.annotations.NullMarked;
