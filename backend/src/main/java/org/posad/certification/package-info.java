/**
 * Certificates that a stranger can check: {@link org.posad.certification.Certificates} issues them when a course's
 * criteria are met, and {@link org.posad.certification.PublicCheck} answers whoever holds one.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"accounts", "catalog", "assessment", "learning", "storage", "mail", "throttle"})
package org.posad.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
