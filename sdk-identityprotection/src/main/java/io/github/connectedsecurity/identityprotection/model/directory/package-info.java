/** Users, groups, devices and methods of authentication, as far as investigations need them. */
@NullMarked
package io.github.connectedsecurity.identityprotection.model.directory;

import org.jspecify.annotations.NullMarked;
