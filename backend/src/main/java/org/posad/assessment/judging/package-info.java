/**
 * Says what a program is worth: which runs an exercise asks for, and what their replies mean. Knows neither database nor
 * network.
 */
@NullMarked
package org.posad.assessment.judging;

import org.jspecify.annotations.NullMarked;
