/** What instructors see of the groups they teach, and how one gets into a group. */
@NullMarked
package org.posad.ui.teaching;

import org.jspecify.annotations.NullMarked;
