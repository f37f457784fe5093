/** What the models share; not exported. */
@NullMarked
package io.github.connectedsecurity.office365management.internal;

import org.jspecify.annotations.NullMarked;
