/** Injection-safe OData queries with typed fields. */
@NullMarked
package io.github.connectedsecurity.core.query;

import org.jspecify.annotations.NullMarked;
