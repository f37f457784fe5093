/** What the products behind Azure Resource Manager share: paths, resources by id, rules of bodies, and the envelope of errors. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.arm;

import org.jspecify.annotations.NullMarked;
