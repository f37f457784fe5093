/** Many calls in few requests, for services that take them as JSON batches. */
@NullMarked
package io.github.connectedsecurity.core.batch;

import org.jspecify.annotations.NullMarked;
