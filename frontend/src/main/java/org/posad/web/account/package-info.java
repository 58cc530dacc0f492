/** A person's own data, as a file. */
@NullMarked
package org.posad.web.account;

import org.jspecify.annotations.NullMarked;
