/** What resources of Defender for Cloud share, and what is sent to Resource Manager. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model;

import org.jspecify.annotations.NullMarked;
