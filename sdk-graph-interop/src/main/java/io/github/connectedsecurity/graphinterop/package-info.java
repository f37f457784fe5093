/** A bridge for applications that already use microsoft-graph-core. */
@NullMarked
package io.github.connectedsecurity.graphinterop;

import org.jspecify.annotations.NullMarked;
