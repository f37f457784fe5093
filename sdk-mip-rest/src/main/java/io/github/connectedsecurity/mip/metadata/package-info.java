/** Labels in local files: Office Open XML, PDF and mail. */
@NullMarked
package io.github.connectedsecurity.mip.metadata;

import org.jspecify.annotations.NullMarked;
