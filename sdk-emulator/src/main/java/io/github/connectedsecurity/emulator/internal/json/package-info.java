/** How products read JSON: what callers send, what is stored, and the emulator's own tables. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.json;

import org.jspecify.annotations.NullMarked;
