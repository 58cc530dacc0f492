/** How far learners have come: {@link org.posad.learning.Progress}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "catalog", "assessment"})
package org.posad.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
