/** What the services say and take: labels, protection scopes, content, cloud files, assessments. */
@NullMarked
package io.github.connectedsecurity.mip.model;

import org.jspecify.annotations.NullMarked;
