@NullMarked
package org.posad.ui.catalog;

import org.jspecify.annotations.NullMarked;
