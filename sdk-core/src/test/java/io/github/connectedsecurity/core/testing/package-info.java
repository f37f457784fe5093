/** What the tests of several modules share: example files, schemas, and maps and trees that reveal how models read them. */
@NullMarked
package io.github.connectedsecurity.core.testing;

import org.jspecify.annotations.NullMarked;
