/** What visitors can do without an account, and how they are asked for one. */
@NullMarked
package org.posad.ui.visitor;

import org.jspecify.annotations.NullMarked;
