/** The one door to a service: requests, calls and raw answers. */
@NullMarked
package io.github.connectedsecurity.core.http;

import org.jspecify.annotations.NullMarked;
