/** What is said when a page is not there, or the platform is at fault. */
@NullMarked
package org.posad.ui.error;

import org.jspecify.annotations.NullMarked;
