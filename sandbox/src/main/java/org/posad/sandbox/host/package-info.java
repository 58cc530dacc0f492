/** What the machine under the service offers, and the service's own place on it. */
@NullMarked
package org.posad.sandbox.host;

import org.jspecify.annotations.NullMarked;
