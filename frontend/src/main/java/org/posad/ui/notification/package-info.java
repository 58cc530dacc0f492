/** What a person is told: the bell, its page, and the way out of letters. */
@NullMarked
package org.posad.ui.notification;

import org.jspecify.annotations.NullMarked;
