/** What lists can be filtered and ordered by: one class of fields for each resource, and the operators that each field takes. */
@NullMarked
package io.github.connectedsecurity.cloudappsecurity.filters;

import org.jspecify.annotations.NullMarked;
