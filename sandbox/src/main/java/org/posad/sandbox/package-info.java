/** Runs strangers' programs in isolation and speaks the Judge0 REST API about it. */
@NullMarked
package org.posad.sandbox;

import org.jspecify.annotations.NullMarked;
