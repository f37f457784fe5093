/** Service health and the message center, as Microsoft Graph writes them. */
@NullMarked
package io.github.connectedsecurity.office365management.model.announcements;

import org.jspecify.annotations.NullMarked;
