/** Standards and how a subscription stands under them. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model.compliance;

import org.jspecify.annotations.NullMarked;
