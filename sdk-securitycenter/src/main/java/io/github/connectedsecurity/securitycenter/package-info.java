/** Client for Microsoft Defender for Cloud, once Azure Security Center. */
@NullMarked
package io.github.connectedsecurity.securitycenter;

import org.jspecify.annotations.NullMarked;
