@NullMarked
package org.posad.certification.proof;

import org.jspecify.annotations.NullMarked;
