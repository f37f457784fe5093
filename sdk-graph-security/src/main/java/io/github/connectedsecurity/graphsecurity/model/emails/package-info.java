/** Analysed mail of Defender for Office 365. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.emails;

import org.jspecify.annotations.NullMarked;
