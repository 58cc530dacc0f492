/**
 * Runs inside boxes: does what {@code java} and {@code javac} do, in a virtual machine that may have been started ahead.
 * Packed into a jar of its own, it knows nothing of the service and needs nothing but the JDK.
 */
@NullMarked
package org.posad.sandbox.inside;

import org.jspecify.annotations.NullMarked;
