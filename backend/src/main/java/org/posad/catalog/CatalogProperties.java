package org.posad.catalog;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder whose folders are courses; none, and nothing is published from files */
@ConfigurationProperties("posad.courses")
record CatalogProperties(@Nullable Path folder) {}
