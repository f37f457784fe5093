/** What was handed to Microsoft for a second opinion. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.submissions;

import org.jspecify.annotations.NullMarked;
