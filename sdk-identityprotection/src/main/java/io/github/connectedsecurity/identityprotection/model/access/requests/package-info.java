/** What conditional access is told: policies, places and strengths to be made or changed, and sign-ins to be supposed. */
@NullMarked
package io.github.connectedsecurity.identityprotection.model.access.requests;

import org.jspecify.annotations.NullMarked;
