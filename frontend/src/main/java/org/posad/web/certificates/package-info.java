/** What a stranger needs to check a certificate: a page without script or session, and the signed documents. */
@NullMarked
package org.posad.web.certificates;

import org.jspecify.annotations.NullMarked;
