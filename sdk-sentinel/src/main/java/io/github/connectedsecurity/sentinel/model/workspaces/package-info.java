/** Log Analytics workspaces, their tables, and data collection rules. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.workspaces;

import org.jspecify.annotations.NullMarked;
