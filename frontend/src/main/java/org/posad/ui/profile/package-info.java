/** A person's own page: name, language, what they show of themselves, their data, and the way out. */
@NullMarked
package org.posad.ui.profile;

import org.jspecify.annotations.NullMarked;
