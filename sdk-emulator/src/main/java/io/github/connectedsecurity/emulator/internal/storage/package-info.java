/** Files behind links that carry their own right. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.storage;

import org.jspecify.annotations.NullMarked;
