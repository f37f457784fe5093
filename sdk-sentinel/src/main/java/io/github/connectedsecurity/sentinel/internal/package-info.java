/** What the packages of this module share; not exported. */
@NullMarked
package io.github.connectedsecurity.sentinel.internal;

import org.jspecify.annotations.NullMarked;
