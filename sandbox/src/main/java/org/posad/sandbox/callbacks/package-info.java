/** Tells others that a submission is finished: a request to an address that a client has chosen, so a guarded one. */
@NullMarked
package org.posad.sandbox.callbacks;

import org.jspecify.annotations.NullMarked;
