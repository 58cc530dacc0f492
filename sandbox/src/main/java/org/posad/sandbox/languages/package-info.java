/** The languages that the machine can really run; each is one file of data. */
@NullMarked
package org.posad.sandbox.languages;

import org.jspecify.annotations.NullMarked;
