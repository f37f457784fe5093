/** The beta labeling API: labels of policies, content to judge, and the actions that labeling asks for. */
@NullMarked
package io.github.connectedsecurity.mip.model.labeling;

import org.jspecify.annotations.NullMarked;
