@NullMarked
package org.posad.assessment.judging;

import org.jspecify.annotations.NullMarked;
