/** Tests that look at all modules together. */
@NullMarked
package io.github.connectedsecurity.verification;

import org.jspecify.annotations.NullMarked;
