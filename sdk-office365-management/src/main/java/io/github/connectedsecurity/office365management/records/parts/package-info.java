/** What audit records are made of. */
@NullMarked
package io.github.connectedsecurity.office365management.records.parts;

import org.jspecify.annotations.NullMarked;
