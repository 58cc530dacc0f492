/** Reads course folders. What is wrong with one is said all at once, each fault with file, line and what to do. */
@NullMarked
@NamedInterface("reading")
package org.posad.catalog.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
