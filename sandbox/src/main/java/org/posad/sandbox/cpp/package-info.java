/** What C++ programs find ready in their boxes. */
@NullMarked
package org.posad.sandbox.cpp;

import org.jspecify.annotations.NullMarked;
