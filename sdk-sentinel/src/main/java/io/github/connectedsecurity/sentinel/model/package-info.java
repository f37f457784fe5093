/** What the areas of Sentinel share. */
@NullMarked
package io.github.connectedsecurity.sentinel.model;

import org.jspecify.annotations.NullMarked;
