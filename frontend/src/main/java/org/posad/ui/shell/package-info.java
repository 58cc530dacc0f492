/** What surrounds every page: bar, footer, language, light and dark. */
@NullMarked
package org.posad.ui.shell;

import org.jspecify.annotations.NullMarked;
