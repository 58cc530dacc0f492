@NullMarked
package org.posad.ui.sheet;

import org.jspecify.annotations.NullMarked;
