/** Answers that are given without writing a program: to questions, and of what a program prints. */
@NullMarked
package org.posad.ui.sheet;

import org.jspecify.annotations.NullMarked;
