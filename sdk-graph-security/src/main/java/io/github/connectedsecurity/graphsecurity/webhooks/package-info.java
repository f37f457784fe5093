/** What Graph sends when something changes: received, proven genuine, decrypted, and handed on. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.webhooks;

import org.jspecify.annotations.NullMarked;
