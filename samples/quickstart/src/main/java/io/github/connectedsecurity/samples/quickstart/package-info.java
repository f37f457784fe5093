/** Reads security alerts, triages and updates the most severe new one. */
@NullMarked
package io.github.connectedsecurity.samples.quickstart;

import org.jspecify.annotations.NullMarked;
