/** The tables that queries find in the tenant: what they are called and what is in them is told in files, their rows follow from the tenant. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.kql.tables;

import org.jspecify.annotations.NullMarked;
