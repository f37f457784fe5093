/** Views over received JSON, bodies for sent JSON, and open enumerations. */
@NullMarked
package io.github.connectedsecurity.core.json;

import org.jspecify.annotations.NullMarked;
