/** Rules that raise alerts, templates of such rules, and their actions. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.rules;

import org.jspecify.annotations.NullMarked;
