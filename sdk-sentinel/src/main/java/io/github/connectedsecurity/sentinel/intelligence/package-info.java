/** Upload of threat intelligence. */
@NullMarked
package io.github.connectedsecurity.sentinel.intelligence;

import org.jspecify.annotations.NullMarked;
