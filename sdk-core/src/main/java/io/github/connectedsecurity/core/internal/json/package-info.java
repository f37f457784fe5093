/** How JSON is held in memory; nothing outside may know. */
@NullMarked
package io.github.connectedsecurity.core.internal.json;

import org.jspecify.annotations.NullMarked;
