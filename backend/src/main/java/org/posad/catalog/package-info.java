/**
 * Courses as they are published. {@link org.posad.catalog.Courses} reads a course folder into an immutable release
 * and shows what a student may see of it; graders ask it for the rest.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "storage")
package org.posad.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
