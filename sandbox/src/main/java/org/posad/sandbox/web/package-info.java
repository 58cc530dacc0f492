/** The Judge0 REST API. Translates only. */
@NullMarked
package org.posad.sandbox.web;

import org.jspecify.annotations.NullMarked;
