/** Access tokens: acquired once, shared, renewed early. */
@NullMarked
package io.github.connectedsecurity.core.internal.auth;

import org.jspecify.annotations.NullMarked;
