/** Receives notifications of new content, from any web framework. */
@NullMarked
package io.github.connectedsecurity.office365management.webhooks;

import org.jspecify.annotations.NullMarked;
