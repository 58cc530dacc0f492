/** Letters by e-mail: {@link org.posad.mail.Outbox} takes them in with the change that they tell of, and sends them after. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts"})
package org.posad.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
