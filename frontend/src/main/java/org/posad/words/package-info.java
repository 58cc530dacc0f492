/** What is said of gradings, in the same words on pages, by the API and in a terminal. */
@NullMarked
package org.posad.words;

import org.jspecify.annotations.NullMarked;
