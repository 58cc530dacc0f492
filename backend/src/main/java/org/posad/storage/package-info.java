/** Files in an S3 store, reached by the MinIO client. {@link org.posad.storage.FileStore} is all there is to it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.posad.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
