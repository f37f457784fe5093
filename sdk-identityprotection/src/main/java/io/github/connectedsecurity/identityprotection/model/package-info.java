/** Users, workloads and agents at risk, sign-ins and audits, as the service tells them. */
@NullMarked
package io.github.connectedsecurity.identityprotection.model;

import org.jspecify.annotations.NullMarked;
