/** The unchecked errors of the SDK, rooted in one type. */
@NullMarked
package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.NullMarked;
