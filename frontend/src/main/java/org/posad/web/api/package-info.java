/**
 * The API for programs, {@code /api/v1}: what students do on the pages, by access token. It is described by itself at
 * {@code /api/v1/openapi}.
 */
@NullMarked
package org.posad.web.api;

import org.jspecify.annotations.NullMarked;
