/** Control groups of version 1 and 2 behind one interface: limits and accounts of a box. */
@NullMarked
package org.posad.sandbox.cgroup;

import org.jspecify.annotations.NullMarked;
