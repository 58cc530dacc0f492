@NullMarked
package org.posad.certification.bake;

import org.jspecify.annotations.NullMarked;
