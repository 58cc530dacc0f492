/** Quick ways to do what {@code java} and {@code javac} are asked for: an AOT cache, and JVMs that wait for work. */
@NullMarked
package org.posad.sandbox.jvm;

import org.jspecify.annotations.NullMarked;
