/** What a workspace tells of its tables and functions. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.logs;

import org.jspecify.annotations.NullMarked;
