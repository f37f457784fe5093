/** Secure scores, assessments with their metadata, and findings within them. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model.posture;

import org.jspecify.annotations.NullMarked;
