@NullMarked
package org.posad.catalog;

import org.jspecify.annotations.NullMarked;
