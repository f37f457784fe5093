/** Software, weaknesses, recommendations, baselines, antivirus health, and the rows of their exports. */
@NullMarked
package io.github.connectedsecurity.defender.model.vulnerabilities;

import org.jspecify.annotations.NullMarked;
