/**
 * What has happened to a person since they looked last: {@link org.posad.notification.Notifications}. Other modules know
 * nothing of it; it listens to what they tell.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "catalog", "certification", "discussion", "mail", "teaching"})
package org.posad.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
