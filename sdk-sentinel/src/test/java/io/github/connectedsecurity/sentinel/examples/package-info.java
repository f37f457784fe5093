/** Programs that the guides show. */
@NullMarked
package io.github.connectedsecurity.sentinel.examples;

import org.jspecify.annotations.NullMarked;
