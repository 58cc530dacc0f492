/**
 * Runs an author's unit tests in Java inside a box, in one JVM with the learner's program. It is compiled with the
 * platform, packed beside the learner's files, and knows nothing of the platform but the order that it reads.
 */
@NullMarked
package org.posad.runner;

import org.jspecify.annotations.NullMarked;
