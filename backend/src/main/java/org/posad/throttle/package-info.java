/** How often something may be done: {@link org.posad.throttle.TokenBuckets}. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.posad.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
