/** Protection of machines and storage, and whether it works. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model.workloads;

import org.jspecify.annotations.NullMarked;
