/** Client for the Office 365 Management Activity API. */
@NullMarked
package io.github.connectedsecurity.office365management;

import org.jspecify.annotations.NullMarked;
