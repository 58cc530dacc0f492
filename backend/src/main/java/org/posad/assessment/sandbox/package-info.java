/**
 * Speaks to the service that runs programs: the Judge0 REST API. Their words stop here. Nothing in here knows what an
 * exercise is.
 */
@NullMarked
package org.posad.assessment.sandbox;

import org.jspecify.annotations.NullMarked;
