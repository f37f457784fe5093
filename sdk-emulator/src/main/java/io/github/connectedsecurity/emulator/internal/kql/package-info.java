/** A subset of the Kusto query language: what is not in it is refused as the services refuse wrong queries. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.kql;

import org.jspecify.annotations.NullMarked;
