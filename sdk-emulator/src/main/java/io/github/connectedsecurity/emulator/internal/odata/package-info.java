/** Query options as the OData services read them, driven by a table of fields per entity. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.odata;

import org.jspecify.annotations.NullMarked;
