/** Microsoft Graph security: its operations, permissions and rules as tables. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.graph;

import org.jspecify.annotations.NullMarked;
