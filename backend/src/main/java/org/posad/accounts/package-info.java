/**
 * People and how they sign in. {@link org.posad.accounts.Accounts} knows them by e-mail address; everybody else
 * knows them by their {@link org.posad.accounts.LearnerId} only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "throttle")
package org.posad.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
