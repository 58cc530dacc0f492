@NullMarked
package org.posad.ui;

import org.jspecify.annotations.NullMarked;
