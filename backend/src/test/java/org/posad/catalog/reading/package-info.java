@NullMarked
package org.posad.catalog.reading;

import org.jspecify.annotations.NullMarked;
