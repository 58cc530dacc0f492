/** Signing up and in. */
@NullMarked
package org.posad.ui.account;

import org.jspecify.annotations.NullMarked;
