/** The signed file inside a picture, as Open Badges 3.0 bakes it, and out of pictures and PDFs that strangers bring. */
@NullMarked
package org.posad.certification.bake;

import org.jspecify.annotations.NullMarked;
