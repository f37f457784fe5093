/** What goes wrong on demand: changes of right answers, and refusals that no service of its own would give now. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.faults;

import org.jspecify.annotations.NullMarked;
