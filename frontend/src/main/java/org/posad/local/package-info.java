/**
 * What one machine starts for itself in the profile {@code local}: a PostgreSQL, an S3 store and a sandbox, all real and
 * all on loopback. In production the same clients point elsewhere, and nothing of this package runs.
 */
@NullMarked
package org.posad.local;

import org.jspecify.annotations.NullMarked;
