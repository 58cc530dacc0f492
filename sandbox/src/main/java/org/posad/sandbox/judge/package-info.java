/** From a submission to its status: compile, run, compare. */
@NullMarked
package org.posad.sandbox.judge;

import org.jspecify.annotations.NullMarked;
