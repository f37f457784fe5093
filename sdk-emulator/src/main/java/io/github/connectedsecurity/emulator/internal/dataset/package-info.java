/** Where the entities come from at the start: the built-in company or a folder of JSON. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.dataset;

import org.jspecify.annotations.NullMarked;
