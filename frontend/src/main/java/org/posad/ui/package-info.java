/** The pages, a package a feature. */
@NullMarked
package org.posad.ui;

import org.jspecify.annotations.NullMarked;
