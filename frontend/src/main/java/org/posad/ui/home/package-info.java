/** What a learner comes back to. */
@NullMarked
package org.posad.ui.home;

import org.jspecify.annotations.NullMarked;
