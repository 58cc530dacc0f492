/** The first page: what this is, for whom, and a program to try at once. */
@NullMarked
package org.posad.ui.front;

import org.jspecify.annotations.NullMarked;
