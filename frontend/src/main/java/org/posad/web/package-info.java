/** What is served without Vaadin: documents that strangers read, and the pictures of courses. */
@NullMarked
package org.posad.web;

import org.jspecify.annotations.NullMarked;
