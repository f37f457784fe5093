/** Rules that give recommendations an owner and a date. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model.governance;

import org.jspecify.annotations.NullMarked;
