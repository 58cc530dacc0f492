/** Groups and their teachers: {@link org.posad.teaching.Cohorts}, {@link org.posad.teaching.Gradebook}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "catalog", "assessment", "mail"})
package org.posad.teaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
