/**
 * What a course has to get through before it is published. {@link org.posad.gate.Gate} is the same for the build and
 * for {@code ./posad check}, whose main class is {@link org.posad.gate.Check}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalog", "catalog :: reading"})
package org.posad.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
