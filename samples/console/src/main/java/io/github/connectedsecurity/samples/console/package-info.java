/** What the samples share: the command line, how a program ends, steps with verdicts, and a bar that shows how far it is. */
@NullMarked
package io.github.connectedsecurity.samples.console;

import org.jspecify.annotations.NullMarked;
