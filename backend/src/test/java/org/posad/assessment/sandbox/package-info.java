@NullMarked
package org.posad.assessment.sandbox;

import org.jspecify.annotations.NullMarked;
