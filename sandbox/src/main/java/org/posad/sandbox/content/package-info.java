/** Bytes as values: what programs read, print and leave behind need not be text. */
@NullMarked
package org.posad.sandbox.content;

import org.jspecify.annotations.NullMarked;
