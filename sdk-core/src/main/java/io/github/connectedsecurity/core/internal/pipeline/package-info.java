/** The steps that a request passes on its way to the service and back. */
@NullMarked
package io.github.connectedsecurity.core.internal.pipeline;

import org.jspecify.annotations.NullMarked;
