/** KQL queries on Log Analytics workspaces. */
@NullMarked
package io.github.connectedsecurity.sentinel.logs;

import org.jspecify.annotations.NullMarked;
